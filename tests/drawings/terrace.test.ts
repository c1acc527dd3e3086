import { expect, test } from "vitest";
import { terrace } from "../../src/drawings/scenes/terrace/terrace.ts";
import type { SceneInput, Shape } from "../../src/model.ts";
import { sceneCases } from "./cases.ts";
import { flat } from "./measure.ts";

const { wide, narrow } = terrace.sizes;
const [built, finished, mixed] = ["rue-batie", "rue-finie", "rue-melee"].map((name) => sceneCases[name]) as [
  SceneInput,
  SceneInput,
  SceneInput,
];

test("terrace.at(a state, 0) is what the state before it ended on", () => {
  expect(terrace.at(finished, 0, wide)).toEqual(terrace.at(built, 1, wide));
  expect(terrace.at(mixed, 0, wide)).toEqual(terrace.at(finished, 1, wide));
});

test("terrace.at(a state, 1) does not depend on where it came from", () => {
  for (const input of [finished, mixed]) {
    const { after: _, ...alone } = input;
    expect(terrace.at(alone, 1, wide)).toEqual(terrace.at(input, 1, wide));
  }
});

test("terrace.at(built, t) carries every load from the store to a gap, and leaves the store empty", () => {
  const [before, after] = [0, 1].map((t) => flat(terrace.at(built, t, wide)));
  const lifts = (shapes: readonly Shape[]) => shapes.filter(({ key }) => key.startsWith("lift-"));
  expect(new Set(lifts(before!).map(({ attributes }) => attributes.transform))).toEqual(new Set(["translate(12 0)"]));
  const places = lifts(after!).map(({ attributes }) => attributes.transform);
  expect(new Set(places).size).toBe(lifts(before!).length);
  const store = (shapes: readonly Shape[]) => shapes.find(({ key }) => key === "store")!.children!;
  expect(store(before!).length).toBeGreaterThan(0);
  expect(store(after!)).toEqual([]);
});

test("terrace.at(any state, t) keeps the same paths from frame to frame: what moves is moved as a whole", () => {
  for (const input of [built, finished, mixed]) {
    const drawn = [0.48, 0.5].map((t) => flat(terrace.at(input, t, wide)).filter(({ tag }) => tag === "path"));
    const known = new Set(drawn[0]!.map(({ attributes }) => attributes.d));
    expect(
      drawn[1]!.filter(({ attributes }) => String(attributes.d).length > 400 && !known.has(attributes.d!)),
    ).toEqual([]);
  }
});

test("terrace.at(mixed, 1) gives each house bricks in the colour of a neighbour of the other kind", () => {
  const gifts = flat(terrace.at(mixed, 1, wide)).filter(({ key }) => key === "gift");
  expect(gifts).toHaveLength(13);
  expect(gifts.filter(({ attributes }) => attributes.class === "brick-pale")).toHaveLength(8);
});

test("terrace.at(…, narrow) is a part of the same street, scaled", () => {
  const [small] = terrace.at(mixed, 1, narrow);
  const [whole] = terrace.at(mixed, 1, wide);
  expect(small!.children).toEqual(whole!.children);
});

test("terrace.at(an unknown state) says which ones there are", () => {
  expect(() => terrace.at({ ...built, state: "empty" }, 1, wide)).toThrow(
    "terrace: expected one of built, finished, mixed, found empty",
  );
});
