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
  /** Index of its first slide. */
  readonly first: number;
  readonly ids: readonly string[];
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
  for (const [index, { id, part, element }] of slides.entries()) {
    const number = numbers[index]!; // one for each slide
    const { speaker = "", minutes } = element.dataset;
    const plannedMs = minutes === undefined ? undefined : Number(minutes) * 60_000;
    const { first = index, ids = [] } = slots[number] ?? {};
    slots[number] = { part, speaker, plannedMs, first, ids: [...ids, id] };
  }
  return slots;
}

export interface Times {
  readonly talkedMs: number;
  /** Until the meeting's plan ends; negative beyond it; undefined where a part has no plan. */
  readonly leftMs: number | undefined;
  readonly slot: number;
  readonly slotTalkedMs: number;
  /** Without what is left out. */
  readonly slotPlannedMs: number | undefined;
  readonly slotLeftMs: number | undefined;
  /** Behind the plan at this place of it; negative ahead of it; undefined where a part up to here has no plan. */
  readonly lateMs: number | undefined;
}

/** What one slide of a part takes: an even share of its time. */
function slideMs({ plannedMs, ids }: Slot): number | undefined {
  return plannedMs === undefined ? undefined : plannedMs / ids.length;
}

/** What a part has left of its time: what is left out has given its own back. */
function keptMs(slot: Slot, hidden: readonly string[]): number | undefined {
  const given = slot.ids.filter((id) => hidden.includes(id)).length * (slideMs(slot) ?? 0);
  return slot.plannedMs === undefined ? undefined : Math.max(0, slot.plannedMs - given);
}

/** A part that was left early, or in part left out, gives its time back; one that took longer takes it from the meeting. */
export function timesAt({ wall, timer, hidden }: Session, plan: readonly Slot[], route: Route, nowMs: number): Times {
  const slot = slotOf(wall, route);
  const talked = talkedMs(timer, nowMs);
  const slotTalked = talkedInSlotMs(timer, slot, nowMs);
  const planned = plan.map(({ plannedMs }) => plannedMs ?? Number.NaN);
  const kept = plan.map((one) => keptMs(one, hidden) ?? Number.NaN);
  const keptHere = kept[slot] ?? Number.NaN;
  const saved = sum(kept.slice(slot + 1).map((ms, index) => planned[slot + 1 + index]! - ms || 0)); // as many
  const late = talked + Math.max(0, keptHere - slotTalked) - sum(planned.slice(0, slot + 1)) - saved;
  return {
    talkedMs: talked,
    leftMs: known(sum(planned) - talked),
    slot,
    slotTalkedMs: slotTalked,
    slotPlannedMs: known(keptHere),
    slotLeftMs: known(keptHere - slotTalked),
    lateMs: known(late),
  };
}

function sum(all: readonly number[]): number {
  return all.reduce((total, ms) => total + ms, 0);
}

function known(ms: number): number | undefined {
  return Number.isNaN(ms) ? undefined : ms;
}
