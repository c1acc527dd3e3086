import fc from "fast-check";
import { expect, test } from "vitest";
import { block, gridOf } from "../../src/drawings/charts/block/block.ts";
import { valued } from "../../src/drawings/kit/invented-row.ts";
import { rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import { runs } from "../setup/share.ts";
import { countedCases } from "./cases.ts";
import { countedMarks } from "./measure.ts";

test("block.at(any value) fills its box to all four edges, under its roof: blocks in a row have one height and one width", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40_000_000 }), fc.constantFrom("bloc", "bloc-fenetres"), (value, name) => {
      const input = { ...valued(countedCases[name]!, [value]), worth: 1 };
      const size = block.sizes.wide;
      const { cell, stretch, roof } = gridOf(input, size);
      const marks = countedMarks(block.at(input, 1, size), input.rows[0]!.figure).flatMap(rectanglesOf);
      const right = Math.max(...marks.map(({ x, width }) => x + width)) * stretch.across;
      const top = Math.min(...marks.map(({ y }) => y)) * stretch.up;
      const foot = Math.max(...marks.map(({ y, height }) => y + height)) * stretch.up;
      expect(Math.abs(size.width - right)).toBeLessThan(cell.width * stretch.across);
      expect(top).toBeLessThan(cell.height * stretch.up);
      expect(Math.abs(size.height - roof - foot)).toBeLessThan(cell.height * stretch.up);
    }),
    { numRuns: runs(60), seed: 1911 },
  );
});
