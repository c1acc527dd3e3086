// How much warmth is lost in, arrows that leave roof and walls out; pale ones keep what was lost before.

import type { Shape } from "../../model.ts";
import { opacity } from "../passage.ts";
import { polygonOf } from "../rectangles.ts";
import { path } from "../shapes.ts";
import { EAVES, RIDGE, WIDTH } from "./plan.ts";

type Way = "up" | "left" | "right";

/** Where warmth leaves the house. */
const LEAKS: readonly (readonly [number, number, Way])[] = [
  [92, RIDGE - 16, "up"],
  [406, RIDGE - 16, "up"],
  [-20, EAVES + 96, "left"],
  [-20, EAVES + 256, "left"],
  [WIDTH + 20, EAVES + 96, "right"],
  [WIDTH + 20, EAVES + 256, "right"],
];

/** Whole length, and half widths, of an arrow. */
const LENGTH = 118;
const HEAD = 44;
const SHAFT = 20;

const BEFORE = LEAKS.map(([x, y, way]) => arrow(x, y, way, 1)).join("");

/** @param loss 0 (none) to 1. @param before 0 to 1: how clearly what was lost at first still shows. */
export function lossAt(loss: number, before: number): Shape[] {
  if (loss <= 0) return [];
  return [
    ...(before > 0 ? [path("loss-before", "warmth-before", BEFORE, { opacity: opacity(before) })] : []),
    path("loss", "warmth", LEAKS.map(([x, y, way]) => arrow(x, y, way, loss)).join("")),
  ];
}

/** An arrow from x, y; it keeps its shape as it shrinks. */
function arrow(x: number, y: number, way: Way, size: number): string {
  const [length, head, shaft] = [LENGTH, HEAD, SHAFT].map((whole) => Math.round(whole * size)) as [
    number,
    number,
    number,
  ];
  const neck = length - head;
  const outline: readonly (readonly [number, number])[] = [
    [0, -shaft],
    [neck, -shaft],
    [neck, -head],
    [length, 0],
    [neck, head],
    [neck, shaft],
    [0, shaft],
  ];
  return polygonOf(
    outline.map(([along, across]) =>
      way === "up" ? [x + across, y - along] : [way === "left" ? x - along : x + along, y + across],
    ),
  );
}
