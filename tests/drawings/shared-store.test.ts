import { expect, test } from "vitest";
import { scenes } from "../../src/drawings/forms.ts";
import { flat, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";
import { ARCHES, PLINTHS } from "../../src/drawings/scenes/shared-store/plan.ts";
import { sceneCases } from "./cases.ts";
import { overlapCount } from "./measure.ts";

const store = scenes["shared-store"]!;
const bricksAt = (t: number, keys: RegExp): Rectangle[] =>
  flat(store.at(sceneCases.reserve!, t, store.sizes.wide))
    .filter(({ key }) => keys.test(key))
    .flatMap(rectanglesOf);

const STORE = /^bricks-\d$/;
const ARCADE = /^(pier|above)-\d-\d$/;

test("sharedStore.at(…, 1) has one store under the middle arch, clear of the four piers", () => {
  const pile = bricksAt(1, STORE);
  expect(pile.length).toBeGreaterThan(40);
  expect(overlapCount([...pile, ...bricksAt(1, ARCADE)])).toBe(0);
  const { x, radius, half } = ARCHES[1]!;
  const span = radius * Math.sin(half);
  expect(pile.every((brick) => brick.x > x - span && brick.x + brick.width < x + span)).toBe(true);
});

test("sharedStore.at(…, 1) builds four equal piers", () => {
  expect(new Set(PLINTHS.map(({ width }) => width)).size).toBe(1);
  const above = ({ x, width }: Rectangle) =>
    bricksAt(1, /^pier-\d-\d$/).filter((brick) => brick.x > x && brick.x + brick.width < x + width);
  const areas = PLINTHS.map((plinth) => above(plinth).reduce((sum, brick) => sum + brick.width * brick.height, 0));
  expect(areas).toHaveLength(4);
  expect((Math.max(...areas) - Math.min(...areas)) / areas[0]!).toBeLessThan(0.03); // their joints lie differently
});

test("sharedStore.at(…, t) brings the bricks of the store from the left side alone", () => {
  expect(bricksAt(0, STORE)).toEqual([]);
  const whole = bricksAt(1, STORE).length;
  for (let t = 0.02; t < 1; t += 0.02) {
    const bricks = bricksAt(t, STORE);
    expect(bricks.length).toBeLessThanOrEqual(whole);
    const right = ARCHES[1]!.x + 7 * 28;
    expect(bricks.every(({ x, width }) => x + width <= right)).toBe(true);
  }
});
