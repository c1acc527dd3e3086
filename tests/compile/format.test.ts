// The one formatter, by code points.

import { describe, expect, it } from "vitest";
import { format, machineValue } from "../../src/format.ts";
import type { FigureValue, Written } from "../../src/model.ts";

describe("format [R36]", () => {
  it.each<[FigureValue, Written, string]>([
    [104_400_000, { kind: "euro", scale: 1e6, decimals: 1 }, "104,4\u00a0M€"],
    [8311, { kind: "count" }, "8\u202f311"],
    [63_174, { kind: "count" }, "63\u202f174"],
    [356, { kind: "count" }, "356"],
    [1_234_567.89, { kind: "count", decimals: 1 }, "1\u202f234\u202f567,9"],
    [19, { kind: "percent" }, "19\u00a0%"],
    [-1500, { kind: "euro" }, "\u22121\u202f500\u00a0€"],
    [-0.4, { kind: "count" }, "0"],
    [100_000, { kind: "euro", scale: 1e3 }, "100\u00a0k€"],
    [2, { kind: "rank", gender: "feminine" }, "2e"],
    [1, { kind: "rank", gender: "feminine" }, "1re"],
    [1, { kind: "rank" }, "1er"],
    [2021, { kind: "year" }, "2021"],
    [[15, 29], { kind: "ages" }, "15\u00a0à\u00a029\u00a0ans"],
    ["2021-11-19", { kind: "date" }, "19\u00a0novembre\u00a02021"],
    ["2035-03-01", { kind: "date" }, "1er\u00a0mars\u00a02035"],
  ])("format(%s, %o) writes the number with its own spaces", (value, written, expected) => {
    expect(format(value, written)).toBe(expected);
  });

  it.each<[FigureValue, Written]>([
    ["8 311", { kind: "count" }],
    [8311, { kind: "ages" }],
    ["19/11/2021", { kind: "date" }],
    [1, { kind: "euro", scale: 10 }],
  ])("format(%s, %o) refuses a value that its kind does not have", (value, written) => {
    expect(() => format(value, written)).toThrow(TypeError);
  });

  it("machineValue(value) is what <data> holds", () => {
    expect([machineValue(8311), machineValue([15, 29]), machineValue("2021-11-19")]).toEqual([
      "8311",
      "15/29",
      "2021-11-19",
    ]);
  });
});
