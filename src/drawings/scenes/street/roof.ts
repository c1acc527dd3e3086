// This file draws a roof: slates from party wall to party wall, with a dormer, or behind a stepped gable; and its chimney.

import type { Shape } from "../../../model.ts";
import { facesOf, type Line, linesOf, type Point, pathOf, polygonsOf, type Rectangle } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import { panesOf } from "./facade.ts";
import { BRICK, type House, type Roof } from "./plan.ts";
import { bondOf } from "./wall.ts";

const SLOPES: Partial<Record<Roof, number>> = { low: 66, high: 112 };
const SLOPE = 92;
/** Courses of a gable's step. */
const STEP = { whole: 2.5, middle: 4 };
const ROW = 13;

export function slopeOf({ roof }: House): number {
  return SLOPES[roof] ?? SLOPE;
}

/** Slates and their rows, then the chimney, which stands behind. */
export function slatesOf(house: House): Shape[] {
  const { width, eaves, isTiled } = house;
  const top = eaves - slopeOf(house);
  const rows = Array.from({ length: Math.floor(slopeOf(house) / ROW) }, (_, i): Line => {
    const row = top + 6 + i * ROW;
    return [
      [0, row],
      [width, row],
    ];
  });
  const { x: left, y } = stackOf(house);
  return [
    path(
      "stack",
      "chimney",
      facesOf([
        { x: left, y, width: 48, height: top - y + 4 },
        { x: left + 6, y: y - 20, width: 13, height: 14 },
        { x: left + 29, y: y - 20, width: 13, height: 14 },
      ]),
    ),
    path("cap", "stone", pathOf([{ x: left - 5, y: y - 8, width: 58, height: 9 }])),
    path("slates", isTiled ? "tiles" : "roof", pathOf([{ x: 0, y: top, width, height: slopeOf(house) }])),
    path("slate-rows", isTiled ? "tile-joint" : "slate-joint", linesOf(rows)),
    path("ridge", "stone", pathOf([{ x: 0, y: top - 3, width, height: 7 }])),
  ];
}

/** What stands on the eaves: a dormer or two, or a stepped gable. */
export function crownOf(house: House): Shape[] {
  if (house.roof === "dormer") return dormersOf(house);
  return house.roof === "gable" || house.roof === "high" ? gableOf(house) : [];
}

/** All that stands, for what falls on it or leaves it: the night, warmth. */
export function outlineOf(house: House): string {
  const top = house.eaves - slopeOf(house);
  const stack = stackOf(house);
  const steps = house.roof === "gable" || house.roof === "high" ? stepsOf(house) : [];
  return facesOf([{ x: 0, y: top, width: house.width, height: -top }, stack, ...steps.slice(1)]);
}

function stackOf(house: House): Rectangle {
  const top = house.eaves - slopeOf(house);
  const high = house.roof === "low" ? 34 : 48;
  return { x: house.doorBay > 0 ? 18 : house.width - 66, y: top - high, width: 48, height: high };
}

function dormersOf({ width, eaves, bricks, hour }: House): Shape[] {
  const middles = bricks > 10 ? [width * 0.28, width * 0.72] : [width / 2];
  const lefts = middles.map((x) => Math.round(x) - 32);
  const cheeks = lefts.map((x): Rectangle => ({ x, y: eaves - 74, width: 64, height: 74 }));
  const hoods = lefts.map((x): Point[] => [
    [x - 10, eaves - 74],
    [x + 32, eaves - 104],
    [x + 74, eaves - 74],
  ]);
  const panes = cheeks.flatMap(({ x, y }) => panesOf({ x: x + 6, y: y + 6, width: 52, height: 64 }));
  return [
    path("dormers", "lintel", facesOf(cheeks)),
    path("dormer-panes", `glass-${hour}`, facesOf(panes)),
    path("hoods", "roof", polygonsOf(hoods)),
    path("hood-lines", "lintel", facesOf(lefts.map((x) => ({ x: x - 10, y: eaves - 78, width: 84, height: 6 })))),
  ];
}

/** From wall to wall; or over the middle, so that the roof shows on both sides. */
function stepsOf({ bricks, eaves, roof }: House): Rectangle[] {
  const isWhole = roof === "gable";
  const high = stepOf(roof) * BRICK.height;
  const first = isWhole ? 0 : bricks / 4;
  return Array.from({ length: isWhole ? Math.floor((bricks - 1) / 2) : 3 }, (_, i) => ({
    x: (first + i) * BRICK.width,
    y: eaves - (i + 1) * high,
    width: (bricks - 2 * (first + i)) * BRICK.width,
    height: high,
  }));
}

function stepOf(roof: Roof): number {
  return roof === "gable" ? STEP.whole : STEP.middle;
}

function gableOf(house: House): Shape[] {
  const steps = stepsOf(house);
  const { width, eaves, brick } = house;
  const blocks = steps.map(({ x, y, width: wide, height }) => ({
    x,
    foot: y + height,
    bricks: wide / BRICK.width,
    courses: stepOf(house.roof),
  }));
  const copings = steps.flatMap(({ x, y, width: wide }, i) => {
    const cap = i === steps.length - 1 ? wide + 10 : BRICK.width + 10;
    const caps = [{ x: x - 5, y: y - 8, width: cap, height: 9 }];
    return i === steps.length - 1
      ? caps
      : [...caps, { x: x + wide - BRICK.width - 5, y: y - 8, width: cap, height: 9 }];
  });
  const eye = { x: width / 2 - 24, y: eaves - 92, width: 48, height: 68 };
  return [
    ...bondOf(brick, blocks, "gable-"),
    path("copings", "stone", facesOf(copings)),
    path("eye", "lintel", pathOf([{ x: eye.x - 8, y: eye.y - 12, width: 64, height: 86 }])),
    path("eye-panes", `glass-${house.hour}`, facesOf(panesOf(eye))),
  ];
}
