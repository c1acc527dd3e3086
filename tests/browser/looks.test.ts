// Every slide at its last step, against a small grey picture of it that was looked at and accepted.
//
// To accept what changed: npx vitest run tests/browser/looks.test.ts -u

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { BUILT } from "../setup/built.ts";
import { changedCells, type Grid, greyGrid, readGrid, writtenGrid } from "./grey-grid.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck(BUILT, "whole");
const ACCEPTED = "tests/browser/golden";
const CHANGED = "out/changed";

/** Letters are smoothed a little otherwise from one machine to the next; a line that moves changes more than this. */
const MOST_CHANGED = 26;

const slides = slidesIn(await readFile(`${BUILT}/index.html`, "utf8"));

describe("each slide looks as accepted [R20]", () => {
  let page: Page | undefined;
  let empty: Page | undefined;

  test.each(slides)("$id", async ({ id, address }) => {
    page ??= await deck.open("?vue=projection");
    const picture = await pictureOf(page, id, address);
    empty ??= await deck.browser().newPage();
    const grid = await greyGrid(empty, picture);
    const path = `${ACCEPTED}/${id}.txt`;
    const accepted = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    const changed = accepted === undefined ? Number.POSITIVE_INFINITY : changedCells(readGrid(accepted), grid);
    if (accepted !== undefined && changed > MOST_CHANGED) keepToLook(id, picture);
    const asked = `${changed} cells differ: look at ${CHANGED}/${id}.png, then accept with "npx vitest run tests/browser/looks.test.ts -u"`;
    await expect(changed > MOST_CHANGED ? writtenGrid(grid) : accepted, asked).toMatchFileSnapshot(`golden/${id}.txt`);
  });

  test("no picture is left of a slide that is gone", () => {
    const ids = slides.map(({ id }) => `${id}.txt`);
    expect(readdirSync(ACCEPTED).filter((name) => !ids.includes(name))).toEqual([]);
  });
});

test("changedCells(before, after) counts what moves and lets a little grain pass", () => {
  const row = (x: number) => Array.from({ length: 96 }, (_, i) => (i >= x && i < x + 30 ? 90 : 230));
  const grid = (x: number, grain: number): Grid =>
    Array.from({ length: 54 }, (_, y) => row(y < 3 ? x : 96).map((grey, i) => grey + (i % 2 ? grain : -grain)));
  const accepted = readGrid(writtenGrid(grid(10, 0)));
  expect(changedCells(accepted, grid(10, 8))).toBe(0);
  expect(changedCells(accepted, grid(16, 0))).toBe(36);
});

function slidesIn(html: string): { id: string; address: string }[] {
  return [...html.matchAll(/<section id="([^"]+)"[^>]*data-steps="(\d+)"/g)].map(([, id = "", steps]) => ({
    id,
    address: steps === "0" ? `#/${id}` : `#/${id}/${steps}`,
  }));
}

async function pictureOf(page: Page, id: string, address: string): Promise<Buffer> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.waitForFunction((wanted) => document.querySelector(".slides > section.present")?.id === wanted, id);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.screenshot();
}

function keepToLook(id: string, picture: Buffer): void {
  mkdirSync(CHANGED, { recursive: true });
  writeFileSync(`${CHANGED}/${id}.png`, picture);
}
