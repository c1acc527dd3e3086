import { expect, test } from "vitest";
import { scenes } from "../../src/drawings/forms.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { SceneInput, Shape, Size } from "../../src/model.ts";
import { sceneCases } from "./cases.ts";
import { overlapCount, subpathCount } from "./measure.ts";

const bridge = scenes.bridge!;
const { wide } = bridge.sizes;
const at = (t: number) => flat(bridge.at(sceneCases.pont!, t, wide));
const shapesNamed = (t: number, start: string) => at(t).filter(({ key }) => key.startsWith(start));

test("bridge.at(…, t) lays the keystone last, once both sides have come to it", () => {
  expect(shapesNamed(0.4, "keystone")).toEqual([]);
  const voussoirs = shapesNamed(0.4, "ring").reduce((sum, ring) => sum + subpathCount(ring), 0);
  expect(voussoirs).toBe(24);
  expect(shapesNamed(1, "keystone")[0]?.attributes.transform).toBe("translate(0 0)");
});

test("bridge.at(…, 1) keeps each side's bricks on its own side", () => {
  const standing = ends(1).flatMap(rectanglesOf);
  const left = shapesNamed(1, "left-").flatMap(rectanglesOf);
  const right = shapesNamed(1, "right-").flatMap(rectanglesOf);
  expect(left.length).toBeGreaterThan(9);
  expect(left.every(({ x, width }) => x + width <= 960)).toBe(true);
  expect(right.every(({ x }) => x >= 960)).toBe(true);
  expect(overlapCount([...standing, ...left, ...right])).toBe(0);
});

test("bridge.at(…) has banks to the ends of the widest window: what comes again covers whole bricks", () => {
  const standing = ends(1).flatMap(rectanglesOf);
  const again = shapesNamed(1, "again-").flatMap(({ attributes, children = [] }) => {
    const across = Number(/-?\d+/.exec(`${attributes.transform}`)![0]);
    return children.flatMap(rectanglesOf).map((brick) => ({ ...brick, x: brick.x + across }));
  });
  expect(Math.min(...again.map(({ x }) => x))).toBeLessThan(-950); // 32:9
  expect(Math.max(...again.map(({ x, width }) => x + width))).toBeGreaterThan(1920 + 950);
  for (const brick of again) {
    const under = standing.filter((other) => overlapCount([brick, other]) > 0);
    for (const { x, width } of under) {
      expect(x).toBeGreaterThanOrEqual(brick.x);
      expect(x + width).toBeLessThanOrEqual(brick.x + brick.width);
    }
  }
});

/** The banks' ends that stand from the first. */
function ends(t: number): Shape[] {
  return bridge.at(sceneCases.pont!, t, wide).filter(({ key }) => key.startsWith("standing-"));
}

test("bridge.at(…, t) lays no brick past the slide: there the banks stand from the first", () => {
  const standing = (t: number) => at(t).filter(({ key }) => key.startsWith("standing"));
  expect(standing(0).length).toBeGreaterThan(0);
  expect(standing(0.4)).toEqual(standing(0));
  const laid = ["left-", "right-"].flatMap((side) => shapesNamed(1, side).flatMap(rectanglesOf));
  expect(laid.every(({ x, width }) => x > 0 && x + width < 1920)).toBe(true);
});

test("bridge.at(…, 0) is water between two banks, with nobody over it", () => {
  const keys = at(0)
    .filter(({ attributes }) => attributes.d !== "")
    .map(({ key }) => key);
  expect(keys).not.toContain("keystone");
  expect(keys.filter((key) => /^(left|right)-/.test(key))).toEqual([]);
  for (const x of placesOf(0)) expect(x).toBeGreaterThan(1340);
});

test("bridge.at(…, t) lets nobody walk where the deck does not lie yet, at any time", () => {
  for (let t = 0; t <= 1; t += 0.01) {
    const paved = rectanglesOf(shapesNamed(t, "coping")[0]!)[1]!.x;
    for (const x of placesOf(t)) expect(x, `at ${t}`).toBeGreaterThanOrEqual(paved - 16);
  }
});

test("bridge.at(…) has a stone for each bank that has a name, where names are shown", () => {
  const named = { ...sceneCases.pont!, words: { left: "La ville" } };
  const stones = (input: SceneInput, size: Size) =>
    flat(bridge.at(input, 1, size))
      .filter(({ key }) => key === "plates")
      .flatMap(rectanglesOf);
  expect(stones(named, wide)).toHaveLength(1);
  expect(bridge.labelsAt!(named, 0, wide).map(({ text }) => text)).toEqual(["La ville"]);
  expect(stones(sceneCases.pont!, wide)).toEqual([]);
  expect(stones(named, bridge.sizes.narrow)).toEqual([]);
});

function placesOf(t: number): number[] {
  return shapesNamed(t, "crossing").map(({ attributes }) =>
    Number(/translate\(([\d.]+)/.exec(`${attributes.transform}`)![1]),
  );
}
