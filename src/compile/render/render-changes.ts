// This part of the annex sets an edition beside the one before it: the figures that it restates, has anew, no longer has, or
// counts in another way.

import { headOf } from "../../drawings/kit/head-of.ts";
import type { CompiledDeck, DeckData, Meeting } from "../../model.ts";
import { keyBefore } from "../data/key-before.ts";
import { differing } from "../data/predecessor.ts";
import { labelOf } from "../label.ts";
import { typeset } from "../typography.ts";
import { annexOf } from "./annex-figures.ts";
import { escaped, unbroken } from "./html.ts";
import { renderTraced } from "./render-figure.ts";

const COLUMNS = ["Ce qui est compté", "Cette édition", "Édition précédente", "Période"];

export function renderChanges(deck: CompiledDeck): string {
  const { meetingBefore, data } = deck;
  if (!meetingBefore) return "";
  const { restated, recounted, added, gone } = annexOf(deck).changes;
  const value = (key: string) => renderTraced(key, data.figures[key]!); // compared, so known
  const bodies = [
    renderGroup("Révisés\u00a0: même période, autre nombre", restated, data, (key) => [
      value(key),
      value(keyBefore(key)),
    ]),
    renderGroup("Nouveaux", added, data, (key) => [value(key), NONE]),
    renderGroup("Absents de cette édition", gone, data, (key) => [NONE, value(key)]),
  ];
  const parts = [renderUnlike(recounted, data), renderTable(bodies.filter(Boolean))].filter(Boolean);
  return parts.length === 0 ? "" : [`<p>${renderBefore(meetingBefore, data)}</p>`, ...parts].join("\n");
}

function renderTable(bodies: readonly string[]): string {
  if (bodies.length === 0) return "";
  const head = COLUMNS.map((column) => `<th scope="col">${column}</th>`).join("");
  return `<table><caption>Les chiffres qui ont changé</caption><thead><tr>${head}</tr></thead>\n${bodies.join("\n")}</table>`;
}

const NONE = "–";

function renderBefore({ title, date }: Meeting, { figures }: DeckData): string {
  const key = date && keyBefore(date);
  const day = key === undefined ? "" : `, réunion du ${renderTraced(key, figures[key]!)}`; // checked with its data
  return `Depuis l’édition précédente\u00a0: <cite>${escaped(typeset(title))}</cite>${day}.`;
}

function renderGroup(
  title: string,
  keys: readonly string[],
  { figures }: DeckData,
  both: (key: string) => readonly string[],
): string {
  if (keys.length === 0) return "";
  const rows = keys.map((key) => {
    const figure = figures[key]!; // compared, so known
    const cells = [...both(key), unbroken(typeset(figure.period))].map(
      (html, index) => `<td data-label="${COLUMNS[index + 1]}">${html}</td>`,
    );
    return `<tr><th scope="row">${unbroken(typeset(headOf(labelOf(figure))))}</th>${cells.join("")}</tr>`;
  });
  const head = `<tr class="sentence"><th scope="rowgroup" colspan="${COLUMNS.length}"><span class="given">${title}</span></th></tr>`;
  return `<tbody>\n${head}\n${rows.join("\n")}\n</tbody>`;
}

const NAMES = { kind: "unité", unit: "unité", perimeter: "périmètre" } as const;

/** No numbers: side by side, they would be compared. */
function renderUnlike(keys: readonly string[], { figures }: DeckData): string {
  if (keys.length === 0) return "";
  const items = keys.map((key) => {
    const [now, then] = [figures[key]!, figures[keyBefore(key)]!]; // compared, so known
    const field = differing(now, then) ?? "unit";
    const [here, there] = [now, then].map((figure) => typeset(`« ${figure[field === "kind" ? "unit" : field]} »`));
    return `${typeset(headOf(labelOf(now)))} (${NAMES[field]} ${here}, auparavant ${there})`;
  });
  return `<p>${unbroken(typeset(`Comptés autrement, ils ne se comparent plus : ${items.join(" ; ")}.`))}</p>`;
}
