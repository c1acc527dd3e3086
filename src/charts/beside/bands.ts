// A place and a number of units in, the marks cut into bands that come one after the other out: finished paths, each laid once.

import type { Shape } from "../../model.ts";
import { rememberEach } from "../remember.ts";
import type { Window } from "../street/street.ts";
import type { Block } from "./blocks.ts";
import { dressOfBrick, dressOfWindow, inDresses, lightOf } from "./dresses.ts";
import { mortarUnder, type Section, sectionMarks, sectionsOf } from "./sections.ts";
import type { Site } from "./sites.ts";

export interface LaidBands {
  /** Units laid at each step of the laying, in order. */
  readonly steps: readonly number[];
  /** Units laid when each band is whole: some of the steps. */
  readonly ends: readonly number[];
  readonly shapes: readonly (readonly Shape[])[];
  /** The same paths before their time: there, so that nothing is to be made when it comes, and counting nothing. */
  readonly hidden: readonly (readonly Shape[])[];
  /** What a count of `end` units shows of the band that begins at `start`. */
  readonly between: (start: number, end: number) => readonly Shape[];
}

type Bands = Omit<LaidBands, "hidden">;

/** As few paths as a page holds with ease. */
const BRICK_BANDS = 24;
/** Enough for something new in every frame; with several blocks, as many parts of each as there is room for. */
const SECTIONS = 128;
const WINDOW_BANDS = 5;

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

function bandsOfBricks(blocks: readonly Block[], units: number): Bands {
  const sections = sectionsOf(blocks, SECTIONS);
  const inABand = Math.ceil(sections.length / BRICK_BANDS);
  const bands = Array.from({ length: Math.ceil(sections.length / inABand) }, (_, i) =>
    sections.slice(i * inABand, (i + 1) * inABand),
  );
  const shapesOf = rememberEach((i) => sectionShapes(`part-${i}`, [sections[i]!]));
  const steps = sections.map(({ end }) => end);
  steps[steps.length - 1] = units; // to the letter, whatever parts of bricks add up to
  return {
    steps,
    ends: bands.map((_, i) => steps[Math.min(sections.length, (i + 1) * inABand) - 1]!),
    shapes: bands.map((band, i) => sectionShapes(`band-${i}`, band)),
    between: (start, end) =>
      sections.flatMap((section, i) => {
        if (section.start < start - 1e-6 || section.start > end - 1e-6) return [];
        if (section.end <= end + 1e-6) return shapesOf(i);
        return inDresses("rest", sectionMarks(section, end - section.start), dressOfBrick);
      }),
  };
}

function sectionShapes(key: string, sections: readonly Section[]): readonly Shape[] {
  const bricks = sections.flatMap((section) => sectionMarks(section, section.end - section.start));
  return [mortarUnder(`${key}-mortar`, sections), ...inDresses(key, bricks, dressOfBrick)];
}

function bandsOfWindows(lit: readonly Window[], units: number): Bands {
  const whole = Math.floor(units);
  const all = lit.map((window, i) => lightOf(window, Math.min(1, units - i)));
  const ends = Array.from({ length: WINDOW_BANDS }, (_, i) => Math.floor(((i + 1) * whole) / WINDOW_BANDS));
  ends[WINDOW_BANDS - 1] = units;
  return {
    steps: ends,
    ends,
    shapes: ends.map((end, i) =>
      inDresses(`light-${i}`, all.slice(i > 0 ? ends[i - 1] : 0, Math.ceil(end)), dressOfWindow),
    ),
    between: (start, end) =>
      inDresses(
        "rest",
        lit.slice(start, Math.ceil(end)).map((window, i) => lightOf(window, Math.min(1, end - start - i))),
        dressOfWindow,
      ),
  };
}
