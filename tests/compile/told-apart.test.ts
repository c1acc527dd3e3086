// Rows of a chart whose figures have one label: each is told by what sets it apart.

import { expect, test } from "vitest";
import { chartInput } from "../../src/compile/drawing-input.ts";
import type { DeckData } from "../../src/model.ts";
import { tinyData } from "./tiny-data.ts";

const { maisons } = tinyData.figures;

/** The names of the rows of a chart of these figures, which are alike but for these fields. */
function names(...figures: readonly object[]): readonly string[] {
  const all = Object.fromEntries(figures.map((its, i) => [`f${i}`, { ...maisons!, ...its }]));
  const rows = Object.keys(all).map((figure) => ({ figure }));
  const chart = { form: "marks", caption: "Les maisons", worth: 1, key: { one: "une", many: "{worth}" }, rows };
  const data = { ...tinyData, figures: all, charts: { chart } } as unknown as DeckData; // whole but for what no chart reads
  return chartInput("chart", data, {}).rows.map(({ label }) => label);
}

const LABEL = maisons!.label;

test("figures of one label are told by their places, or by their times where the places are one", () => {
  expect(names({ perimeter: "Vendée" }, { perimeter: "Sarthe" })).toEqual(["Vendée", "Sarthe"]);
  expect(names({ period: "2030" }, { period: "2031" })).toEqual(["2030", "2031"]);
  expect(names({ perimeter: "Vendée", period: "2030" }, { perimeter: "Sarthe", period: "2031" })[0]).toBe("Vendée");
});

test("labels that tell them apart stay, and so does the label of one figure, of the points of a series, and of what is alike in all", () => {
  expect(names({ label: "maisons" }, { label: "granges", perimeter: "Sarthe" })).toEqual(["maisons", "granges"]);
  expect(names({ perimeter: "Vendée" })).toEqual([LABEL]);
  expect(names({ when: "2030", period: "2030" }, { when: "2031", period: "2031" })).toEqual([LABEL, LABEL]);
  expect(names({}, {})).toEqual([LABEL, LABEL]);
});
