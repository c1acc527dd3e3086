// People carry things: this file draws each of them where it is worn or held.

import type { Shape } from "../../model.ts";
import type { Point } from "./people-gait.ts";
import { written } from "./rectangles.ts";
import { path } from "./shapes.ts";

export type Thing = "backpack" | "suitcase" | "folder" | "bag" | "cane" | "bricks" | "brick";

interface Drawn {
  readonly behind: readonly Shape[];
  readonly before: readonly Shape[];
}

/** @param hand the near one. What is behind is so of the body, and before it still behind the arm. */
export function thingShapes(thing: Thing, shoulder: Point, hand: Point): Drawn {
  const at = ([x, y]: Point, left: number, top: number) => `M${written(x + left)} ${written(y + top)}`;
  switch (thing) {
    case "backpack":
      return {
        behind: [path("bag", "brick-0", `${at(shoulder, -8, -3)}c-14-2-17 5-17 12v19q0 6 6 6h11z`)],
        before: [path("strap", "brick-5", `${at(shoulder, -6, -5)}q9 6 6 22l-3 6-3-1q5-14-4-24z`)],
      };
    case "suitcase":
      return {
        behind: [
          path("handle", "shoe", `${at(hand, -1, 0)}l-12 ${written(-30 - hand[1])}h-3l12 ${written(30 + hand[1])}z`),
          path("case", "case", `M${written(hand[0] - 32)} -41l25 3-3 34-25-3z`),
          path("wheels", "shoe", `M${written(hand[0] - 34)} -6h7v6h-7zM${written(hand[0] - 17)} -5h7v5h-7z`),
        ],
        before: [],
      };
    case "folder":
      return { behind: [], before: [path("folder", "paper", `${at(hand, -6, -15)}l17-2 2 22-17 2z`)] };
    case "bag":
      return {
        behind: [],
        before: [path("bag", "case", `${at(hand, -2, 0)}l-8 10h-4v22h26v-22h-4l-6-10zm2 3l4 7h-9z`)],
      };
    case "cane":
      return {
        behind: [],
        before: [path("cane", "shoe", `${at(hand, -5, -3)}h8v${written(3 - hand[1])}h-3v${written(hand[1])}h-5z`)],
      };
    case "bricks":
      return {
        behind: [],
        before: [
          path("load", "brick-2", `${at(hand, -6, -10)}h24v10h-24z`),
          path("load-2", "brick-4", `${at(hand, -4, -21)}h24v10h-24z`),
        ],
      };
    case "brick":
      return { behind: [], before: [path("load", "brick-2", `${at(hand, -4, -3)}h24v11h-24z`)] };
  }
}
