// The plan says where everything on the map stands, and is worked out once for a map and a size.

import type { MapInput, SceneInput, Size } from "../../../model.ts";
import { bordersOf } from "../../kit/land/borders.ts";
import { bricksOf, type Ground, type MapBrick } from "../../kit/land/bricks.ts";
import { CELL, COURSES, JOINT } from "../../kit/land/cell.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { type Opening, townOpening } from "./openings.ts";

/** Where the wide picture has its margins: it is a whole slide of the wall. */
const MARGIN = 96;
const FOOT = 988;
/** Between the two walls. */
const COLUMN_GAP = 96;
const NARROW_GAP = 48;
/** Room under a narrow picture for the ground. */
const GROUND = 8;
/** So high a wall may be, under its theme. */
const HIGHEST = { wide: 19, narrow: COURSES };

export interface Plan {
  readonly map: MapInput;
  readonly ground: Ground;
  /** Of the narrow picture; the wide one is drawn at 1. */
  readonly scale: number;
  /** Right end of the picture's room. */
  readonly right: number;
  readonly bricks: readonly MapBrick[];
  readonly borders: readonly (readonly Rectangle[])[];
  readonly town: { readonly name: string; readonly opening: Opening } | undefined;
  /** Half bricks that each of two walls may be wide, courses that it may be high, and where they stand. */
  readonly room: number;
  readonly highest: number;
  readonly wallGrounds: readonly [Ground, Ground];
}

export type LandInput = SceneInput & { readonly map: MapInput };

export const planOf = rememberLayout((input: LandInput, size: Size): Plan => {
  const { map } = input;
  const [town] = map.towns.map((place) => ({ name: place.name, opening: townOpening(place, map) }));
  const bricks = bricksOf(map);
  const width = map.columns * CELL.width;
  const isWide = size.width > width;
  const least = Math.min(size.width / width, (size.height - GROUND) / (map.courses.length * CELL.height));
  const scale = isWide ? 1 : Math.floor(least * 1000) / 1000;
  const base = isWide ? FOOT : Math.floor(size.height / scale) - GROUND;
  const left = isWide ? MARGIN : 0;
  const right = isWide ? size.width - MARGIN : Math.floor(size.width / scale);
  const column = (right - left - (isWide ? COLUMN_GAP : NARROW_GAP)) / 2;
  const ground = { x: isWide ? right - width + JOINT : Math.round((right - width + JOINT) / 2), base };
  const room = Math.floor((column + JOINT) / CELL.width);
  return {
    ...{ map, ground, scale, bricks, town, right, room },
    highest: HIGHEST[size.name],
    borders: bordersOf(map, ground),
    wallGrounds: [
      { x: left, base },
      { x: right - room * CELL.width + JOINT, base },
    ],
  };
});
