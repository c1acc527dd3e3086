import { expect, test } from "vitest";
import { scenes } from "../../src/drawings/forms.ts";
import { sceneCases } from "./cases.ts";
import { flat, overlapCount, rectanglesOf, subpathCount } from "./measure.ts";

const bridge = scenes.bridge!;
const { wide } = bridge.sizes;
const at = (t: number) => flat(bridge.at(sceneCases.pont!, t, wide));
const shapesNamed = (t: number, start: string) => at(t).filter(({ key }) => key.startsWith(start));

test("bridge.at(…, t) lays the keystone last, once both sides have come to it", () => {
  expect(shapesNamed(0.5, "keystone")).toEqual([]);
  const voussoirs = shapesNamed(0.62, "ring").reduce((sum, ring) => sum + subpathCount(ring), 0);
  expect(voussoirs).toBe(24);
  expect(shapesNamed(1, "keystone")[0]?.attributes.transform).toBe("translate(0 0)");
});

test("bridge.at(…, 1) keeps each side's bricks on its own side", () => {
  const left = shapesNamed(1, "left-").flatMap(rectanglesOf);
  const right = shapesNamed(1, "right-").flatMap(rectanglesOf);
  expect(left.length).toBeGreaterThan(60);
  expect(left.every(({ x, width }) => x + width <= 960)).toBe(true);
  expect(right.every(({ x }) => x >= 960)).toBe(true);
  expect(overlapCount([...left, ...right])).toBe(0);
});

test("bridge.at(…, t) lays no brick past the slide: there the banks stand from the first", () => {
  const beyond = (t: number) => at(t).filter(({ key }) => key.startsWith("beyond"));
  expect(beyond(0).length).toBeGreaterThan(0);
  expect(beyond(0.4)).toEqual(beyond(0));
});

test("bridge.at(…, 0) is water between two banks, with nobody on it", () => {
  const drawn = at(0).filter(
    ({ key, attributes }) => attributes.d !== "" && attributes.class !== "clear" && !key.startsWith("beyond"),
  );
  expect(drawn.map(({ key }) => key)).toEqual(["coping", "plinths", "water", "ripples", "ground"]);
});
