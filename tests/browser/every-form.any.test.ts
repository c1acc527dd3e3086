// Every layout with every form, on the wall and in the article, in windows of every size: nothing overlaps, nothing leaves.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { LAYOUTS } from "../../src/compile/directives.ts";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { faultsOn } from "./faults-on.ts";
import { formsData } from "./forms-data.ts";
import { everyForm } from "./forms-deck.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();

const WALLS = ["1920x1080", "1024x768", "1280x1024", "2560x1080"];
const COLUMNS = ["320x640", "390x844", "700x900", "1000x800", "1100x800", "1280x800", "1920x1080", "2560x1080"];

sharedTest.each(
  share([
    ["reading", COLUMNS],
    ["wall", WALLS],
  ] as const),
)("every layout holds every form, in the %s view [R42]", async (view, windows) => {
  const files = [{ path: "a.md", text: everyForm(share(LAYOUTS, 6)) }];
  const page = await openMade(deck, madePage({ files, data: formsData }), view);
  for (const size of share(windows)) expect([size, await faultsAt(page, view, size)]).toEqual([size, []]);
  await page.context().close();
});

sharedTest.each(
  share([
    ["wall", WALLS],
    ["reading", COLUMNS],
  ] as const),
)("no word of the edition lies on another or on a picture, in the %s view [R42]", async (view, windows) => {
  const page = await openMade(deck, madePage(await readEdition(editionPaths({}))), view);
  for (const size of share(windows)) expect([size, await faultsAt(page, view, size)]).toEqual([size, []]);
  await page.context().close();
});

test("a word on bricks that are drawn once, and used there, is told [R42]", async () => {
  const files = [{ path: "a.md", text: "# Deux comptes\n\n::diapo{chiffre}\n\n::graphique[beside]" }];
  const beside = { ...formsData.charts!.beside!, worth: 1 }; // thousands of marks
  const page = await openMade(deck, madePage({ files, data: { ...formsData, charts: { beside } } }), "wall");
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.addStyleTag({ content: ".mortar { display: none }" });
  await page.evaluate(() => {
    const block = document.querySelector('.plot[data-size="wide"] [data-figure] use')!.getBoundingClientRect();
    const word = document.createElement("p");
    word.textContent = "mot";
    word.setAttribute("style", `position:fixed;left:${block.x}px;top:${block.y}px;font-size:20px`);
    document.querySelector(".slides .frame")!.append(word);
    document.documentElement.style.transform = "translate(0)"; // "fixed" is to the page, which is long
  });
  expect(await faultsOn(page, "wall")).toEqual([expect.stringMatching(/: mot \/ /)]);
  await page.evaluate(() => {
    for (const used of document.querySelectorAll(".plot use")) used.remove();
  });
  expect(await faultsOn(page, "wall")).toEqual([]);
  await page.context().close();
});

async function faultsAt(page: Page, view: "wall" | "reading", size: string): Promise<string[]> {
  const [width = 0, height = 0] = size.split("x").map(Number);
  await page.setViewportSize({ width, height });
  return faultsOn(page, view);
}
