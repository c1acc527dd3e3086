// Lost warmth is drawn as arrows that leave roof and walls, while dashed outlines keep what was lost before.

import type { Shape } from "../../../model.ts";
import { opacity } from "../../kit/passage.ts";
import { polygonOf } from "../../kit/rectangles.ts";
import { group, path } from "../../kit/shapes.ts";
import { EAVES, RIDGE, WIDTH } from "./plan.ts";

type Way = "up" | "left" | "right";

/** Share of the loss that is left in the end. */
export const LEFT_OVER = 0.45;

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

const BY_SIDES = arrows(LEAKS, 1);
const BY_ROOF = arrows(
  LEAKS.filter(([, , way]) => way === "up"),
  1,
);

/**
 * @param loss 0 (none) to 1.
 * @param before 0 to 1: how clearly what was lost at first still shows.
 * @param sides 0 to 1: how much of it leaves by the sides.
 */
export function lossAt(loss: number, before: number, sides: number): Shape[] {
  if (loss <= 0) return [];
  const sized = LEAKS.map(([x, y, way]) => arrow(x, y, way, way === "up" ? loss : loss * sides));
  return [
    ...(before > 0
      ? [path("loss-before", "warmth-before", sides > 0 ? BY_SIDES : BY_ROOF, { opacity: opacity(before) })]
      : []),
    path("loss", "warmth", sized.join("")),
  ];
}

/** What the arrows say, beside the house. */
export function keyAt(before: number): Shape[] {
  if (before <= 0) return [];
  const [first, second] = KEY.rows;
  return [
    group("loss-key", { opacity: opacity(before) }, [
      path("key-before", "warmth-before", arrow(KEY.x, first, "right", 1)),
      path("key-after", "warmth", arrow(KEY.x, second, "right", LEFT_OVER)),
    ]),
  ];
}

/** Where the key stands: at the slide's margin, its words beside its arrows. */
export const KEY = { x: -920, words: -770, rows: [-316, -212] } as const;

function arrows(leaks: typeof LEAKS, size: number): string {
  return leaks.map(([x, y, way]) => arrow(x, y, way, size)).join("");
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
