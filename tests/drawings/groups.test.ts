import { describe, expect, test } from "vitest";
import { groups, layoutOf } from "../../src/drawings/charts/groups/groups.ts";
import { valued } from "../../src/drawings/kit/invented-row.ts";
import { countedCases } from "./cases.ts";
import { claimed, overlapCount } from "./measure.ts";

const groupes = countedCases.groupes!;

describe.each(Object.entries(groups.sizes))("groups.at(…, %s)", (_, size) => {
  test.each([[[42, 24, 29]], [[7, 0, 61]], [[1, 2, 3]], [[300, 50, 40]]])(
    "lays %j in bond: no two joints of courses that touch are one above the other [R5]",
    (values) => {
      for (const { bricks, closers, covering } of layoutOf(valued(groupes, values), size).sites) {
        expect(overlapCount([...bricks, ...closers, ...covering])).toBe(0);
        expect(new Set(bricks.map(({ width, height }) => `${width}x${height}`)).size).toBeLessThanOrEqual(1);
        const [{ height = 0 } = {}] = bricks;
        const lower = new Set(bricks.map(({ x, y }) => `${x} ${Math.round(y)}`));
        const isAlone = new Set(bricks.map(({ x }) => x)).size === 1;
        const stacked = bricks.filter(({ x, y }) =>
          [2, 4].some((joint) => lower.has(`${x} ${Math.round(y + height + joint)}`)),
        );
        if (!isAlone) expect(stacked).toEqual([]);
      }
    },
  );
});

test("groups.labelsAt(groupes, t) never writes 0, and one number comes after the other", () => {
  const seen: string[] = [];
  for (let t = 0; t <= 1; t += 0.005) {
    const shapes = groups.at(groupes, t, groups.sizes.wide);
    const values = groups.labelsAt(groupes, t, groups.sizes.wide).filter(({ role }) => role === "value");
    for (const { text, figure = "" } of values) {
      expect(text).not.toBe("0");
      expect(claimed(shapes, figure)).toBeGreaterThan(0);
      if (!seen.includes(figure)) seen.push(figure);
    }
    const growing = groupes.rows.filter(({ figure, value }) => {
      const count = claimed(shapes, figure);
      return count > 0 && count < value;
    });
    expect(growing.length).toBeLessThanOrEqual(1);
  }
  expect(seen).toEqual(groupes.rows.map(({ figure }) => figure));
});
