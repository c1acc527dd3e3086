// The plan of the meeting comes from the document's slides, and says who speaks how long and where the time stands.

import type { WallSlide } from "../deck/slides.ts";
import type { Session } from "./messages.ts";
import type { Route } from "./session.ts";
import { slotOf } from "./session.ts";
import { talkedInSlotMs, talkedMs } from "./timer.ts";

/** A file of slides: what one speaker says in one go. */
export interface Slot {
  readonly part: string;
  readonly speaker: string;
  /** Undefined where the file plans no time. */
  readonly plannedMs: number | undefined;
  /** Index of its first slide, and how many there are. */
  readonly first: number;
  readonly count: number;
}

export function routeOf(slides: readonly WallSlide[]): Route {
  return { stops: slides, slots: slotsOf(slides) };
}

/** Of each slide, the number of its file. */
function slotsOf(slides: readonly WallSlide[]): number[] {
  const files = slides.map(({ element }) => element.dataset.place?.replace(/:\d+$/, ""));
  let slot = 0;
  return files.map((file, index) => {
    if (index > 0 && file !== files[index - 1]) slot += 1;
    return slot;
  });
}

export function planOf(slides: readonly WallSlide[]): Slot[] {
  const slots: Slot[] = [];
  const numbers = slotsOf(slides);
  for (const [index, { part, element }] of slides.entries()) {
    const number = numbers[index]!; // one for each slide
    const { speaker = "", minutes } = element.dataset;
    const plannedMs = minutes === undefined ? undefined : Number(minutes) * 60_000;
    const { first = index, count = 0 } = slots[number] ?? {};
    slots[number] = { part, speaker, plannedMs, first, count: count + 1 };
  }
  return slots;
}

export interface Times {
  readonly talkedMs: number;
  /** Until the meeting's plan ends; negative beyond it; undefined where a part has no plan. */
  readonly leftMs: number | undefined;
  readonly slot: number;
  readonly slotTalkedMs: number;
  readonly slotLeftMs: number | undefined;
  /** Behind the plan at this place of it; negative ahead of it; undefined where a part up to here has no plan. */
  readonly lateMs: number | undefined;
}

/** A part that was left early gives its time back, one that took longer takes it from the meeting. */
export function timesAt({ wall, timer }: Session, plan: readonly Slot[], route: Route, nowMs: number): Times {
  const slot = slotOf(wall, route);
  const talked = talkedMs(timer, nowMs);
  const slotTalked = talkedInSlotMs(timer, slot, nowMs);
  const planned = plan.reduce((sum, { plannedMs }) => sum + (plannedMs ?? Number.NaN), 0);
  const plannedHere = plan[slot]?.plannedMs;
  const before = plan.slice(0, slot).reduce((sum, { plannedMs }) => sum + (plannedMs ?? Number.NaN), 0);
  const late = talked - before - Math.min(slotTalked, plannedHere ?? Number.NaN);
  return {
    talkedMs: talked,
    leftMs: Number.isNaN(planned) ? undefined : planned - talked,
    slot,
    slotTalkedMs: slotTalked,
    slotLeftMs: plannedHere === undefined ? undefined : plannedHere - slotTalked,
    lateMs: Number.isNaN(late) ? undefined : late,
  };
}
