import { expect, test } from "vitest";
import { house } from "../../src/charts/house.ts";
import type { SceneInput, Shape } from "../../src/model.ts";
import { sceneCases } from "./cases.ts";
import { flat } from "./measure.ts";

const { wide, narrow } = house.sizes;
const { produire, accueillir, economiser, ensemble } = sceneCases as Record<string, SceneInput>;

test("house.at(a state, 0) is what the state before it ended on", () => {
  expect(house.at(accueillir!, 0, wide)).toEqual(house.at(produire!, 1, wide));
  expect(house.at(economiser!, 0, wide)).toEqual(house.at(accueillir!, 1, wide));
  expect(house.at(ensemble!, 0, wide)).toEqual(house.at(economiser!, 1, wide));
});

test("house.at(a state, 1) does not depend on where it came from", () => {
  for (const input of [accueillir!, economiser!, ensemble!]) {
    const { after: _, ...alone } = input;
    expect(house.at(alone, 1, wide)).toEqual(house.at(input, 1, wide));
  }
});

test("house.at keeps the same bricks in the same places through its three states", () => {
  const [first, ...others] = [produire!, accueillir!, economiser!].map((input) => bricks(house.at(input, 1, wide)));
  for (const other of others) expect(other).toEqual(first);
  expect(first).toHaveLength(6);
});

test("house.at(produce, 0) shows the whole plot and nothing built on it", () => {
  const shapes = flat(house.at(produire!, 0, wide));
  expect(bricks(shapes).every(({ attributes }) => attributes.d === "")).toBe(true);
  expect(shapes.find(({ key }) => key === "plot")?.attributes.d).toMatch(/^M-1016 0h1920v/);
});

test("house.at(produce, t) gives back the same bricks, to the letter, while no course is finished", () => {
  const [before, after] = [0.5, 0.502].map((t) => house.at(produire!, t, wide)[1]!.children!);
  for (const key of ["mortar", "bricks-0", "bricks-5", "frames"])
    expect(after!.find((shape) => shape.key === key)).toBe(before!.find((shape) => shape.key === key));
});

test("house.at(save, t) shows the whole loss first, then lets it shrink", () => {
  const neckAt = (t: number) => {
    const { d } = flat(house.at(economiser!, t, wide)).find(({ key }) => key === "loss")!.attributes;
    return Number(String(d).match(/v-(\d+)/)![1]);
  };
  expect(neckAt(0.15)).toBeLessThan(neckAt(0.35));
  expect(neckAt(1)).toBeLessThan(neckAt(0.35));
});

test("house.at(together, t) sets three houses on one ground line, one of them unfinished and without a brick in the air", () => {
  const [land, ...houses] = house.at(ensemble!, 1, wide);
  const places = [land!, ...houses].map(({ attributes }) =>
    String(attributes.transform)
      .match(/[\d.]+/g)!
      .map(Number),
  );
  expect(houses).toHaveLength(3);
  expect(new Set(places.map(([, y]) => y)).size).toBe(1);
  expect(new Set(houses.map((one) => bricks(one.children!).length))).toEqual(new Set([6]));
  expect(flat(houses[0]!.children!).some(({ key }) => /^(load-|roof)/.test(key))).toBe(false);
});

test("house.at(…, narrow) is the same drawing, scaled", () => {
  for (const input of [economiser!, ensemble!]) {
    const drawings = [narrow, wide].map((size) => house.at(input, 1, size).map(({ children }) => children));
    expect(drawings[0]).toEqual(drawings[1]);
  }
});

test("house.at(an unknown state) says which ones there are", () => {
  expect(() => house.at({ ...produire!, state: "built" }, 1, wide)).toThrow(
    "house: expected one of produce, welcome, save, together, found built",
  );
});

function bricks(shapes: readonly Shape[]): Shape[] {
  return flat(shapes).filter(({ key }) => key.startsWith("bricks-"));
}
