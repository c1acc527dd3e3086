// What was published of a figure, from a day to another, is its history: this file finds in it where the figure changed.

import { headOf } from "../../drawings/kit/head-of.ts";
import { format, machineValue } from "../../format.ts";
import type { Correction, Figure, FigureValue, Publication } from "../../model.ts";
import { labelOf } from "../label.ts";

/** From what readers were told to what they were told next or, last of all, to what the figure is now. */
export interface Change {
  readonly from: Publication;
  /** Nothing: the figure is gone. */
  readonly to: FigureValue | null;
  /** Whether it waits to be published. */
  readonly isPending: boolean;
}

/** `lines` are those of one figure, in their order; `figure` what the data say of it now. */
export function changesOf(lines: readonly Publication[], figure: Figure | undefined): Change[] {
  const next = [...lines.slice(1).map(({ value }) => value), figure?.value ?? null];
  return lines.flatMap((from, index): Change[] => {
    const to = next[index]!; // one for each line
    if (from.value === null || isSame(from.value, to, figure)) return [];
    return [{ from, to, isPending: index === lines.length - 1 }];
  });
}

/** By the keys of their figures, in the order of the file. */
export function historiesIn(publications: readonly Publication[]): Map<string, Publication[]> {
  const all = new Map<string, Publication[]>();
  for (const line of publications) all.set(line.figure, [...(all.get(line.figure) ?? []), line]);
  return all;
}

/** A correction and the change that it tells. */
export function tells({ was, is }: Correction, { from, to }: Change, figure: Figure | undefined): boolean {
  return isSame(was, from.value, figure) && isSame(is ?? null, to, figure);
}

/** What readers cannot see is no change. */
export function isSame(a: FigureValue | null, b: FigureValue | null, figure: Figure | undefined): boolean {
  if (a === null || b === null) return a === b;
  return machineValue(a) === machineValue(b) || (figure !== undefined && written(a, figure) === written(b, figure));
}

/** As the figure is written; as it is typed, where that is no value of its kind. */
export function written(value: FigureValue, figure: Figure): string {
  try {
    return format(value, figure);
  } catch {
    return machineValue(value);
  }
}

/** "Ménages logés : 8 311" */
export function toldAs(figure: Figure): string {
  return `${headOf(labelOf(figure))}\u00a0: ${format(figure.value, figure)}`;
}
