// How far the walls are built in, bricks, mortar and stone out.

import { easeQuadIn } from "d3";
import type { Shape } from "../../model.ts";
import { COLOURS, colourOf } from "../bond.ts";
import { pathOf, type Rectangle } from "../rectangles.ts";
import { path } from "../shapes.ts";
import {
  BRICK,
  COLUMNS,
  courseTop,
  DOOR,
  EAVES,
  GABLE_TOP,
  GROUND,
  LEFT,
  ledges,
  PLINTH,
  RIGHT,
  type Stretch,
  stretches,
  TRANSOM,
  WINDOWS,
} from "./plan.ts";

interface LaidBrick extends Rectangle {
  readonly course: number;
  readonly colour: number;
}

/** A cut brick shorter than this is made one with its neighbour. */
const SHORTEST = 11;
/** Bricks in the air at a time, and how high they hang: they are heavy, and fall like it. */
const FALLING = 18;
const DROP = 90;

const STRETCHES = stretches();
const BRICKS = STRETCHES.flatMap(bricksOf);

/** @param built share of the bricks laid, 0 to 1. The keys and places of the bricks are the same in every state. */
export function masonryAt(built: number): Shape[] {
  const reached = built * (BRICKS.length + FALLING);
  const laid = BRICKS.slice(0, Math.floor(reached)).map((brick, i) => {
    const fall = 1 - easeQuadIn(Math.min(1, (reached - i) / FALLING));
    return { ...brick, y: Math.round(brick.y - fall * DROP) };
  });
  const top = builtTop(built);
  const mortar = STRETCHES.map(mortarOf).filter(({ y }) => y >= top);
  const colours = COLOURS.map((colour) => {
    const own = laid.filter((brick) => brick.colour === colour);
    return path(`bricks-${colour}`, `brick-${colour}`, pathOf(own));
  });
  return [path("mortar", "mortar", pathOf(mortar)), ...colours];
}

/** Plinth first; then sills, lintels, cornice and coping, each with the course that carries it. */
export function stoneAt(built: number): Shape[] {
  if (built <= 0) return [];
  const top = builtTop(built);
  const set = STONES.filter((stone) => stone.y + stone.height >= top);
  return [path("plinth", "ink", pathOf(FOOTING)), path("stone", "lintel", pathOf(set))];
}

/** The y above which no course is finished. */
export function builtTop(built: number): number {
  const reached = built * (BRICKS.length + FALLING);
  const next = BRICKS[Math.floor(reached - FALLING)];
  return next ? courseTop(next.course - 1) : reached > FALLING ? GABLE_TOP : PLINTH;
}

/** Tarred, as the North does it. */
const FOOTING: readonly Rectangle[] = [
  { x: LEFT - 6, y: PLINTH, width: DOOR.x - LEFT + 6, height: GROUND - PLINTH },
  { x: DOOR.x + DOOR.width, y: PLINTH, width: RIGHT - DOOR.x - DOOR.width + 6, height: GROUND - PLINTH },
];

const STONES: readonly Rectangle[] = [
  ...WINDOWS.flatMap((window) => [
    { x: window.x - 8, y: window.y + window.height, width: window.width + 16, height: 8 },
    { x: window.x - 10, y: window.y - BRICK.height, width: window.width + 20, height: BRICK.height - BRICK.joint },
  ]),
  { x: TRANSOM.x - 12, y: TRANSOM.y - BRICK.height, width: TRANSOM.width + 24, height: BRICK.height - BRICK.joint },
  { x: LEFT - 4, y: courseTop(10) - 2, width: COLUMNS * BRICK.width + 8, height: 6 },
  { x: LEFT - 8, y: EAVES - 2, width: COLUMNS * BRICK.width + 16, height: 8 },
  ...ledges(),
];

function bricksOf({ course, from, to }: Stretch): LaidBrick[] {
  const bricks: LaidBrick[] = [];
  const shift = course % 2 === 0 ? 0 : BRICK.width / 2;
  const y = courseTop(course);
  for (let start = from; to - start > 1; ) {
    const joint = LEFT + shift + BRICK.width * (Math.floor((start - LEFT - shift) / BRICK.width) + 1);
    let end = Math.min(to, joint - start < SHORTEST ? joint + BRICK.width : joint);
    if (to - end < SHORTEST) end = to;
    const colour = colourOf(course, Math.round((start - LEFT) / BRICK.width));
    bricks.push({ x: start, y, width: end - start - BRICK.joint, height: BRICK.height - BRICK.joint, course, colour });
    start = end;
  }
  return bricks;
}

function mortarOf({ course, from, to }: Stretch): Rectangle {
  return { x: from, y: courseTop(course), width: to - from, height: BRICK.height };
}
