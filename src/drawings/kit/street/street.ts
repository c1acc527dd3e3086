// A street is terraces behind one another: this file builds one with room for a number of windows, each whole and in sight.

import type { Size } from "../../../model.ts";
import { seeded } from "../chance.ts";
import type { Rectangle } from "../rectangles.ts";
import { BEYOND } from "../shapes.ts";
import { type House, insetsOf, raiseHorizon } from "./houses.ts";
import { type Module, type TerraceSite, terraceOf } from "./terrace.ts";

export interface Window extends Rectangle {
  /** Index of its house; column and floor count within the house. */
  readonly house: number;
  readonly column: number;
  readonly floor: number;
}

export interface Street {
  readonly size: Size;
  /** Front terrace first. */
  readonly terraces: readonly (readonly House[])[];
  readonly windows: readonly Window[];
  readonly doors: readonly Rectangle[];
  /** It goes on past both edges, for windows that are wider still. */
  readonly footing: Rectangle;
}

/** Of each module the window (never under 4 units wide) and its pitch; large first. */
const MODULES: readonly Module[] = [
  ...[40, 32, 26, 22, 18, 16, 14, 12, 11, 10, 9, 8, 7, 6].map((width) =>
    moduleOf(width, Math.max(3, Math.round(width * 0.55))),
  ),
  { width: 5, height: 7, across: 8, up: 10 },
  { width: 5, height: 7, across: 7, up: 10 },
  { width: 5, height: 6, across: 7, up: 9 },
  { width: 4, height: 6, across: 6, up: 9 },
];
const LEVELS = 48;
/** The street of the largest windows, then of the lowest skyline, that has room for `count`; none when they do not fit. */
export function streetFor(count: number, size: Size): Street | undefined {
  for (const module of MODULES) {
    if (0.62 * size.width * size.height < count * module.across * module.up) continue; // no street is that dense: spare the try
    const high = streetOf(module, 1, size);
    if (high.windows.length < count) continue;
    let enough = high;
    let top = LEVELS;
    for (let low = 0; low < top; ) {
      const middle = Math.floor((low + top) / 2);
      const street = streetOf(module, middle / LEVELS, size);
      if (street.windows.length >= count) {
        enough = street;
        top = middle;
      } else low = middle + 1;
    }
    return enough;
  }
  return undefined;
}

function moduleOf(width: number, gap: number): Module {
  const height = Math.round(width * 1.4);
  return { width, height, across: width + gap, up: height + gap };
}

/** @param level height of the skyline, 0 to 1. @returns the places of its terraces, front first, and the measures they share. */
function groundsOf(module: Module, level: number, size: Size) {
  const pavement = Math.max(6, Math.round(size.height * 0.016));
  const plinth = Math.max(2, Math.round(module.up * 0.3));
  const foot = size.height - pavement;
  const floors = Math.max(2, Math.min(8, Math.round(size.height / module.up / 7)));
  const ceilingAt = (x: number) => foot - level * (foot - 4) * skylineAt(x / size.width, size);
  const sites: Omit<TerraceSite, "left" | "right">[] = [];
  for (let base = foot - plinth; base > 0; base -= floors * module.up) {
    const fewestFloors = sites.length === 0 ? 1 : 0;
    sites.push({ base, floors, fewestFloors, ceilingAt });
  }
  return { pavement, plinth, foot, sites };
}

/** Whole houses from edge to edge, all of them. */
function streetOf(module: Module, level: number, size: Size): Street {
  const { pavement, plinth, foot, sites } = groundsOf(module, level, size);
  const random = seeded(0.19);
  const horizon = new Int32Array(size.width).fill(foot);
  const terraces: House[][] = [];
  const windows: Window[] = [];
  const doors: Rectangle[] = [];
  const gap = module.across - module.width;
  let houseCount = 0;
  for (const site of sites) {
    const front = terraces.length === 0;
    const houses = terraceOf(module, { ...site, left: 0, right: size.width }, random);
    if (front) doors.push(...houses.map((house, i) => doorOf(house, i, module, plinth)));
    const isSeen = (window: Window) =>
      isInSight(window, horizon) && !(front && doors.some((door) => meets(window, door, gap)));
    for (const house of houses) addWindows(windows, house, houseCount++, module, isSeen);
    for (const house of houses) raiseHorizon(house, horizon);
    terraces.push(front ? houses.map((house) => ({ ...house, base: foot })) : houses);
  }
  const footing = { x: -BEYOND, y: foot, width: size.width + 2 * BEYOND, height: pavement };
  return { size, terraces, windows, doors, footing };
}

/** A hill, 0 to 1: low on the left of a wide picture, where the great number stands, highest right of the middle. */
function skylineAt(u: number, { width, height }: Size): number {
  const low = width > 2 * height ? 0.5 : 0.78;
  const rise = smooth((u - 0.16) / 0.5);
  const fall = smooth((u - 0.7) / 0.36);
  return low + (1 - low) * rise - 0.5 * fall + 0.02 * Math.sin(u * 23) - 0.02;
}

function smooth(u: number): number {
  const v = Math.min(1, Math.max(0, u));
  return v * v * (3 - 2 * v);
}

/** By the thousand: one object a window, and none for those that are not seen. */
function addWindows(
  windows: Window[],
  house: House,
  index: number,
  module: Module,
  isSeen: (window: Window) => boolean,
): void {
  const { width, height, across } = module;
  rowsOf(house, module).forEach(({ y, count }, floor) => {
    const left = house.x + Math.floor((house.width - (count * across - (across - width))) / 2);
    for (let column = 0; column < count; column += 1) {
      const window = { x: left + column * across, y, width, height, house: index, column, floor };
      if (isSeen(window)) windows.push(window);
    }
  });
}

/** Rows of windows from the lowest floor up, those of a stepped gable last. */
function rowsOf(house: House, { width, height, across, up }: Module): { readonly y: number; readonly count: number }[] {
  const gap = up - height;
  const below = Math.floor((house.base - house.eaves) / up);
  const floors = Array.from({ length: below }, (_, i) => ({
    y: house.base - (i + 1) * up + gap,
    count: house.columns,
  }));
  if (house.roof !== "steps") return floors;
  const gable = insetsOf(house).map((inset, step) => {
    const room = house.width - 2 * inset - across + width;
    const count = Math.min(house.columns - 1, Math.floor(room / across));
    return { y: house.eaves - (step + 1) * up + gap, count };
  });
  return [...floors, ...gable];
}

function isInSight(window: Window, horizon: Int32Array): boolean {
  const bottom = window.y + window.height + 1;
  for (let x = Math.max(0, window.x - 1); x <= window.x + window.width; x += 1) {
    if ((horizon[x] ?? 0) < bottom) return false;
  }
  return window.y >= 0;
}

/** A door as high as the ground floor's windows, down to the pavement. */
function doorOf(house: House, i: number, module: Module, plinth: number): Rectangle {
  const column = Math.floor(house.columns * [0.25, 0.6, 0.4][i % 3]!);
  const windows = house.columns * module.across - (module.across - module.width);
  const x = house.x + Math.floor((house.width - windows) / 2) + column * module.across;
  const height = module.height + plinth;
  return { x: x - 1, y: house.base + plinth - height, width: module.width + 2, height };
}

function meets(a: Rectangle, b: Rectangle, gap: number): boolean {
  return a.x < b.x + b.width + gap - 1 && b.x < a.x + a.width + gap - 1 && a.y + a.height > b.y;
}
