import { expect, test } from "vitest";
import { house } from "../../src/drawings/scenes/house/house.ts";
import type { SceneInput, Shape, Size } from "../../src/model.ts";
import { sceneCases } from "./cases.ts";
import { flat } from "./measure.ts";

const { wide, narrow } = house.sizes;
const {
  maison: produce,
  "maison-ouverte": welcome,
  "maison-verte": save,
  ensemble: together,
} = sceneCases as Record<string, SceneInput>;

test("house.at(a state, 0) is what the state before it ended on", () => {
  expect(house.at(welcome!, 0, wide)).toEqual(house.at(produce!, 1, wide));
  expect(house.at(save!, 0, wide)).toEqual(house.at(welcome!, 1, wide));
  expect(house.at(together!, 0, wide)).toEqual(house.at(save!, 1, wide));
});

test("house.at(a state, 1) does not depend on where it came from", () => {
  for (const input of [welcome!, save!, together!]) {
    const { after: _, ...alone } = input;
    expect(house.at(alone, 1, wide)).toEqual(house.at(input, 1, wide));
  }
});

test("house.at keeps the same bricks in the same places through its three states", () => {
  const [first, ...others] = [produce!, welcome!, save!].map((input) => bricks(house.at(input, 1, wide)));
  for (const other of others) expect(other).toEqual(first);
  expect(first).toHaveLength(6);
});

test("house.at(produce, 0) shows the whole plot and nothing built on it", () => {
  const shapes = flat(house.at(produce!, 0, wide));
  expect(bricks(shapes).every(({ attributes }) => attributes.d === "")).toBe(true);
  expect(shapes.find(({ key }) => key === "plot")?.attributes.d).toMatch(/^M-510 0h1390v/);
});

test("house.at(produce, t) gives back the same bricks, to the letter, while no course is finished", () => {
  const [before, after] = [0.5, 0.502].map((t) => house.at(produce!, t, wide)[1]!.children!);
  for (const key of ["mortar", "bricks-0", "bricks-5", "frames"])
    expect(after!.find((shape) => shape.key === key)).toBe(before!.find((shape) => shape.key === key));
});

test("house.at(save, t) shows the whole loss first, then lets it shrink", () => {
  const neckAt = (t: number) => {
    const { d } = flat(house.at(save!, t, wide)).find(({ key }) => key === "loss")!.attributes;
    return Number(String(d).match(/v-(\d+)/)![1]);
  };
  expect(neckAt(0.15)).toBeLessThan(neckAt(0.35));
  expect(neckAt(1)).toBeLessThan(neckAt(0.35));
});

test("house.at(produce, 1) shows what was taken from the plot: the fences stand within its former ends", () => {
  const shapes = flat(house.at(produce!, 1, wide));
  const [, left, width] = String(shapes.find(({ key }) => key === "plot")?.attributes.d).match(/^M(-?\d+) 0h(\d+)v/)!;
  expect(Number(width)).toBeLessThan(1390 * 0.6);
  expect(shapes.find(({ key }) => key === "fence-left-new")?.attributes.transform).toBe(`translate(${left} 0)`);
  expect(shapes.find(({ key }) => key === "taken")?.attributes.opacity).toBe(1);
  expect(flat(house.at(welcome!, 1, wide)).some(({ key }) => key === "taken")).toBe(false);
});

test("house.at(together, t) sets three finished houses on one ground line, in a street without gaps", () => {
  const [land, street, ...houses] = house.at(together!, 1, wide);
  const placeOf = ({ attributes }: Shape) =>
    String(attributes.transform)
      .match(/[\d.]+/g)!
      .map(Number);
  expect(houses).toHaveLength(3);
  expect(new Set([land!, street!, ...houses].map((one) => placeOf(one)[1])).size).toBe(1);
  expect(new Set(houses.map((one) => bricks(one.children!).length))).toEqual(new Set([6]));
  for (const one of houses) expect(flat(one.children!).some(({ key }) => key === "ridge")).toBe(true);
  const [from, , scale] = placeOf(street!) as [number, number, number];
  const walls = flat(street!.children!).filter(({ key }) => key === "wall");
  walls.forEach(({ attributes }, i) => {
    const [, x, width] = String(attributes.d)
      .match(/^M([\d.]+)[- ][\d.]+h([\d.]+)/)!
      .map(Number);
    const [start, end] = [from + x! * scale, from + (x! + width!) * scale];
    expect(start).toBeCloseTo(placeOf(houses[i]!)[0]! + 608 * scale, 1);
    expect(end).toBeCloseTo(i < 2 ? placeOf(houses[i + 1]!)[0]! : 2260, 1); // past the slide
  });
});

test("house.labelsAt says what the arrows mean where there is room, in the words that the scene gives", () => {
  const input = { ...save!, words: { before: "avant", after: "après" } };
  expect(house.labelsAt!(input, 1, wide).map(({ text }) => text)).toEqual(["avant", "après"]);
  expect(house.labelsAt!(input, 0, wide)).toEqual([]);
  expect(house.labelsAt!(input, 1, narrow)).toEqual([]);
  expect(house.labelsAt!(save!, 1, wide)).toEqual([]);
});

test("house.at(…, narrow) is the same drawing, scaled", () => {
  for (const input of [save!, together!]) {
    const houses = (size: Size) => house.at(input, 1, size).filter(({ key }) => key.startsWith("house"));
    const drawings = [narrow, wide].map((size) => houses(size).map(({ children }) => children));
    expect(drawings[0]).toEqual(drawings[1]);
  }
});

test("house.at(an unknown state) says which ones there are", () => {
  expect(() => house.at({ ...produce!, state: "built" }, 1, wide)).toThrow(
    "house: expected one of produce, welcome, save, together, found built",
  );
});

function bricks(shapes: readonly Shape[]): Shape[] {
  return flat(shapes).filter(({ key }) => key.startsWith("bricks-"));
}
