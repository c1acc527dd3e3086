// The house's bricks, mortar and stone are drawn here as far as its walls are built. What stands is a path a colour;
// what falls moves as a whole.

import type { Shape } from "../../../model.ts";
import { colourOf } from "../../kit/bond.ts";
import { type Coloured, coloursOf, paintedBricks } from "../../kit/brick-colours.ts";
import { fallLeft } from "../../kit/falling-bricks.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import {
  BRICK,
  COURSES,
  courseTop,
  DOOR,
  EAVES,
  GABLE_TOP,
  ledges,
  PLINTH,
  type Stretch,
  stretches,
  TRANSOM,
  WALL_COURSES,
  WIDTH,
  WINDOWS,
} from "./plan.ts";

/** Bricks of one course that are set down together. */
interface Load {
  readonly course: number;
  readonly bricks: readonly Coloured[];
}

/** A cut brick shorter than this is made one with its neighbour. */
const SHORTEST = 11;
const BRICKS_A_LOAD = 5;
/** Loads in the air at a time, and how high they hang: they are heavy, and fall like it. */
const FALLING = 5;
const DROP = 84;

const STRETCHES = stretches();
const LOADS = loads();

/** @param built share of the bricks laid, 0 to 1. The keys and places of the bricks are the same in every state. */
export function masonryAt(built: number): readonly Shape[] {
  const reached = built * (LOADS.length + FALLING);
  const courses = finishedCourses(built);
  const moving = LOADS.flatMap((load, i) => {
    if (load.course < courses || i >= reached) return [];
    const fall = fallLeft(i, reached, FALLING);
    return [group(`load-${i}`, { transform: `translate(0 ${-Math.round(fall * DROP)})` }, loadOf(i))];
  });
  return [...wallOf(courses), ...moving];
}

/** Plinth first; then quoins, sills, lintels, strings, cornice and coping, each with the course that carries it. */
export function stoneAt(built: number): readonly Shape[] {
  return built <= 0 ? [] : stoneOf(finishedCourses(built));
}

/** The y above which no course is finished. */
export function builtTop(built: number): number {
  return built <= 0 ? PLINTH : built >= 1 ? GABLE_TOP : courseTop(finishedCourses(built) - 1);
}

/** Courses that are laid to their end. */
export function finishedCourses(built: number): number {
  const next = LOADS[Math.floor(built * (LOADS.length + FALLING) - FALLING)];
  return next?.course ?? (built >= 1 ? COURSES : 0);
}

const wallOf = rememberEach((courses) => {
  const bricks = LOADS.filter(({ course }) => course < courses).flatMap((load) => load.bricks);
  const mortar = STRETCHES.filter(({ course }) => course < courses).map(
    ({ course, from, to }): Rectangle => ({ x: from, y: courseTop(course), width: to - from, height: BRICK.height }),
  );
  return [path("mortar", "mortar", pathOf(mortar)), ...paintedBricks("bricks", bricks)];
});

const loadOf = rememberEach((i) => {
  const { bricks } = LOADS[i]!;
  return paintedBricks("brick", bricks, coloursOf(bricks));
});

const stoneOf = rememberEach((courses) => {
  const top = courseTop(courses - 1);
  const set = (stones: readonly Rectangle[]) => pathOf(stones.filter((stone) => stone.y + stone.height >= top));
  return [
    path("plinth", "bluestone", pathOf(FOOTING)),
    path("stone", "lintel", set(STONES)),
    path("coping", "bluestone", set(COPINGS)),
  ];
});

const FOOTING: readonly Rectangle[] = [
  { x: -8, y: PLINTH, width: DOOR.x + 8, height: -PLINTH },
  { x: DOOR.x + DOOR.width, y: PLINTH, width: WIDTH - DOOR.x - DOOR.width + 8, height: -PLINTH },
];

const STONES: readonly Rectangle[] = [
  ...WINDOWS.flatMap((window) => [
    { x: window.x - 7, y: window.y + window.height, width: window.width + 14, height: 8 },
    { x: window.x - 7, y: window.y - BRICK.height, width: window.width + 14, height: BRICK.height - BRICK.joint },
  ]),
  { x: TRANSOM.x - 14, y: TRANSOM.y - BRICK.height, width: TRANSOM.width + 28, height: BRICK.height - BRICK.joint },
  ...quoins(),
];

/** Blue stone, as the North has it: copings on the gable's steps, the cornice, sills of the roof. */
const COPINGS: readonly Rectangle[] = [
  ...ledges().map(({ x, y, width }) => ({ x: x - 7, y: y - 10, width: width + 14, height: 10 })),
  { x: -12, y: EAVES - 4, width: WIDTH + 24, height: 10 },
];

/** Long and short blocks at both corners. */
function quoins(): Rectangle[] {
  return Array.from({ length: WALL_COURSES / 2 }, (_, i) => {
    const width = i % 2 ? 13 : 24;
    const y = courseTop(2 * i + 1);
    return [0, WIDTH - width].map((x) => ({ x, y, width, height: 2 * BRICK.height - BRICK.joint }));
  }).flat();
}

function loads(): Load[] {
  return Array.from({ length: COURSES }, (_, course) => {
    const bricks = STRETCHES.filter((stretch) => stretch.course === course).flatMap(bricksOf);
    const count = Math.ceil(bricks.length / BRICKS_A_LOAD);
    return Array.from({ length: count }, (_load, i) => ({
      course,
      bricks: bricks.slice(i * BRICKS_A_LOAD, (i + 1) * BRICKS_A_LOAD),
    }));
  }).flat();
}

function bricksOf({ course, from, to }: Stretch): Coloured[] {
  const bricks: Coloured[] = [];
  const shift = course % 2 === 0 ? 0 : BRICK.width / 2;
  const y = courseTop(course);
  for (let start = from; to - start > 1; ) {
    const joint = shift + BRICK.width * (Math.floor((start - shift) / BRICK.width) + 1);
    let end = Math.min(to, joint - start < SHORTEST ? joint + BRICK.width : joint);
    if (to - end < SHORTEST) end = to;
    const colour = colourOf(course, Math.round(start / BRICK.width));
    bricks.push({ x: start, y, width: end - start - BRICK.joint, height: BRICK.height - BRICK.joint, colour });
    start = end;
  }
  return bricks;
}
