// One kind of zero in all faces: the display face has a plain one, and the text face's bar was taken away to go with it.

import { expect, test } from "vitest";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();

const FACES = [
  '400 200px "Atkinson Hyperlegible Next"',
  'italic 400 200px "Atkinson Hyperlegible Next"',
  '700 200px "Atkinson Hyperlegible Next"',
  '800 200px "Bricolage Grotesque"',
];

test.each(FACES)("the zero of %s is empty in its middle", async (face) => {
  const page = await deck.open("?vue=projection");
  const ink = await page.evaluate(async (font) => {
    const loaded = await document.fonts.load(font, "0");
    const pen = Object.assign(document.createElement("canvas"), { width: 300, height: 300 }).getContext("2d");
    if (!pen || loaded.length === 0) throw new Error(`expected a canvas and ${font}`);
    Object.assign(pen, { font, textAlign: "left", textBaseline: "alphabetic" });
    const box = pen.measureText("0");
    pen.fillText("0", 50, 220);
    const alphaAt = (x: number, y: number) => pen.getImageData(Math.round(x), Math.round(y), 1, 1).data[3];
    const middle = 50 + (box.actualBoundingBoxRight - box.actualBoundingBoxLeft) / 2;
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = box;
    return { middle: alphaAt(middle, 220 - (up - down) / 2), foot: alphaAt(middle, 220 + down - 6) };
  }, face);
  expect(ink).toEqual({ middle: 0, foot: 255 });
});
