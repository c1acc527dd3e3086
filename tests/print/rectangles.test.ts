// Drawing operators: rectangles are said as rectangles, and everything else keeps its own words.

import fc from "fast-check";
import { expect, test } from "vitest";
import { withRectangles } from "../../src/print/rectangles.ts";

test("withRectangles(a brick) is one rectangle", () => {
  expect(withRectangles("1657 447 m\n1662 447 l\n1662 449 l\n1657 449 l\n1657 447 l\nh\nf\n")).toBe(
    "1657 447 5 2 re\nf\n",
  );
  expect(withRectangles("0 0 m\n.5 0 l\n.5 -2.25 l\n0 -2.25 l\nh\n")).toBe("0 0 0.5 -2.25 re\n");
});

test.each([
  ["a slanted brick", "0 0 m\n5 1 l\n5 3 l\n0 2 l\n0 0 l\nh\n"],
  ["a brick that starts along y", "0 0 m\n0 2 l\n5 2 l\n5 0 l\n0 0 l\nh\n"],
  ["a path that goes elsewhere", "0 0 m\n5 0 l\n5 2 l\n0 2 l\n1 1 l\nh\n"],
  ["an open path", "0 0 m\n5 0 l\n5 2 l\n0 2 l\nS\n"],
  ["a triangle", "0 0 m\n5 0 l\n5 2 l\nh\n"],
  ["a curve", "0 0 m\n5 0 l\n5 2 5 2 0 2 c\n0 2 l\nh\n"],
])("withRectangles(%s) leaves it as it is", (_name, path) => {
  expect(withRectangles(path)).toBe(path);
});

test("withRectangles(any bricks) draws the same corners", () => {
  const brick = fc.tuple(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(fc.array(brick, { minLength: 1 }), (bricks) => {
      const lines = bricks.map(
        ([x, y, w, h]) => `${x} ${y} m\n${x + w} ${y} l\n${x + w} ${y + h} l\n${x} ${y + h} l\n${x} ${y} l\nh\n`,
      );
      expect(withRectangles(lines.join(""))).toBe(bricks.map((brick) => `${brick.join(" ")} re\n`).join(""));
    }),
  );
});
