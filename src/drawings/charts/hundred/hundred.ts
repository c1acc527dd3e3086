// This form shows one share as a house of a hundred bricks: each brick is a hundredth, and as many are lit as the share says.

import type { ChartRow, CountedChart, CountedInput, Shape, Size } from "../../../model.ts";
import { countAt, onlyRow, reachedAt } from "../../kit/counts.ts";
import { opacity } from "../../kit/passage.ts";
import { facesOf, pathOf } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { figureGroup, marks, path } from "../../kit/shapes.ts";
import { type Face, type HundredHouse, houseOf } from "./plan.ts";

export const hundred: CountedChart = {
  form: "hundred",
  kind: "counted",
  durationMs: 1600,
  mostRows: 1,
  sizes: { wide: { name: "wide", width: 860, height: 760 }, narrow: { name: "narrow", width: 358, height: 318 } },
  stands: { as: "beside", width: 800, foot: 104, layouts: ["texte", "chiffre", "graphique"] },
  at: hundredAt,
  labelsAt: () => [],
  valuesAt: (input, t) => ({ [shareOf(input).figure]: litAt(shareOf(input).value, t) }),
  worthAt: () => 1,
};

const UNLIT = [0, 1, 2] as const;
const LIT = [0, 1] as const;

interface HundredLayout {
  readonly faces: readonly Face[];
  /** All that does not light up. */
  readonly still: readonly Shape[];
}

export const layoutOf = rememberLayout((_: CountedInput, size: Size): HundredLayout => {
  const house = houseOf(size);
  return { faces: house.faces, still: stillOf(house) };
});

/** One is lit from the first: no share that is seen says nought. */
function litAt(value: number, t: number): number {
  return Math.min(value, Math.max(1, countAt(value, t)));
}

/** Brick by brick from the ground up; a share that ends inside a brick lights that brick in part, to scale. */
function hundredAt(input: CountedInput, t: number, size: Size): Shape[] {
  const row = shareOf(input);
  const { faces, still } = layoutOf(input, size);
  const lit = litAt(row.value, t);
  const bricks = faces.slice(0, Math.ceil(lit)).map((face, i) => {
    const share = Math.min(1, lit - i);
    return { ...face, width: face.width * share, share };
  });
  const lights = LIT.flatMap((tone) => {
    const own = bricks.filter(({ lit: dress }) => dress === tone);
    const units = own.reduce((sum, { share }) => sum + share, 0);
    return own.length ? [marks(`lit-${tone}`, `brick-lit-${tone}`, facesOf(own), units)] : [];
  });
  return [...still, ...kindledAt(row.value, t, faces), figureGroup("share", row.figure, 1, lights)];
}

/** The brick that lights next: not counted yet, its light comes up until it is. */
function kindledAt(value: number, t: number, faces: readonly Face[]): Shape[] {
  const next = litAt(value, t);
  const face = faces[next];
  const light = opacity(Math.min(1, Math.max(0, value * reachedAt(t, {}) - next + 0.5)));
  if (!face || next + 1 > value || t <= 0 || t >= 1) return [];
  return [path("kindled", `brick-lit-${face.lit}`, pathOf([face]), { opacity: light })];
}

/** @throws {RangeError} when a brick would not be a hundredth, or the share is more than the whole. */
function shareOf(input: CountedInput): ChartRow {
  const row = onlyRow(input);
  if (input.worth !== 1) throw new RangeError(`hundred draws hundredths: expected a worth of 1, found ${input.worth}`);
  if (row.value > 100) throw new RangeError(`${row.figure}: expected a share of 100 at most, found ${row.value}`);
  return row;
}

function stillOf({ faces, backing, stones, chimneys, roof, slates, cornice, footing }: HundredHouse): Shape[] {
  return [
    path("chimneys", "chimney", pathOf(chimneys)),
    path("roof", "roof", roof),
    path("slates", "facade-behind", slates),
    path("backing", "ink", pathOf([backing])),
    path("stones", "lintel", pathOf(stones)),
    ...UNLIT.map((tone) =>
      path(`unlit-${tone}`, `brick-unlit-${tone}`, facesOf(faces.filter(({ unlit }) => unlit === tone))),
    ),
    path("cornice", "coping", pathOf([cornice])),
    path("footing", "footing", pathOf([footing])),
  ];
}
