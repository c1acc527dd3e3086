// Keys are drawn here, as wide and as high as their places: the bow is on the left, and the bit points down.

import { polygonOf, type Rectangle, written } from "../../kit/rectangles.ts";

/** From here on a bow is round enough to have its corners cut, and a bit to have two teeth. */
const LARGE = 8;

type Point = readonly [number, number];

/** In relative commands, so that keys are alike to the letter: a subpath each. */
export function keysPath(keys: readonly (Rectangle & { readonly units: number })[]): string {
  let from: Point = [0, 0];
  let d = "";
  for (const key of keys) {
    const outline = outlineOf(key);
    const [x, y] = [key.x + outline[0]![0], key.y + outline[0]![1]];
    const lines = polygonOf(outline)
      .replace(/^M[-\d. ]+/, "")
      .replaceAll("v-", "l0-"); // whoever takes paths apart knows a rectangle by its "h…v-"
    d += `${d ? "m" : "M"}${written(x - from[0])} ${written(y - from[1])}${lines}`;
    from = [x, y];
  }
  return d;
}

/** From the corner of its place; one that is cut is as much shorter. */
function outlineOf({ width, height, units }: Rectangle & { readonly units: number }): Point[] {
  const isLarge = height >= LARGE;
  const [bow, upper, lower] = [height, Math.floor(height * 0.35), Math.ceil(height * 0.6)]; // the shank's edges
  const corner = isLarge ? height * 0.28 : 0;
  const tooth = Math.round(width / 9);
  const at = ([across, down]: Point): Point => [across * units, down];
  const end = width - tooth;
  const outline = [
    [corner, 0],
    ...(isLarge ? [[bow - corner, 0] as const] : [[bow, 0] as const]),
    [bow, upper],
    [width, upper],
    [width, height],
    [end, height],
    [end, lower],
    ...(isLarge ? teethOf(end - tooth, tooth, lower, height) : []),
    [bow, lower],
    [bow - corner, height],
    [corner, height],
    ...(isLarge ? [[0, height - corner] as const, [0, corner] as const] : []),
  ] as const;
  const [near, far] = [upper, lower];
  // Reached from the outline's start, and the other way round, so that it is left out.
  const hole = [
    [near, near],
    [near, far],
    [far, far],
    [far, near],
  ] as const;
  return [...outline, outline[0], ...hole, hole[0]].map(at);
}

function teethOf(right: number, wide: number, top: number, foot: number): Point[] {
  return [
    [right, top],
    [right, foot],
    [right - wide, foot],
    [right - wide, top],
  ];
}
