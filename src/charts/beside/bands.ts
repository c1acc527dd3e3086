// A place and a number of units in, the marks cut into bands that come one after the other out: finished paths, each laid once.

import type { Shape } from "../../model.ts";
import { type Bond, type Brick, bricksOf, courseCount } from "../bond.ts";
import { pathOf, type Rectangle } from "../rectangles.ts";
import { marks, path } from "../shapes.ts";
import { amberOf } from "../street/lighting.ts";
import type { Window } from "../street/street.ts";
import type { Block } from "./blocks.ts";
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
  /** The same paths before their time: there, so that nothing is to be made when it comes, and counting nothing. */
  readonly hidden: readonly (readonly Shape[])[];
  /** The marks that a count between two bands shows: from `start` units up to `end`. */
  readonly between: (start: number, end: number) => readonly Shape[];
}

type Bands = Omit<LaidBands, "hidden">;

const BRICK_BANDS = 24;
const WINDOW_BANDS = 5;
/** Three tones are enough where bricks are small. */
const TONES = ["brick-0", "brick-2", "brick-4"] as const;

export function layBands({ blocks, terrace }: Site, units: number): LaidBands {
  const bands = blocks ? bandsOfBricks(blocks, units) : bandsOfWindows(terrace!.lit, units);
  return { ...bands, hidden: bands.shapes.map((shapes) => shapes.map(unseen)) };
}

function unseen(shape: Shape): Shape {
  const { "data-count": _, ...attributes } = shape.attributes;
  return { ...shape, attributes: { ...attributes, visibility: "hidden" } };
}

/** The bands that `units` fill, what begins the next one, and the others unseen. */
export function shapesOfBands({ ends, shapes, hidden, between }: LaidBands, units: number): Shape[] {
  const whole = ends.findLastIndex((end) => end <= units + 1e-6) + 1;
  const start = whole > 0 ? ends[whole - 1]! : 0;
  const rest = units - start > 1e-6 ? between(start, units) : [];
  return [...shapes.slice(0, whole).flat(), ...hidden.slice(whole).flat(), ...rest];
}

/** Whole blocks, or whole courses where there is one: no brick is cut between two bands. */
function bandsOfBricks(blocks: readonly Block[], units: number): Bands {
  return blocks.length === 1 ? bandsOfCourses(blocks[0]!.bond, units) : bandsOfBlocks(blocks);
}

function bandsOfBlocks(blocks: readonly Block[]): Bands {
  const many = Math.ceil(blocks.length / BRICK_BANDS);
  const bands = Array.from({ length: Math.ceil(blocks.length / many) }, (_, i) =>
    blocks.slice(i * many, (i + 1) * many),
  );
  let laid = 0;
  const ends = bands.map((band) => {
    laid += band.reduce((sum, block) => sum + block.units, 0);
    return laid;
  });
  return {
    ends,
    shapes: bands.map((band, i) => [
      path(`mortar-${i}`, "mortar", pathOf(band.flatMap(({ bond, units }) => mortarOf(bond, 0, units)))),
      ...inDresses(
        `band-${i}`,
        band.flatMap(({ bond, units }) => bricksOf(bond, units).map(dressed)),
      ),
    ]),
    between: (start, end) => {
      let from = 0;
      const bricks = blocks.flatMap(({ bond, units }) => {
        const own = Math.min(units, end - from);
        const isNew = from >= start && own > 0;
        from += units;
        return isNew ? bricksOf(bond, own).map(dressed) : [];
      });
      return inDresses("rest", bricks);
    },
  };
}

function bandsOfCourses(bond: Bond, units: number): Bands {
  const courses = courseCount(bond.columns, units);
  const high = Math.max(1, Math.ceil(courses / BRICK_BANDS));
  const bands = Array.from({ length: Math.ceil(courses / high) }, (): Mark[] => []);
  for (const brick of bricksOf(bond, units)) bands[Math.floor(brick.course / high)]!.push(dressed(brick));
  const ends = bands.map((_, i) => Math.min(units, (i + 1) * high * bond.columns));
  return {
    ends,
    shapes: bands.map((band, i) => [
      path(`mortar-${i}`, "mortar", pathOf(mortarOf(bond, i * high, ends[i]! - (i > 0 ? ends[i - 1]! : 0)))),
      ...inDresses(`band-${i}`, band),
    ]),
    between: (start, end) =>
      inDresses(
        "rest",
        bricksOf(bond, end)
          .filter(({ course }) => course >= start / bond.columns)
          .map(dressed),
      ),
  };
}

/** Under a band, and no further: what is laid already is not painted again. */
function mortarOf({ x, base, columns, cell, joint }: Bond, first: number, units: number): Rectangle[] {
  const courses = Math.floor(units / columns);
  const begun = (units - courses * columns) * cell.width - joint;
  const y = base - (first + courses) * cell.height;
  const whole = { x, y, width: columns * cell.width - joint, height: courses * cell.height };
  const partial = { x, y: y - cell.height, width: begun, height: cell.height };
  return [...(courses > 0 ? [whole] : []), ...(begun > 0 ? [partial] : [])];
}

function bandsOfWindows(lit: readonly Window[], units: number): Bands {
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
