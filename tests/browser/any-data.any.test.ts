// Measured charts of random data, on the wall and in the article: names of forty letters, numbers of nine digits, one row or
// the most, and no word lies on another, on a mark or out of its slide.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChartSpec, DeckData, Figure } from "../../src/model.ts";
import { share } from "../setup/share.ts";
import { faultsOn } from "./faults-on.ts";
import { formsData } from "./forms-data.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();

const SLIDES = 10;
const WALLS = ["1920x1080", "1024x768"];
const COLUMNS = ["320x700", "390x844", "1280x900"];

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

type Made = Pick<Figure, "kind" | "value" | "label"> & Partial<Figure>;

/** Rows of one kind, with a chart's own fields. */
const charts: Readonly<Record<string, fc.Arbitrary<{ rows: Made[]; its: object }>>> = {
  bars: rowsOf(1, 16, (value) => value),
  parts: rowsOf(2, 6, Math.abs).map(({ rows, its }) => ({
    its, // percents would have to make a hundred, long units are refused
    rows: rows.map((row) => (row.kind === "count" ? row : { ...row, kind: "measure", unit: "points" })),
  })),
  shares: rowsOf(2, 3, (value) => Math.round(Math.abs(value) % 101), "percent"),
  table: fc.oneof(
    rowsOf(1, 6, (value) => value),
    fc
      .tuple(
        rowsOf(8, 8, (value) => value),
        fc.array(names, { minLength: 2, maxLength: 2 }),
      )
      .map(([made, columns]) => ({
        ...made,
        its: { columns },
      })),
    fc
      .tuple(
        rowsOf(24, 24, (value) => value),
        fc.array(names, { minLength: 4, maxLength: 4 }),
      )
      .map(([made, columns]) => ({
        ...made,
        its: { columns: columns.map((column) => column.slice(0, 24).trim()) },
      })),
  ),
};

function rowsOf(minLength: number, maxLength: number, change: (value: number) => number, kind?: "percent") {
  return fc
    .tuple(written, fc.array(fc.tuple(names, fc.integer({ min: -1000, max: 1000 })), { minLength, maxLength }))
    .map(([like, rows]) => ({
      its: {},
      rows: rows.map(([label, thousandth], i): Made => {
        const value = i === 0 ? Number(like.value) : Math.round(Number(like.value) * thousandth) / 1000;
        const step = like.kind === "count" ? 1 : 100;
        return { ...like, ...(kind && { kind, decimals: 1 }), label, value: change(Math.round(value * step) / step) };
      }),
    }));
}

test.each(Object.keys(charts))(
  "%s of any data: nothing collides, on the wall or in the article [R42]",
  async (form) => {
    const made = madePage({
      files: [{ path: "a.md", text: slides }],
      data: dataOf(fc.sample(charts[form]!, { numRuns: SLIDES, seed: 1911 }), form),
    });
    for (const [view, windows] of [
      ["wall", WALLS],
      ["reading", COLUMNS],
    ] as const) {
      const page = await openMade(deck, made, view);
      for (const size of share(windows)) {
        const [width = 0, height = 0] = size.split("x").map(Number);
        await page.setViewportSize({ width, height });
        expect([size, await faultsOn(page, view)]).toEqual([size, []]);
      }
      await page.context().close();
    }
  },
);

const slides = Array.from(
  { length: SLIDES },
  (_, i) =>
    `# Une page ${"abcdefghijklmnopqrst"[i]}\n\n::diapo{graphique}\n\n:::légende\nVal-Imaginaire\n:::\n\n::graphique[essai-${i}]`,
).join("\n\n---\n\n");

function dataOf(drawn: readonly { rows: Made[]; its: object }[], form: string): DeckData {
  const like = formsData.figures.logements!;
  const figures = drawn.flatMap(({ rows }, i) =>
    rows.map((row, k): [string, Figure] => [`f-${i}-${k}`, { ...like, ...row, answer: "inventé" } as Figure]),
  );
  const specs = drawn.map(({ rows, its }, i): [string, ChartSpec] => [
    `essai-${i}`,
    { form, caption: "Ce que l’on a mesuré", rows: rows.map((_, k) => ({ figure: `f-${i}-${k}` })), ...its },
  ]);
  return {
    ...formsData,
    figures: { ...formsData.figures, ...Object.fromEntries(figures) },
    charts: Object.fromEntries(specs),
    scenes: {},
  };
}
