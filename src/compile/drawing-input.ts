// These functions collect from the data all that a chart or a scene is drawn from, its words already typeset in French.

import { headOf } from "../drawings/kit/head-of.ts";
import type { ChartInput, ChartRow, ChartSpec, DeckData, FormFields, SceneInput } from "../model.ts";
import { own } from "../text/names.ts";
import { labelOf } from "./label.ts";
import { held, typeset } from "./typography.ts";

export type Fields = Readonly<Record<string, FormFields>>;

/** The chart and its figures are known, and the figures hold numbers. */
export function chartInput(name: string, data: DeckData, fields: Fields): ChartInput {
  const { after } = data.charts[name]!;
  const before = after === undefined ? undefined : own(data.charts, after);
  const isKnown = before?.rows.every(({ figure }) => own(data.figures, figure) !== undefined);
  return {
    ...plainInput(name, data, fields),
    ...(after !== undefined && isKnown && { after: plainInput(after, data, fields) }),
  };
}

/** What the chart shows at its end, wherever it came from. */
function plainInput(name: string, data: DeckData, fields: Fields): Omit<ChartInput, "after"> {
  const spec = data.charts[name]!;
  const { form, rows, caption, after: _after, answer: _answer, ...its } = spec;
  const drawn = toldApart(rows.map((row) => rowOf(row, data)));
  const arranged = own(fields, form)?.arrange?.(drawn, spec, data) ?? drawn;
  return {
    name,
    form,
    rows: arranged,
    caption: typeset(caption),
    ...("worth" in spec ? {} : quantityOf(arranged, data)),
    ...prepared(form, its, data, fields),
  };
}

/** The scene is known. */
export function sceneInput(name: string, data: DeckData, fields: Fields): SceneInput {
  const { form, state, caption, sentence, after, ...its } = data.scenes[name]!;
  const before = after === undefined ? undefined : own(data.scenes, after);
  return {
    name,
    form,
    state,
    caption: typeset(caption),
    sentence: typeset(sentence),
    ...(after !== undefined && before && { after: { name: after, state: before.state } }),
    ...prepared(form, its, data, fields),
  };
}

/** A form's own fields, as its drawing takes them: whatever texts they hold are typeset. */
function prepared(form: string, its: Readonly<Record<string, unknown>>, data: DeckData, fields: Fields): object {
  return { ...(heldIn(its) as object), ...own(fields, form)?.prepare?.(its, data) };
}

/** What no form has deeper stays as it is: the data of an unknown one may hold themselves. */
function heldIn(value: unknown, deep = 3): unknown {
  if (typeof value === "string") return held(typeset(value));
  if (typeof value !== "object" || value === null || deep === 0) return value;
  if (Array.isArray(value)) return value.map((inner) => heldIn(inner, deep - 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, heldIn(inner, deep - 1)]));
}

/** Figures of one label are told by what sets them apart: the places, or the times, that they count. */
function toldApart(rows: readonly ChartRow[]): readonly ChartRow[] {
  const isOnce = (words: readonly string[]) => new Set(words).size === words.length;
  const isOfOneName = rows.every(({ label, when }) => label === rows[0]!.label && when === undefined); // points in time say theirs
  if (rows.length < 2 || !isOfOneName) return rows;
  const by = (["perimeter", "period"] as const).find((field) => isOnce(rows.map((row) => row[field])));
  return by ? rows.map((row) => ({ ...row, label: held(row[by]) })) : rows;
}

/** What all rows measure, with its unit where their numbers do not say it; nothing where their own names do. */
function quantityOf(rows: readonly ChartRow[], { figures }: DeckData): Pick<ChartInput, "quantity"> {
  const all = rows.map(({ figure }) => figures[figure]!); // drawn, so known
  const { label, unit, kind } = all[0] ?? {};
  if (!label || !unit || all.some((one) => one.label !== label)) return {};
  const names = all.map((figure) => held(typeset(labelOf(figure))));
  if (rows.some((row) => names.includes(row.label))) return {};
  const isSaid = label.includes(unit) || unit === "%" || !["count", "percent"].includes(kind ?? "");
  return { quantity: typeset(isSaid ? headOf(label) : `${headOf(label)} (${unit})`) };
}

function rowOf({ figure: key, label, ...its }: ChartSpec["rows"][number], data: DeckData): ChartRow {
  const figure = data.figures[key]!;
  const { kind, value, scale, decimals, gender, signed, unit, singularUnit, period, perimeter, when } = figure;
  return {
    figure: key,
    kind,
    value: Number(value),
    label: held(typeset(labelOf(figure))),
    period: typeset(period),
    perimeter: typeset(perimeter),
    ...(scale !== undefined && { scale }),
    ...(decimals !== undefined && { decimals }),
    ...(gender !== undefined && { gender }),
    ...(when !== undefined && { when }),
    ...(signed !== undefined && { signed }),
    ...(kind === "measure" && { unit: typeset(unit), ...(singularUnit && { singularUnit: typeset(singularUnit) }) }),
    ...its,
    ...(label !== undefined && { label: held(typeset(label)) }),
  };
}
