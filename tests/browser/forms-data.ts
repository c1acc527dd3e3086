// A chart for each form and a scene for each state of each form, with invented figures: what a test of every form draws.

import { charts, scenes } from "../../src/drawings/forms.ts";
import type { ChartSpec, DeckData, Figure, SceneSpec } from "../../src/model.ts";
import { data } from "../editions/tiny/data.ts";
import { val } from "../editions/trial/val.ts";

/** Rows of a form's chart; a form that is not named here has one count. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  hundred: ["part"],
  "unit-wall": ["montant"],
  beside: ["logements", "services"],
  groups: ["agences", "maisons", "plans"],
  walls: ["agences", "maisons", "plans"],
  evolution: ["agences", "maisons", "plans"],
  target: ["agences", "maisons"],
  parts: ["agences", "maisons", "plans"],
  tally: ["agences", "maisons", "plans"],
  shares: ["part", "apprentis"],
  table: ["agences", "montant", "part"],
  map: ["part", "apprentis"],
};

/** One mark for so many, so that the page stays light. */
const WORTH: Readonly<Record<string, number>> = { part: 1, montant: 1_000_000, logements: 100, agences: 1 };

/** Words in the picture, where a form has some. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "bridge-joined": { left: "Les Toits du Val", right: "RÉSEAU" },
  "shared-store-filled": { store: "la réserve" },
};

/** Forms of charts, by the key of a chart that has it; then the keys of the scenes. */
export const chartNames = Object.keys(charts);
export const sceneNames = Object.values(scenes).flatMap(({ form, states }) =>
  states.map((state) => `${form}-${state}`),
);

/** The key of the first figure of a chart. */
export function figureOf(chart: string): string {
  return ROWS[chart]?.[0] ?? "logements";
}

const said =
  "17 % de volontaires, 2 % d’apprentis, 203,6 M€ de dons, 7 204 logements, 61 285 services, 42 agences, 24 maisons, 29 plans.";

export const formsData: DeckData = {
  ...data,
  sources: { bilan: { ...data.sources.bilan!, text: `${data.sources.bilan!.text}\n\n${said}` } },
  figures: {
    ...data.figures,
    part: figure(17, "de volontaires dans la population", { kind: "percent", unit: "% de la population" }),
    apprentis: figure(2, "d’apprentis dans la population", { kind: "percent", unit: "% de la population" }),
    montant: figure(203_600_000, "de dons reçus cette année-là", { kind: "euro", scale: 1e6, decimals: 1, unit: "€" }),
    logements: figure(7204, "logements ouverts"),
    services: figure(61_285, "conseils et services rendus"),
    agences: figure(42, "agences locales", { when: "2031" }),
    maisons: figure(24, "maisons de quartier (et de la lecture)", { when: "2032" }),
    plans: figure(29, "plans locaux pour les métiers et les savoirs", { when: "2034" }),
  },
  charts: Object.fromEntries(chartNames.map((form) => [form, chart(form)])),
  scenes: Object.fromEntries(
    Object.values(scenes).flatMap(({ form, states }) =>
      states.map((state) => [`${form}-${state}`, scene(form, state)]),
    ),
  ),
  maps: { val },
};

function figure(value: number, label: string, other: Partial<Figure> = {}): Figure {
  const { period, perimeter } = data.figures.foyers!; // the tiny edition's own
  return { value, kind: "count", label, unit: label, period, perimeter, source: said, ...other };
}

function chart(form: string): ChartSpec {
  const rows = ROWS[form] ?? ["logements"];
  return {
    form,
    rows: rows.map((key, i) => ({
      figure: key,
      ...(form === "beside" && key === "logements" && { look: "window" }),
      ...(form === "map" && { area: val.areas[i]!.name }),
      ...(form === "target" && { role: i === 0 ? "objective" : "result" }),
    })),
    caption: "Ce que l’association a compté",
    ...(charts[form]!.kind === "counted" && {
      worth: WORTH[rows[0]!] ?? 1,
      key: { one: "1 marque = {worth}", many: "1 marque = {worth}" },
    }),
    ...(form === "map" && { map: "val" }),
    ...(form === "groups" && { centre: "RÉSEAU" }),
  };
}

function scene(form: string, state: string): SceneSpec {
  return {
    form,
    state,
    caption: "Une image de l’année",
    sentence: "Une image de l’année, sans chiffre.",
    ...(form === "brick-map" && { map: "val" }),
    ...(WORDS[`${form}-${state}`] && { words: WORDS[`${form}-${state}`]! }),
  };
}
