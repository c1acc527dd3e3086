// A young person, a place and a stride in, a silhouette out.

import type { Shape } from "../model.ts";
import { path } from "./shapes.ts";

export const HEAD = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Outlines of some 120 units in height, feet at 0,0, walking to the right. */
const OUTLINES = {
  backpack: `${HEAD(4, -113, 10)}M-4-101q-10 2-10 15l1 36-4 20-12 24-2 6h11l15-28 5-16 5 18 6 26h13l-3-5-5-2-4-26-4-24v-28q0-16-9-17zM2-95l-5 9 12 23 15 8 3-6-13-9zM-16-98q-14 2-14 15v18q0 9 14 8z`,
  suitcase: `${HEAD(3, -109, 10)}M-7-114q-7 3-7 14l-3 9 8-1q0-8 5-13zM-4-97q-11 2-12 16l-4 35q7 4 14 4l-8 20-8 16-2 6h11l14-27 5-14 6 16 4 25h12l-3-5-5-2-2-24-3-13 5-2-3-30q-1-15-10-17zM-8-92l-24 33 4 5 27-28zM-33-57h3l8 20h-4zM-45-40h26v32h-26zM-42-8h6v7h-6zM-28-8h6v7h-6z`,
  folder: `${HEAD(3, -106, 10)}${HEAD(-6, -114, 5)}M-4-94q-10 2-11 15l-2 31-4 22-11 21-1 5h11l13-26 5-16 6 17 5 25h12l-3-5-5-2-3-25-3-21 1-25q0-15-10-16zM0-88l-6 7 6 22 20 6 2-6-15-7zM4-74v26h20v-26z`,
} as const;

export type Walker = keyof typeof OUTLINES;

/** A light edge keeps the silhouette apart from the wall behind it. */
export const EDGED = { "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" } as const;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flipped?: boolean;
  /** Distance walked, in units of the drawing: each step lifts the body a little. */
  readonly walked?: number;
  readonly opacity?: number;
}

export function walkerShape(key: string, who: Walker, place: Place): Shape {
  const { x, y, scale = 1, flipped = false, walked = 0, opacity = 1 } = place;
  const lift = Math.abs(Math.sin(walked / (18 * scale))) * 3 * scale;
  const across = flipped ? -scale : scale;
  const transform = `translate(${Math.round(x)} ${Math.round(y - lift)}) scale(${across} ${scale})`;
  return path(key, "person", OUTLINES[who], { ...EDGED, transform, ...(opacity < 1 ? { opacity } : {}) });
}

/** Someone with a backpack who walks away from us: some 120 units high, feet at 0,0, one heel lifted. */
export const SEEN_FROM_BEHIND: readonly Shape[] = [
  path(
    "body",
    "person",
    `${HEAD(0, -110, 10)}M-10-97q-8 1-9 11l-5 32 6 2 7-22 1 22-2 28-1 24h11l3-38 3 30 1 2h9l-2-16 0-30 1-22 7 22 6-2-5-32q-1-10-9-11z`,
    EDGED,
  ),
  path("sole", "person", "M4-9h9l1 8q-5 3-10 0z"),
  path("bag", "brick-0", "M-9-97h18q5 0 5 6v32q0 6-6 6h-16q-6 0-6-6v-32q0-6 5-6z"),
  path("pocket", "brick-5", "M-8-72h16v13h-16zM-4-100h8v3h-8z"),
];

/** Someone on a stool, turned to the right, hands before them. */
export function seatedShape(key: string, { x, y, scale = 1, flipped = false }: Place): Shape {
  const transform = `translate(${x} ${y}) scale(${flipped ? -scale : scale} ${scale})`;
  return path(key, "person", SEATED, { ...EDGED, transform });
}

const SEATED = `${HEAD(2, -92, 10)}M-5-80q-9 2-9 14l-1 26q0 8 8 9h20l1 25-1 6h15v-3l-7-4 0-30q0-7-7-7h-11l0-14 6 7 19 1 0-7-15-3-7-14q-4-6-11-6zM-19-30h24v5h-24zM-15-25h5v25h-5zM-1-25h5v25h-5z`;
