// A chart's values on their way from an old edit to a new one.

import { expect, test } from "vitest";
import { inputBetween } from "../../src/deck/live.ts";
import { squaresInput } from "./forms.ts";

test("inputBetween(before, after, t) goes from one to the other, whole numbers staying whole", () => {
  const before = squaresInput("a", { homes: 10, share: 1.5 });
  const after = squaresInput("a", { homes: 21, share: 2.5 });
  const valuesAt = (t: number) => inputBetween(before, after, t).rows.map(({ value }) => value);
  expect([0, 0.5, 1].map(valuesAt)).toEqual([
    [10, 1.5],
    [16, 2],
    [21, 2.5],
  ]);
});
