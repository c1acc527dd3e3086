// The bricks of a house are drawn by the block: a block is one filled outline and one path of joints, whatever their number.

import type { Shape } from "../../../model.ts";
import { pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { ADDED, BRICK, gableHeight, HOUSES, type House, PLINTH, SHARED, STEP, stepsOf } from "./plan.ts";

/** Courses that are carried together from the store. */
export const LIFT = 3;

/** A block of running bond: `from` bricks from the left, `wide` bricks, `high` courses; its foot at 0,0. */
function blockOf(brick: string, wide: number, high: number): Shape[] {
  return [
    path(
      "bricks",
      brick,
      pathOf([{ x: 0, y: -high * BRICK.height, width: wide * BRICK.width, height: high * BRICK.height }]),
    ),
    path("joints", "mortar", jointsOf(0, wide, high, 0)),
  ];
}

/** The walls of an old house, in its own coordinates. */
export const wallOf = rememberEach((i) => {
  const { brick, bricks, courses } = HOUSES[i]!;
  return group("wall", { transform: `translate(0 ${PLINTH})` }, blockOf(brick, bricks, courses));
});

/** How many loads a new house takes. */
export function liftsOf({ courses }: House): number {
  return Math.ceil(courses / LIFT);
}

/** One load of a new house; the last is what is left. */
export const liftOf = rememberEach((index) => {
  const house = ADDED[index % ADDED.length]!;
  const lift = Math.floor(index / ADDED.length);
  const block = blockOf(house.brick, house.bricks, Math.min(LIFT, house.courses - lift * LIFT));
  const plinth = path("plinth", "bluestone", pathOf([{ x: 0, y: 0, width: house.width, height: -PLINTH }]));
  return lift === 0 ? [plinth, ...block] : block;
});

/** A stepped gable on the eaves, with its copings. */
export const gableOf = rememberEach((i) => {
  const house = HOUSES[i]!;
  const steps = stepsOf(house);
  const blocks = steps.map(
    (wide, step): Rectangle => ({
      x: step * BRICK.width,
      y: house.eaves - (step + 1) * STEP * BRICK.height,
      width: wide * BRICK.width,
      height: STEP * BRICK.height,
    }),
  );
  const joints = steps.map((wide, step) => jointsOf(step, wide, STEP, house.eaves - step * STEP * BRICK.height));
  const copings = blocks.flatMap(({ x, y, width }, step) =>
    step === steps.length - 1
      ? [{ x: x - 4, y: y - 6, width: width + 8, height: 6 }]
      : [x - 4, x + width - BRICK.width].map((left) => ({ x: left, y: y - 6, width: BRICK.width + 4, height: 6 })),
  );
  const eye = { x: house.width / 2 - 12, y: house.eaves - 44, width: 24, height: 32 };
  return [
    path("bricks", house.brick, pathOf(blocks)),
    path("joints", "mortar", joints.join("")),
    path("copings", "bluestone", pathOf(copings)),
    path("eye-frame", "lintel", pathOf([{ x: eye.x - 4, y: eye.y - 4, width: 32, height: 40 }])),
    path(
      "eye",
      "pane",
      pathOf([
        { ...eye, width: 11 },
        { ...eye, x: eye.x + 13, width: 11 },
      ]),
    ),
  ];
});

/** How far a gable sinks to be hidden behind its wall. */
export function gableSunk(i: number): number {
  return gableHeight(HOUSES[i]!) + 8;
}

/** Bricks that come from the neighbour, in its colour, within what the houses share: bands for one house, a chequer for the next. */
export const giftOf = rememberEach((i) => {
  const { bricks } = HOUSES[i]!;
  const rows = Array.from({ length: SHARED }, (_, row) => row);
  return [path("gift", giver(i).brick, pathOf(i % 2 ? chequer(rows, bricks) : bands(rows, bricks)))];
});

function bands(rows: readonly number[], bricks: number): Rectangle[] {
  const courses = rows.filter((row) => row % 4 === 2 || row % 4 === 3);
  return courses.map((row) => ({ x: 0, y: faceTop(row), width: bricks * BRICK.width, height: FACE }));
}

/** Every other brick of every other course: the halves at both ends stay. */
function chequer(rows: readonly number[], bricks: number): Rectangle[] {
  const courses = rows.filter((row) => row % 2 === 0);
  return courses.flatMap((row) =>
    Array.from({ length: Math.ceil(bricks / 2) }, (_, k) => 2 * k + ((row / 2) % 2))
      .filter((column) => column < bricks)
      .map((column) => ({
        x: column * BRICK.width,
        y: faceTop(row),
        width: BRICK.width - BRICK.joint,
        height: FACE,
      })),
  );
}

const FACE = BRICK.height - BRICK.joint;

function faceTop(row: number): number {
  return PLINTH - (row + 1) * BRICK.height + BRICK.joint;
}

/** The nearest house of another colour: where the gift comes from. */
export function giver(i: number): House {
  const own = HOUSES[i]!;
  const others = HOUSES.filter(({ added }) => added !== own.added);
  return others.reduce((best, house) => (Math.abs(house.x - own.x) < Math.abs(best.x - own.x) ? house : best));
}

/** The store, by the courses that are left: three stacks on pallets. */
export const storeOf = rememberEach((courses) =>
  courses > 0
    ? [
        path(
          "pallets",
          "fence",
          pathOf(
            STACKS.flatMap((x) => [
              { x, y: -6, width: 48, height: 3 },
              ...[0, 20, 40].map((at) => ({ x: x + at, y: -3, width: 8, height: 3 })),
            ]),
          ),
        ),
        ...STACKS.map((x) =>
          group(`stack-${x}`, { transform: `translate(${x} -6)` }, blockOf("brick-pale", 2, courses)),
        ),
      ]
    : [],
);

const STACKS = [0, 51, 102];

/** The joints of a block whose foot is at `foot`: between courses, then between bricks, whose courses alternate. */
function jointsOf(from: number, wide: number, high: number, foot: number): string {
  const left = from * BRICK.width;
  const beds = Array.from(
    { length: high },
    (_, course): Rectangle => ({
      x: left,
      y: foot - (course + 1) * BRICK.height,
      width: wide * BRICK.width,
      height: BRICK.joint,
    }),
  );
  const heads = beds.flatMap(({ y }, course) => {
    const shift = course % 2 ? BRICK.width / 2 : BRICK.width;
    const count = course % 2 ? wide : wide - 1;
    return Array.from({ length: count }, (_, i) => ({
      x: left + shift + i * BRICK.width - BRICK.joint,
      y: y + BRICK.joint,
      width: BRICK.joint,
      height: BRICK.height - BRICK.joint,
    }));
  });
  return pathOf([...beds, ...heads]);
}
