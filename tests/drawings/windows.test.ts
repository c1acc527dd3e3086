import { expect, test } from "vitest";
import { layoutOf } from "../../src/drawings/charts/windows/town.ts";
import { windows } from "../../src/drawings/charts/windows/windows.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { CountedInput } from "../../src/model.ts";
import { countedCases } from "./cases.ts";
import { countedMarks, seenRectangles } from "./measure.ts";

const many = countedCases.fenetres!;
const few = countedCases["fenetres-37"]!;
const { wide, narrow } = windows.sizes;
const MOMENTS = Array.from({ length: 41 }, (_, i) => i / 40);

test.each([many, few])(
  "windows.at(…, 0) is one lit window in the middle of the slide, nearly as high as it",
  (input) => {
    const [window, ...others] = seenRectangles(windows.at(input, 0, wide), "foyers");
    expect(others).toEqual([]);
    expect(window!.height).toBeCloseTo(800, 0);
    expect(window!.x + window!.width / 2).toBeCloseTo(960, 0);
    expect(window!.y + window!.height / 2).toBeCloseTo(640 - 540, 0);
  },
);

test.each([many, few])(
  "windows.at(…, t) draws back without a cut, the first window among the lit ones, and counts on",
  (input) => {
    const first = layoutOf(input, wide).lighting.first!;
    let before = { scale: Number.POSITIVE_INFINITY, lit: 0 };
    for (const t of MOMENTS) {
      const { scale } = placeAt(input, t);
      const lit = countedMarks(windows.at(input, t, wide), "foyers").flatMap(rectanglesOf);
      expect(lit).toContainEqual({ x: first.x, y: first.y, width: first.width, height: first.height });
      expect(lit).toHaveLength(windows.valuesAt(input, t).foyers!);
      expect(scale).toBeLessThanOrEqual(before.scale);
      expect(lit.length).toBeGreaterThanOrEqual(before.lit);
      before = { scale, lit: lit.length };
    }
    expect(before.scale).toBe(1);
  },
);

test("windows.at(7 204, t) shows frames, stones and bricks from near, and none of them at t = 1", () => {
  const seenAt = (t: number) =>
    flat(windows.at(many, t, wide))
      .filter(({ key, attributes }) => ["near", "joints"].includes(key) && attributes.visibility !== "hidden")
      .map(({ key }) => key);
  expect(seenAt(0)).toEqual(["joints", "near"]);
  expect(seenAt(0.8)).toEqual([]);
  expect(flat(windows.at(many, 1, wide)).some(({ key }) => key === "near")).toBe(false);
});

test("windows.at(…, narrow) stays where it is: a phone reads, and plays nothing", () => {
  for (const t of MOMENTS) expect(windows.at(many, t, narrow)[0]!.attributes).toEqual({});
});

test.each([many, few])("windows.at(…, 1) has country past both edges of the slide, and there no window", (input) => {
  const town = flat(windows.at(input, 1, wide));
  const windowsOf = town.filter(({ attributes }) => String(attributes.class).startsWith("window-"));
  for (const { x, width } of windowsOf.flatMap(rectanglesOf)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(wide.width);
  }
  const hills = String(town.find(({ key }) => key === "hills")!.attributes.d);
  const along = [...hills.matchAll(/[MLH](-?\d+)/g)].map(([, x]) => Number(x));
  expect(Math.min(...along)).toBeLessThanOrEqual(-960); // 32:9
  expect(Math.max(...along)).toBeGreaterThanOrEqual(wide.width + 960);
});

function placeAt(input: CountedInput, t: number): { x: number; y: number; scale: number } {
  const transform = String(windows.at(input, t, wide)[0]!.attributes.transform ?? "");
  const [x = 0, y = 0, scale = 1] = [...transform.matchAll(/-?[\d.]+/g)].map(Number);
  return { x, y, scale };
}
