// This file writes what is said of a chart: its sentence, its table and its key. They are in French and come from the
// same rows as the picture.

import { format } from "../format.ts";
import type { ChartInput, ChartRow, CountedInput, Table } from "../model.ts";
import { headOf } from "./kit/head-of.ts";

const NBSP = "\u00a0";
const NARROW = "\u202f";

/** What the picture shows, for who does not see it: "Les ménages logés. 8 311 ménages logés." */
export function sentenceOf(input: ChartInput, subject?: string): string {
  const figures = input.rows.map(said).join(`${NARROW}; `);
  const counted = subject && figures ? `${subject}${NBSP}: ${figures}` : figures;
  return [input.caption, counted].filter(Boolean).map(ended).join(" ");
}

/** A row a figure. */
export function tableOf(input: ChartInput): Table {
  return {
    caption: input.caption,
    columns: ["worth" in input ? "Ce qui est compté" : "Ce qui est mesuré", "Valeur", "Période", "Périmètre"],
    rows: input.rows.map(({ figure, label, period, perimeter }) => [headOf(label), { figure }, period, perimeter]),
  };
}

/** What one mark is worth at a size: "1 brique = 1 logement" or "1 brique = 10 logements". */
export function keyOf(input: CountedInput, worth: number): string {
  return (worth === 1 ? input.key.one : input.key.many).replaceAll("{worth}", writtenWorth(worth, input));
}

/** In the figure's own unit, unscaled: 100 000 €, not 0,1 M€. */
export function writtenWorth(worth: number, { rows }: ChartInput): string {
  const kind = rows[0]?.kind ?? "count";
  const decimals = Math.min(6, String(worth).split(".")[1]?.length ?? 0);
  return format(worth, { kind: kind === "euro" || kind === "percent" ? kind : "count", decimals });
}

/** With its period, of a point of a series: "8,4 % de mobilité (2023)". */
function said(row: ChartRow): string {
  const { label, period, when } = row;
  return `${format(row.value, row)}${NBSP}${label}${when === undefined ? "" : ` (${period})`}`;
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
