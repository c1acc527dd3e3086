// This file reckons how much room words take before a browser has set them: a little more than they will.

import type { LabelSpot } from "./label-spot.ts";

/** Of a size of type: what a sign of running words is wide, and from line to line. */
export const EM = { name: 0.53, line: 1.15 } as const;

/** Of Bricolage Grotesque, extra bold: the widest digit, so that a number on its way needs no more room; spaces, points; signs. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/\d/, 0.67],
  [/[\s.,’']/, 0.23],
  [/[+\u2212-]/, 0.54],
  [/[%MW]/, 1],
  [/€/, 0.75],
];
const LETTER = 0.6;

/** How wide a number stands, in its size of type. */
export function numberEms(text: string): number {
  return [...text].reduce((sum, sign) => sum + (SIGNS.find(([like]) => like.test(sign))?.[1] ?? LETTER), 0);
}

export function numberWidth(text: string, size: number): number {
  return Math.ceil(numberEms(text) * size);
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

/** A name at the left and its number at the right, on one foot; a number that leaves little room stands below its name. */
export function lineOver(name: string, number: string, top: number, across: number): LineOver {
  const wide = Math.min(across, numberWidth(number, NARROW_TYPE.number));
  const isBelow = wide > across * 0.55;
  const width = isBelow ? across : across - wide - BETWEEN;
  const tall = NARROW_TYPE.number * EM.line;
  const lines = linesHeight(name, width, NARROW_TYPE.name);
  const height = isBelow ? lines + tall : Math.max(tall, lines);
  const foot = { y: top + height, baseline: "bottom" } as const;
  return {
    height,
    value: { ...foot, x: across, width: wide, anchor: "end" },
    name: { ...foot, y: isBelow ? top + lines : foot.y, x: 0, width, anchor: "start" },
  };
}
