import { expect, test } from "vitest";
import { charts, scenes } from "../../src/drawings/forms.ts";
import { allChartCases, chartCases, sceneCases } from "./cases.ts";
import { pictureOf } from "./svg.ts";

const TIMES = { start: 0, middle: 0.5, end: 1 };
/** Small figures: their goldens can be read. */
const CHARTS = ["fenetres-37", "montant-12,34", "etats-small", "groupes", "part", "apart-small"].concat(
  Object.keys(allChartCases).filter((name) => !(name in chartCases)),
);

for (const name of CHARTS) {
  const input = allChartCases[name]!;
  const chart = charts[input.form]!;
  for (const [when, t] of Object.entries(TIMES)) {
    test(`${input.form}.at(${name}, ${t}) draws its golden picture`, async () => {
      const ground = ["windows", "beside"].includes(input.form) ? "night" : "day";
      const picture = pictureOf(chart.at(input, t, chart.sizes.wide), chart.sizes.wide, { form: input.form, ground });
      await expect(picture).toMatchFileSnapshot(`golden/${name.replace(",", "-")}-${when}.svg`);
    });
  }
}

/** A street is long, and what moves in it has its own tests: in the end these hold all that there is. */
const STREETS = ["rue-melee", "maison-verte", "rue-levee"];

for (const [name, input] of Object.entries(sceneCases)) {
  const scene = scenes[input.form]!;
  const times = input.form !== "street" ? TIMES : STREETS.includes(name) ? { end: 1 } : {};
  for (const [when, t] of Object.entries(times)) {
    test(`${input.form}.at(${name}, ${t}) draws its golden picture`, async () => {
      const surroundings = { form: input.form, ground: "day" } as const;
      const picture = pictureOf(scene.at(input, t, scene.sizes.wide), scene.sizes.wide, surroundings);
      await expect(picture).toMatchFileSnapshot(`golden/${name}-${when}.svg`);
    });
  }
}
