// A position says where the deck stands, as a slide and a step; these functions find its
// neighbours, and read and write its address.

import { fold } from "./search.ts";

/** Both count from 0; step 0 is the slide's first state. */
export interface Position {
  readonly slide: number;
  readonly step: number;
}

/** What walking needs to know of a slide. */
export interface Stop {
  readonly id: string;
  /** Number of steps after the first state. */
  readonly steps: number;
  /** Passed over: only who names it comes here. */
  readonly hidden?: boolean;
  /** All its steps come at once. */
  readonly stepless?: boolean;
}

/** Where a deck is that nobody has walked in. */
export const first: Position = { slide: 0, step: 0 };

/** The first slide that is not passed over. */
export function start(slides: readonly Stop[]): Position {
  return enter(Math.max(0, slides.findIndex(isWalked)), slides);
}

/** The very end: the last slide, with every step shown. */
export function last(slides: readonly Stop[]): Position {
  const slide = Math.max(0, slides.findLastIndex(isWalked));
  return { slide, step: stepsOf(slides, slide) };
}

/** One step on; the last position has itself for next. */
export function nextPosition({ slide, step }: Position, slides: readonly Stop[]): Position {
  const steps = stepsOf(slides, slide);
  if (step < steps) return { slide, step: slides[slide]?.stepless ? steps : step + 1 };
  const next = slides.findIndex((stop, index) => index > slide && isWalked(stop));
  return next < 0 ? { slide, step } : enter(next, slides);
}

/** One step back; from a slide's first state to the last step of the slide before it. */
export function previousPosition({ slide, step }: Position, slides: readonly Stop[]): Position {
  if (step > 0 && !slides[slide]?.stepless) return { slide, step: step - 1 };
  const before = slides.findLastIndex((stop, index) => index < slide && isWalked(stop));
  return before < 0 ? { slide, step } : { slide: before, step: stepsOf(slides, before) };
}

/** How one comes upon a slide. */
export function enter(slide: number, slides: readonly Stop[]): Position {
  return { slide, step: slides[slide]?.stepless ? stepsOf(slides, slide) : 0 };
}

function isWalked({ hidden }: Stop): boolean {
  return !hidden;
}

/** The nearest position that exists. */
export function clamp({ slide, step }: Position, slides: readonly Stop[]): Position {
  const inside = within(slide, slides.length - 1);
  return { slide: inside, step: within(step, stepsOf(slides, inside)) };
}

export function samePosition(a: Position, b: Position): boolean {
  return a.slide === b.slide && a.step === b.step;
}

/** `#/id` or `#/id/step` → position, its step clamped; undefined when no slide has that id. `#id`, as people type it, will do. */
export function parseAddress(hash: string, slides: readonly Stop[]): Position | undefined {
  const [, id, step = "0"] = /^\/?([^/]+)(?:\/(\d+))?/.exec(idIn(hash)) ?? [];
  const slide = slides.findIndex((candidate) => candidate.id === id);
  return slide < 0 ? undefined : clamp({ slide, step: Number(step) }, slides);
}

/** What a hash names, without what people and mail programs make of it: capitals, accents, "?utm_source=…", a last dot. */
export function idIn(hash: string): string {
  return /^#!?([\w/-]*\w)/.exec(fold(decoded(hash)))?.[1] ?? "";
}

/** `#/id`, and `#/id/step` from the first step on. */
export function addressOf({ slide, step }: Position, slides: readonly Stop[]): string {
  const address = `#/${slides[slide]?.id}`;
  return step > 0 ? `${address}/${step}` : address;
}

function stepsOf(slides: readonly Stop[], slide: number): number {
  return slides[slide]?.steps ?? 0;
}

function within(index: number, max: number): number {
  return Math.max(0, Math.min(index, max));
}

export function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash; // a lone "%"
  }
}
