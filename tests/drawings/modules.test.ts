import { expect, test } from "vitest";
import { scenes } from "../../src/drawings/forms.ts";
import type { Shape } from "../../src/model.ts";
import { sceneCases } from "./cases.ts";
import { overlapCount } from "./measure.ts";

const modules = scenes.modules!;
const roomsAt = (t: number) =>
  modules
    .at(sceneCases.pieces!, t, modules.sizes.wide)
    .filter(({ key, tag }) => tag === "g" && key !== "newcomer")
    .map(placed);

test("modules.at(…, t) never lets two rooms share a bay", () => {
  for (let t = 0; t <= 1; t += 0.01) {
    const rooms = roomsAt(t);
    expect(rooms).toHaveLength(8);
    const overlaps = overlapCount(rooms);
    expect(overlaps, `at ${t}`).toBeLessThanOrEqual(1); // one leaves the bay that the next one enters
  }
  expect(overlapCount(roomsAt(0))).toBe(0);
  expect(overlapCount(roomsAt(1))).toBe(0);
});

test("modules.at(…, 1) has kitchen and table side by side, and their wall is gone", () => {
  const { kitchen, table } = Object.fromEntries(roomsAt(1).map((room) => [room.key, room]));
  expect(kitchen!.y).toBe(table!.y);
  expect(kitchen!.x - table!.x).toBe(230);
  expect(modules.at(sceneCases.pieces!, 1, modules.sizes.wide).map(({ key }) => key)).toContain("passage");
});

function placed({ key, attributes }: Shape) {
  const [x, y] = String(attributes.transform).match(/\d+/g)!.map(Number) as [number, number];
  return { key, x, y, width: 216, height: 172 };
}
