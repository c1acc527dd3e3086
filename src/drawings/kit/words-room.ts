// This file reckons how much room words take before a browser has set them: a little more than they will.

import type { LabelSpot } from "./label-spot.ts";

/** Of a size of type: what a sign of running words is wide, what one of a number is, and from line to line. */
export const EM = { name: 0.53, number: 0.56, line: 1.15 } as const;

export function numberWidth(text: string, size: number): number {
  return Math.ceil(text.length * EM.number * size);
}

/** Words that a no-break space holds together stay on one line. */
export function lineCount(text: string, width: number, size: number): number {
  const most = Math.max(1, Math.floor(width / (EM.name * size)));
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    const isNew = used > 0 && used + 1 + word.length > most;
    if (isNew) lines += 1;
    used = isNew || used === 0 ? word.length : used + 1 + word.length;
    if (used <= most) continue;
    lines += Math.ceil(used / most) - 1;
    used = ((used - 1) % most) + 1;
  }
  return lines;
}

export function linesHeight(text: string, width: number, size: number): number {
  return Math.ceil(lineCount(text, width, size) * EM.line * size);
}

/** Sizes of type over a narrow picture, where it is as small as words may stand over it (`tall.css`). */
export const NARROW_TYPE = { name: 21.6, number: 22 } as const;
const BETWEEN = 10;

export interface LineOver {
  readonly height: number;
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

/** A name at the left and its number at the right, on one foot; a number that leaves little room stands above its name. */
export function lineOver(label: string, text: string, top: number, across: number): LineOver {
  const number = Math.min(across, numberWidth(text, NARROW_TYPE.number));
  const isAbove = number > across * 0.55;
  const width = isAbove ? across : across - number - BETWEEN;
  const tall = NARROW_TYPE.number * EM.line;
  const lines = linesHeight(label, width, NARROW_TYPE.name);
  const height = isAbove ? tall + lines : Math.max(tall, lines);
  const name = { x: 0, y: top + height, width, anchor: "start", baseline: "bottom" } as const;
  if (isAbove) return { height, name, value: { ...name, y: top + tall, width: number } };
  return { height, name, value: { ...name, x: across, width: number, anchor: "end" } };
}
