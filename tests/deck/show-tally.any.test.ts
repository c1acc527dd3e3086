// A vote that comes while the hall votes is drawn as the archive of the meeting will draw it.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import type { Vote } from "../../src/model.ts";
import { tinyData } from "../compile/tiny-data.ts";
import { launchTestBrowser } from "../setup/test-browser.ts";
import { buildScript } from "./open-page.ts";

const date = "2031-02-12";
const votes: Readonly<Record<string, Vote>> = {
  gouts: {
    ...{ question: "Que faut-il ?", kind: "several", date, voters: 40 },
    answers: [
      { answer: "Une gare", count: 12 },
      { answer: "Une école", count: 31 },
    ],
  },
  combien: {
    ...{ question: "Combien ?", kind: "number", figure: "maisons", date, voters: 9 },
    answers: [
      { answer: 7000, count: 4 },
      { answer: 9100, count: 5 },
    ],
  },
};
const text = [
  "# Que faut-il ?\n\n::diapo{#gouts}\n\n:::question{#gouts plusieurs}\n- Une gare\n- Une école\n:::",
  "# Combien ?\n\n::diapo{#combien}\n\n:::question{#combien estimation}\n::chiffre[maisons]\n:::",
].join("\n\n---\n\n");

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchTestBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

test("showTally(slide, tally) draws at once what the build draws of the same vote, but its day; hideTally asks again", async () => {
  await page.setContent(bodyOf(votes));
  const built = await Promise.all(Object.keys(votes).map(shownOn));
  await page.setContent(bodyOf({}));
  await page.addScriptTag({ type: "module", content: await buildScript("tests/deck/tally-page.ts") });
  await page.waitForFunction(() => "vote" in window);
  const asked = await page.locator("#gouts .frame").evaluate((frame) => frame.outerHTML);
  for (const [id, vote] of Object.entries(votes)) {
    await page.evaluate(([of, tally]) => window.vote(of, tally, 0.4), [
      id,
      { voters: 3, answers: vote.answers },
    ] as const);
    await page.evaluate(([of, tally]) => window.vote(of, tally), [id, vote] as const);
  }
  const live = await Promise.all(Object.keys(votes).map(shownOn));
  expect(plain(live)).toEqual(JSON.parse(JSON.stringify(plain(built)).replaceAll(", 12 février 2031", "")));
  expect(plain(live[1]!.guessed)).toBe("En réalité : 7 204 maisons bâties");
  await page.evaluate(() => window.unvote("gouts"));
  expect(await page.locator("#gouts .frame").evaluate((frame) => frame.outerHTML)).toBe(asked);
});

test("in the article and on paper a brick is drawn beside each answer", async () => {
  await page.setContent(bodyOf({}));
  await page.addStyleTag({ path: "src/drawings/charts/tally/off-wall.css" });
  const bricks = await page
    .locator("#gouts .choices li")
    .evaluateAll((answers) => answers.map((answer) => getComputedStyle(answer, "::before").borderTopStyle));
  expect(bricks).toEqual(["solid", "solid"]);
});

/** Whether a space may break is the typesetter's, which no page has. */
function plain<T>(told: T): T {
  return JSON.parse(JSON.stringify(told).replace(/[\u00a0\u202f]/g, " ")) as T;
}

/** What one sees and what one is told. */
function shownOn(id: string) {
  return page.locator(`#${id}`).evaluate((slide) => {
    const texts = (selector: string) => [...slide.querySelectorAll(selector)].map((one) => one.textContent);
    const count = (group: Element) =>
      [...group.querySelectorAll("[data-count]")].reduce(
        (sum, mark) => sum + Number(mark.getAttribute("data-count")),
        0,
      );
    return {
      holds: slide.querySelector<HTMLElement>(".frame")?.dataset.holds,
      sentences: [...slide.querySelectorAll("svg[role=img]")].map((svg) => svg.getAttribute("aria-label")),
      bricks: [...slide.querySelectorAll("[data-worth] [data-worth]")].map(count),
      labels: texts(".label"),
      lit: texts(".label[data-lit]"),
      captions: texts(".caption, .key"),
      table: texts("table :is(caption, th, td)"),
      guessed: slide.querySelector(".guessed")?.textContent ?? "",
    };
  });
}

function bodyOf(known: Readonly<Record<string, Vote>>): string {
  const data = { ...tinyData, charts: {}, scenes: {}, votes: known };
  const { deck, problems } = compile([{ path: "01.md", text }], data, { images: {}, notes: true });
  expect(problems).toEqual([]);
  return renderDocument(deck!).body;
}
