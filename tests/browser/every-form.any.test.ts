// Every layout with every form, on the wall and in the article, in windows of every size: nothing overlaps, nothing leaves.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { share } from "../setup/share.ts";
import { faultsOn } from "./faults-on.ts";
import { formsData } from "./forms-data.ts";
import { everyForm } from "./forms-deck.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();

const WALLS = ["1920x1080", "1024x768", "1280x1024", "2560x1080"];
const COLUMNS = ["320x640", "390x844", "700x900", "1000x800", "1100x800", "1280x800", "1920x1080", "2560x1080"];

test.each([
  ["wall", WALLS],
  ["reading", COLUMNS],
] as const)("every layout holds every form, in the %s view [R42]", async (view, windows) => {
  const page = await openMade(deck, madePage({ files: [{ path: "a.md", text: everyForm() }], data: formsData }), view);
  for (const size of share(windows, 2)) expect([size, await faultsAt(page, view, size)]).toEqual([size, []]);
  await page.context().close();
});

test.each([
  ["wall", WALLS],
  ["reading", COLUMNS],
] as const)("no word of the edition lies on another or on a picture, in the %s view [R42]", async (view, windows) => {
  const page = await openMade(deck, madePage(await readEdition(editionPaths({}))), view);
  for (const size of share(windows, 2)) expect([size, await faultsAt(page, view, size)]).toEqual([size, []]);
  await page.context().close();
});

async function faultsAt(page: Page, view: "wall" | "reading", size: string): Promise<string[]> {
  const [width = 0, height = 0] = size.split("x").map(Number);
  await page.setViewportSize({ width, height });
  return faultsOn(page, view);
}
