// How far they have come in, those who move into the house out: silhouettes of differing sizes.

import { easeCubicOut, easeSinInOut } from "d3";
import type { Shape } from "../../model.ts";
import { group, path } from "../shapes.ts";
import { DOOR, GROUND, WINDOWS } from "./plan.ts";

interface Walker {
  readonly key: string;
  /** Where they stop, and the side they come from. */
  readonly x: number;
  readonly from: number;
  /** Outline with its feet at 0,0, looking to the right; looks to the left when flipped. */
  readonly d: string;
  readonly flipped?: boolean;
  /** Head start on the way to the house, and turn to go in, as shares of the walk. */
  readonly early: number;
  readonly turn: number;
}

const HEAD = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const WOMAN = `${HEAD(2, -107, 10)}M-8-110q-6 4-6 16l7-1q-1-9 4-14zM-3-95q-12 2-13 16l-5 45q16 6 36 0l-3-46q-1-13-9-15zM-9-31l-3 27 0 4h12l-3-5 4-26zM5-31l5 27 1 4h12l-4-5-5-27zM6-92l-6 11 29 36 5-5z`;
const CHILD = `${HEAD(1, -63, 9)}M-3-53q-9 1-10 12l-2 20h24l-2-20q-1-11-7-12zM-5-51l-10-2-1 5 9 8zM-10-21l-1 18v3h9l-1-21zM2-21l3 18 1 3h9l-4-4-1-17z`;
const STUDENT = `${HEAD(4, -114, 10)}M-1-102q-10 1-11 14l-1 40 4 4-4 40-2 4h12l7-42 8 38 2 4h12l-4-6-8-40 0-40q-1-15-9-16zM-14-98q-13 1-13 12v20q0 8 13 7z`;
const ELDER = `${HEAD(10, -98, 10)}M1-88q-15 2-17 18l-3 33 5 37h11l-1-36 7-1 6 37h11l-4-6-4-34 2-26q1-20-13-22zM12-72l-3 5 19 19 4 48h4l-4-52-4 0z`;
const HOST = `${HEAD(0, -104, 10)}M-6-92q-10 2-11 14l-12 22 6 4 10-16v28l-1 40h11l3-38 3 38h11l-1-40v-28l10 16 6-4-12-22q-1-12-11-14z`;

const WALKERS: readonly Walker[] = [
  { key: "woman", x: 116, from: -170, d: WOMAN, early: 0.1, turn: 0 },
  { key: "child", x: 160, from: -170, d: CHILD, early: 0.1, turn: 0 },
  { key: "student", x: 386, from: 470, d: STUDENT, flipped: true, early: 0.3, turn: 0.2 },
  { key: "elder", x: 484, from: 380, d: ELDER, flipped: true, early: 0, turn: 0.4 },
];

/** A light edge keeps the silhouettes apart from the wall behind them. */
const EDGED = { "stroke-width": 5, "stroke-linejoin": "round", "paint-order": "stroke" } as const;

/** @param come 0 (nobody) to 1 (they stand before the door, one of the house greets them). @param home 1 when they have gone in. */
export function peopleAt(come: number, home: number): Shape[] {
  if (come <= 0 || home >= 1) return [];
  const greeting = Math.min(1, Math.max(0, (come - 0.3) * 4)) * Math.min(1, (1 - home) * 3);
  const host = path("host", "person", HOST, {
    transform: at(DOOR.x + DOOR.width / 2 + 6, false, GROUND - 8),
    opacity: share(greeting),
  });
  return [group("people", {}, [host, ...WALKERS.map((walker) => walkerAt(walker, come, home))])];
}

/** Those who are at home show behind the lit panes. */
export function atHomeAt(home: number): Shape[] {
  if (home <= 0.5) return [];
  const busts = [WINDOWS[1]!, WINDOWS[3]!, WINDOWS[6]!].map(({ x, y, width, height }, i) => {
    const middle = Math.round(x + width * [0.36, 0.6, 0.62][i]!);
    const foot = y + height - 4;
    const size = [1, 0.8, 1.05][i]!;
    const r = Math.round(9 * size);
    const shoulders = Math.round(16 * size);
    return `${HEAD(middle, foot - Math.round(33 * size), r)}M${middle - shoulders} ${foot}q0-${Math.round(21 * size)} ${shoulders}-${Math.round(21 * size)}t${shoulders} ${Math.round(21 * size)}z`;
  });
  return [path("at-home", "person", busts.join(""), { opacity: share((home - 0.5) * 2) })];
}

function walkerAt({ key, x, from, d, flipped = false, early, turn }: Walker, come: number, home: number): Shape {
  const walked = easeCubicOut(Math.min(1, come / (1 - early)));
  const entered = easeSinInOut(Math.min(1, Math.max(0, (home - turn) / 0.5)));
  const towardsDoor = (DOOR.x + DOOR.width / 2 - x) * entered;
  const step = Math.abs(Math.sin((1 - walked + entered) * 14)) * 3;
  const opacity = share(Math.min(1, (1 - entered) * 5));
  return path(key, "person", d, {
    ...EDGED,
    transform: at(x + from * (1 - walked) + towardsDoor, flipped, GROUND - step),
    opacity,
  });
}

function at(x: number, flipped: boolean, y = GROUND): string {
  const place = `translate(${Math.round(x)} ${Math.round(y + 12)})`;
  return flipped ? `${place} scale(-1 1)` : place;
}

function share(opacity: number): number {
  return Math.round(opacity * 100) / 100;
}
