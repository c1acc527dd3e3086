// This file reckons how much room words take before a browser has set them: a little more than they will.

import type { SizeName } from "../../model.ts";
import type { LabelSpot } from "./label-spot.ts";

/** Of a size of type: what a digit and any other sign of running words is wide, and from line to line. */
export const EM = { digit: 0.65, sign: 0.53, line: 1.15 } as const;

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

/** How large a number can stand in a room so wide. */
export function sizeFor(text: string, width: number): number {
  return width / numberEms(text);
}

function nameEms(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\d/.test(sign) ? EM.digit : EM.sign), 0);
}

/** Words that a no-break space holds together stay on one line. */
export function lineCount(text: string, width: number, size: number): number {
  const most = Math.max(EM.digit, width / size);
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    const long = nameEms(word);
    const isNew = used > 0 && used + EM.sign + long > most;
    if (isNew) lines += 1;
    used = isNew || used === 0 ? long : used + EM.sign + long;
    if (used <= most) continue;
    const full = Math.ceil(used / most) - 1;
    lines += full;
    used -= full * most;
  }
  return lines;
}

export function linesHeight(text: string, width: number, size: number): number {
  return Math.ceil(lineCount(text, width, size) * EM.line * size);
}

/** The largest type of names, in units of a drawing: on A4, and on the smallest telephone; and a line of it, from the one above. */
const NAME = { wide: 52, narrow: 19.5 } as const satisfies Record<SizeName, number>;
export const LINE = { wide: 60, narrow: 24 } as const satisfies Record<SizeName, number>;

export function nameWidth(text: string, size: SizeName): number {
  return Math.ceil(nameEms(text) * NAME[size]);
}

/** The least in which a name takes two lines at most. */
export function widthInTwo(text: string, size: SizeName): number {
  const words = text.split(" ");
  const lines = words.map((_, i) => [words.slice(0, i), words.slice(i)].map((line) => nameWidth(line.join(" "), size)));
  return Math.min(...lines.map((both) => Math.max(...both)));
}

export function nameHeight(text: string, width: number, size: SizeName): number {
  return lineCount(text, width, NAME[size]) * LINE[size];
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
