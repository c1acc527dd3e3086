// This file finds where the words, the numbers and the rules of a table stand: numbers end on one line, and their heads over
// them; on a phone each line of the table is a block of its own.

import { format } from "../../../format.ts";
import type { Label, Size } from "../../../model.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { type Rectangle, rect } from "../../kit/rectangles.ts";
import { lineOver, linesHeight, NARROW_TYPE, numberWidth } from "../../kit/words-room.ts";
import type { TableRow } from "./fields.ts";
import { headsOf, type Line, linesOf, type TableInput, textIn } from "./lines.ts";

/** Where the number of a row stands, and under which head. */
export interface Cell {
  readonly row: TableRow;
  readonly head: string;
  readonly spot: LabelSpot;
}

export interface Sites {
  /** Heads, then each line's name before its numbers. */
  readonly words: readonly (Label | Cell)[];
  readonly rules: readonly Rectangle[];
  /** Before each lit line. */
  readonly markers: readonly Rectangle[];
  readonly height: number;
}

export function siteTable(input: TableInput, size: Size): Sites {
  return size.name === "wide" ? grid(input, size) : blocks(input, size);
}

const WIDE = { name: 36, head: 28, number: 60, gap: 40, names: 480, pitch: 124, rule: 2, marker: 12, inset: 36 };

function grid(input: TableInput, { width, height }: Size): Sites {
  const lines = linesOf(input);
  const heads = headsOf(input);
  const { gap, rule, marker } = WIDE;
  const inset = lines.some(({ isLit }) => isLit) ? WIDE.inset : 0;
  const across = input.columns ? Math.floor((width - WIDE.names) / heads.length) : listWidth(input, heads[0]!, width);
  const names = width - across * heads.length - inset;
  const headed = Math.max(...heads.map((head) => (head ? linesHeight(head, across - gap, WIDE.head) : 0)));
  const start = headed > 0 ? headed + 14 : 0;
  const pitch = Math.min(WIDE.pitch, Math.floor((height - start - rule) / Math.max(1, lines.length)));
  const top = Math.floor((height - start - rule - pitch * lines.length) / 2) + start;
  const rightOf = (column: number) => width - across * (heads.length - 1 - column);
  const middleOf = (i: number) => top + i * pitch + pitch / 2;
  return {
    words: [
      ...heads.flatMap((text, column) => {
        const spot = {
          x: rightOf(column),
          y: top - 12,
          width: across - gap,
          anchor: "end",
          baseline: "bottom",
        } as const;
        return text ? [{ key: `head-${column}`, ...spot, role: "name" as const, text }] : [];
      }),
      ...lines.flatMap((line, i) => {
        const middle = { y: middleOf(i), baseline: "middle" } as const;
        return [
          nameOf(line, { ...middle, x: inset, width: names, anchor: "start" }),
          ...line.cells.map((row, column): Cell => {
            const spot = { ...middle, x: rightOf(column), width: across - gap, anchor: "end" } as const;
            return { row, head: heads[column]!, spot };
          }),
        ];
      }),
    ],
    rules: Array.from({ length: lines.length + 1 }, (_, i) => rect(0, top + i * pitch, width, rule)),
    markers: lines.flatMap(({ isLit }, i) => (isLit ? [rect(0, top + i * pitch + rule, marker, pitch - rule)] : [])),
    height,
  };
}

/** Of the one column of a list: as wide as its numbers, while its names keep a third. */
function listWidth({ rows }: TableInput, head: string, width: number): number {
  const widest = Math.max(0, ...rows.map((row) => numberWidth(textIn(row, row.value, head), WIDE.number)));
  return Math.min(Math.floor((width * 2) / 3), Math.max(widest, numberWidth(head, WIDE.head)) + WIDE.gap);
}

const NARROW = { pad: 10, rule: 1, marker: 4, inset: 14, between: 6 };

function blocks(input: TableInput, { width }: Size): Sites {
  const lines = linesOf(input);
  const { pad, rule, inset, between } = NARROW;
  const left = lines.some(({ isLit }) => isLit) ? inset : 0;
  const room = width - left;
  const words: (Label | Cell)[] = [];
  const rules = [rect(0, 0, width, rule)];
  const markers: Rectangle[] = [];
  let top = rule;
  for (const line of lines) {
    const begins = top;
    top += pad;
    if (input.columns) {
      const tall = linesHeight(line.name, room, NARROW_TYPE.name);
      words.push(nameOf(line, { x: left, y: top, width: room, anchor: "start", baseline: "top" }, true));
      top += tall + between;
    }
    for (const [column, row] of line.cells.entries()) {
      const head = input.columns?.[column];
      const over = lineOver(head ?? line.name, format(row.value, row), top, room);
      const name = { ...over.name, x: left };
      words.push(
        head === undefined ? nameOf(line, name) : { key: `head-${row.figure}`, ...name, role: "name", text: head },
      );
      words.push({ row, head: "", spot: { ...over.value, x: over.value.x + left } });
      top += Math.ceil(over.height) + (column < line.cells.length - 1 ? between : 0);
    }
    top = Math.ceil(top + pad);
    rules.push(rect(0, top, width, rule));
    if (line.isLit) markers.push(rect(0, begins, NARROW.marker, top - begins));
    top += rule;
  }
  return { words, rules, markers, height: top };
}

function nameOf({ name, isLit, cells }: Line, spot: LabelSpot, isBold = isLit): Label {
  return { key: `name-${cells[0]!.figure}`, ...spot, role: "name", text: name, ...(isBold && { isLit: true }) };
}
