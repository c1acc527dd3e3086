// What a figure's input becomes.

import { expect, test } from "vitest";
import { inputOf } from "../../src/deck/input.ts";
import type { ChartInput } from "../../src/model.ts";
import { countedCases } from "../drawings/cases.ts";

const street = countedCases.fenetres!;

test("inputOf(a chart that continues another) holds that other's own input: what was laid out for one serves both", () => {
  const first = inputOf<ChartInput>(figureOf(street));
  const next = inputOf<ChartInput>(figureOf({ ...countedCases.apart!, after: street }));
  expect(first).toEqual(street);
  expect(next!.after).toBe(first);
});

test("inputOf(equal names, other rows) is another input", () => {
  const other = { ...street, rows: street.rows.map((row) => ({ ...row, value: row.value + 1 })) };
  expect(inputOf<ChartInput>(figureOf(other))).toEqual(other);
});

test("inputOf(a figure without input) is undefined", () => {
  expect(inputOf({ querySelector: () => null } as unknown as Element)).toBeUndefined();
});

function figureOf(input: ChartInput): Element {
  return { querySelector: () => ({ textContent: JSON.stringify(input) }) } as unknown as Element;
}
