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

test("what all measure is said once where the rows' names do not say it, with a unit that their numbers do not say", () => {
  const said = (form: object, its: object) => {
    const figures = {
      a: { ...maisons!, perimeter: "Vendée", ...its },
      b: { ...maisons!, perimeter: "Sarthe", ...its },
    };
    const chart = { form: "bars", caption: "Les maisons", rows: [{ figure: "a" }, { figure: "b" }], ...form };
    const data = { ...tinyData, figures, charts: { chart } } as unknown as DeckData; // whole but for what no chart reads
    return chartInput("chart", data, {}).quantity;
  };
  expect(said({}, { label: "de maisons", kind: "percent", unit: "% du parc" })).toBe("Maisons (% du parc)");
  expect(said({}, { label: "part de maisons", kind: "percent", unit: "%" })).toBe("Part de maisons");
  expect(said({}, { label: "loyer", kind: "measure", unit: "€/m²" })).toBe("Loyer");
  expect(said({}, { label: "maisons vides", unit: "maisons" })).toBe("Maisons vides");
  expect(said({}, { perimeter: "Vendée" })).toBeUndefined();
  expect(said({ worth: 1 }, {})).toBeUndefined();
});
