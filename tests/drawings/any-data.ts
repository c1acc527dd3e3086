// Random charts of every form, as data have them: numbers of nine digits, names of forty letters, one row or the most.

import fc from "fast-check";
import { charts } from "../../src/drawings/forms.ts";
import { outlinesOf } from "../../src/edition/new/outlines.ts";
import type { ChartSpec, DeckData, Figure } from "../../src/model.ts";
import { runs } from "../setup/share.ts";

export const forms = Object.keys(charts);
/** Of one form, in this run: its part of a thousand, or a share of it. */
export const ofEach = runs(Math.ceil(1000 / forms.length));

type Made = Pick<Figure, "kind" | "value" | "label"> & Partial<Figure>;

interface AnyChart {
  readonly figures: readonly Made[];
  /** What each row says beside its figure. */
  readonly rows: readonly object[];
  readonly its: object;
}

/** The same ones each time; of each form by itself, "bars-0", "bars-1"… */
export function anyData(form: string, like: DeckData): DeckData {
  const made = fc.sample(anyCharts[form] ?? anyOf(form), { numRuns: ofEach, seed: 1911 });
  const [figure] = Object.values(like.figures);
  const figures = made.flatMap(({ figures }, i) =>
    figures.map((its, k): [string, Figure] => [
      `${form}-${i}-${k}`,
      { ...figure!, ...its, answer: "inventé" } as Figure,
    ]),
  );
  const specs = made.map(({ rows, its }, i): [string, ChartSpec] => [
    `${form}-${i}`,
    {
      form,
      caption: "Ce que l’on a mesuré",
      rows: rows.map((row, k) => ({ figure: `${form}-${i}-${k}`, ...row })),
      ...its,
    },
  ]);
  const maps = { occitanie: { areas, projection: { scale: 1, x: 0, y: 0 }, towns: [] } };
  return {
    ...like,
    figures: { ...like.figures, ...Object.fromEntries(figures) },
    charts: Object.fromEntries(specs),
    scenes: {},
    maps,
  };
}

const names = fc.oneof(
  fc.constantFrom("Vendée", "d’appartements", "Communauté d’agglomération du Val-Imaginaire"),
  fc
    .array(fc.constantFrom("logements", "de", "la", "région", "intercommunalités", "rénovés", "et", "habités"), {
      minLength: 1,
      maxLength: 8,
    })
    .map((some) => some.join(" ").slice(0, 40).trim()),
);
const written = fc.oneof(
  fc.record({ kind: fc.constant("count" as const), value: fc.integer({ min: -999_999_999, max: 999_999_999 }) }),
  fc.record({
    kind: fc.constant("percent" as const),
    value: fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
    decimals: fc.constant(1),
    signed: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("measure" as const),
    value: fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100),
    decimals: fc.constant(2),
    unit: fc.constantFrom("ans", "€/m²", "kWh/m²/an", "pour 100 résidences"),
  }),
);
const twoDigits = (number: number) => String(number).padStart(2, "0");
/** The nth one of a kind from a year on. */
const PERIODS: readonly ((from: number, n: number) => string)[] = [
  (from, n) => String(from + n),
  (from, n) => `${from + n}-${from + n + 1}`,
  (from, n) => `${from + Math.floor(n / 4)}-T${(n % 4) + 1}`,
  (from, n) => `${from + Math.floor(n / 12)}-${twoDigits((n % 12) + 1)}`,
  (from, n) => `${from + Math.floor(n / 336)}-${twoDigits((Math.floor(n / 28) % 12) + 1)}-${twoDigits((n % 28) + 1)}`,
];

const areas = outlinesOf("Occitanie");

/** Of forms whose rows say more than a figure, or may not be any number. */
const anyCharts: Readonly<Record<string, fc.Arbitrary<AnyChart>>> = {
  block: countsOf("block", fc.constantFrom({}, { look: "window" })),
  walls: countsOf(
    "walls",
    fc.constantFrom({}, { look: "drawn" }, { look: "pegged" }, { look: "built" }, { look: "keys" }),
  ),
  groups: countsOf("groups").chain((made) =>
    names.map((centre) => ({ ...made, its: { ...made.its, centre: centre.slice(0, 12).trim() } })),
  ),
  tally: countsOf("tally").chain((made) => fc.boolean().map((upright) => ({ ...made, its: { ...made.its, upright } }))),
  beside: countsOf("beside", fc.constantFrom({}, { look: "window" })),
  hundred: measuresOf(1, mostOf("hundred"), partOf, "percent").map((made) => ({
    ...made,
    its: { worth: 1, key: KEY },
  })),
  bars: measuresOf(1, mostOf("bars"), (value) => value).chain((made) =>
    fc.boolean().map((ranked) => ({ ...made, its: { ranked } })),
  ),
  evolution: fc
    .tuple(
      measuresOf(1, mostOf("evolution"), (value) => value),
      fc.integer({ min: 1950, max: 2050 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(...PERIODS),
      fc.boolean(),
    )
    .map(([made, from, step, periodAt, fromZero]) => ({
      ...made,
      its: fromZero ? { fromZero } : {},
      figures: made.figures.map((figure, i) => ({
        ...figure,
        label: made.figures[0]!.label,
        when: periodAt(from, i * (i % 3 === 2 ? step : 1)),
      })),
    }))
    .filter(({ figures }) => new Set(figures.map(({ when }) => when)).size === figures.length),
  target: fc.tuple(measuresOf(1, mostOf("target"), Math.abs), fc.boolean()).map(([made, isDated]) => ({
    ...made,
    figures: made.figures.map((figure, i) => ({ ...figure, ...(isDated && { when: String(2020 + (i >> 1)) }) })),
    rows: made.figures.map((_, i) => ({ role: i % 2 === 0 ? "objective" : "result" })),
  })),
  parts: measuresOf(2, mostOf("parts"), Math.abs).map((made) => ({
    ...made, // percents would have to make a hundred, long units are refused
    figures: made.figures.map((figure) =>
      figure.kind === "count" ? figure : { ...figure, kind: "measure", unit: "points" },
    ),
  })),
  shares: measuresOf(2, mostOf("shares"), partOf, "percent"),
  table: fc.oneof(
    measuresOf(1, 8, (value) => value),
    tableOf(4, 2, 40),
    tableOf(8, 2, 40),
    tableOf(6, 4, 20),
    tableOf(8, 4, 10),
  ),
  map: measuresOf(1, mostOf("map"), (value) => value).chain((made) =>
    fc
      .shuffledSubarray(
        areas.map(({ code }) => code!),
        { minLength: made.figures.length, maxLength: made.figures.length },
      )
      .chain((codes) =>
        fc.boolean().map((isNamed) => ({
          ...made,
          rows: made.figures.map(({ label }, i) => ({ area: codes[i], ...(isNamed && { label }) })),
          its: { map: "occitanie", answer: "inventé" },
        })),
      ),
  ),
};

/** Of a form that says nothing else: as many rows as it takes, of any number. */
function anyOf(form: string): fc.Arbitrary<AnyChart> {
  return charts[form]!.kind === "counted" ? countsOf(form) : measuresOf(1, mostOf(form), (value) => value);
}

function mostOf(form: string): number {
  return charts[form]!.mostRows;
}

const KEY = { one: "1 marque = {worth}", many: "1 marque = {worth}" };
const MOST_MARKS = 20_000;

/** Counts, and what a mark must be worth. */
function countsOf(form: string, look: fc.Arbitrary<object> = fc.constant({})): fc.Arbitrary<AnyChart> {
  const value = fc.oneof(
    fc.constantFrom(0, 1, 2, 999_999_999),
    fc.integer({ min: 0, max: 20_000 }),
    fc.integer({ min: 0, max: 999_999_999 }),
  );
  return fc.array(fc.tuple(value, names, look), { minLength: 1, maxLength: mostOf(form) }).map((made) => {
    const worth = 10 ** Math.max(0, Math.ceil(Math.log10(Math.max(...made.map(([count]) => count)) / MOST_MARKS)));
    return {
      figures: made.map(([count, label]) => ({ kind: "count", value: count, label })),
      rows: made.map(([, , its]) => its),
      its: { worth, key: KEY },
    };
  });
}

/** Rows of one kind, none larger than the first by much. */
function measuresOf(
  minLength: number,
  maxLength: number,
  change: (value: number) => number,
  kind?: "percent",
): fc.Arbitrary<AnyChart> {
  return fc
    .tuple(written, fc.array(fc.tuple(names, fc.integer({ min: -1000, max: 1000 })), { minLength, maxLength }))
    .map(([like, made]) => ({
      its: {},
      rows: made.map(() => ({})),
      figures: made.map(([label, thousandth], i): Made => {
        const value = i === 0 ? Number(like.value) : Math.round(Number(like.value) * thousandth) / 1000;
        const step = like.kind === "count" ? 1 : 100;
        return { ...like, ...(kind && { kind, decimals: 1 }), label, value: change(Math.round(value * step) / step) };
      }),
    }));
}

function partOf(value: number): number {
  return Math.round((Math.abs(value) * 10) % 1001) / 10;
}

/** Some of its cells are empty, its last line is a total. */
function tableOf(lines: number, across: number, letters: number): fc.Arbitrary<AnyChart> {
  const inner = Array.from({ length: lines * across }, (_, i) => i).filter((i) => i % across > 0);
  return fc
    .tuple(fc.shuffledSubarray(inner, { maxLength: 4 }), fc.array(names, { minLength: across, maxLength: across }))
    .chain(([empty, columns]) => {
      const full = lines * across - empty.length;
      return measuresOf(full, full, (value) => value).map((made) => ({
        ...made,
        rows: made.figures.map(({ kind }, i) => (i === full - 1 && kind !== "count" ? { total: true } : {})),
        its: {
          columns: columns.map((column) => column.slice(0, letters).trim()),
          gaps: empty.toSorted((a, b) => a - b).map((at) => ({ at, missing: at % 2 ? "n. d." : "non publié" })),
        },
      }));
    });
}
