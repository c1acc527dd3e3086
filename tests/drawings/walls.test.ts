import { describe, expect, test } from "vitest";
import { wallStops } from "../../src/drawings/charts/walls/fields.ts";
import { walls } from "../../src/drawings/charts/walls/walls.ts";
import { flat, keysOf, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import { countedCases } from "./cases.ts";
import { claimed, countedMarks } from "./measure.ts";
import { shownUnits } from "./read-back.ts";

const etats = countedCases.etats!;
const { wide } = walls.sizes;

test.each([
  [1, [1]],
  [2, [0.5, 1]],
  [4, [0.25, 0.5, 0.75, 1]],
  [6, [1 / 6, 2 / 6, 3 / 6, 1]],
])("wallStops(%i) rests at %j", (rows, stops) => {
  expect(wallStops(rows)).toEqual(stops);
});

describe.each(Object.entries(walls.sizes))("walls.at(etats, a stop, %s)", (_, size) => {
  test.each([0, 1, 2, 3])("shows what has come so far whole, and nothing of what has not [R5]", (step) => {
    const t = wallStops(4)[step]!;
    const shapes = walls.at(etats, t, size);
    etats.rows.forEach(({ figure, value }, i) => {
      const isThere = i <= step;
      expect(claimed(shapes, figure)).toBeCloseTo(isThere ? value : 0, 3);
      expect(shownUnits(shapes, etats, i, size)).toBeCloseTo(isThere ? value / walls.worthAt(etats, size) : 0, 1);
    });
    const named = walls.labelsAt(etats, t, size).flatMap(({ figure }) => figure ?? []);
    expect(named).toEqual(etats.rows.slice(0, step + 1).map(({ figure }) => figure));
  });
});

test("walls.labelsAt(etats, t) never writes 0, and a number stands where its marks do", () => {
  for (let t = 0; t <= 1; t += 0.005) {
    const shapes = walls.at(etats, t, wide);
    const labels = walls.labelsAt(etats, t, wide).filter(({ role }) => role === "value");
    for (const { text } of labels) expect(text).not.toBe("0");
    const drawn = etats.rows.filter(({ figure }) => claimed(shapes, figure) > 0).map(({ figure }) => figure);
    expect(labels.map(({ figure }) => figure)).toEqual(drawn);
  }
});

test("walls.at(etats, 1) shows what is begun by pegs alone: no brick of it is drawn or laid", () => {
  const [, begun] = walls.at(etats, 1, wide).filter(({ tag }) => tag === "g");
  const classes = new Set(flat([begun!]).flatMap(({ tag, attributes }) => (tag === "path" ? [attributes.class] : [])));
  expect([...classes]).toEqual(["peg"]);
});

test("walls.at(etats, 1) gives a peg and a key as much room as a brick", () => {
  const shapes = walls.at(etats, 1, wide);
  const [pegs] = countedMarks(shapes, "chantiers").map(rectanglesOf);
  const [keys] = countedMarks(shapes, "rachats").map(keysOf);
  const brick = Math.max(
    ...countedMarks(shapes, "maisons")
      .flatMap(rectanglesOf)
      .map(({ width }) => width),
  );
  expect(pegs![1]!.x - pegs![0]!.x).toBe(brick + 1);
  expect(Math.min(...keys!.slice(1).map((key, i) => Math.abs(key.x - keys![i]!.x) || brick + 1))).toBe(brick + 1);
});
