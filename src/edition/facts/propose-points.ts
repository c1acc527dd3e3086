// New rows of a table are new points of its series, proposed here: those that come after the last one that is known.

import { hiddenDigits } from "../../compile/data/check-cell.ts";
import { findCell, noteOf } from "../../compile/data/find-cell.ts";
import type { Series, SourcePlace } from "../../model.ts";
import { periodOf } from "../../text/periods.ts";
import { addField } from "./data-edits.ts";
import type { GivenTable } from "./given-table.ts";
import { type KnownData, leftAt, refusalAt } from "./known-data.ts";
import type { Import, Proposal, Refusal } from "./proposal.ts";
import { cellFrom, readCell, whyUnclear } from "./read-cell.ts";
import { showExactly } from "./show-exactly.ts";

/** What stands before the last known point and is not in the series was left out on purpose. */
export function proposePoints(given: GivenTable, known: KnownData): Import {
  const proposals: Proposal[] = [];
  const refusals: Refusal[] = [];
  for (const [name, series] of Object.entries(known.data.series)) {
    const { source, points } = series;
    if (typeof source !== "object" || source.column === undefined || !given.sources.includes(source.in)) continue;
    for (const when of periodsAfter(Object.keys(points), source, given)) {
      const one = proposePoint(name, series, when, { ...source, row: when }, given, known);
      if (one && "edits" in one) proposals.push(one);
      else if (one) refusals.push(one);
    }
  }
  return { proposals, refusals };
}

/** As the first column of the sheet has them. */
function periodsAfter(known: readonly string[], { sheet }: SourcePlace, { table }: GivenTable): string[] {
  const start = (when: string) => periodOf(when)?.start ?? Number.NEGATIVE_INFINITY;
  const last = Math.max(...known.map(start));
  const { rows = [] } = table.sheets.find(({ name }) => sheet === undefined || name === sheet) ?? {};
  const periods = rows.map(([first = ""]) => String(first).trim());
  return [...new Set(periods)].filter((when) => start(when) > last && sort(when) === sort(known[0]));
}

/** A series of years takes no quarter. */
function sort(when = ""): string {
  return when.replace(/\d/g, "0").replace(/T0/, "T");
}

function proposePoint(
  name: string,
  series: Series,
  when: string,
  place: SourcePlace,
  given: GivenTable,
  known: KnownData,
): Proposal | Refusal | undefined {
  const path = `series.${name}.points`;
  const found = findCell(given.table, place);
  if (typeof found === "string") return leftAt(known, path, `${given.name} : ${found}`);
  const from = cellFrom(given.name, place, noteOf(found));
  if (String(found.cell).trim() === "") return undefined; // not known yet
  const read = readCell({ kind: series.kind, value: 0 }, found);
  if (typeof read === "string") return leftAt(known, path, `${from} : ${read}`);
  const equivocal = whyUnclear(found);
  if (equivocal !== undefined) return leftAt(known, path, `${from} : ${equivocal}`);
  const { value } = read;
  const edit = addField(known.modules, path, when, value);
  if (!edit)
    return refusalAt(known, path, `n’est pas tapé ici tel quel, attendu "${when}": ${value} : à ajouter à la main`);
  const figure = { ...series, value, period: when };
  return {
    name: `${name}/${when}`,
    after: showExactly(value, series),
    from,
    hint: hiddenDigits({ ...figure, source: undefined }, noteOf(found)),
    edits: [edit],
    becomes: { [`${path}.${when}`]: value },
  };
}
