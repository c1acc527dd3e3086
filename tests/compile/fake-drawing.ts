// A chart and a scene of a few marks: enough to see what the compiler does with them.

import { z } from "zod";
import type { Forms } from "../../src/compile/data/report.ts";
import type { Drawing } from "../../src/compile/render/render-drawing.ts";
import { bridgeSchema } from "../../src/drawings/scenes/bridge/fields.ts";
import { format } from "../../src/format.ts";
import { type CountedChart, countedWith, type Scene, words } from "../../src/model.ts";

const stands = { as: "wide", foot: 60, layouts: ["texte", "chiffre", "graphique"] } as const;
const sizes = {
  wide: { name: "wide", width: 200, height: 100 },
  narrow: { name: "narrow", width: 100, height: 100 },
} as const;

const marks: CountedChart = {
  form: "marks",
  kind: "counted",
  stands,
  durationMs: 1000,
  mostRows: 6,
  sizes,
  at: ({ rows, worth }, t) =>
    rows.map((row) => ({
      key: row.figure,
      tag: "g",
      attributes: { "data-figure": row.figure, "data-count": (row.value / worth) * t },
      children: [{ key: "bar", tag: "path", attributes: { class: "brick-0", d: "M0 0h10v10z" } }],
    })),
  labelsAt: ({ rows }, _t, { width }) =>
    rows.map((row) => {
      const place = { x: width / 2, y: 10, width: 50, anchor: "middle", baseline: "top" } as const;
      return { key: row.figure, ...place, role: "value", text: format(row.value, row), figure: row.figure };
    }),
  valuesAt: ({ rows }, t) => Object.fromEntries(rows.map((row) => [row.figure, row.value * t])),
  worthAt: ({ worth }, { width }) => (width === 200 ? worth : worth * 10),
};

const box: Scene = {
  form: "box",
  stands,
  durationMs: 1000,
  sizes,
  states: ["closed", "open"],
  at: ({ state }) => [
    { key: "door", tag: "path", attributes: { class: state === "open" ? "door-open" : "door", d: "M0 0h10v20h-10z" } },
  ],
};

export const fakeDrawing: Drawing & Forms = {
  charts: { marks },
  scenes: { box },
  fields: {
    marks: { schema: countedWith({ centre: words.optional() }, { look: z.enum(["outline", "built"]).optional() }) },
    bridge: { schema: bridgeSchema },
  },
  sentenceOf: ({ caption, rows }) => `${caption} : ${rows.map((row) => format(row.value, row)).join(", ")}.`,
  tableOf: ({ caption, rows }) => ({
    caption,
    columns: ["Mesure", "Valeur"],
    rows: rows.map(({ figure, label }) => [label, { figure }]),
  }),
  writtenWorth: (worth) => format(worth, { kind: "count" }),
  keyOf: ({ key }, worth) => (worth === 1 ? key.one : key.many.replace("{worth}", format(worth, { kind: "count" }))),
};
