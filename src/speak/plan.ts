// The plan of the meeting comes from the document's slides, and says who speaks how long and where the time stands.

import type { WallSlide } from "../deck/slides.ts";
import type { Session, Timer } from "./messages.ts";
import type { Route } from "./session.ts";
import { slotOf } from "./session.ts";
import { talkedAboutMs, talkedMs } from "./timer.ts";

/** A file of slides: what one speaker says in one go. */
export interface Slot {
  readonly part: string;
  readonly speaker: string;
  /** Undefined where the file plans no time. */
  readonly plannedMs: number | undefined;
  /** Index of its first slide. */
  readonly first: number;
  readonly slides: readonly Planned[];
}

export interface Planned {
  readonly id: string;
  readonly title: string;
  /** How long it takes: as rehearsed, else an even share of its part's time; undefined where neither is known. */
  readonly takesMs: number | undefined;
}

/** Time talked about each slide, by id. */
export type Spent = Readonly<Record<string, number>>;

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

export function planOf(slides: readonly WallSlide[], rehearsed: Spent = {}): Slot[] {
  const numbers = slotsOf(slides);
  return [...new Set(numbers)].map((number) => {
    const own = slides.filter((_, index) => numbers[index] === number);
    const { part, element } = own[0]!; // each number is a slide's
    const { speaker = "", minutes } = element.dataset;
    const plannedMs = minutes === undefined ? undefined : Number(minutes) * 60_000;
    const share = plannedMs === undefined ? undefined : plannedMs / own.length;
    const planned = own.map(({ id, title }) => ({ id, title, takesMs: rehearsed[id] ?? share }));
    return { part, speaker, plannedMs, first: numbers.indexOf(number), slides: planned };
  });
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
  /** What is still to be said, as planned, without what is left out: the rest of this part, none where it is over, and the parts ahead. */
  readonly toComeMs: number | undefined;
}

/** What a part has left of its time: what is left out has given its own back. */
function keptMs({ plannedMs, slides }: Slot, hidden: readonly string[]): number | undefined {
  const out = slides.filter(({ id }) => hidden.includes(id));
  if (plannedMs === undefined) return undefined;
  if (out.length === slides.length) return 0;
  return Math.max(0, plannedMs - sum(out.map(({ takesMs }) => takesMs ?? 0)));
}

/** A part that was left early, or in part left out, gives its time back; one that took longer takes it from the meeting. */
export function timesAt({ wall, timer, hidden }: Session, plan: readonly Slot[], route: Route, nowMs: number): Times {
  const slot = slotOf(wall, route);
  const talked = talkedMs(timer, nowMs);
  const slotTalked = talkedInSlotMs(timer, plan[slot], nowMs);
  const planned = plan.map(({ plannedMs }) => plannedMs ?? Number.NaN);
  const kept = plan.map((one) => keptMs(one, hidden) ?? Number.NaN);
  const keptHere = kept[slot] ?? Number.NaN;
  const ahead = kept.slice(slot + 1);
  const restMs = Math.max(0, keptHere - slotTalked);
  const saved = sum(ahead.map((ms, index) => planned[slot + 1 + index]! - ms || 0)); // as many
  const late = talked + restMs - sum(planned.slice(0, slot + 1)) - saved;
  return {
    talkedMs: talked,
    leftMs: known(sum(planned) - talked),
    slot,
    slotTalkedMs: slotTalked,
    slotPlannedMs: known(keptHere),
    slotLeftMs: known(keptHere - slotTalked),
    lateMs: known(late),
    toComeMs: known(restMs + sum(ahead)),
  };
}

export function talkedInSlotMs(timer: Timer, slot: Slot | undefined, nowMs: number): number {
  return sum((slot?.slides ?? []).map(({ id }) => talkedAboutMs(timer, id, nowMs)));
}

/** Who speaks after this part; undefined where it is the same person, or nobody that is named. */
export function heirOf(plan: readonly Slot[], slot: number, hidden: readonly string[]): Slot | undefined {
  const next = plan.slice(slot + 1).find(({ slides }) => slides.some(({ id }) => !hidden.includes(id)));
  return next?.speaker && next.speaker !== plan[slot]?.speaker ? next : undefined;
}

export function sum(all: readonly number[]): number {
  return all.reduce((total, ms) => total + ms, 0);
}

function known(ms: number): number | undefined {
  return Number.isNaN(ms) ? undefined : ms;
}
