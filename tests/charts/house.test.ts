import { expect, test } from "vitest";
import { house } from "../../src/charts/house.ts";
import type { SceneInput, Shape } from "../../src/model.ts";
import { sceneCases } from "./cases.ts";
import { flat } from "./measure.ts";

const { wide, narrow } = house.sizes;
const { produire, accueillir, economiser } = sceneCases as Record<string, SceneInput>;

test("house.at(a state, 0) is what the state before it ended on", () => {
  expect(house.at(accueillir!, 0, wide)).toEqual(house.at(produire!, 1, wide));
  expect(house.at(economiser!, 0, wide)).toEqual(house.at(accueillir!, 1, wide));
});

test("house.at(a state, 1) does not depend on where it came from", () => {
  for (const input of [accueillir!, economiser!]) {
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
  expect(shapes.find(({ key }) => key === "plot")?.attributes.d).toMatch(/^M0 \d+h820/);
});

test("house.at(…, narrow) is the same drawing, scaled", () => {
  const [scaled] = house.at(economiser!, 1, narrow);
  expect(scaled?.children).toEqual(house.at(economiser!, 1, wide));
});

test("house.at(an unknown state) says which ones there are", () => {
  expect(() => house.at({ ...produire!, state: "built" }, 1, wide)).toThrow(
    "house: expected one of produce, welcome, save, found built",
  );
});

function bricks(shapes: readonly Shape[]): Shape[] {
  return flat(shapes).filter(({ key }) => key.startsWith("bricks-"));
}
