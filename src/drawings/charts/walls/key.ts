// A key is drawn here: its bow is on the left, and its bit points down.

import { polygonOf, type Rectangle } from "../../kit/rectangles.ts";

/** From here on a bow is round enough to have its corners cut, and a bit to have two teeth. */
const LARGE = 8;

/** As wide and as high as its place, hole and all; one that is cut is as much shorter. */
export function keyPath({ x, y, width, height, units }: Rectangle & { readonly units: number }): string {
  const isLarge = height >= LARGE;
  const [bow, upper, lower] = [height, Math.floor(height * 0.35), Math.ceil(height * 0.6)]; // the shank's edges
  const corner = isLarge ? height * 0.28 : 0;
  const tooth = Math.round(width / 9);
  const at = ([across, down]: readonly [number, number]) => [x + across * units, y + down] as const;
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
  // The other way round, so that it is left out.
  const hole = [
    [near, near],
    [near, far],
    [far, far],
    [far, near],
  ] as const;
  return polygonOf(outline.map(at)) + polygonOf(hole.map(at));
}

function teethOf(right: number, wide: number, top: number, foot: number): (readonly [number, number])[] {
  return [
    [right, top],
    [right, foot],
    [right - wide, foot],
    [right - wide, top],
  ];
}
