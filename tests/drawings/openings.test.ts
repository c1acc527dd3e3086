import { expect, test } from "vitest";
import { scenes } from "../../src/drawings/forms.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import { sceneCases } from "./cases.ts";

const doorway = scenes.doorway!;
const scaffolding = scenes.scaffolding!;
const { porte, chantier } = sceneCases;

test("doorway.at(…, 0) shows the door shut and no light on the ground", () => {
  const keys = flat(doorway.at(porte!, 0, doorway.sizes.wide)).map(({ key }) => key);
  expect(keys).toContain("leaf");
  expect(keys).not.toContain("light");
});

test("doorway.at(…, t) moves no brick", () => {
  const bricksAt = (t: number) => bricks(doorway.at(porte!, t, doorway.sizes.wide));
  expect(bricksAt(0.5)).toEqual(bricksAt(0));
});

test("scaffolding.at(…, 0) is bare ground on which two people stand; at 1 no brick hangs in the air", () => {
  const { wide } = scaffolding.sizes;
  const first = scaffolding.at(chantier!, 0, wide).filter(({ attributes }) => attributes.d !== "");
  expect(first.map(({ key }) => key)).toEqual(["footing", "layer", "bringer"]);
  const laid = bricks(scaffolding.at(chantier!, 1, wide)).flatMap(rectanglesOf);
  expect(laid.length).toBeGreaterThan(150);
  expect(laid.every(({ y }) => (782 - y) % 28 === 0)).toBe(true);
});

test("doorway.at(an unknown state) says which ones there are", () => {
  expect(() => doorway.at({ ...porte!, state: "ajar" }, 1, doorway.sizes.wide)).toThrow(
    "doorway: expected one of open, found ajar",
  );
});

function bricks(shapes: Parameters<typeof flat>[0]) {
  return flat(shapes).filter(({ key }) => key.startsWith("bricks-"));
}
