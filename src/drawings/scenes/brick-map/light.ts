// The town's window is lit first, and its light then spreads to windows all over the land.

import type { Shape } from "../../../model.ts";
import { opacity, share } from "../../kit/passage.ts";
import { facesOf } from "../../kit/rectangles.ts";
import { rememberFor } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { distance, framesOf, holeOf, homeOpenings, middleOf, panesOf } from "./openings.ts";
import type { Plan } from "./plan.ts";

/** Windows light in this many waves, from the town outwards. */
const WAVES = 24;
/** How many waves come up at a time. */
const RISING = 3;

/** @param set how far it stands in the wall, 0 to 1. @param lit whether there is light in it. */
export function townWindowAt({ town, ground }: Plan, set: number, lit: boolean): Shape[] {
  if (!town || set <= 0) return [];
  const hole = holeOf(town.opening, ground);
  const panes = path("town-panes", lit ? "window-lit" : "window-dark", facesOf(panesOf(hole)));
  return [group("town", set < 1 ? { opacity: opacity(set) } : {}, [...framesOf("town", [hole]), panes])];
}

interface Homes {
  readonly frames: Shape;
  /** All panes, before there is light in them. */
  readonly dark: Shape;
  readonly waves: readonly Shape[];
}

/** All windows of the land: their frames, and their panes wave by wave. */
export const homes = rememberFor(({ town, map, ground }: Plan): Homes => {
  const openings = homeOpenings(town?.opening, map);
  const middle = town && middleOf(town.opening);
  const sorted = [...openings].sort((a, b) =>
    middle ? distance(middleOf(a), middle) - distance(middleOf(b), middle) : 0,
  );
  const waves = Array.from({ length: WAVES }, (_, wave) => {
    const own = sorted.filter((_home, i) => Math.floor((i / sorted.length) * WAVES) === wave);
    return path(`panes-${wave}`, "window-lit", facesOf(own.flatMap((home) => panesOf(holeOf(home, ground)))));
  });
  const panes = sorted.flatMap((home) => panesOf(holeOf(home, ground)));
  return {
    dark: path("panes", "window-dark", facesOf(panes)),
    frames: group(
      "frames",
      {},
      framesOf(
        "homes",
        openings.map((home) => holeOf(home, ground)),
      ),
    ),
    waves,
  };
});

/** The window of the town is lit from the beginning; the light of each wave comes up smoothly. */
export function spreadingAt({ dark, waves }: Homes, t: number): Shape[] {
  if (t >= 1) return [...waves];
  const reached = Math.max(0, t) * (waves.length - 1 + RISING);
  const lit = waves.flatMap((wave, i) => {
    const light = i === 0 ? 1 : opacity(share(reached, i - 1, i - 1 + RISING));
    if (light <= 0) return [];
    return [light < 1 ? { ...wave, attributes: { ...wave.attributes, opacity: light } } : wave];
  });
  return [dark, ...lit];
}
