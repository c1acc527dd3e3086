// Shapes in, the page's text out and read back: what is written once says the same wherever it is used.

import { expect, test } from "vitest";
import { SharedShapes } from "../../src/compile/render/svg.ts";
import { charts, scenes } from "../../src/drawings/forms.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import { pathOf, type Rectangle } from "../../src/drawings/kit/rectangles.ts";
import { group, path } from "../../src/drawings/kit/shapes.ts";
import type { Box, Shape } from "../../src/model.ts";
import { chartCases, sceneCases } from "../drawings/cases.ts";
import { marksIn, originalsIn } from "./read-svg.ts";

interface Case {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly size: Box;
}

const cases: Case[] = [
  ...Object.entries(chartCases).flatMap(([name, input]) =>
    Object.values(charts[input.form]!.sizes).map((size) => ({
      name: `${name} ${size.width}`,
      shapes: charts[input.form]!.at(input, 1, size),
      size,
    })),
  ),
  ...Object.entries(sceneCases).flatMap(([name, input]) =>
    Object.values(scenes[input.form]!.sizes).map((size) => ({
      name: `${name} ${size.width}`,
      shapes: scenes[input.form]!.at(input, 1, size),
      size,
    })),
  ),
];

function written(all: readonly Case[]): string[] {
  const shared = new SharedShapes();
  for (const { shapes } of all) shared.meet(shapes);
  return all.map(({ shapes, size }) => shared.svg(shapes, size, "Une phrase."));
}

const page = written(cases);
const originals = originalsIn(page.join(""));

test("each drawing of a page shows its marks, where they belong, whatever is written elsewhere", () => {
  for (const [i, { name, shapes }] of cases.entries()) {
    const expected = flat(shapes).filter(({ tag }) => tag === "path");
    const shown = marksIn(page[i]!, originals);
    const lines = expected.map(({ attributes: { d } }) => String(d).replace(/^M(-?[\d.]+) ?(-?[\d.]+)/, ""));
    expect(shown.map(({ line }) => line).join("") === lines.join(""), name).toBe(true);
    expect(shown.flatMap(({ faces }) => faces)).toEqual(expected.flatMap(rectanglesOf));
  }
});

test("the page of all drawings is shorter than half of them, and names nothing twice", () => {
  const alone = cases.map((one) => written([one])[0]!);
  expect(page.join("").length).toBeLessThan(alone.join("").length);
  const plain = cases.reduce((sum, { shapes }) => sum + plainLength(shapes), 0);
  expect(page.join("").length).toBeLessThan(plain / 2);
  const ids = [...page.join("").matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a brick taken from an original is missed wherever it is used", () => {
  const bricks = Array.from({ length: 400 }, (_, i): Rectangle => {
    const [course, column] = [Math.floor(i / 40), i % 40];
    return { x: 12 * column + 3, y: 200 - 6 * course, width: 11, height: 5 };
  });
  const wall = path("wall", "brick-0", pathOf(bricks), { "data-count": 400 });
  const street = group("street", { "data-figure": "briques", "data-worth": 1 }, [wall]);
  const [first = "", second = ""] = written([
    { name: "one", shapes: [street], size: { width: 500, height: 250 } },
    { name: "other", shapes: [street], size: { width: 100, height: 50 } },
  ]);
  const count = (svg: string, all: string) =>
    marksIn(svg, originalsIn(all)).reduce((sum, { faces }) => sum + faces.length, 0);
  expect([count(first, first + second), count(second, first + second)]).toEqual([400, 400]);
  expect(second).toContain('data-count="400"');
  expect(first.length + second.length).toBeLessThan(pathOf(bricks).length / 2);
  const robbed = first.replace("h11v5h-11z", "");
  expect(robbed).not.toBe(first);
  expect(count(robbed, robbed + second)).toBeLessThan(400);
  expect(count(second, robbed + second)).toBeLessThan(400);
});

function plainLength(shapes: readonly Shape[]): number {
  return flat(shapes).reduce((sum, { attributes: { d = "" } }) => sum + String(d).length, 0);
}
