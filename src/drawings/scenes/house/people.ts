// People of differing ages, in plain clothes, move into the house: this file draws them as far as they have come.

import { easeCubicOut, easeSinInOut } from "d3";
import type { Shape } from "../../../model.ts";
import { opacity, share } from "../../kit/passage.ts";
import { bust, CHILD, ELDER, HOST, STUDENT, WOMAN } from "../../kit/residents.ts";
import { group } from "../../kit/shapes.ts";
import { DOOR, UPPER_WINDOWS, WINDOWS } from "./plan.ts";

interface Walker {
  readonly key: string;
  /** Where they stop, and how far away they come from. */
  readonly x: number;
  readonly from: number;
  /** With their feet at 0,0, looking to the right. */
  readonly figure: readonly Shape[];
  readonly flipped?: boolean;
  /** Head start on the way to the house, and turn to go in, as shares of the walk. */
  readonly early: number;
  readonly turn: number;
}

const WALKERS: readonly Walker[] = [
  { key: "woman", x: 84, from: -220, figure: WOMAN, early: 0.1, turn: 0 },
  { key: "child", x: 136, from: -220, figure: CHILD, early: 0.1, turn: 0 },
  { key: "student", x: 362, from: 470, figure: STUDENT, flipped: true, early: 0.3, turn: 0.2 },
  { key: "elder", x: 496, from: 380, figure: ELDER, flipped: true, early: 0, turn: 0.4 },
];

const DOORWAY = DOOR.x + DOOR.width / 2;
/** Depth of the pavement on which they walk. */
const FEET = 14;

/** @param come 0 (nobody) to 1 (they stand before the door, one of the house greets them). @param home 1 when they have gone in. */
export function peopleAt(come: number, home: number): Shape[] {
  if (come <= 0 || home >= 1) return [];
  const greeting = Math.min(1, Math.max(0, (come - 0.3) * 4)) * Math.min(1, (1 - home) * 3);
  const host = group("host", { transform: at(DOORWAY + 2, false, -2), opacity: opacity(greeting) }, HOST);
  return [group("people", {}, [host, ...WALKERS.map((walker) => walkerAt(walker, come, home))])];
}

/** Those who are at home show behind the lit panes. */
export function atHomeAt(home: number): Shape[] {
  return home <= 0.5 ? [] : [group("at-home", { opacity: opacity((home - 0.5) * 2) }, AT_HOME)];
}

/** At which window, how far across, how tall, in which coat. */
const SEEN = [
  [UPPER_WINDOWS[1]!, 0.62, 1, 3],
  [UPPER_WINDOWS[3]!, 0.4, 0.72, 0],
  [UPPER_WINDOWS[6]!, 0.4, 1.05, 2],
  [WINDOWS[1]!, 0.6, 1.1, 0],
] as const;
const AT_HOME = SEEN.flatMap(([{ x, y, width, height }, across, size, coat], i) => {
  const foot = y + height - (i < 3 ? 14 : 5); // above the plants
  return bust(`${i}`, Math.round(x + width * across), foot, size, coat, i % 3);
});

function walkerAt({ key, x, from, figure, flipped = false, early, turn }: Walker, come: number, home: number): Shape {
  const walked = easeCubicOut(Math.min(1, come / (1 - early)));
  const entered = easeSinInOut(share(home, turn, turn + 0.5));
  const towardsDoor = (DOORWAY - x) * entered;
  const step = Math.abs(Math.sin((1 - walked + entered) * 14)) * 3;
  const shown = opacity(Math.min(1, (1 - entered) * 5));
  return group(
    key,
    { transform: at(x + from * (1 - walked) + towardsDoor, flipped, FEET - step), opacity: shown },
    figure,
  );
}

function at(x: number, flipped: boolean, y: number): string {
  const place = `translate(${Math.round(x)} ${Math.round(y)})`;
  return flipped ? `${place} scale(-1 1)` : place;
}
