// Two tiny forms for the tests' page: a row of squares that grows, and a house that passes from state to state.

import { path } from "../../src/drawings/kit/shapes.ts";
import type { CountedChart, CountedInput, Scene, SceneInput, Shape } from "../../src/model.ts";

const DURATION_MS = 1000;

const stands = { as: "wide", foot: 60, layouts: ["texte", "chiffre", "graphique"] } as const;
const sizes = {
  wide: { name: "wide", width: 200, height: 100 },
  narrow: { name: "narrow", width: 100, height: 100 },
} as const;

const squares: CountedChart = {
  form: "squares",
  kind: "counted",
  stands,
  durationMs: DURATION_MS,
  mostRows: 6,
  sizes,
  at(input, t, size) {
    const marks = input.rows.map((row, line): Shape => {
      const count = (row.value / input.worth) * t;
      const attributes = { class: "brick-1", "data-count": count, d: rowOf(count, line * 20) };
      return { key: row.figure, tag: "path", attributes };
    });
    const footing = path("footing", "footing", `M0 99h${size.width}v1H0z`);
    // An attribute that is there only at the end.
    const group: Shape = { key: "all", tag: "g", attributes: t < 1 ? {} : { class: "done" }, children: marks };
    return [footing, ...handAt(t), group];
  },
  labelsAt: (input, t, size) =>
    input.rows
      .filter(() => t > 0.3)
      .map((row, line) => ({
        key: row.figure,
        x: t * (size.width / 2),
        y: line * 20,
        width: size.width / 2,
        anchor: "start",
        baseline: "top",
        role: "value",
        text: String(Math.round(row.value * t)),
        figure: row.figure,
      })),
  valuesAt: (input, t) => Object.fromEntries(input.rows.map((row) => [row.figure, row.value * t])),
  worthAt: (input) => input.worth,
};

const states = ["empty", "produce", "welcome"];

const house: Scene = {
  form: "house",
  stands,
  durationMs: DURATION_MS,
  sizes,
  states,
  at(input, t) {
    const from = states.indexOf(input.after?.state ?? "empty");
    const height = 20 * (from + (states.indexOf(input.state) - from) * t);
    return [...handAt(t), path("wall", "facade-1", `M10 ${90 - height}h40v${height}h-40z`)];
  },
};

/** There only while something moves: the tests wait for it. */
function handAt(t: number): Shape[] {
  return t < 1 ? [path("hand", "hand", `M${200 * t} 0h3v3h-3z`)] : [];
}

export const forms = { charts: { squares }, scenes: { house } };

export function squaresInput(name: string, rows: Readonly<Record<string, number>>): CountedInput {
  return {
    name,
    form: "squares",
    worth: 1,
    caption: `Des carrés : ${name}`,
    key: { one: "un carré, un ménage", many: "un carré, {worth} ménages" },
    rows: Object.entries(rows).map(([figure, value]) => ({
      figure,
      value,
      kind: "count",
      label: "ménages",
      period: "2021",
      perimeter: "Hauts-de-France",
    })),
  };
}

export function houseInput(name: string, state: string, after?: SceneInput["after"]): SceneInput {
  return { name, form: "house", state, caption: `La maison : ${state}`, sentence: "Une maison.", after };
}

function rowOf(count: number, y: number): string {
  return Array.from(
    { length: Math.ceil(count) },
    (_, index) => `M${index * 6},${y}h${5 * Math.min(1, count - index)}v5h-5z`,
  ).join("");
}
