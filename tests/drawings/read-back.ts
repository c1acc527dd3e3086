// A chart's shapes in, the value that each row's marks show out: the inverse of each form's drawing, through its own scale.

import { layoutOf as barsLayout } from "../../src/drawings/charts/bars/bars.ts";
import { layoutOf as evolutionLayout } from "../../src/drawings/charts/evolution/evolution.ts";
import { layoutOf as mapLayout } from "../../src/drawings/charts/map/map.ts";
import { layoutOf as partsLayout } from "../../src/drawings/charts/parts/parts.ts";
import { layoutOf as sharesLayout } from "../../src/drawings/charts/shares/shares.ts";
import { layoutOf as targetLayout } from "../../src/drawings/charts/target/target.ts";
import { charts } from "../../src/drawings/forms.ts";
import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";
import type { ChartInput, CountedInput, Shape, Size } from "../../src/model.ts";
import { flat, rectanglesOf } from "./measure.ts";
import { shownUnits, unitsOf } from "./units.ts";

/** From and to: marks are drawn to the hundredth of a unit of their box, or say a class. */
export type Shown = readonly [least: number, most: number];

// biome-ignore lint/suspicious/noExplicitAny: each form's layout takes its own input
type Read = (shapes: readonly Shape[], input: any, i: number, size: Size) => Shown;

/** What of row `i` the marks show; none in a form that is words alone. */
export function shownBy(shapes: readonly Shape[], input: ChartInput, i: number, size: Size): Shown | undefined {
  const chart = charts[input.form]!;
  if (chart.kind === "measured") return MEASURED[input.form]?.(shapes, input, i, size);
  const worth = chart.worthAt(input, size);
  return near(shownUnits(shapes, input as CountedInput, i, size) * worth, 0.06 * worth);
}

const MEASURED: Readonly<Record<string, Read>> = {
  bars(shapes, input, i, size) {
    const { zero, unit } = barsLayout(input, size);
    const faces = facesOf(shapes, `bar-${input.rows[i].figure}`);
    const [left, right] = [Math.min(zero, ...faces.map(({ x }) => x)), Math.max(zero, ...faces.map(endOf))];
    return near((zero - left > right - zero ? left - zero : right - zero) / unit, 0.06 / unit);
  },
  evolution(shapes, input, i, size) {
    const { ground, unit, floor } = evolutionLayout(input, size);
    const faces = facesOf(shapes, `point-${input.rows[i].figure}`);
    const up = ground - Math.min(ground, ...faces.map(({ y }) => y));
    const down = Math.max(ground, ...faces.map(({ y, height }) => y + height)) - ground;
    return near(floor > 0 || up > down ? floor + up / unit : -down / unit, 0.06 / unit);
  },
  target(shapes, input, i, size) {
    const { zero, unit } = targetLayout(input, size);
    const groups = shapes.flatMap(({ children = [] }) => children);
    const own = groups.filter(({ attributes }) => attributes["data-figure"] === input.rows[i].figure);
    const end = Math.max(zero, ...flat(own).flatMap(rectanglesOf).map(endOf));
    return near((end - zero) / unit, 0.06 / unit);
  },
  parts(shapes, input, i, size) {
    const { length, depth } = partsLayout(input, size);
    const [bed] = shapes.find(({ key }) => key === `part-${input.rows[i].figure}`)!.children!;
    const area = rectanglesOf(bed!).reduce((sum, { width, height }) => sum + width * height, 0);
    const whole = (input as ChartInput).rows.reduce((sum, { value }) => sum + value, 0);
    return near((whole * area) / (length * depth), whole * 1e-4);
  },
  shares(shapes, input, i, size) {
    const { bond } = sharesLayout(input, size).sites[i]!;
    const lit = shapes[i]!.children!.filter(({ key }) => key.startsWith("lit-"));
    return near(unitsOf(bond, lit.flatMap(rectanglesOf)), 0.06);
  },
  map(shapes, input, i, size) {
    const { classes } = mapLayout(input, size);
    const own = shapes.find(({ attributes }) => attributes["data-figure"] === input.rows[i].figure)!;
    const bricks = own.children!.filter(({ attributes }) => attributes.d !== "");
    const told = classes.find(({ tone }) =>
      bricks.every(({ attributes }) => attributes.class === `tone-${tone}`),
    )!.text;
    const [from, to] = boundsIn(told);
    const half = 0.5 / 10 ** (input.rows[i].decimals ?? 0); // a value is in the class of what is written
    return [from - half, to + half];
  },
};

/** What a class says of itself, as one reads it: "de 10 à moins de 20 %". */
function boundsIn(text: string): Shown {
  const plain = text.replaceAll("\u202f", "").replaceAll("\u2212", "-").replaceAll(",", ".").replaceAll("+", "");
  const [, from = Number.NaN, to = from] = /^(?:de )?(-?[\d.]+)(?: à (?:moins de )?(-?[\d.]+))?/.exec(plain) ?? [];
  return [Number(from), Number(to)];
}

function near(value: number, by: number): Shown {
  return [value - by, value + by];
}

function facesOf(shapes: readonly Shape[], key: string): Rectangle[] {
  return flat(shapes.filter((shape) => shape.key === key)).flatMap(rectanglesOf);
}

function endOf({ x, width }: Rectangle): number {
  return x + width;
}
