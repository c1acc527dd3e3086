// A table that no source names yet is proposed as one here, with the figures of the columns that were chosen.

import { extname } from "node:path";
import { neededDecimals } from "../../compile/data/check-cell.ts";
import { cellPlace } from "../../compile/data/evidence.ts";
import { findCell } from "../../compile/data/find-cell.ts";
import { format } from "../../format.ts";
import type { Figure, SourcePlace } from "../../model.ts";
import { slug } from "../../text/names.ts";
import { periodOf } from "../../text/periods.ts";
import { quoted } from "../../text/problems.ts";
import type { Column } from "./columns.ts";
import { addField } from "./data-edits.ts";
import { withoutNumber } from "./describe-offer.ts";
import type { GivenTable } from "./given-table.ts";
import { type KnownData, leftAt, refusalAt } from "./known-data.ts";
import type { Import, Proposal, Refusal, Shown } from "./proposal.ts";
import { cellFrom } from "./read-cell.ts";
import { showExactly } from "./show-exactly.ts";

/** A column over years is a series; any other, a figure for each of its rows. `sheet` where it is not the first. */
export function proposeSource(
  given: GivenTable,
  columns: readonly Column[],
  sheet: string | undefined,
  known: KnownData,
): Import {
  const title = given.name.slice(0, -extname(given.name).length);
  const key = freeKey(slug(title) || "table", Object.keys(known.data.sources));
  const source = { title, table: { file: given.name, sha256: given.table.sha256 } };
  const shown = { name: `source ${key}`, after: given.name, from: "nouvelle source" };
  const base = addition(known, "sources", key, source, shown);
  const { proposals, refusals } = proposeColumns(given, columns, { in: key, sheet }, known);
  return "edits" in base
    ? { proposals: [base, ...proposals], refusals }
    : { proposals: [], refusals: [base, ...refusals] };
}

/** The figures of these columns of a source's table. */
export function proposeColumns(
  given: GivenTable,
  columns: readonly Column[],
  { in: key, sheet }: { readonly in: string; readonly sheet: string | undefined },
  known: KnownData,
): Import {
  const taken = new Set([...Object.keys(known.data.figures), ...Object.keys(known.data.series)]);
  const all = columns.flatMap((column) => {
    const place = { in: key, ...(sheet !== undefined && { sheet }), column: column.head };
    return column.cells.every(({ row }) => periodOf(row))
      ? [seriesOf(column, place, taken, given, known)]
      : figuresOf(column, place, taken, given, known);
  });
  const left = columns.flatMap(({ head, without }) =>
    without.length === 0
      ? []
      : [
          leftAt(
            known,
            "figures",
            `${given.name}, colonne ${quoted(head)} : pas de nombre pour ${withoutNumber(without)}`,
          ),
        ],
  );
  return {
    proposals: all.flatMap((one) => ("edits" in one ? [one] : [])),
    refusals: [...all.flatMap((one) => ("edits" in one ? [] : [one])), ...left],
  };
}

function seriesOf(
  column: Column,
  place: SourcePlace,
  taken: Set<string>,
  given: GivenTable,
  known: KnownData,
): Proposal | Refusal {
  const counted = countedIn(column);
  const key = take(slug(counted.label), taken);
  const points = Object.fromEntries(column.cells.map(({ row, value }) => [row, value]));
  const series = { ...counted, perimeter: "non précisé", source: place, points };
  const from = cellFrom(given.name, place, column.cells.find(({ note }) => note?.isFormula)?.note);
  const wrong = column.cells
    .map(({ row }) => findCell(given.table, { ...place, row }))
    .find((found) => typeof found === "string");
  if (typeof wrong === "string") return leftAt(known, "series", `${from} : ${wrong}`);
  const after = column.cells.map(({ row, value }) => `${row} : ${showExactly(value, counted)}`).join(" ; ");
  return addition(known, "series", key, series, { name: key, after, from });
}

function figuresOf(
  column: Column,
  place: SourcePlace,
  taken: Set<string>,
  given: GivenTable,
  known: KnownData,
): (Proposal | Refusal)[] {
  const counted = countedIn(column);
  return column.cells.map(({ row, name, value, note }) => {
    const source = { in: place.in, ...(place.sheet !== undefined && { sheet: place.sheet }), row, column: column.head };
    const found = findCell(given.table, source);
    if (typeof found === "string") return leftAt(known, "figures", `${given.name}, ${cellPlace(source)} : ${found}`);
    const [from, after] = [cellFrom(given.name, source, note), showExactly(value, counted)];
    const written = format(value, counted);
    const hint = written === after ? undefined : `s’écrit ${quoted(written)}`;
    const key = take(`${slug(counted.label)}-${slug(name)}`, taken);
    const figure = { value, ...counted, period: "non précisée", perimeter: name, source };
    return addition(known, "figures", key, figure, { name: key, after, from, hint });
  });
}

/** What the head says of the numbers under it: "Part de maisons (%)"; what it does not say is left to the writer. */
function countedIn({ head, cells }: Column): Pick<Figure, "kind" | "decimals" | "signed" | "label" | "unit"> {
  const [, label = head, inBrackets] = /^(.*\S)\s*\(([^()]+)\)$/.exec(head) ?? [];
  const isAll = (sign: RegExp) => sign.test(inBrackets ?? "") || cells.every(({ words }) => sign.test(words));
  const isPercent = isAll(/%$/) || cells.every(({ note }) => note?.isPercent);
  const kind = isPercent ? "percent" : isAll(/^€$|\d\s?[kM]?d?€$/) ? "euro" : inBrackets ? "measure" : "count";
  const decimals = Math.min(10, Math.max(...cells.map(({ value, note }) => neededDecimals(value, note))));
  const unit = kind === "percent" ? "%" : kind === "euro" ? "€" : (inBrackets ?? insideSentence(label));
  const isSigned = cells.some(({ value, words, note }) => value < 0 || words.startsWith("+") || note?.isSigned);
  return {
    kind,
    ...(decimals > 0 && { decimals }),
    ...(isSigned && { signed: true }),
    label: insideSentence(label),
    unit,
  };
}

/** A head begins with a capital, and a label does not; initials stay. */
function insideSentence(head: string): string {
  return /^\p{Lu}[\p{Ll}\s’]/u.test(head) ? head.charAt(0).toLowerCase() + head.slice(1) : head;
}

function take(wanted: string, taken: Set<string>): string {
  const key = freeKey(wanted || "chiffre", [...taken]);
  taken.add(key);
  return key;
}

function freeKey(wanted: string, taken: readonly string[], time = 1): string {
  const key = time === 1 ? wanted : `${wanted}-${time}`;
  return taken.includes(key) ? freeKey(wanted, taken, time + 1) : key;
}

/** Of a record to its collection, or of the collection where there is none yet. */
function addition(known: KnownData, collection: string, key: string, record: object, shown: Shown): Proposal | Refusal {
  const edit =
    collection in known.raw
      ? addField(known.modules, collection, key, record)
      : addField(known.modules, "", collection, { [key]: record });
  if (!edit) return refusalAt(known, collection, `n’est pas un objet tapé ici, attendu ${key} : à ajouter à la main`);
  return { ...shown, edits: [edit], becomes: { [`${collection}.${key}`]: record } };
}
