import { expect, test } from "vitest";
import { beside, layoutOf } from "../../src/drawings/charts/beside/beside.ts";
import { layoutOf as townOf } from "../../src/drawings/charts/windows/town.ts";
import { windows } from "../../src/drawings/charts/windows/windows.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import { raiseHorizon } from "../../src/drawings/kit/street/houses.ts";
import type { Shape } from "../../src/model.ts";
import { countedCases } from "./cases.ts";
import { countedMarks, seenRectangles } from "./measure.ts";

const apart = countedCases.apart!;
const after = countedCases["apart-after"]!;
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

test("beside.at draws what lies alike once: a brick taken from an original is missed in every whole block [R5]", () => {
  const shapes = beside.at(apart, 1, wide);
  const bricksIn = (all: readonly Shape[]) => countedMarks(all, "tuiles").flatMap(rectanglesOf).length;
  const [first, ...others] = shapes[0]!.children!;
  const d = String(first!.attributes.d);
  const robbed = {
    ...first!,
    attributes: { ...first!.attributes, d: d.replace(/h-?[\d.]+v-[\d.]+h[\d.]+v[\d.]+$/, "") },
  };
  const blocks = layoutOf(apart, wide).sites[1]!.blocks!.filter(({ units }) => units === 1000).length;
  expect(bricksIn(shapes) - bricksIn([{ ...shapes[0]!, children: [robbed, ...others] }, ...shapes.slice(1)])).toBe(
    blocks,
  );
  const length = JSON.stringify(shapes).length;
  expect(length).toBeLessThan(JSON.stringify(flat(shapes)).length / 2);
});

test.each([wide, narrow])("beside.at gives a brick and a window the same area, joints and walls included", (size) => {
  const { sites } = layoutOf(apart, size);
  const { cell } = sites[1]!.blocks![0]!.bond;
  const { input, size: own, scale } = sites[0]!.street!;
  const { street, lighting } = townOf(input, own);
  const horizon = new Int32Array(own.width).fill(street.footing.y);
  for (const house of street.terraces.flat()) raiseHorizon(house, horizon);
  const area = horizon.reduce((sum, y) => sum + street.footing.y - y, 0);
  expect((scale * scale * area) / lighting.order.length).toBeCloseTo(cell.width * cell.height, 6);
});

test("beside.at(61 940, 1) lays blocks of a thousand in running bond, halves at the ends, and begins one with what is left", () => {
  const { blocks } = layoutOf(apart, wide).sites[1]!;
  const courses = [...new Set(blocks!.map(({ bond }) => bond.base))].map((base) =>
    blocks!.filter(({ bond }) => bond.base === base),
  );
  const edges = (course: (typeof courses)[number]) =>
    course.flatMap(({ bond }) => [bond.x, bond.x + bond.columns * bond.cell.width]);
  courses.slice(0, -1).forEach((course, i) => {
    expect(course.map(({ units }) => units)).toEqual(
      i % 2 ? [500, 1000, 1000, 1000, 1000, 500] : [1000, 1000, 1000, 1000, 1000],
    );
    expect([edges(course)[0], edges(course).at(-1)]).toEqual([edges(courses[0]!)[0], edges(courses[0]!).at(-1)]);
  });
  expect(courses.at(-1)!.map(({ units }) => units)).toEqual([1000, 940]);
});

test("beside.worthAt(61 940) is one brick an aid on the wall, ten on a phone", () => {
  expect(beside.worthAt(apart, wide)).toBe(1);
  expect(beside.worthAt(apart, narrow)).toBe(10);
});

test("beside.at(after the street, 0) is the street of the slide before, in its place", () => {
  const former = group(beside.at(after, 0, wide), "street-foyers");
  const [town] = windows.at(countedCases.fenetres!, 1, windows.sizes.wide);
  const still = former.children!.slice(0, 2).flatMap(({ children = [] }) => children);
  expect(still).toEqual(town!.children!.slice(0, -1).filter(({ key }) => key !== "footing"));
  const [seen] = seenRectangles([former], "foyers");
  const [before] = countedMarks([town!], "foyers").flatMap(rectanglesOf);
  expect(seen!.x).toBeCloseTo(before!.x - 96, 0); // the box begins at (96, 96) of the slide
  expect(seen!.y).toBeCloseTo(before!.y + 344, 0);
  expect(seen!.width).toBeCloseTo(before!.width, 2);
});

test("beside.at(after the street, t) shows the households once at any t, as one street", () => {
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
  expect(seen.size).toBeGreaterThan(60);
});

test("beside.at(after the street, t) draws back in one go: what stands still is the same, only its place changes", () => {
  const streets = MOMENTS.slice(0, -1).map((t) => group(beside.at(after, t, wide), "street-foyers"));
  const edge = (street: Shape) => seenRectangles([street], "foyers")[0]!;
  const stillOf = ({ children = [] }: Shape) => children.find(({ key }) => key === "still");
  streets.slice(1).forEach((street, i) => {
    expect(stillOf(street)).toEqual(stillOf(streets[i]!));
    expect(edge(street).width).toBeLessThanOrEqual(edge(streets[i]!).width);
  });
  expect(edge(group(beside.at(after, 1, wide), "street-foyers"))).toEqual(edge(streets.at(-1)!));
});

test("beside.at(after the street, t) lays bricks and writes words where the camera has left", () => {
  for (const t of MOMENTS) {
    const shapes = beside.at(after, t, wide);
    const right = Math.max(...seenRectangles(shapes, "foyers").map(({ x, width }) => x + width));
    const left = Math.min(...seenRectangles(shapes, "tuiles").map(({ x }) => x));
    expect(left).toBeGreaterThan(right);
    const isNear = group(shapes, "street-foyers").attributes.class === "from-near";
    expect(isNear).toBe(t < 0.23);
    if (isNear) expect([beside.valuesAt(after, t).tuiles, beside.labelsAt(after, t, wide)]).toEqual([0, []]);
  }
});

test("beside.at(three rows) refuses", () => {
  const rows = [...apart.rows, ...apart.rows];
  expect(() => beside.at({ ...apart, rows }, 1, wide)).toThrow("beside draws 2 rows at most, found 4");
});

function group(shapes: readonly Shape[], key: string): Shape {
  return flat(shapes).find((shape) => shape.key === key)!;
}
