// The one reader of numbers reads all that the one formatter writes, and nothing that could mean two things.

import fc from "fast-check";
import { expect, test } from "vitest";
import { format } from "../../src/format.ts";
import type { Written } from "../../src/model.ts";
import { isEquivocal, readNumber } from "../../src/text/french-number.ts";

test("readNumber(what format writes) is the number, for every kind that is a number and every scale", () => {
  const written = fc.record<Written>({
    kind: fc.constantFrom("count", "euro", "percent"),
    decimals: fc.nat({ max: 6 }),
    signed: fc.boolean(),
  });
  const whole = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  fc.assert(
    fc.property(written, whole, fc.constantFrom(1, 1e3, 1e6, 1e9), (its, digits, scale) => {
      const value = Number(`${digits}e-${its.decimals}`);
      const scaled = its.kind === "euro" ? { ...its, scale: scale as 1 } : its;
      const stored = its.kind === "euro" ? Number(`${digits}e${Math.log10(scale) - its.decimals!}`) : value;
      expect(readNumber(format(stored, scaled))).toBe(stored);
    }),
  );
});

test.each([
  ["5 210 208", 5_210_208],
  ["5\u00a0210\u202f208", 5_210_208],
  ["-0,7", -0.7],
  ["\u22120,7\u00a0%", -0.7],
  ["+2,0 %", 2],
  [" 26,0 ", 26],
  ["45 M€", 45_000_000],
  ["0,0", 0],
])("readNumber(%j) is %d", (text, expected) => {
  expect(readNumber(text)).toBe(expected);
});

test.each(["", "-", "1.5", "1,234.5", "12 34", "1 2345", "n. d.", "12 ménages", "1,5,2", "1e3", "#DIV/0!", "5 à 6"])(
  "readNumber(%j) is no number",
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);

test.each([
  ["241,602", ["244,357", "9", ""], true],
  ["-1,234 €", [], true],
  ["241,602", ["9,2"], false],
  ["241,602", ["5 210"], false],
  ["241,602", ["1,234,567", "n. d., 2"], true], // no numbers in French
  ["0,602", [], false],
  ["1234,567", [], false],
  ["1,5", [], false],
])("isEquivocal(%j, %j) is %s", (text, alike, expected) => expect(isEquivocal(text, alike)).toBe(expected));
