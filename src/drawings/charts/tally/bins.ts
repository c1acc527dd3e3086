// Guesses of a number are put into bins here, around the number itself.
//
// The rule: bins are as wide as a round number (1, 2 or 5, ten of it, a hundred…), the smallest with which seven in a row,
// that of the number among them, hold four answers in five. What lies below and above these is in two open bins.

import { format } from "../../../format.ts";
import type { Counted, Written } from "../../../model.ts";

export interface Bin {
  readonly label: string;
  readonly count: number;
  /** Whether the number itself lies in it. */
  readonly isLit: boolean;
}

/** A guess, or the number, in steps of the last decimal that the number is written with. */
interface Guess {
  readonly at: number;
  readonly count: number;
}

/** Bins by their index, of one width: from the first to the last. */
interface Run {
  readonly width: number;
  readonly first: number;
  readonly last: number;
}

const MOST = 7;
const HELD = 0.8;

export function binsOf(answers: readonly Counted[], fact: number, written: Written): Bin[] {
  const step = stepOf(written);
  const number = Math.round(fact / step);
  const guesses = answers.map(({ answer, count }) => ({ at: Math.round(Number(answer) / step), count }));
  const run = runFor(guesses, number);
  const writtenRun = { ...run, step, written };
  const inner = Array.from({ length: run.last - run.first + 1 }, (_, i): Bin => {
    const one = { ...run, first: run.first + i, last: run.first + i };
    return { label: between(one.first, writtenRun), count: countIn(guesses, one), isLit: holds(one, number) };
  });
  const [below, above] = [
    countIn(guesses, { ...run, first: -Infinity, last: run.first - 1 }),
    countIn(guesses, { ...run, first: run.last + 1, last: Infinity }),
  ];
  return [
    ...(below > 0 ? [{ label: `moins de ${edge(run.first, writtenRun)}`, count: below, isLit: false }] : []),
    ...inner,
    ...(above > 0 ? [{ label: `${edge(run.last + 1, writtenRun)} et plus`, count: above, isLit: false }] : []),
  ];
}

/** The last decimal that it is written with. */
function stepOf({ scale = 1, decimals = 0 }: Written): number {
  return scale / 10 ** decimals;
}

function runFor(guesses: readonly Guess[], fact: number): Run {
  const all = guesses.reduce((sum, { count }) => sum + count, 0);
  for (let ten = 1; ; ten *= 10) {
    for (const width of [ten, 2 * ten, 5 * ten]) {
      const run = fullest(guesses, width, Math.floor(fact / width));
      if (countIn(guesses, run) >= all * HELD) return trimmed(guesses, run, Math.floor(fact / width));
    }
  }
}

/** Of all runs with the number's bin, that which holds the most answers; of equal ones, the one around it. */
function fullest(guesses: readonly Guess[], width: number, middle: number): Run {
  const runs = Array.from({ length: MOST }, (_, i): Run => ({ width, first: middle - i, last: middle - i + MOST - 1 }));
  const near = (run: Run) => Math.abs(run.first + run.last - 2 * middle);
  return runs.toSorted((a, b) => countIn(guesses, b) - countIn(guesses, a) || near(a) - near(b))[0]!;
}

/** Without the empty bins at its ends; the number's bin stays. */
function trimmed(guesses: readonly Guess[], { width, first, last }: Run, middle: number): Run {
  const seen = guesses.flatMap(({ at, count }) => (count > 0 ? [Math.floor(at / width)] : []));
  const inside = [middle, ...seen.filter((bin) => bin >= first && bin <= last)];
  return { width, first: Math.min(...inside), last: Math.max(...inside) };
}

function holds({ width, first, last }: Run, at: number): boolean {
  return at >= first * width && at < (last + 1) * width;
}

function countIn(guesses: readonly Guess[], run: Run): number {
  return guesses.reduce((sum, { at, count }) => sum + (holds(run, at) ? count : 0), 0);
}

interface WrittenRun extends Run {
  readonly step: number;
  readonly written: Written;
}

/** Where a bin begins. */
function edge(bin: number, { width, step, written }: WrittenRun): string {
  return format(bin * width * step, written);
}

/** Both ends are in it: "8 000 à 9 999". */
function between(bin: number, writtenRun: WrittenRun): string {
  const { width, step, written } = writtenRun;
  if (width === 1) return edge(bin, writtenRun);
  return format([bin * width * step, ((bin + 1) * width - 1) * step], written).replaceAll("\u00a0à\u00a0", " à ");
}
