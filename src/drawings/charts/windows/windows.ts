// This form draws one figure as a street at night, where as many windows are lit as the figure says: first one, from near.

import type { CountedChart, CountedInput, Shape, Size } from "../../../model.ts";
import { onlyRow } from "../../kit/counts.ts";
import { during } from "../../kit/passage.ts";
import { group } from "../../kit/shapes.ts";
import { drawnBack } from "./camera.ts";
import { layoutOf, lightsOf } from "./town.ts";

export const windows: CountedChart = {
  form: "windows",
  kind: "counted",
  durationMs: 3600,
  mostRows: 1,
  sizes: { wide: { name: "wide", width: 1920, height: 640 }, narrow: { name: "narrow", width: 390, height: 420 } },
  stands: { as: "full", foot: 0, isOnEdge: true, layouts: ["texte", "chiffre", "graphique"] },
  block: "window",
  at: windowsAt,
  labelsAt: () => [],
  valuesAt: (input, t) => ({ [onlyRow(input).figure]: litAt(onlyRow(input).value, t) }),
  worthAt: (input, size) => layoutOf(input, size).worth,
};

/** At t = 1 `value / worth` windows are lit; at t = 0 one is, as high as the slide where the picture is wide. */
function windowsAt(input: CountedInput, t: number, size: Size): Shape[] {
  const { still } = layoutOf(input, size);
  const lights = lightsOf(input, litAt(onlyRow(input).value, t), size, t < 1);
  const seen = drawnBack(input, t, size);
  const houses = still.map((shape) => (shape.key === "houses" ? seen.built(shape) : shape));
  return [group("town", seen.place, [...houses, lights, ...seen.near])];
}

/** Light follows the camera, which sees more and more at a steady rate: one window first, in the end all. */
function litAt(value: number, t: number): number {
  if (t >= 1) return value;
  return Math.min(value, Math.max(1, Math.round(value ** during(t, 0.06, 1))));
}
