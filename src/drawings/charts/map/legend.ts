// This file lays out the legend of a map by colour: its classes from the highest down, under each the areas that are in it
// with their numbers, and last the areas without one.

import { format } from "../../../format.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { type Rectangle, rect } from "../../kit/rectangles.ts";
import { EM, lineOver, linesHeight, NARROW_TYPE, numberEms, numberWidth } from "../../kit/words-room.ts";
import type { Class } from "./classes.ts";
import type { MapRow } from "./fields.ts";

export interface Legend {
  readonly heads: readonly Head[];
  readonly lines: Readonly<Record<string, Line>>;
  readonly foot: number;
}

export interface Head extends LabelSpot {
  readonly text: string;
  /** None for areas without a value. */
  readonly tone: number | undefined;
  /** Two bricks of the look that it speaks of. */
  readonly swatch: readonly Rectangle[];
}

interface Line {
  readonly value: LabelSpot;
  readonly name: LabelSpot;
}

/** A legend of more labels than this has smaller ones (`map.css`). */
const FEW = 25;
const ROOMY = { name: 32, number: 36, gap: 24 };
const DENSE = { name: 26, number: 28, gap: 12 };
const SWATCH = {
  wide: { width: 26, height: 20, joint: 2, indent: 72 },
  narrow: { width: 13, height: 9, joint: 1, indent: 36 },
} as const;
/** Between a name and its number. */
const BETWEEN = 32;

/** At the left of a wide land, in the middle of its height. */
export function legendBeside(
  classes: readonly Class<MapRow>[],
  without: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
): Legend {
  const groups = groupsOf(classes, without);
  const rows = groups.flatMap((group) => group.rows);
  const type = groups.length + 2 * rows.length > FEW ? DENSE : ROOMY;
  const { indent } = SWATCH.wide;
  const number = Math.max(0, ...rows.map((row) => numberWidth(written(row), type.number)));
  const most = width - indent - BETWEEN - number;
  const name = Math.min(most, Math.max(0, ...rows.map(({ label }) => label.length * EM.sign * type.name * 1.1)));
  const headHeight = (text: string) => linesHeight(text, width - indent, type.name);
  const rowHeight = ({ label }: MapRow) => Math.max(type.number * EM.line, linesHeight(label, name, type.name));
  const taken = [...groups.map(({ text }) => headHeight(text)), ...rows.map(rowHeight)].reduce((a, b) => a + b, 0);
  const gap = Math.max(0, Math.min(type.gap, (height - taken) / Math.max(1, groups.length - 1)));
  let y = Math.max(0, (height - taken - gap * (groups.length - 1)) / 2);
  const middle = (tall: number) => ({ y: Math.round(y + tall / 2), baseline: "middle" }) as const;
  const heads: Head[] = [];
  const lines: Record<string, Line> = {};
  for (const { text, tone, rows: own } of groups) {
    const tall = headHeight(text);
    const line = y + (type.name * EM.line) / 2;
    heads.push({
      ...middle(tall),
      x: indent,
      width: width - indent,
      anchor: "start",
      text,
      tone,
      swatch: swatchAt(line, "wide"),
    });
    y += tall;
    for (const row of own) {
      const high = rowHeight(row);
      lines[row.figure] = {
        name: { ...middle(high), x: indent, width: name, anchor: "start" },
        value: {
          ...middle(high),
          x: indent + name + BETWEEN + number,
          width: numberEms(written(row)) * type.number,
          anchor: "end",
        },
      };
      y += high;
    }
    y += gap;
  }
  return { heads, lines, foot: y - gap };
}

/** Under a narrow land, as high as it needs to be. */
export function legendUnder(
  classes: readonly Class<MapRow>[],
  without: readonly string[],
  { width, top }: { readonly width: number; readonly top: number },
): Legend {
  const { indent } = SWATCH.narrow;
  const room = width - indent;
  const heads: Head[] = [];
  const lines: Record<string, Line> = {};
  let y = top;
  for (const { text, tone, rows } of groupsOf(classes, without)) {
    y += linesHeight(text, room, NARROW_TYPE.name);
    const swatch = swatchAt(y - (NARROW_TYPE.name * EM.line) / 2, "narrow");
    heads.push({ x: indent, y, width: room, anchor: "start", baseline: "bottom", text, tone, swatch });
    for (const row of rows) {
      const { height, value, name } = lineOver(row.label, written(row), y, room);
      lines[row.figure] = { value: { ...value, x: value.x + indent }, name: { ...name, x: indent } };
      y += height + 2;
    }
    y += 14;
  }
  return { heads, lines, foot: Math.ceil(y) };
}

interface Group extends Pick<Class<MapRow>, "text" | "rows"> {
  readonly tone: number | undefined;
}

/** More names than this would be a legend of their own. */
const MOST_NAMED = 6;

function groupsOf(classes: readonly Class<MapRow>[], without: readonly string[]): Group[] {
  const groups = classes.toReversed().map(({ text, rows, tone }): Group => {
    return { tone, rows, text: rows.length > 0 ? text : `${text}\u00a0: aucune` };
  });
  if (without.length === 0) return groups;
  const names = without.length > MOST_NAMED ? "les autres parties" : without.join(", ");
  return [...groups, { tone: undefined, rows: [], text: `sans valeur\u00a0: ${names}` }];
}

function swatchAt(middle: number, size: keyof typeof SWATCH): Rectangle[] {
  const { width, height, joint } = SWATCH[size];
  const y = Math.round(middle - height / 2);
  return [rect(1, y, width, height), rect(1 + width + joint, y, width, height)];
}

function written(row: MapRow): string {
  return format(row.value, row);
}
