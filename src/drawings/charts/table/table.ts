// This form sets a few figures as a table, large: names at the left, numbers ending on one line, hairlines between.

import type { Label, MeasuredChart, Shape, Size } from "../../../model.ts";
import { reachedAt, rowsWithin } from "../../kit/counts.ts";
import { grownAt, valuesBy } from "../../kit/grown.ts";
import type { LitRow } from "../../kit/lit-row.ts";
import { measured, measuredSizes } from "../../kit/measured.ts";
import { pathOf } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { type TableInput, textIn } from "./lines.ts";
import { siteTable } from "./table-sites.ts";
import { tellOf } from "./tell.ts";

export const table: MeasuredChart<TableInput> = {
  ...measured,
  form: "table",
  durationMs: 900,
  mostRows: 32,
  sizes: measuredSizes(320),
  heightFor: (input, size) => layoutOf(input, size).height,
  at: tableAt,
  labelsAt,
  valuesAt: valuesBy(valueAt),
  tellOf,
};

export const layoutOf = rememberLayout((input: TableInput, size: Size) => {
  rowsWithin(input, table);
  return siteTable(input, size);
});

/** Its rules are drawn from the left. */
function tableAt(input: TableInput, t: number, size: Size): Shape[] {
  const { rules, markers } = layoutOf(input, size);
  const drawn = rules.map((rule) => ({ ...rule, width: rule.width * reachedAt(t) }));
  return [path("rules", "rule", pathOf(drawn)), path("markers", "glow-0", pathOf(t > 0 ? markers : []))];
}

function labelsAt(input: TableInput, t: number, size: Size): Label[] {
  return layoutOf(input, size).words.map((word): Label => {
    if ("key" in word) return word;
    const { row, head, spot } = word;
    const text = textIn(row, valueAt(row, t), head);
    return { key: `value-${row.figure}`, ...spot, role: "value", text, figure: row.figure };
  });
}

/** A rank or a year stands from the beginning: it counts nothing. */
function valueAt(row: LitRow, t: number): number {
  return row.kind === "rank" || row.kind === "year" ? row.value : grownAt(row, t);
}
