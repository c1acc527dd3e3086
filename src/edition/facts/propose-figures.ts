// The figures that a table gives are compared with its cells here: what differs is proposed, what has moved is refused.

import { hiddenDigits } from "../../compile/data/check-cell.ts";
import { foundIn } from "../../compile/data/evidence.ts";
import { findCell, noteOf } from "../../compile/data/find-cell.ts";
import { pathInSeries } from "../../compile/data/series.ts";
import type { Figure, SourcePlace, TableFile } from "../../model.ts";
import { writtenAt } from "../files/data-places.ts";
import type { GivenTable } from "./given-table.ts";
import { type KnownData, refusalAt } from "./known-data.ts";
import { whyMoved } from "./neighbours.ts";
import type { Import, Proposal, Refusal } from "./proposal.ts";
import { cellFrom, readCell, whyUnclear } from "./read-cell.ts";
import { showExactly } from "./show-exactly.ts";
import { writeValues } from "./write-values.ts";

export function proposeFigures(given: GivenTable, known: KnownData): Import {
  const { figures, sources } = known.data;
  const all = Object.entries(figures).flatMap(([key, figure]) => {
    const { key: source = "", place } = foundIn(figure.source, sources) ?? {};
    const isCell = place && (place.cell !== undefined || (place.row !== undefined && place.column !== undefined));
    if (!isCell || figure.calculated || !given.sources.includes(source)) return [];
    return [proposeFigure(key, figure, place, given, known)];
  });
  return {
    proposals: all.flatMap(({ proposal }) => proposal ?? []),
    refusals: all.flatMap(({ refusals }) => refusals),
  };
}

interface Outcome {
  readonly proposal?: Proposal | undefined;
  readonly refusals: readonly Refusal[];
}

function proposeFigure(
  key: string,
  figure: Figure,
  place: SourcePlace,
  { name, table }: GivenTable,
  known: KnownData,
): Outcome {
  const refuse = (sentence: string): Outcome => ({
    refusals: [refusalAt(known, pathOf(key, "source", known), sentence)],
  });
  const found = findCell(table, place);
  if (typeof found === "string") return refuse(`${name} : ${found}`);
  const from = cellFrom(name, place, noteOf(found));
  const moved = whyMoved(place, found, oldTable(place.in, table, known));
  if (moved !== undefined) return refuse(`${from} : ${moved}`);
  const read = readCell(figure, found);
  if (typeof read === "string") return refuse(`${from} : ${read}`);
  if (String(read.value) === String(figure.value)) return { refusals: [] };
  const equivocal = whyUnclear(found);
  if (equivocal !== undefined) return refuse(`${from} : ${equivocal}`);
  const [before, after] = [showExactly(figure.value, figure), showExactly(read.value, figure)];
  const shown = { name: key, before, after, from, hint: hiddenDigits({ ...figure, value: read.value }, noteOf(found)) };
  const { edits, becomes, refusals } = writeValues(known, { [pathOf(key, "value", known)]: read.value }, shown);
  return { proposal: edits.length > 0 ? { ...shown, edits, becomes } : undefined, refusals };
}

/** A point of a series may be its value alone. */
function pathOf(key: string, field: "source" | "value", { data, modules }: KnownData): string {
  const path = pathInSeries(`figures.${key}.${field}`, data.series);
  return writtenAt(modules, path) ? path : path.replace(/(^series\..*)\.value$/, "$1");
}

/** The table that the data know, if it is still there. */
function oldTable(source: string, now: TableFile, { data, edition }: KnownData): TableFile | undefined {
  const known = data.sources[source]?.table?.sha256;
  return [now, edition.tables[source]].find((table) => table?.sha256 === known);
}
