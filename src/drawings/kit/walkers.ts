// Young people walk through the scenes as silhouettes, lifted a little by each stride; one is also seen from behind, and
// one is seated.

import type { Shape } from "../../model.ts";
import { path } from "./shapes.ts";

export const HEAD = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Outlines of some 120 units in height, feet at 0,0, walking to the right. */
const OUTLINES = {
  backpack: `${HEAD(4, -113, 10)}M-4-101q-10 2-10 15l1 36-4 20-12 24-2 6h11l15-28 5-16 5 18 6 26h13l-3-5-5-2-4-26-4-24v-28q0-16-9-17zM2-95l-5 9 12 23 15 8 3-6-13-9zM-12-98q-17 2-17 15v18q0 9 17 8z`,
  suitcase: `${HEAD(3, -109, 10)}M-7-114q-7 3-7 14l-3 9 8-1q0-8 5-13zM-4-97q-11 2-12 16l-4 35q7 4 14 4l-8 20-8 16-2 6h11l14-27 5-14 6 16 4 25h12l-3-5-5-2-2-24-3-13 5-2-3-30q-1-15-10-17zM-8-92l-24 33 4 5 27-28zM-34-58h4l-6 20h-4zM-53-40h26v32h-26zM-50-8h6v7h-6zM-36-8h6v7h-6z`,
  folder: `${HEAD(3, -106, 10)}${HEAD(-6, -114, 5)}M-4-94q-10 2-11 15l-2 31-4 22-11 21-1 5h11l13-26 5-16 6 17 5 25h12l-3-5-5-2-3-25-3-21 1-25q0-15-10-16zM0-88l-6 7 6 22 20 6 2-6-15-7zM4-74v26h20v-26z`,
} as const;

export type Walker = keyof typeof OUTLINES;

/** A light edge keeps the silhouette apart from the wall behind it. */
export const EDGED = { "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" } as const;

interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flipped?: boolean;
  /** Distance walked, in units of the drawing: each step lifts the body a little. */
  readonly walked?: number;
  readonly opacity?: number;
}

export function walkerShape(key: string, who: Walker, place: Stand): Shape {
  const { x, y, scale = 1, flipped = false, walked = 0, opacity = 1 } = place;
  const lift = Math.abs(Math.sin(walked / (18 * scale))) * 3 * scale;
  const across = flipped ? -scale : scale;
  const transform = `translate(${Math.round(x)} ${Math.round(y - lift)}) scale(${across} ${scale})`;
  return path(key, "someone", OUTLINES[who], { ...EDGED, transform, ...(opacity < 1 ? { opacity } : {}) });
}

/** Someone with a backpack who walks away from us: some 120 units high, feet at 0,0, one heel lifted. */
export const SEEN_FROM_BEHIND: readonly Shape[] = [
  path(
    "body",
    "someone",
    `${HEAD(0, -110, 10)}M-5-106v12h10v-12zM-10-97q-8 1-9 11l-5 30q0 7 6 7 4 0 5-6l2-13 1 20-3 26-2 18q-1 5-4 7h14l3-46 4 28-1 4q1 8 6 8 6 0 7-8l-3-10 1-24 1-23 2 13q1 6 5 6 6 0 6-7l-5-30q-1-10-9-11z`,
    EDGED,
  ),
  path("coat", "roof", "M-9-96q-8 1-9 11l-4 28 6 1 5-22 1 30q11 3 22 0l1-30 5 22 6-1-4-28q-1-10-9-11z"),
  path("skin", "skin-1", `M-4-102h8v7h-8z${HEAD(-19, -53, 4)}${HEAD(23, -53, 4)}`),
  path("hair", "ink", "M-10-110a10 10 0 0 1 20 0q0 6-3 8h-14q-3-2-3-8z"),
  path("bag", "brick-0", "M-9-95h18q5 0 5 6v31q0 6-6 6h-16q-6 0-6-6v-31q0-6 5-6z"),
  path("pocket", "brick-5", "M-8-72h16v13h-16zM-3-98h6v3h-6z"),
];

/** Someone on a stool, turned to the right, hands before them. */
export function seatedShape(key: string, { x, y, scale = 1, flipped = false }: Stand): Shape {
  const transform = `translate(${x} ${y}) scale(${flipped ? -scale : scale} ${scale})`;
  return path(key, "someone", SEATED, { ...EDGED, transform });
}

const SEATED = `${HEAD(2, -92, 10)}M-5-80q-9 2-9 14l-1 26q0 8 8 9h20l1 25-1 6h15v-3l-7-4 0-30q0-7-7-7h-11l0-14 6 7 19 1 0-7-15-3-7-14q-4-6-11-6zM-19-30h24v5h-24zM-15-25h5v25h-5zM-1-25h5v25h-5z`;
