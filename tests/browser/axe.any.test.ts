// axe on every slide, step and view: no violation, and nothing that it leaves open without a reason that a person gave.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { longTest, share } from "../setup/share.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck();
const trial = openDeck(BUILT_TRIAL);

/** Evaluated, not added as an element: the page's own policy refuses scripts that are not its own. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

interface Explained {
  readonly rule: string;
  /** Elements that the reason holds for, and all in them. */
  readonly where: string;
  /** What decides it instead. */
  readonly why: string;
}

/** What axe cannot decide, reviewed one by one; an entry that no page needs any more fails the last test. */
const EXPLAINED: readonly Explained[] = [
  {
    rule: "color-contrast",
    where: "html.wall .frame",
    why: "On the wall a picture is as wide as the slide, and its empty parts lie over and under the words. What is drawn stands clear of them (looks.test.ts and the pictures of every slide); each colour of words is computed against each ground in contrast.any.test.ts.",
  },
  {
    rule: "color-contrast",
    where: "html.reading .labels",
    why: "A chart's labels lie over the box of its picture, on the ground between its marks; their colours are computed in contrast.any.test.ts.",
  },
  {
    rule: "color-contrast",
    where:
      "html.reading .frame:has([data-form=brick-map]) > :is(h2, .chapeau), html.reading [data-layout=recap], html.reading .slide:has([data-form=street])",
    why: "Low pictures are cut from a higher box, whose clipped and empty parts reach over the words around it and are not painted.",
  },
  {
    rule: "color-contrast",
    where: ".slide-number",
    why: "The number of the slide lies over the lower edge of the picture, or under an open panel; its two colours are computed in contrast.any.test.ts.",
  },
  {
    rule: "color-contrast",
    where: "dialog .record-link",
    why: "Scrolled under the edge of a low dialog, axe meets the page behind it; in the dialog there is one ground.",
  },
  {
    rule: "color-contrast",
    where: "kbd",
    why: "An arrow is no letter to axe; it has the colours of the other keys, which it measures.",
  },
  {
    rule: "link-in-text-block",
    where: "html.wall .frame .traced",
    why: "On the wall a figure looks like the words around it, by no colour of its own: it is not the room that follows its link. The pointer, the focus ring, the key D and the help tell whoever holds the keyboard.",
  },
  {
    rule: "th-has-data-cells",
    where: "#sources table",
    why: "Each sentence of the source is the header of the rows under it (scope=rowgroup, over all columns), which axe does not count as its cells.",
  },
];

const needed = new Set<Explained>();

test("axe finds nothing on any slide and step of the wall [R6]", async () => {
  const page = await deck.open("?vue=projection");
  await page.evaluate(axe);
  const found = new Set<string>();
  for (const address of share(await addresses(page), 24)) {
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    await page.waitForFunction((to) => location.hash === to, address);
    for (const fault of await faultsOn(page)) found.add(`${address} ${fault}`);
  }
  expect([...found]).toEqual([]);
});

test.each(
  share(
    [
      ["a phone", WINDOWS.phone, deck],
      ["a laptop", { width: 1280, height: 800 }, deck],
      ["a phone, in a deck of all that can be written", WINDOWS.phone, trial],
    ] as const,
    3,
  ),
)("axe finds nothing in the article on %s, tables open [R6]", async (_name, viewport, tried) => {
  const page = await tried.open("?vue=lecture", { viewport });
  await page.evaluate(axe);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  expect(await faultsOn(page)).toEqual([]);
});

test.each(
  share(
    [
      ["the contents on the wall", "?vue=projection", "c"],
      ["the help", "?vue=projection", "?"],
      ["where a figure comes from, on the wall", "?vue=projection#/graphique", "d"],
      ["a table on the wall", "?vue=projection#/lignes", "t"],
      ["a visit with its commentary", "#/graphique", "e"],
    ] as const,
    5,
  ),
)("axe finds nothing in %s [R6]", async (_name, address, key) => {
  const page = await trial.open(address);
  await page.evaluate(axe);
  await page.keyboard.press(key);
  expect(await faultsOn(page)).toEqual([]);
});

test.each(share([".bar-contents", "#graphique .commentary a.traced"], 2))(
  "axe finds nothing in the article's dialog behind %s [R6]",
  async (opener) => {
    const page = await trial.open("?vue=lecture#/graphique", { viewport: WINDOWS.phone });
    await page.evaluate(axe);
    await page.locator(opener).first().click();
    expect(await page.locator("dialog[open]").count()).toBe(1);
    expect(await faultsOn(page)).toEqual([]);
  },
);

longTest("every explanation is still needed", () => {
  expect(EXPLAINED.filter((entry) => !needed.has(entry))).toEqual([]);
});

/** Violations, and what is open and not explained, as "rule: selector (message)". */
async function faultsOn(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (explained) => {
    // What the hidden slides of a wall hold is nobody's; axe leaves it out after it has looked at thousands of marks.
    const hidden = [...document.querySelectorAll("html.wall .slides > section:not(.present)")];
    const putBack = hidden.map((slide) => {
      const inside = document.createDocumentFragment();
      inside.append(...slide.childNodes);
      return () => slide.append(inside);
    });
    const { violations, incomplete } = await window.axe.run({ resultTypes: ["violations", "incomplete"] });
    const told = (results: readonly AxeResult[]) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => {
          const element = document.querySelector(target.join(" "));
          const reason = explained.findIndex(({ rule, where }) => rule === id && element?.closest(where));
          return { reason, fault: `${id}: ${target.join(" ")} (${any[0]?.message ?? ""})` };
        }),
      );
    const open = told(incomplete);
    const faults = [...told(violations), ...open.filter(({ reason }) => reason < 0)].map(({ fault }) => fault);
    for (const back of putBack) back();
    return { faults, reasons: open.map(({ reason }) => reason) };
  }, EXPLAINED);
  for (const reason of found.reasons) if (EXPLAINED[reason]) needed.add(EXPLAINED[reason]);
  return found.faults;
}

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly any: readonly { readonly message: string }[];
  }[];
}

declare global {
  interface Window {
    axe: {
      run(options: object): Promise<{ violations: readonly AxeResult[]; incomplete: readonly AxeResult[] }>;
    };
  }
}

/** "#/id" and "#/id/step" for every slide and step. */
function addresses(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".slides > section")].flatMap(({ id, dataset }) =>
      Array.from({ length: Number(dataset.steps) + 1 }, (_, step) => (step === 0 ? `#/${id}` : `#/${id}/${step}`)),
    ),
  );
}
