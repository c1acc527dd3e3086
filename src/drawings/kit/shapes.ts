// All drawings make their shapes here, from keys, classes and geometry: paths, groups, marks and the footing.

import type { Shape } from "../../model.ts";
import { pathOf, rect } from "./rectangles.ts";

type Attributes = Shape["attributes"];

export function path(key: string, className: string, d: string, more: Attributes = {}): Shape {
  return { key, tag: "path", attributes: { class: className, d, ...more } };
}

/** How far what lies along a slide goes on past it: to both ends of the widest window. */
export const BEYOND = 1440;
/** A box that stands on its footing may begin or end in the middle of the slide. */
const HALF = 960;

/** What a scene stands on. */
export function footingLine(width: number, y: number): Shape {
  return path("footing", "footing", pathOf([rect(-BEYOND - HALF, y, width + 2 * (BEYOND + HALF), 6)]));
}

export function group(key: string, attributes: Attributes, children: readonly Shape[]): Shape {
  return { key, tag: "g", attributes, children };
}

/** A path whose subpaths are `count` marks. */
export function marks(key: string, className: string, d: string, count: number, more: Attributes = {}): Shape {
  return path(key, className, d, { "data-count": Math.round(count * 1e6) / 1e6, ...more });
}

/** The marks of one figure: sum(data-count) × worth is the figure. */
export function figureGroup(key: string, figure: string, worth: number, children: readonly Shape[]): Shape {
  return group(key, { "data-figure": figure, "data-worth": worth }, children);
}
