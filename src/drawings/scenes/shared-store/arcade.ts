// This file builds the arcade: four piers rise together, three arches join them, and a coping holds them all.

import type { Shape } from "../../../model.ts";
import { type Arch, voussoirsOf } from "../../kit/arch.ts";
import { bricksOf, type Coloured } from "../../kit/bond.ts";
import { laidBricks } from "../../kit/falling-bricks.ts";
import { during, share } from "../../kit/passage.ts";
import { pathOf, rect } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { ARCHES, COURSES_OF_WALL, IMPOSTS, PLINTHS, SPRINGING, TOP, WALL } from "./plan.ts";

/** Darker than the store's. */
const COLOURS = [1, 3, 5] as const;
const FALL = { falling: 4, drop: 40 };
/** By pier, up to the middles of the arches: some printers draw a hair where a path goes on across an opening. */
const piers = rememberOnce(() => {
  const bricks = bricksOf(WALL, WALL.columns * COURSES_OF_WALL).flatMap((brick) =>
    outsideArches(brick).map((part): Coloured => ({ ...part, colour: COLOURS[brick.colour % 3]! })),
  );
  return [0, 1, 2, 3].map((pier) => {
    const own = bricks.filter(({ x }) => ARCHES.filter((arch) => arch.x <= x + 1).length === pier);
    return { below: own.filter(({ y }) => y >= SPRINGING), above: own.filter(({ y }) => y < SPRINGING) };
  });
});

const rings = rememberOnce(() => ARCHES.map((arch) => voussoirsOf(arch, 3)));
const beds = rememberOnce(() => ARCHES.flatMap((arch) => voussoirsOf({ ...arch, depth: arch.depth + 3 }, 0)).join(""));

/** As high as a line of words that the slide sets in it. */
const COPING = 64;

export function arcadeAt(t: number): Shape[] {
  const ring = during(t, 0.24, 0.44);
  const coping = during(t, 0.44, 0.6);
  const width = WALL.columns * WALL.cell.width - WALL.joint;
  return [
    path("plinths", "coping", pathOf(PLINTHS)),
    ...piers()
      .flatMap(({ below, above }, i) => [
        ...laidBricks(`pier-${i}`, below, share(t, 0, 0.3), FALL),
        ...laidBricks(`above-${i}`, above, share(t, 0.3, 0.5), FALL),
      ])
      .filter(({ attributes }) => attributes.d !== ""),
    path("beds", "open-joint", ring > 0 ? beds() : ""),
    path(
      "rings",
      "brick-0",
      rings()
        .map((ofOne) => closing(ofOne, ring))
        .join(""),
    ),
    path(
      "keystones",
      "lintel",
      ring >= 1
        ? rings()
            .map((ofOne) => ofOne[(ofOne.length - 1) / 2])
            .join("")
        : "",
    ),
    path("imposts", "lintel", ring > 0 ? pathOf(IMPOSTS) : ""),
    path(
      "coping",
      "coping carved",
      pathOf([rect(WALL.x - 12, TOP - COPING, Math.round((width + 24) * coping), COPING - 4)]),
    ),
  ];
}

/** From both springings towards the keystone, which comes last. */
function closing(voussoirs: readonly string[], reached: number): string {
  const middle = (voussoirs.length - 1) / 2;
  return voussoirs.filter((_, i) => i !== middle && middle - Math.abs(i - middle) < reached * middle).join("");
}

/** A brick of the bond, cut where an arch or what is under it begins. */
function outsideArches<
  T extends { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
>(brick: T): T[] {
  let parts = [{ from: brick.x, to: brick.x + brick.width }];
  for (const arch of ARCHES) {
    const half = halfAt(arch, brick.y + brick.height / 2);
    if (half === undefined) continue;
    const [left, right] = [Math.round(arch.x - half), Math.round(arch.x + half)];
    parts = parts.flatMap(({ from, to }) => [
      { from, to: Math.min(to, left - WALL.joint / 2) },
      { from: Math.max(from, right + WALL.joint / 2), to },
    ]);
    parts = parts.filter(({ from, to }) => to - from > 6);
  }
  return parts.map(({ from, to }) => ({ ...brick, x: from, width: to - from }));
}

/** Half of what is open at a height: over the crown nothing, and the middle of the ring hides the cut bricks. */
function halfAt({ radius, depth, half, y }: Arch, at: number): number | undefined {
  if (at >= SPRINGING) return radius * Math.sin(half);
  const reach = radius + depth / 2;
  return at > y - reach ? Math.sqrt(reach ** 2 - (y - at) ** 2) : undefined;
}
