// The sheet of the map in, the shades of its classes out: each is told from its neighbours and from the ground.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the steps of colour are told apart without their hue, by day, at night and in little ink", () => {
  const sheet = readFileSync("src/drawings/charts/map/map.css", "utf8");
  const tones = (pattern: RegExp) =>
    Object.fromEntries([...sheet.matchAll(pattern)].map(([, tone, hex]) => [tone, luminance(hex!)]));
  const day = tones(/var\(--tone-(\d+), (#[\da-f]{6})\)/g);
  const set = [...sheet.matchAll(/--tone-(\d+): (#[\da-f]{6});/g)].map(
    ([, tone, hex]) => [tone!, luminance(hex!)] as const,
  );
  expect(set).toHaveLength(14);
  for (const [ground, all] of [
    ["#f3eadb", day],
    ["#0f1a2e", Object.fromEntries(set.slice(0, 7))],
    ["#ffffff", Object.fromEntries(set.slice(7))],
  ] as const)
    for (const steps of [
      [0, 25, 50, 75, 100],
      [0, 33, 67, 100],
      [0, 50, 100],
      [0, 100],
    ]) {
      const shades = [luminance(ground), ...steps.map((step) => all[step]!)];
      const apart = shades.slice(1).map((shade, i) => ratio(shade, shades[i]!));
      expect([ground, steps, Math.min(...apart) >= 1.4, apart[0]! >= 1.7]).toEqual([ground, steps, true, true]);
      expect(shades).toEqual(shades.toSorted((a, b) => (ground === "#0f1a2e" ? a - b : b - a)));
    }
});

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/g) ?? []).map((pair) => {
    const c = Number.parseInt(pair, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
