// The one formatter, by code points.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counted, format, isSingular, machineValue } from "../../src/format.ts";
import type { FigureValue, Written } from "../../src/model.ts";

describe("format [R36]", () => {
  it.each<[FigureValue, Written, string]>([
    [203_600_000, { kind: "euro", scale: 1e6, decimals: 1 }, "203,6\u00a0M€"],
    [7204, { kind: "count" }, "7\u202f204"],
    [51_286, { kind: "count" }, "51\u202f286"],
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
    [36, { kind: "measure", unit: "ans" }, "36\u00a0ans"],
    [6.27, { kind: "measure", unit: "€/m²", decimals: 2 }, "6,27\u00a0€/m²"],
    [0.9, { kind: "measure", unit: "points", singularUnit: "point", decimals: 1 }, "0,9\u00a0point"],
    [-2.6, { kind: "measure", unit: "points", singularUnit: "point", decimals: 1 }, "\u22122,6\u00a0points"],
    [0.7, { kind: "percent", decimals: 1, signed: true }, "+0,7\u00a0%"],
    [-0.7, { kind: "percent", decimals: 1, signed: true }, "\u22120,7\u00a0%"],
    [0, { kind: "percent", decimals: 1, signed: true }, "0,0\u00a0%"],
    [[10, 15], { kind: "percent" }, "10\u00a0à\u00a015\u00a0%"],
    [[1200, 1500], { kind: "count" }, "1\u202f200\u00a0à\u00a01\u202f500"],
    [
      [0.5, 1],
      { kind: "measure", unit: "points", singularUnit: "point", decimals: 1 },
      "0,5\u00a0à\u00a01,0\u00a0points",
    ],
    [[14, 28], { kind: "ages" }, "14\u00a0à\u00a028\u00a0ans"],
    ["2034-11-17", { kind: "date" }, "17\u00a0novembre\u00a02034"],
    ["2035-03-01", { kind: "date" }, "1er\u00a0mars\u00a02035"],
  ])("format(%s, %o) writes the number with its own spaces", (value, written, expected) => {
    expect(format(value, written)).toBe(expected);
  });

  it.each<[number, Written, string]>([
    [1_450_000, { kind: "euro", scale: 1e6, decimals: 1 }, "1,5\u00a0M€"],
    [-1_450_000, { kind: "euro", scale: 1e6, decimals: 1 }, "\u22121,5\u00a0M€"],
    [1.005, { kind: "count", decimals: 2 }, "1,01"],
    [8.345, { kind: "percent", decimals: 2 }, "8,35\u00a0%"],
    [0.5, { kind: "count" }, "1"],
    [2.5e-7, { kind: "count", decimals: 7 }, "0,0000003"],
    [999_950_000, { kind: "euro", scale: 1e9, decimals: 1 }, "1,0\u00a0Md€"],
  ])("format(%d, %o) rounds half away from zero, on the decimal number", (value, written, expected) => {
    expect(format(value, written)).toBe(expected);
  });

  it("format(any decimal number) writes the nearest one with as many decimals, the one further from zero of two", () => {
    const digits = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(digits, fc.nat({ max: 6 }), fc.nat({ max: 6 }), (whole, point, decimals) => {
        const value = Number(`${whole}e-${point}`);
        const written = format(value, { kind: "count", decimals });
        expect(
          written
            .replace(/\u202f/g, "")
            .replace(",", ".")
            .replace("\u2212", "-"),
        ).toBe(roundedText(whole, point, decimals));
      }),
    );
  });

  it("counted(number, noun) is singular below two", () => {
    expect([0, 1, 2].map((count) => counted(count, "point"))).toEqual([
      "0\u00a0point",
      "1\u00a0point",
      "2\u00a0points",
    ]);
    expect([1.9, 2, -1].map(isSingular)).toEqual([true, false, true]);
  });

  it.each<[FigureValue, Written]>([
    ["7 204", { kind: "count" }],
    [7204, { kind: "ages" }],
    ["17/11/2034", { kind: "date" }],
    [1, { kind: "euro", scale: 10 as 1 }],
  ])("format(%s, %o) refuses a value that its kind does not have", (value, written) => {
    expect(() => format(value, written)).toThrow(TypeError);
  });

  it("machineValue(value) is what <data> holds", () => {
    expect([machineValue(7204), machineValue([14, 28]), machineValue("2034-11-17")]).toEqual([
      "7204",
      "14/28",
      "2034-11-17",
    ]);
  });
});

/** `whole` / 10^point with so many decimals, in whole numbers alone. */
function roundedText(whole: bigint, point: number, decimals: number): string {
  const size = whole < 0n ? -whole : whole;
  const moved = size * 10n ** BigInt(decimals);
  const unit = 10n ** BigInt(point);
  const digits = String((2n * moved + unit) / (2n * unit)).padStart(decimals + 1, "0");
  const text = decimals > 0 ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
  return whole < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}
