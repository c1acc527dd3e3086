// The hours of the day are colours of the sky: this file passes from one to the next, flat, from edge to edge of any window.

import type { Shape } from "../../../model.ts";
import { opacity } from "../../kit/passage.ts";
import { pathOf, rect } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";

const FAR = 4000;
const ALL = pathOf([rect(-FAR, -FAR, 3 * FAR, 3 * FAR)]);

const skyOf = rememberEach((hour) => path(`sky-${hour}`, `sky-${hour}`, ALL));

/** @param come how far the second hour has come, 0 to 1. */
export function skyAt(from: number, to: number, come: number): Shape[] {
  if (from === to || come >= 1) return [skyOf(to)];
  if (come <= 0) return [skyOf(from)];
  return [skyOf(from), path(`sky-${to}`, `sky-${to}`, ALL, { opacity: opacity(come) })];
}
