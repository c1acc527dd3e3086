// A figure's marks come in parts, one after the other, and each part is worked out once, when it comes.

import type { Shape } from "../../../model.ts";
import { rememberEach } from "../../kit/remember.ts";
import { group } from "../../kit/shapes.ts";
import type { Window } from "../../kit/street/street.ts";
import { dressOfBrick, dressOfWindow, inDresses, lightOf } from "./dresses.ts";
import { mortarUnder, sectionMarks, sectionsOf } from "./sections.ts";
import type { Site } from "./sites.ts";

export interface LaidParts {
  /** Units laid when each part is whole, in order. */
  readonly ends: readonly number[];
  /** A group a part: whole, begun, or hidden until it comes. */
  shapesAt(units: number): Shape[];
}

interface Part {
  /** Units laid when it begins, and when it is whole. */
  readonly start: number;
  readonly end: number;
  /** What it shows when it has come to `own` units. */
  shapesAt(own: number): readonly Shape[];
}

/** Parts of bricks: on the wall enough for something new in every frame; with several blocks, as many of each as there is room for. */
export const PARTS = { wide: 128, narrow: 24 };
const WINDOW_PARTS = 5;
/** Parts of bricks do not add up to the letter. */
const LEAST = 1e-6;

/** Bricks in some `many` parts. */
export function layParts({ blocks, terrace }: Site, units: number, many: number): LaidParts {
  const parts = blocks ? partsOfBricks(sectionsOf(blocks, many)) : partsOfWindows(terrace!.lit, units);
  const keyOf = (i: number) => `part-${i}`;
  const whole = rememberEach((i) => group(keyOf(i), {}, parts[i]!.shapesAt(parts[i]!.end - parts[i]!.start)));
  const hidden = parts.map((_, i): Shape => ({ key: keyOf(i), tag: "g", attributes: { visibility: "hidden" } }));
  return {
    ends: [...parts.slice(0, -1).map(({ end }) => end), units],
    shapesAt: (laid) =>
      parts.map(({ start, end, shapesAt }, i) => {
        if (end <= laid + LEAST) return whole(i);
        return start < laid - LEAST ? group(keyOf(i), {}, shapesAt(laid - start)) : hidden[i]!;
      }),
  };
}

function partsOfBricks(sections: ReturnType<typeof sectionsOf>): Part[] {
  return sections.map((section) => ({
    start: section.start,
    end: section.end,
    shapesAt: (own) => [mortarUnder(section, own), ...inDresses(sectionMarks(section, own), dressOfBrick)],
  }));
}

function partsOfWindows(lit: readonly Window[], units: number): Part[] {
  const endOf = (i: number) => (i < WINDOW_PARTS ? Math.floor((i * Math.floor(units)) / WINDOW_PARTS) : units);
  return Array.from({ length: WINDOW_PARTS }, (_, i): Part => {
    const [start, end] = [endOf(i), endOf(i + 1)];
    const shapesAt = (own: number) => {
      const windows = lit.slice(start, Math.ceil(start + own));
      return inDresses(
        windows.map((window, at) => lightOf(window, Math.min(1, own - at))),
        dressOfWindow,
      );
    };
    return { start, end, shapesAt };
  });
}
