// Neighbours' houses fill the gaps of the street, and are plain, so that the eye goes to the houses that are spoken of.

import type { Shape } from "../../../model.ts";
import { opacity } from "../../kit/passage.ts";
import { pathOf, polygonOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { group, path } from "../../kit/shapes.ts";

/** Where a gap begins, and how wide it is, in units of the house. */
export interface Gap {
  readonly x: number;
  readonly width: number;
}

/** y of the eaves and of the ridge, gap by gap. */
const HEIGHTS = [
  [-362, -470],
  [-404, -520],
  [-340, -444],
] as const;
const BAY = 128;
const WINDOW = { width: 60, height: 92 };
const PLINTH = 20;

/** @param come 0 (nobody lives beside) to 1. */
export function neighboursAt(gaps: readonly Gap[], come: number): Shape[] {
  if (come <= 0) return [];
  const houses = gaps.map((gap, i) => group(`neighbour-${i}`, {}, houseOf(gap, HEIGHTS[i % HEIGHTS.length]!)));
  return [group("neighbours", { opacity: opacity(come) }, houses)];
}

function houseOf({ x, width }: Gap, [eaves, ridge]: (typeof HEIGHTS)[number]): Shape[] {
  const bays = Math.max(1, Math.round(width / BAY));
  const at = (bay: number) => Math.round(x + ((bay + 0.5) * width) / bays - WINDOW.width / 2);
  const openings = Array.from({ length: bays }, (_, bay) => bay);
  const door = openings.length - 1;
  const upper = openings.map((bay) => rect(at(bay), eaves + 46, WINDOW.width, WINDOW.height));
  const lower = openings.filter((bay) => bay !== door).map((bay) => rect(at(bay), -148, WINDOW.width, WINDOW.height));
  const bars = [...upper, ...lower].map(
    (window): Rectangle => ({ ...window, x: window.x + WINDOW.width / 2 - 3, width: 6 }),
  );
  const roof = polygonOf([
    [x, eaves],
    [x, ridge],
    [x + width, ridge],
    [x + width, eaves],
  ]);
  const chimney = rect(x + Math.round(width / 2) - 24, ridge - 44, 48, 50);
  return [
    path("roof", "neighbour-roof", roof + pathOf([chimney])),
    path("wall", "neighbour", pathOf([rect(x, eaves, width, -eaves)])),
    path("windows", "clear", pathOf([...upper, ...lower])),
    path(
      "details",
      "neighbour-roof",
      pathOf([
        ...bars,
        rect(at(door), -170, WINDOW.width, 170),
        rect(x, eaves - 4, width, 10),
        rect(x, -PLINTH, width, PLINTH),
      ]),
    ),
  ];
}
