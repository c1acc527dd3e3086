import { expect, test } from "vitest";
import { scenes } from "../../src/drawings/forms.ts";
import { sceneCases } from "./cases.ts";
import { flat, overlapCount, rectanglesOf } from "./measure.ts";

const store = scenes["shared-store"]!;
const bricksAt = (t: number) =>
  flat(store.at(sceneCases.reserve!, t, store.sizes.wide)).filter(({ key }) => /^bricks-\d$/.test(key));

test("sharedStore.at(…, 1) has bricks of all four partners in one pile", () => {
  const byPartner = bricksAt(1).map(rectanglesOf);
  expect(byPartner).toHaveLength(4);
  for (const own of byPartner) expect(own.length).toBeGreaterThan(8);
  const pile = byPartner.flat();
  expect(overlapCount(pile)).toBe(0);
  expect(pile.every(({ x, width }) => x > 700 && x + width < 1028)).toBe(true);
});

test("sharedStore.at(…, 0) has no brick yet", () => {
  expect(bricksAt(0).every(({ attributes }) => attributes.d === "")).toBe(true);
});
