// Someone who walks sets one foot before the other: this file says where both are after a distance, and how a limb bends
// between its ends. A foot that bears stays where it was set, so that nobody slides.

import { easeSinInOut } from "d3";
import { mix } from "./mix.ts";
import { share } from "./passage.ts";
import { polygonOf } from "./rectangles.ts";

export type Point = readonly [x: number, y: number];

export interface Foot {
  /** Of the ankle, before the hips (+) or behind them, and under them: 0 is the ground. */
  readonly ankle: Point;
  /** In radians: its heel is up (+), or its toes. */
  readonly pitch: number;
}

/** How far along a walk is at t: at one pace, but for its first and last steps. */
export function wayAt(t: number, start: number, end: number): number {
  const gone = share(t, start, end);
  const left = Math.min(gone, 1 - gone);
  const way = left < EASE ? (left * left) / (2 * EASE) : left - EASE / 2;
  return gone < 0.5 ? way / (1 - EASE) : 1 - way / (1 - EASE);
}

const EASE = 0.14;

/** From a print to the next one of the same foot, in units of which an adult has 120. */
const STRIDE = 68;
/** How long a foot bears before and after the body is over it, in strides. */
const BEARS = 0.28;
/** In profile, one foot stands a little before the other. */
const APART = 3;
const ANKLE = 6;

/** @param of where the walk ends, both feet together as at 0; without one it goes on for ever in both directions. */
export function feetAt(walked: number, of?: number): readonly [near: Foot, far: Foot] {
  const stride = of === undefined ? STRIDE : of === 0 ? 1 : (2 * of) / Math.max(1, Math.round((2 * of) / STRIDE));
  const within = (at: number) => (of === undefined ? at : Math.min(of, Math.max(0, at)));
  return [footAt(within(walked), stride, within, 0), footAt(within(walked), stride, within, 0.5)];
}

function footAt(body: number, stride: number, within: (at: number) => number, lag: 0 | 0.5): Foot {
  const bears = BEARS * stride;
  const next = (Math.floor((body - bears) / stride - lag) + 1 + lag) * stride;
  const [lifted, set] = [within(next - stride + bears), within(next - bears)];
  const [from, to] = [within(next - stride), within(next)];
  const swung = set > lifted ? share(body, lifted, set) : 1;
  const x = mix(from, to, easeSinInOut(swung)) - body;
  const isBearing = swung <= 0 || swung >= 1;
  const pitch = isBearing ? pitchAt(x, stride) : mix(pitchAt(from - lifted, stride), pitchAt(to - set, stride), swung);
  const rise = isBearing ? 0 : 7 * Math.sin(Math.PI * swung) * Math.min(1, (to - from) / STRIDE + 0.3);
  return { ankle: ankleAt(x + (lag ? -APART : APART), rise, pitch), pitch };
}

/** A foot comes down on its heel and leaves by its toes. */
function pitchAt(x: number, stride: number): number {
  return x < 0 ? 0.75 * share(-x, 0.1 * stride, BEARS * stride) : -0.3 * share(x, 0.14 * stride, BEARS * stride);
}

/** Turned about its toes, or about the heel. */
function ankleAt(x: number, rise: number, pitch: number): Point {
  const pivot = pitch > 0 ? 11 : -4;
  const [sin, cos] = [Math.sin(pitch), Math.cos(pitch)];
  return [x + pivot - pivot * cos + ANKLE * sin, -rise - ANKLE * cos - pivot * sin];
}

/** A shoe whose ankle is there. */
export function shoeOf({ ankle: [x, y], pitch }: Foot): string {
  const [sin, cos] = [Math.sin(pitch), Math.cos(pitch)];
  const turned = SHOE.map(([u, v]): Point => [x + u * cos - v * sin, y + u * sin + v * cos]);
  return polygonOf(turned.map(rounded));
}

const SHOE: readonly Point[] = [
  [-5, -2],
  [4, -2],
  [11, 2.5],
  [12.5, 6],
  [-5.5, 6],
];

/** Where a limb of two bones bends between its ends. @param way 1: before the line from end to end (a knee), −1: behind it. */
export function bendOf(from: Point, to: Point, bone: number, way: 1 | -1): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const reach = Math.hypot(dx, dy) || 1;
  const aside = (way * Math.sqrt(Math.max(0, bone * bone - (reach * reach) / 4))) / reach;
  return [from[0] + dx / 2 + dy * aside, from[1] + dy / 2 - dx * aside];
}

/** The outline of a limb through its joints, as wide as is said at each. */
export function limbOf(joints: readonly Point[], widths: readonly number[]): string {
  const sides = joints.map(([x, y], i): readonly [Point, Point] => {
    const [before, after] = [joints[Math.max(0, i - 1)]!, joints[Math.min(joints.length - 1, i + 1)]!];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const half = widths[i]! / 2 / (Math.hypot(dx, dy) || 1);
    return [rounded([x - dy * half, y + dx * half]), rounded([x + dy * half, y - dx * half])];
  });
  return polygonOf([...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()]);
}

function rounded([x, y]: Point): Point {
  return [Math.round(x * 2) / 2, Math.round(y * 2) / 2];
}
