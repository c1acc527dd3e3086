// One camera looks at the street: this file says where it stands for each state, and on its way from one to the next.

import type { Shape, Size } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { BEYOND } from "../../kit/shapes.ts";
import { PLOT } from "./plan.ts";

/** The place of the street that stands at the picture's left edge, the height of its ground, how near it is. */
interface View {
  readonly x: number;
  readonly ground: number;
  readonly scale: number;
}

const WIDE: Readonly<Record<string, View>> = {
  built: { x: -30, ground: 992, scale: 0.96 },
  finished: { x: 1480, ground: 992, scale: 0.96 },
  mixed: { x: 3020, ground: 992, scale: 0.96 },
  produce: { x: PLOT.x - 1180 / 1.18, ground: 990, scale: 1.18 },
  welcome: { x: PLOT.x - 1170 / 1.26, ground: 996, scale: 1.26 },
  save: { x: PLOT.x - 1180 / 1.18, ground: 990, scale: 1.18 },
  together: { x: PLOT.x - 900 / 0.7, ground: 1008, scale: 0.7 },
  risen: { x: PLOT.x - 900 / 0.6, ground: 1560, scale: 0.6 },
};

const NARROW: Readonly<Record<string, View>> = {
  built: { x: 240, ground: 312, scale: 0.5 },
  finished: { x: 2230, ground: 312, scale: 0.5 },
  mixed: { x: 3290, ground: 312, scale: 0.5 },
  produce: { x: PLOT.x - 250, ground: 316, scale: 0.46 },
  welcome: { x: PLOT.x - 130, ground: 316, scale: 0.5 },
  save: { x: PLOT.x - 320, ground: 316, scale: 0.46 },
  together: { x: PLOT.x - 600, ground: 318, scale: 0.3 },
  risen: { x: PLOT.x - 600, ground: 560, scale: 0.3 },
};

/**
 * @param gone from one state's view to the other's, 0 to 1.
 * @param risen and then up, until the street has sunk out of the picture, 0 to 1.
 */
export function cameraAt(from: string, to: string, gone: number, risen: number, { name }: Size): View {
  const views = name === "narrow" ? NARROW : WIDE;
  return between(between(views[from]!, views[to]!, gone), views.risen!, risen);
}

/** A stretch of the street, from its left end to its right one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands in one, or goes about in it. */
export interface Standing extends Stretch {
  readonly shape: Shape;
}

/** What any window sees, however wide it is; the narrow picture ends at its edges. */
export function seenFrom({ x, scale }: View, { name, width }: Size): Stretch {
  const beyond = name === "wide" ? BEYOND : 0;
  return { from: x - beyond / scale, to: x + (width + beyond) / scale };
}

export function shapesIn(seen: Stretch, standing: readonly Standing[]): Shape[] {
  return standing.filter(({ from, to }) => from < seen.to && to > seen.from).map(({ shape }) => shape);
}

export function transformOf({ x, ground, scale }: View): string {
  return `translate(${round(-x * scale)} ${round(ground)}) scale(${round(scale)})`;
}

/** What moves evenly is the picture, not the place in the street. */
function between(a: View, b: View, gone: number): View {
  const scale = mix(a.scale, b.scale, gone);
  return { x: mix(a.x * a.scale, b.x * b.scale, gone) / scale, ground: mix(a.ground, b.ground, gone), scale };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
