// A figure's bricks come in parts, one after the other, and each part is worked out once, when it comes.

import type { Shape } from "../../../model.ts";
import { mortarUnder } from "../../kit/mortar.ts";
import { rememberEach } from "../../kit/remember.ts";
import { group } from "../../kit/shapes.ts";
import { type Stamp, stampOf } from "../../kit/stamps.ts";
import type { Block } from "./blocks.ts";
import { darker, inDresses } from "./dresses.ts";
import { largestSections, type Section, sectionMarks, sectionsOf } from "./sections.ts";

export interface LaidParts {
  /** Units laid when each part is whole, in order. */
  readonly ends: readonly number[];
  /** On the way, a group a part: whole, begun, or hidden until it comes. */
  shapesAt(units: number): Shape[];
  /** In the end, larger parts, more of them alike. */
  readonly laid: readonly Shape[];
  /** What parts that are alike use, on the way and once all is laid. */
  readonly stamps: { readonly laying: readonly Stamp[]; readonly laid: readonly Stamp[] };
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
/** Parts of bricks do not add up to the letter. */
const LEAST = 1e-6;

/** Bricks in some `many` parts while they are laid. */
export function layParts(blocks: readonly Block[], units: number, many: number): LaidParts {
  const sections = sectionsOf(blocks, many);
  const stamps = stampsOf(sections);
  const parts = partsOfBricks(sections, stamps);
  const largest = largestSections(blocks);
  const stampsLaid = stampsOf(largest);
  const keyOf = (i: number) => `part-${i}`;
  const wholeOf = (part: Part, i: number) => group(keyOf(i), {}, part.shapesAt(part.end - part.start));
  const whole = rememberEach((i) => wholeOf(parts[i]!, i));
  const hidden = parts.map((_, i): Shape => ({ key: keyOf(i), tag: "g", attributes: { visibility: "hidden" } }));
  return {
    ends: [...parts.slice(0, -1).map(({ end }) => end), units],
    shapesAt: (laid) =>
      parts.map((part, i) => {
        if (part.end <= laid + LEAST) return whole(i);
        return part.start < laid - LEAST ? group(keyOf(i), {}, part.shapesAt(laid - part.start)) : hidden[i]!;
      }),
    laid: partsOfBricks(largest, stampsLaid).map(wholeOf),
    stamps: { laying: [...stamps.values()], laid: [...stampsLaid.values()] },
  };
}

function partsOfBricks(sections: readonly Section[], stamps: ReadonlyMap<string, Stamp>): Part[] {
  return sections.map((section) => {
    const { start, end, bond, course, isDark } = section;
    const marksAt = (own: number) => {
      const stamp = end - start <= own + LEAST ? stamps.get(likeness(section)) : undefined;
      const bricks = stamp?.at(bond.x, bond.base) ?? inDresses(sectionMarks(section, own));
      return isDark ? darker(bricks) : bricks;
    };
    return { start, end, shapesAt: (own) => [mortarUnder(bond, own, course), ...marksAt(own)] };
  });
}

/** A stamp for whole sections that there are several of, made from the first. */
function stampsOf(sections: readonly Section[]): Map<string, Stamp> {
  const names = sections.map(likeness);
  const several = names.filter((name, i) => names.indexOf(name) === i && names.lastIndexOf(name) > i);
  return new Map(several.map((name) => [name, stampOf(name, bricksAround(sections[names.indexOf(name)]!))]));
}

/** The whole section with the foot of its block at the origin. */
function bricksAround(section: Section): Shape[] {
  const { bond, start, end } = section;
  return inDresses(sectionMarks({ ...section, bond: { ...bond, x: 0, base: 0 } }, end - start));
}

/** Sections that are alike have the same bricks, in another place. */
function likeness({ bond: { columns, cell, joint }, course, start, end }: Section): string {
  return ["s", columns, cell.width, cell.height, joint, course, Number((end - start).toFixed(6))].join("-");
}
