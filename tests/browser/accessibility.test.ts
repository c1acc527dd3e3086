// What assistive technology is given: landmarks, names, headings, tables.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();

test.each(["?vue=projection", "?vue=lecture"])(
  "the page %s has one h1, one heading a slide, landmarks and a skip link [R11]",
  async (view) => {
    const page = await deck.open(view);
    const found = await page.evaluate(() => ({
      h1: document.querySelectorAll("h1").length,
      headings: [...document.querySelectorAll(".slides > section")].map(
        (slide) => slide.querySelectorAll("h1,h2,h3,h4,h5,h6").length,
      ),
      main: document.querySelectorAll("main").length,
      nav: [...document.querySelectorAll("nav")].every((nav) => nav.hasAttribute("aria-label")),
      skip: document.querySelector("a.skip")?.getAttribute("href"),
      application: document.querySelector('[role="application"]'),
      levels: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")]
        .filter((h) => h.checkVisibility())
        .map((h) => Number(h.tagName[1])),
    }));
    expect(found.h1).toBe(1);
    expect(new Set(found.headings)).toEqual(new Set([1]));
    expect(found).toMatchObject({ main: 1, nav: true, skip: "#contenu", application: null });
    expect(found.levels.filter((level, i) => level > (found.levels[i - 1] ?? 0) + 1)).toEqual([]);
  },
);

/** Each `::graphique[…]` of the slides. */
const asked = readdirSync("slides")
  .filter((name) => /^\d.*\.md$/.test(name))
  .flatMap((name) => readFileSync(`slides/${name}`, "utf8").match(/^::graphique\[/gm) ?? []);

test("every chart is a named group with a picture that says its figures and a real table [R13]", async () => {
  const page = await deck.open("?vue=lecture");
  const charts = await page.evaluate(() =>
    [...document.querySelectorAll("figure.chart")].map((figure) => ({
      name: document.getElementById(figure.getAttribute("aria-labelledby") ?? "")?.textContent ?? "",
      role: figure.getAttribute("role"),
      sentences: [...figure.querySelectorAll("svg[role=img]")].map((svg) => svg.getAttribute("aria-label") ?? ""),
      caption: figure.querySelector("table caption")?.textContent ?? "",
      scopes: [...figure.querySelectorAll("th")].every((th) => th.hasAttribute("scope")),
      values: [...figure.querySelectorAll("table data")].map((data) => data.textContent ?? ""),
    })),
  );
  expect(charts.length).toBe(asked.length);
  for (const { name, role, sentences, caption, scopes, values } of charts) {
    expect(role).toBe("group");
    expect(name).not.toBe("");
    expect(caption).not.toBe("");
    expect(scopes).toBe(true);
    expect(values.length).toBeGreaterThan(0);
    for (const sentence of sentences) for (const value of values) expect(sentence).toContain(value);
  }
});

test("no ordinary space stands before the signs that want their own [R37]", async () => {
  const page = await deck.open("?vue=lecture");
  const wrong = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest("[data-verbatim], script, style, code")) continue;
      const text = node.textContent ?? "";
      if (/ [;:!?»%€]|« /.test(text)) found.push(text.trim().slice(0, 80));
    }
    return found;
  });
  expect(wrong).toEqual([]);
});
