import { describe, expect } from "vitest";
import { charts, scenes } from "../../src/drawings/forms.ts";
import { flat } from "../../src/drawings/kit/read-back.ts";
import type { Shape } from "../../src/model.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { chartCases, sceneCases } from "./cases.ts";

const TIMES = [0, 0.1, 0.25, 0.4, 0.5, 0.66, 0.8, 0.95, 1];
const SHUFFLED = [0.8, 0, 1, 0.4, 0.95, 0.1, 0.66, 0.25, 0.5];

const drawings = [
  ...Object.entries(chartCases).map(([name, input]) => {
    const chart = charts[input.form]!;
    return {
      name,
      fresh: () => (t: number) => chart.at(structuredClone(input), t, chart.sizes.wide),
      at: (t: number) => chart.at(input, t, chart.sizes.wide),
    };
  }),
  ...Object.entries(sceneCases).map(([name, input]) => {
    const scene = scenes[input.form]!;
    return {
      name,
      fresh: () => (t: number) => scene.at(structuredClone(input), t, scene.sizes.wide),
      at: (t: number) => scene.at(input, t, scene.sizes.wide),
    };
  }),
];

describe.each(share(drawings))("at($name, t)", ({ fresh, at }) => {
  sharedTest("gives the same frame in whatever order the frames are asked for", () => {
    const inOrder = new Map(TIMES.map((t) => [t, JSON.stringify(at(t))]));
    for (const t of SHUFFLED) expect(JSON.stringify(at(t)) === inOrder.get(t)).toBe(true);
    expect(JSON.stringify(fresh()(0.5)) === inOrder.get(0.5)).toBe(true);
  });

  sharedTest("has unique keys among siblings at every t", () => {
    for (const t of TIMES) for (const siblings of families(at(t))) expect(new Set(siblings).size).toBe(siblings.length);
  });

  sharedTest("writes no coordinate that is not a number", () => {
    for (const { attributes } of flat(at(1))) {
      expect(`${attributes.d ?? ""}${attributes.transform ?? ""}`).not.toMatch(/NaN|Infinity|undefined|\de-/);
    }
  });
});

describe.each(Object.entries(chartCases))("valuesAt(%s, t)", (_, input) => {
  const chart = charts[input.form]!;

  test("never goes back, begins at 0, at its first light, or where the chart before ended, and ends on the datum", () => {
    for (const { figure, value } of input.rows) {
      const counts = Array.from({ length: 101 }, (_, i) => chart.valuesAt(input, i / 100)[figure]!);
      const least = ["windows", "hundred"].includes(input.form) ? Math.min(1, value) : 0;
      expect(counts[0]).toBe(input.after?.rows.find((row) => row.figure === figure)?.value ?? least);
      expect(counts.at(-1)).toBe(value);
      counts.forEach((count, i) => {
        expect(Math.abs(count)).toBeGreaterThanOrEqual(Math.abs(counts[i - 1] ?? 0) - 1e-9);
      });
    }
  });

  test("is what the value labels read", () => {
    for (const size of Object.values(chart.sizes)) {
      for (const label of chart.labelsAt(input, 1, size)) {
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.y).toBeLessThan(chart.heightFor?.(input, size) ?? size.height);
        if (label.role === "value") expect(input.rows.map(({ figure }) => figure)).toContain(label.figure);
      }
    }
  });
});

/** The keys of each set of siblings. */
function families(shapes: readonly Shape[]): string[][] {
  return [shapes.map(({ key }) => key), ...shapes.flatMap(({ children }) => (children ? families(children) : []))];
}
