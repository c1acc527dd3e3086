// This file finds where the words, the numbers and the rules of a table stand: numbers end on one line, and their heads over
// them; on a phone each line of the table is a block of its own.

import { format } from "../../../format.ts";
import type { Label, Size } from "../../../model.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { type Rectangle, rect } from "../../kit/rectangles.ts";
import { lineCount, lineOver, linesHeight, NARROW_TYPE, numberWidth } from "../../kit/words-room.ts";
import { type Gap, isGap, type TableRow } from "./cells.ts";
import { headsOf, type Line, linesOf, type TableCells, textIn } from "./lines.ts";

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

export function siteTable(input: TableCells, size: Size): Sites {
  return size.name === "wide" ? grid(input, size) : blocks(input, size);
}

/** From line to line, of the size of type (`pictures.css`). */
const LINE = 1.1;
/** Sizes of type on the wall (`table.css`): of few lines, and of many or of long words. */
const WIDE = { name: 36, number: 60, dense: false };
const DENSE = { name: 30, number: 50, dense: true };
const MOST_LARGE = 6;
const GRID = { head: 28, gap: 40, names: 480, pitch: 124, rule: 2, total: 6, marker: 12, inset: 36 };

function grid(input: TableCells, { width, height }: Size): Sites {
  const room = roomOf(input, { width, height });
  const { lines, heads, across, names, inset, pitch, top, type } = room;
  const rightOf = (column: number) => width - across * (heads.length - 1 - column);
  return {
    words: [
      ...heads.flatMap((text, column) => {
        const spot = {
          x: rightOf(column),
          y: top - 12,
          width: across - GRID.gap,
          anchor: "end",
          baseline: "bottom",
        } as const;
        return text ? [{ key: `head-${column}`, ...spot, role: "name" as const, text }] : [];
      }),
      ...lines.flatMap((line, i) => {
        const middle = { y: top + i * pitch + pitch / 2, baseline: "middle" } as const;
        const name = nameOf(line, { ...middle, x: inset, width: names, anchor: "start" });
        return [
          type.dense ? { ...name, key: `dense-${name.key}` } : name,
          ...line.cells.map((cell, column) => {
            const spot = { ...middle, x: rightOf(column), width: across - GRID.gap, anchor: "end" } as const;
            return isGap(cell) ? gapIn(cell, spot) : { row: cell, head: heads[column]!, spot };
          }),
        ];
      }),
    ],
    rules: [...lines, undefined].map((line, i) =>
      rect(0, top + i * pitch, width, line?.isTotal ? GRID.total : GRID.rule),
    ),
    markers: lines.flatMap(({ isLit }, i) =>
      isLit ? [rect(0, top + i * pitch + GRID.rule, GRID.marker, pitch - GRID.rule)] : [],
    ),
    height,
  };
}

/** Where the lines of a grid stand, and what each has room for: in smaller type where they are many, or their words long. */
function roomOf(input: TableCells, size: Pick<Size, "width" | "height">) {
  const large = roomIn(WIDE, input, size);
  return large.lines.length > MOST_LARGE || wordsTooHigh(large).length > 0 ? roomIn(DENSE, input, size) : large;
}

type Room = ReturnType<typeof roomIn>;

function roomIn(type: typeof WIDE, input: TableCells, { width, height }: Pick<Size, "width" | "height">) {
  const lines = linesOf(input);
  const heads = headsOf(input);
  const inset = lines.some(({ isLit }) => isLit) ? GRID.inset : 0;
  const across = input.columns
    ? Math.floor((width - GRID.names) / heads.length)
    : listWidth(input, heads[0]!, type.number, width);
  const names = width - across * heads.length - inset;
  const headed = Math.max(...heads.map((head) => (head ? linesHeight(head, across - GRID.gap, GRID.head) : 0)));
  const start = headed > 0 ? headed + 14 : 0;
  const pitch = Math.min(GRID.pitch, Math.floor((height - start - GRID.rule) / Math.max(1, lines.length)));
  const top = Math.floor((height - start - GRID.rule - pitch * lines.length) / 2) + start;
  return { lines, heads, across, names, inset, pitch, top, type };
}

/** Words that are higher than their line on the wall, and of which cell they are. */
export function longWords(input: TableCells, size: Pick<Size, "width" | "height">) {
  return wordsTooHigh(roomOf(input, size));
}

function wordsTooHigh({ lines, across, names, pitch, type }: Room): (readonly [cell: number, text: string])[] {
  const isHigh = (text: string, width: number) =>
    lineCount(text, width, type.name) * LINE * type.name > pitch - GRID.rule;
  return lines.flatMap(({ name, cells }, i) => [
    ...(isHigh(name, names) ? [[i * cells.length, name] as const] : []),
    ...cells.flatMap((cell, k) =>
      isGap(cell) && isHigh(cell.missing, across - GRID.gap) ? [[i * cells.length + k, cell.missing] as const] : [],
    ),
  ]);
}

/** Of the one column of a list: as wide as its numbers, while its names keep a third. */
function listWidth({ rows, gaps = [] }: TableCells, head: string, number: number, width: number): number {
  const widest = Math.max(0, ...rows.map((row) => numberWidth(textIn(row, row.value, head), number)));
  const said = [head, ...gaps.map(({ missing }) => missing)].map((text) => numberWidth(text, GRID.head));
  return Math.min(Math.floor((width * 2) / 3), Math.max(widest, ...said) + GRID.gap);
}

const NARROW = { pad: 10, rule: 1, total: 3, marker: 4, inset: 14, between: 6 };

function blocks(input: TableCells, { width }: Size): Sites {
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
    for (const [column, cell] of line.cells.entries()) {
      const head = input.columns?.[column];
      const over = lineOver(head ?? line.name, isGap(cell) ? cell.missing : format(cell.value, cell), top, room);
      const name = { ...over.name, x: left };
      words.push(
        head === undefined ? nameOf(line, name) : { key: `head-${keyOf(cell)}`, ...name, role: "name", text: head },
      );
      const spot = { ...over.value, x: over.value.x + left };
      words.push(isGap(cell) ? gapIn(cell, spot) : { row: cell, head: "", spot });
      top += Math.ceil(over.height) + (column < line.cells.length - 1 ? between : 0);
    }
    top = Math.ceil(top + pad);
    rules.push(rect(0, top, width, rule));
    if (line.isTotal) rules.push(rect(0, begins, width, NARROW.total));
    if (line.isLit) markers.push(rect(0, begins, NARROW.marker, top - begins));
    top += rule;
  }
  return { words, rules, markers, height: top };
}

function nameOf({ name, isLit, isTotal, cells }: Line, spot: LabelSpot, isBold = isLit || isTotal): Label {
  return { key: `name-${keyOf(cells[0]!)}`, ...spot, role: "name", text: name, ...(isBold && { isLit: true }) };
}

function gapIn(gap: Gap, spot: LabelSpot): Label {
  return { key: `gap-${gap.at}`, ...spot, role: "name", text: gap.missing };
}

function keyOf(cell: TableRow | Gap): string | number {
  return isGap(cell) ? cell.at : cell.figure;
}
