import { expect, test } from "vitest";
import { beside, layoutOf } from "../../src/drawings/charts/beside/beside.ts";
import { windows } from "../../src/drawings/charts/windows/windows.ts";
import type { Shape } from "../../src/model.ts";
import { chartCases } from "./cases.ts";
import { countedMarks, flat, rectanglesOf } from "./measure.ts";

const apart = chartCases.apart!;
const after = chartCases["apart-after"]!;
const { wide, narrow } = beside.sizes;
const MOMENTS = Array.from({ length: 61 }, (_, i) => i / 60);

test("beside.at(7 204 and 61 940, 1) shows each window and each brick on the wall [R5]", () => {
  const shapes = beside.at(apart, 1, wide);
  const lit = countedMarks(shapes, "foyers").reduce((sum, mark) => sum + rectanglesOf(mark).length, 0);
  expect(lit).toBe(7204);
  const { bond } = layoutOf(apart, wide).sites[1]!.blocks![0]!;
  const bricks = countedMarks(shapes, "tuiles").flatMap(rectanglesOf);
  const halves = bricks.filter(({ width }) => width < bond.cell.width - bond.joint).length;
  expect(bricks.length - halves / 2).toBe(61_940);
});

test("beside.at draws what lies alike once: a brick taken from an original is missed in every block [R5]", () => {
  const shapes = beside.at(apart, 1, wide);
  const bricksIn = (all: readonly Shape[]) => countedMarks(all, "tuiles").flatMap(rectanglesOf).length;
  const [first, ...others] = shapes[0]!.children!;
  const d = String(first!.attributes.d);
  const robbed = {
    ...first!,
    attributes: { ...first!.attributes, d: d.replace(/h-?[\d.]+v-[\d.]+h[\d.]+v[\d.]+$/, "") },
  };
  const blocks = layoutOf(apart, wide).sites[1]!.blocks!.length;
  expect(bricksIn(shapes) - bricksIn([{ ...shapes[0]!, children: [robbed, ...others] }, ...shapes.slice(1)])).toBe(
    blocks - 1,
  );
  const length = JSON.stringify(shapes).length;
  expect(length).toBeLessThan(JSON.stringify(flat(shapes)).length / 4);
});

test.each([wide, narrow])("beside.at gives a brick and a window the same area, joints included", (size) => {
  const { sites } = layoutOf(apart, size);
  const { cell } = sites[1]!.blocks![0]!.bond;
  const { lit } = sites[0]!.terrace!;
  const [a, b] = lit.filter(({ house, floor }) => house === 0 && floor === 0);
  const [c, d] = lit.filter(({ house, column }) => house === 0 && column === a!.column);
  const across = (b!.x - a!.x) / (b!.column - a!.column);
  const up = (c!.y - d!.y) / (d!.floor - c!.floor);
  expect(across * up).toBe(cell.width * cell.height);
});

test("beside.at(61 940, 1) lays blocks of a thousand, ten in a row, and begins one with what is left", () => {
  const { blocks } = layoutOf(apart, wide).sites[1]!;
  expect(blocks!.map(({ units }) => units)).toEqual([...Array.from({ length: 61 }, () => 1000), 940]);
  const feet = blocks!.map(({ bond }) => bond.base);
  expect([...new Set(feet)].map((foot) => feet.filter((own) => own === foot).length)).toEqual([
    10, 10, 10, 10, 10, 10, 2,
  ]);
});

test("beside.worthAt(61 940) is one brick an aid on the wall, ten on a phone", () => {
  expect(beside.worthAt(apart, wide)).toBe(1);
  expect(beside.worthAt(apart, narrow)).toBe(10);
});

test("beside.at(after the street, 0) is the street of the slide before, in its place", () => {
  const former = group(beside.at(after, 0, wide), "former-foyers");
  expect(former.children).toEqual(windows.at(chartCases.fenetres!, 1, windows.sizes.wide));
  expect(former.attributes.transform).toBe("translate(-96 344) scale(1)"); // the box begins at (96, 96) of the slide
});

test("beside.at(after the street, t) shows the households once at any t, as a street or as a terrace", () => {
  for (const t of MOMENTS) {
    const shapes = beside.at(after, t, wide);
    expect(countedMarks(shapes, "foyers").reduce((sum, mark) => sum + rectanglesOf(mark).length, 0)).toBe(7204);
  }
});

test("beside.at(after the street, 1) does not depend on where it came from", () => {
  expect(beside.at(after, 1, wide)).toEqual(beside.at(apart, 1, wide));
});

test("beside.at(…, t) lays a part once: hidden until it comes, the same group from then on", () => {
  const seen = new Map<string, Shape>();
  for (const t of MOMENTS.slice(0, -1)) {
    for (const part of group(beside.at(apart, t, wide), "tuiles").children!) {
      if (part.attributes.visibility === "hidden")
        expect([seen.has(part.key), part.children]).toEqual([false, undefined]);
      else expect(seen.get(part.key) ?? part).toBe(part);
      if (part.children) seen.set(part.key, part);
    }
  }
  expect(seen.size).toBeGreaterThan(120);
});

test("beside.at(after the street, t) hands out the same street on its way: only its place changes", () => {
  const [early, later] = [0.1, 0.3].map((t) => group(beside.at(after, t, wide), "former-foyers"));
  expect(early!.children).toBe(later!.children);
  expect(early!.attributes.transform).not.toBe(later!.attributes.transform);
});

test("beside.at(three rows) refuses", () => {
  const rows = [...apart.rows, ...apart.rows];
  expect(() => beside.at({ ...apart, rows }, 1, wide)).toThrow("beside draws 2 rows at most, found 4");
});

function group(shapes: readonly Shape[], key: string): Shape {
  return flat(shapes).find((shape) => shape.key === key)!;
}
