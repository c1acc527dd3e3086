// The guide's pictures are those that `npm run shots -- --small` would take now: small files, of slides as they are.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { MOST_BYTES, SMALL, slidesIn, smallPictures } from "../../src/browser/shoot-small.ts";
import { openDeck } from "../browser/open-deck.ts";
import { BUILT, BUILT_REGION } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { links } from "./guide-pages.ts";

const HOME = "assets/guide";
const decks = { "hauts-de-france": BUILT, "pays-de-la-loire": BUILT_REGION };

/** Browsers smooth letters each in its own way: of 255, what the means of a tile may differ by. */
const NEAR = 16;

test("the guide shows each picture that lies there, and no other; all are small", () => {
  const lie = Object.keys(decks).flatMap((name) =>
    readdirSync(join(HOME, name)).map((file) => `${HOME}/${name}/${file}`),
  );
  const shown = new Set(links.filter(({ isPicture }) => isPicture).map(({ to }) => to));
  expect([...shown].toSorted()).toEqual(lie.toSorted());
  expect(lie.filter((path) => readFileSync(path).length > MOST_BYTES)).toEqual([]);
});

describe.each(share(Object.entries(decks)))("the pictures of %s", (name, built) => {
  const deck = openDeck(built, "whole");
  const folder = join(HOME, name);
  const remedy = `npm run shots -- ${name === "hauts-de-france" ? "" : `tests/editions/${name} `}--small ${folder}`;

  sharedTest(`show the slides as they are; else: ${remedy}`, async () => {
    const blank = await deck.browser().newPage();
    const far: string[] = [];
    for await (const [id, picture] of smallPictures(deck.browser(), deck.url(), share(slidesIn(folder), 12))) {
      const apart = await farthestTile(blank, picture, readFileSync(join(folder, `${id}.webp`)));
      if (apart > NEAR) far.push(`${id}: ${apart.toFixed(1)}`);
    }
    expect(far).toEqual([]);
  });
});

/** Both pictures are laid in tiles; how far the means of two tiles lie apart, where they do most. */
function farthestTile(blank: Page, ...pictures: readonly Buffer[]): Promise<number> {
  const addresses = pictures.map((picture) => `data:image/webp;base64,${picture.toString("base64")}`);
  return blank.evaluate(
    async ({ addresses, width, height, tile }) => {
      const [first = [], second = []] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = Object.assign(document.createElement("canvas"), {
            width: width / tile,
            height: height / tile,
          });
          const pen = canvas.getContext("2d")!;
          pen.imageSmoothingQuality = "high";
          pen.drawImage(image, 0, 0, canvas.width, canvas.height);
          return [...pen.getImageData(0, 0, canvas.width, canvas.height).data];
        }),
      );
      return Math.max(...first.map((value, i) => Math.abs(value - (second[i] ?? 0))));
    },
    { addresses, ...SMALL, tile: 15 },
  );
}
