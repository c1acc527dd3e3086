// This file outlines a house of the street: it says what is wall, what is roof, and how high the house stands at each x.

import type { Point } from "../rectangles.ts";

export type Roof = "steps" | "pitch" | "slope" | "mansard";

export interface House {
  readonly x: number;
  readonly width: number;
  /** y of its foot and of its eaves; y grows downwards. */
  readonly base: number;
  readonly eaves: number;
  readonly columns: number;
  readonly roof: Roof;
  /** Height of a step of its gable. */
  readonly step: number;
  readonly tone: number;
}

/** Wall and roof as polygons, chimneys among them. */
export function outlinesOf(house: House): { readonly wall: Point[]; readonly roof: Point[][] } {
  const { x, width, base, eaves } = house;
  const body: Point[] = [
    [x, base],
    [x, eaves],
    [x + width, eaves],
    [x + width, base],
  ];
  if (house.roof === "steps") return { wall: [[x, base], ...gableOf(house), [x + width, base]], roof: [] };
  return { wall: body, roof: [roofOf(house), ...chimneysOf(house)] };
}

/** Height of the roof above the eaves, chimneys left out. */
export function riseOf(house: Pick<House, "roof" | "width" | "columns" | "step">): number {
  if (house.roof === "steps") return stepsOf(house) * house.step;
  return Math.round(house.width * { pitch: 0.46, slope: 0.26, mansard: 0.34 }[house.roof]);
}

/** Insets of a gable's steps from the sides, from the lowest up. */
export function insetsOf(house: Pick<House, "width" | "columns">): readonly number[] {
  const steps = stepsOf(house);
  const inset = Math.floor((house.width * 0.42) / steps);
  return Array.from({ length: steps }, (_, step) => (step + 1) * inset);
}

/** Lowers `horizon` (the highest y reached at each x) to this house's outline. */
export function raiseHorizon(house: House, horizon: Int32Array): void {
  const outline = house.roof === "steps" ? gableOf(house) : roofOf(house);
  raise(horizon, house.x, house.x + house.width, house.eaves, 0);
  outline.forEach(([x1, y1], i) => {
    const [x2, y2] = outline[i + 1] ?? [x1, y1];
    if (x2 > x1) raise(horizon, x1, x2, y1, (y2 - y1) / (x2 - x1));
  });
  for (const [, [left, top], [right]] of chimneysOf(house) as [Point, Point, Point][])
    raise(horizon, left, right, top, 0);
}

/** To the line that begins at (from, y), as high as it comes within each column. */
function raise(horizon: Int32Array, from: number, to: number, y: number, slope: number): void {
  const end = Math.min(horizon.length, Math.ceil(to));
  for (let x = Math.max(0, Math.floor(from)); x < end; x += 1) {
    const highest = Math.floor(y + slope * (x - from + (slope < 0 ? 1 : 0)));
    if (highest < horizon[x]!) horizon[x] = highest;
  }
}

function stepsOf({ columns }: Pick<House, "columns">): number {
  return Math.min(4, Math.max(3, columns - 2));
}

function gableOf(house: House): Point[] {
  const { x, width, eaves, step } = house;
  const left: Point[] = [[x, eaves]];
  let y = eaves;
  for (const inset of insetsOf(house)) {
    left.push([x + inset, y], [x + inset, y - step]);
    y -= step;
  }
  return [...left, ...left.map(([px, py]): Point => [2 * x + width - px, py]).reverse()];
}

function roofOf(house: House): Point[] {
  const { x, width, eaves } = house;
  const rise = riseOf(house);
  const right = x + width;
  if (house.roof === "pitch")
    return [
      [x, eaves],
      [x + width / 2, eaves - rise],
      [right, eaves],
    ];
  const [low, high] = house.roof === "slope" ? [0, rise] : [Math.round(rise * 0.72), rise];
  const lean = Math.max(2, Math.round(rise * 0.22));
  const inset = house.roof === "slope" ? lean : Math.round(width * 0.2);
  const shoulder: Point[] = low > 0 ? [[x + lean, eaves - low]] : [];
  return [
    [x, eaves],
    ...shoulder,
    [x + inset, eaves - high],
    [right - inset, eaves - high],
    ...shoulder.map(([px, py]): Point => [2 * x + width - px, py]),
    [right, eaves],
  ];
}

function chimneysOf(house: House): Point[][] {
  if (house.roof === "steps") return [];
  const { x, width, eaves, step } = house;
  const thick = Math.max(4, Math.round(step * 0.55));
  const places = house.roof === "pitch" ? [0.72] : house.tone % 2 ? [0.16, 0.78] : [0.74];
  return places.map((place) => {
    const left = Math.round(x + width * place);
    const top = eaves - Math.round(riseOf(house) * (house.roof === "pitch" ? 0.95 : 1) + step * 0.5);
    return [
      [left, eaves],
      [left, top],
      [left + thick, top],
      [left + thick, eaves],
    ]; // same turn as the roof: no hole where they meet
  });
}
