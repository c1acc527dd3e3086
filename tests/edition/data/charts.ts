// The charts of those figures.

import type { ChartSpec } from "../../../src/model.ts";

export const charts = {
  rue: {
    form: "windows",
    rows: [{ figure: "maisons" }],
    caption: "Maisons bâties",
    worth: 1,
    key: { one: "une fenêtre, une maison", many: "une fenêtre, {worth} maisons" },
  },
  murs: {
    form: "walls",
    rows: [
      { figure: "maisons", look: "drawn" },
      { figure: "tuiles-vertes", look: "pegged" },
      { figure: "ateliers", look: "built" },
    ],
    caption: "Maisons, tuiles et ateliers",
    worth: 100,
    key: { one: "une brique, une maison", many: "une brique, {worth} maisons" },
  },
} as const satisfies Readonly<Record<string, ChartSpec>>;
