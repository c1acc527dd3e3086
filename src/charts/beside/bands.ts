// A place and a number of units in, the marks cut into bands that come one after the other out: finished paths, each laid once.

import type { Shape } from "../../model.ts";
import { type Bond, type Brick, bricksOf, courseCount } from "../bond.ts";
import { pathOf, type Rectangle } from "../rectangles.ts";
import { marks } from "../shapes.ts";
import { amberOf } from "../street/lighting.ts";
import type { Window } from "../street/street.ts";
import type { Site } from "./sites.ts";

/** A mark on its way into a path. */
interface Mark extends Rectangle {
  readonly dress: string;
  readonly units: number;
}

export interface LaidBands {
  /** Units laid when each band is whole. */
  readonly ends: readonly number[];
  readonly shapes: readonly (readonly Shape[])[];
  /** The marks that a count between two bands shows: from `start` units up to `end`. */
  readonly between: (start: number, end: number) => readonly Shape[];
}

const BRICK_BANDS = 40;
const WINDOW_BANDS = 5;
/** Three tones are enough where bricks are small. */
const TONES = ["brick-0", "brick-2", "brick-4"] as const;

export function layBands({ bond, terrace }: Site, units: number): LaidBands {
  return bond ? bandsOfBricks(bond, units) : bandsOfWindows(terrace!.lit, units);
}

/** The bands that `units` fill, then what begins the next one. */
export function shapesOfBands({ ends, shapes, between }: LaidBands, units: number): Shape[] {
  const whole = ends.findLastIndex((end) => end <= units + 1e-6) + 1;
  const start = whole > 0 ? ends[whole - 1]! : 0;
  const rest = units - start > 1e-6 ? between(start, units) : [];
  return [...shapes.slice(0, whole).flat(), ...rest];
}

/** Whole courses, so that no brick is cut between two bands. */
function bandsOfBricks(bond: Bond, units: number): LaidBands {
  const courses = courseCount(bond.columns, units);
  const high = Math.max(1, Math.ceil(courses / BRICK_BANDS));
  const bands = Array.from({ length: Math.ceil(courses / high) }, (): Mark[] => []);
  for (const brick of bricksOf(bond, units)) bands[Math.floor(brick.course / high)]!.push(dressed(brick));
  return {
    ends: bands.map((_, i) => Math.min(units, (i + 1) * high * bond.columns)),
    shapes: bands.map((band, i) => inDresses(`band-${i}`, band)),
    between: (start, end) =>
      inDresses(
        "rest",
        bricksOf(bond, end)
          .filter(({ course }) => course >= start / bond.columns)
          .map(dressed),
      ),
  };
}

function bandsOfWindows(lit: readonly Window[], units: number): LaidBands {
  const whole = Math.floor(units);
  const all = lit.map((window, i): Mark => lightOf(window, Math.min(1, units - i)));
  const ends = Array.from({ length: WINDOW_BANDS }, (_, i) => Math.floor(((i + 1) * whole) / WINDOW_BANDS));
  ends[WINDOW_BANDS - 1] = units;
  return {
    ends,
    shapes: ends.map((end, i) => inDresses(`light-${i}`, all.slice(i > 0 ? ends[i - 1] : 0, Math.ceil(end)))),
    between: (start, end) =>
      inDresses(
        "rest",
        lit.slice(start, Math.ceil(end)).map((window, i) => lightOf(window, Math.min(1, end - start - i))),
      ),
  };
}

function dressed(brick: Brick): Mark {
  return { ...brick, dress: TONES[brick.colour % TONES.length]! };
}

/** A share lights the lower part of a window. */
function lightOf(window: Window, share: number): Mark {
  const height = window.height * share;
  const dress = `window-lit-${amberOf(window)}`;
  return { ...window, y: window.y + window.height - height, height, dress, units: share };
}

function inDresses(key: string, all: readonly Mark[]): Shape[] {
  return [...new Set(all.map(({ dress }) => dress))].sort().map((dress) => {
    const own = all.filter((mark) => mark.dress === dress);
    const units = own.reduce((sum, mark) => sum + mark.units, 0);
    return marks(`${key}-${dress}`, dress, pathOf(own), units);
  });
}
