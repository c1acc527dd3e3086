// A passage is made of movements that begin and end within it: this file says how far one of them has come at a moment.

import { easeCubicInOut, easeCubicOut } from "d3";

/** Eased at both ends; 0 before `start`, 1 after `end`. */
export function during(t: number, start: number, end: number): number {
  return easeCubicInOut(share(t, start, end));
}

/** Fast at first, as what arrives. */
export function arriving(t: number, start: number, end: number): number {
  return easeCubicOut(share(t, start, end));
}

export function share(t: number, start: number, end: number): number {
  return Math.min(1, Math.max(0, (t - start) / (end - start)));
}

/** Two decimals are enough for an opacity. */
export function opacity(value: number): number {
  return Math.round(value * 100) / 100;
}

/** @throws {RangeError} when the form has no such state. */
export function checkState(form: string, states: readonly string[], state: string): void {
  if (!states.includes(state)) throw new RangeError(`${form}: expected one of ${states.join(", ")}, found ${state}`);
}
