// What assistive technology is given: landmarks, names, headings, tables; axe finds nothing in any view.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openDeck, slideIds, WINDOWS } from "./open-deck.ts";

const deck = openDeck();

/** Evaluated, not added as an element: the page's own policy refuses scripts that are not its own. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

test("axe finds no violation on any slide of the wall [R6]", async () => {
  const page = await deck.open("?vue=projection");
  await page.evaluate(axe);
  const found: string[] = [];
  for (const id of await slideIds(page)) {
    await page.evaluate((to) => {
      location.hash = to;
    }, `#/${id}`);
    await page.waitForFunction((to) => document.querySelector(".slides > section.present")?.id === to, id);
    found.push(...(await violations(page)).map((fault) => `${id}: ${fault}`));
  }
  expect(found).toEqual([]);
});

test("axe finds no violation in the reading view [R6]", async () => {
  const page = await deck.open("", { viewport: WINDOWS.phone });
  await page.evaluate(axe);
  expect(await violations(page)).toEqual([]);
});

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
  expect(charts.length).toBeGreaterThanOrEqual(9);
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

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(" | ")}`);
}
