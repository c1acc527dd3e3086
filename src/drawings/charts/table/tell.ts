// This file says of a table with empty cells what is missing, in its sentence and in its alternative, where it is missing.

import { format } from "../../../format.ts";
import type { Told } from "../../../model.ts";
import { headOf } from "../../kit/head-of.ts";
import { cellsOf, isGap } from "./cells.ts";
import { linesOf, type TableInput } from "./lines.ts";

const NBSP = "\u00a0";
const NARROW = "\u202f";

/** Undefined of a table that is full: its figures are told as others are. */
export function tellOf(input: TableInput): Told | undefined {
  const { rows, columns = [""], gaps = [], caption } = input;
  if (gaps.length === 0) return undefined;
  const lines = linesOf(input);
  const cells = cellsOf(rows, gaps).map((cell, at) => {
    const [what, where] = [headOf(columns[at % columns.length]!), lines[Math.floor(at / columns.length)]!.name];
    if (!isGap(cell)) {
      const { figure, value, label, period, perimeter } = cell;
      return { said: `${format(value, cell)}${NBSP}${label}`, row: [headOf(label), { figure }, period, perimeter] };
    }
    const said = `${[where, what].filter(Boolean).join(", ")}${NBSP}: ${cell.missing}`;
    return { said, row: what ? [what, cell.missing, "–", where] : [where, cell.missing, "–", "–"] };
  });
  return {
    sentence: `${caption}. ${cells.map(({ said }) => said).join(`${NARROW}; `)}.`,
    table: {
      caption,
      columns: ["Ce qui est mesuré", "Valeur", "Période", "Périmètre"],
      rows: cells.map(({ row }) => row),
    },
  };
}
