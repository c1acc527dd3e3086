// A camera draws back from the street of the slide before until that street is as small as the terrace, which then grows
// to its full height.

import { easeCubicInOut } from "d3";
import type { CountedInput, Shape, Size } from "../../../model.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { windows } from "../windows/windows.ts";
import type { Terrace } from "./terrace.ts";

/** When the street has become as small as the terrace, and when the terrace stands still. */
const ARRIVED = 0.42;
const SETTLED = 0.56;
/** Height of the pulled back street, as a share of the terrace's. */
const LOW = 0.6;
/** The slide that both pictures stand on, and where its corner lies in this chart's box. */
const SLIDE = { width: 1920, height: 1080, left: 96, top: 96 };

/** Drawn once: on its way only its place changes. */
const formerStreet = rememberLayout(
  (input: CountedInput) => windows.at(input.after as CountedInput, 1, windows.sizes.wide), // `pulledBack` asks for no other form
);

/** Nothing where there is no street to leave, or the camera has arrived. */
export function pulledBack(
  input: CountedInput,
  t: number,
  size: Size,
  terrace: Terrace | undefined,
): { transform: string; shapes: readonly Shape[] } | undefined {
  if (t >= ARRIVED || !terrace || input.after?.form !== windows.form || size.name === "narrow") return undefined;
  const street = windows.sizes.wide;
  const width = terrace.houses.reduce((sum, house) => sum + house.width, 0);
  const least = width / street.width;
  const scale = least ** easeCubicInOut(t / ARRIVED);
  const gone = (1 - scale) / (1 - least);
  const x = -SLIDE.left * (1 - gone);
  const base = (SLIDE.height - SLIDE.top) * (1 - gone) + terrace.houses[0]!.base * gone;
  return {
    transform: `translate(${rounded(x)} ${rounded(base - street.height * scale)}) scale(${rounded(scale)})`,
    shapes: formerStreet(input, size),
  };
}

/** The terrace closes its ranks: it grows to its height from that of the street. */
export function settling(t: number, { height }: Size): { transform: string } | Record<string, never> {
  if (t >= SETTLED) return {};
  const grown = LOW + (1 - LOW) * easeCubicInOut(Math.max(0, (t - ARRIVED) / (SETTLED - ARRIVED)));
  return { transform: `matrix(1 0 0 ${rounded(grown)} 0 ${rounded(height * (1 - grown))})` };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
