// Heads are drawn here in profile, looking to the right, and from behind: skin, hair, and what covers it.

import { written } from "./rectangles.ts";

export type Hair = "short" | "long" | "bun" | "curls" | "helmet";

/** Where it begins from the foot of the neck, and how it goes on: relative commands without arcs, so that it can be scaled. */
type Outline = readonly [x: number, y: number, way: string];

const FACE: Outline = [-5, 2, "v-7c-7-5-8-20 4-20c6 0 9 3 9.5 7l3 5.5-2.5 1.5 .5 4c0 3-2 4-5.5 3.5v5.5z"];
const NAPE: Outline = [-5, 2, "v-7h-3v-8h16v8h-3v7z"];
const HAIR: Readonly<Record<Hair, readonly Outline[]>> = {
  short: [[8, -17, "c2-9-5-12-11-11c-9 1-11 10-7.5 19l5-.5 .5-5 2.5-1 1-4q4-.5 9.5 2.5z"]],
  long: [[8, -18, "c1-8-5-11-11-10c-10 1-11 10-11 18c0 5-1 8-2 11q8 2 13-2l1-12q0-6 3-7q4 0 7 2z"]],
  bun: [
    [8, -18, "c1-8-5-11-11-10c-9 1-11 10-7.5 19l5-2 2.5-6q1-4 3.5-4q4 0 7.5 3z"],
    [-9, -29, "c-3.5 0-5.5 2-5.5 5s2.5 5 5.5 5 5-3 5-5-1-5-5-5z"],
  ],
  curls: [
    [9, -17, "c4-5 0-10-4-10c-3-5-10-5-13-1c-6 0-8 6-6 10c-3 4-1 10 3 10c2 3 7 2 7-2l1-5 2.5-1q0-4 3-4q4 0 6.5 3z"],
  ],
  helmet: [[-7, -14, "q-2 4 0 8h4l1-6z"]],
};
const HELMET: Outline = [-11, -15, "c-1-11 5-15 11-15s10 5 10 12h5v3z"];
const BEHIND = {
  short: [-8.5, -7, "c-4-12 0-21 8.5-21s12.5 9 8.5 21q-8 3-17 0z"],
  long: [-9, 2, "c-4-18-1-30 9-30s13 12 9 30q-9 3-18 0z"],
} as const satisfies Readonly<Record<string, Outline>>;

interface Head {
  readonly skin: string;
  readonly hair: string;
  /** Empty where nothing covers the hair. */
  readonly helmet: string;
}

/** @param size 1 for an adult. */
export function headAt(hair: Hair, x: number, y: number, size = 1, isBehind = false): Head {
  const at = (outlines: readonly Outline[]) => outlines.map((outline) => drawn(outline, x, y, size)).join("");
  if (isBehind) return { skin: at([NAPE]), hair: at([BEHIND[hair === "long" ? "long" : "short"]]), helmet: "" };
  return { skin: at([FACE]), hair: at(HAIR[hair]), helmet: hair === "helmet" ? at([HELMET]) : "" };
}

function drawn([left, top, way]: Outline, x: number, y: number, size: number): string {
  const scaled = size === 1 ? way : way.replace(/-?[\d.]+/g, (number) => ` ${written(Number(number) * size)}`);
  return `M${written(x + left * size)} ${written(y + top * size)}${scaled}`;
}
