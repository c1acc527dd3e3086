// Two people build the wall: one lays the bricks, the other brings them.

import type { Shape } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { arriving, opacity } from "../../kit/passage.ts";
import { group, path } from "../../kit/shapes.ts";
import { EDGED, HEAD } from "../../kit/walkers.ts";
import { LIFTS } from "./scaffold.ts";

/** Helmet with its peak to the right. */
const HELMET = (x: number, y: number) => `M${x - 12} ${y}q0-13 12-13 11 0 11 12h5v3h-28z`;

interface Mason {
  readonly key: string;
  /** Feet at 0,0, some 120 units high, turned to the right: all of them, then what is lighter. */
  readonly body: string;
  readonly skin: string;
  readonly band: string;
  readonly helmet: string;
  /** The brick that is held. */
  readonly load: string;
  readonly from: number;
  readonly to: number;
  readonly lift: number;
  readonly when: readonly [number, number];
}

const MASONS: readonly Mason[] = [
  {
    key: "layer",
    body: `${HEAD(10, -106, 9)}M4-104v14h10v-14zM3-96q-12 2-14 16l-3 34 1 20-4 26h12l6-30 4-14 6 16 3 28h12l-3-5-5-2-2-26-3-20 2-28q0-16-12-19zM8-90l-4 9 16 16 22-3 0-7-18 1z`,
    skin: `${HEAD(10, -105, 8)}M5-101v6h8v-6z${HEAD(43, -72, 5)}`,
    band: "M-13-62h26v7h-26z",
    helmet: HELMET(10, -109),
    load: "M40-86h24v11h-24z",
    from: 330,
    to: 590,
    lift: LIFTS[1],
    when: [0.6, 1],
  },
  {
    key: "bringer",
    body: `${HEAD(4, -110, 9)}M-2-108v13h9v-13zM-3-100q-11 2-12 15l0 37-4 20-10 22-2 6h12l13-28 4-15 5 17 5 26h12l-3-5-5-2-3-26-3-22 0-28q0-15-9-17zM2-94l-5 8 10 22 17 4 1-7-12-5z`,
    skin: `${HEAD(4, -109, 8)}M-1-105v6h8v-6z${HEAD(25, -62, 5)}`,
    band: "M-15-62h21v7h-21z",
    helmet: HELMET(4, -113),
    load: "M15-78h24v11h-24zM15-91h24v11h-24z",
    from: 220,
    to: 346,
    lift: LIFTS[0],
    when: [0.34, 0.9],
  },
];

const SCALE = 1.56;

export function masonsAt(t: number): Shape[] {
  return MASONS.flatMap(({ key, body, skin, band, helmet, load, from, to, lift, when }, i) => {
    const come = arriving(t, ...when);
    if (come <= 0) return [];
    const transform = `translate(${Math.round(mix(from, to, come))} ${lift}) scale(${SCALE})`;
    const parts = [
      path("body", "someone", body, EDGED),
      path("load", "brick-2 edged", load, EDGED),
      path("skin", `skin-${i}`, skin),
      path("band", "window-lit-0", band),
      path("helmet", "window-lit-0", helmet),
    ];
    return [group(key, { transform, opacity: opacity(Math.min(1, come * 4)) }, parts)];
  });
}
