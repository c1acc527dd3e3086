import { expect, test } from "vitest";
import { charts, scenes } from "../../src/drawings/forms.ts";
import { chartCases, sceneCases } from "./cases.ts";
import { pictureOf } from "./svg.ts";

const TIMES = { start: 0, middle: 0.5, end: 1 };
/** Large figures, and what differs little from another: nobody would read their goldens. */
const UNREAD = [
  ...["fenetres", "fenetres-1204", "fenetres-0", "fenetres-99999", "montant", "briques", "etats", "etats-one"],
  ...["groupes-fraction", "apart", "apart-after", "apart-bricks", "part-0", "part-12,4", "part-100"],
  ...["bloc", "bloc-fenetres", "bloc-1"],
];
const CHARTS = Object.keys(chartCases).filter((name) => !UNREAD.includes(name));

test("every form has its cases in its folder", () => {
  const formsOf = (cases: object) => new Set(Object.values(cases).map(({ form }) => form));
  expect(formsOf(chartCases)).toEqual(new Set(Object.keys(charts)));
  expect(formsOf(sceneCases)).toEqual(new Set(Object.keys(scenes)));
});

for (const name of CHARTS) {
  const input = chartCases[name]!;
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
