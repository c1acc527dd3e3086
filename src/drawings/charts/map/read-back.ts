// What an area's tone says of its row is read back here from the legend, for the tests.

import type { Shape, Size } from "../../../model.ts";
import type { Shown } from "../../kit/read-back.ts";
import { type AreasInput, layoutOf } from "./map.ts";

export function readBack(shapes: readonly Shape[], input: AreasInput, i: number, size: Size): Shown {
  const { classes } = layoutOf(input, size);
  const { figure, decimals = 0 } = input.rows[i]!;
  const own = shapes.find(({ attributes }) => attributes["data-figure"] === figure)!;
  const bricks = own.children!.filter(({ attributes }) => attributes.d !== "");
  const told = classes.find(({ tone }) => bricks.every(({ attributes }) => attributes.class === `tone-${tone}`))!.text;
  const [from, to] = boundsIn(told);
  const half = 0.5 / 10 ** decimals; // a value is in the class of what is written
  return [from - half, to + half];
}

/** What a class says of itself, as one reads it: "de 10 à moins de 20 %". */
function boundsIn(text: string): Shown {
  const plain = text.replaceAll("\u202f", "").replaceAll("\u2212", "-").replaceAll(",", ".").replaceAll("+", "");
  const [, from = Number.NaN, to = from] = /^(?:de )?(-?[\d.]+)(?: à (?:moins de )?(-?[\d.]+))?/.exec(plain) ?? [];
  return [Number(from), Number(to)];
}
