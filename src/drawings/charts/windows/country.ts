// The town ends in country on both sides, for windows that are wider than the slide: sheds, then a wooded hillside that
// falls to a row of poplars. Nothing in it is housing, so that no window is missing there.

import type { Shape } from "../../../model.ts";
import { type Chance, seeded } from "../../kit/chance.ts";
import { pathOf, polygonOf, rect } from "../../kit/rectangles.ts";
import { BEYOND, group, path } from "../../kit/shapes.ts";
import type { Street } from "../../kit/street/street.ts";

/** One end of the town. */
interface End {
  readonly x: number;
  /** To the left, or to the right. */
  readonly way: -1 | 1;
  /** y of the street, of its highest eaves, and of the terraces' feet. */
  readonly foot: number;
  readonly top: number;
  readonly feet: readonly number[];
  /** Height of a house. */
  readonly tall: number;
}

/** How far the hill falls, and which share of its height is left then. */
const FALL = { over: 640, to: 0.16 };
const POPLARS = { from: 690, apart: 58, count: 7 };
/** Widths of crowns, which are round, as shares of a house's height. */
const CROWNS = [0.44, 0.6, 0.78] as const;

/** It stands behind the houses. */
export function countryOf(street: Street): Shape {
  const random = seeded(0.37);
  const ends = endsOf(street);
  const ridge = ends.map((end) => ridgeOf(end, random));
  const slope = ends.map((end) => slopeOf(end, random));
  return group("country", {}, [
    ...woodShapes("ridge", ridge.flat(), ends),
    path("hills", "facade-behind", ends.map(hillOf).join("")),
    path(
      "trunks",
      "wood",
      slope
        .flat()
        .map(({ x, y, foot }) => `M${x} ${y}V${foot}`)
        .join(""),
      { "stroke-width": 4 },
    ),
    ...woodShapes("slope", slope.flat(), ends),
    ...shedShapes(ends, random),
    path("poplars", "wood", ends.flatMap(poplarsOf).join(""), { "stroke-width": 14 }),
  ]);
}

function endsOf({ terraces, footing, size }: Street): End[] {
  const front = terraces[0] ?? [];
  const tall = Math.round(front.reduce((sum, { base, eaves }) => sum + base - eaves, 0) / front.length); // there is a house
  return [{ x: 0, way: -1 } as const, { x: size.width, way: 1 } as const].map((end) => {
    const last = terraces.flatMap((houses) => houses.filter(({ x, width }) => x <= end.x && end.x <= x + width));
    const top = Math.min(footing.y, ...last.map(({ eaves }) => eaves));
    return { ...end, foot: footing.y, top, feet: last.map(({ base }) => base), tall };
  });
}

/** y of the hill, so far from the town. */
function hillAt({ foot, top }: End, far: number): number {
  const gone = Math.min(1, Math.max(0, far / FALL.over));
  const fallen = gone * gone * (3 - 2 * gone);
  return Math.round(foot - (foot - top) * (1 - (1 - FALL.to) * fallen));
}

function hillOf(end: End): string {
  const { x, way, foot } = end;
  const points = Array.from({ length: 11 }, (_, i) => Math.round((i * FALL.over) / 10));
  const line = points.map((far) => `L${x + way * far} ${hillAt(end, far)}`).join("");
  return `M${x} ${foot}${line}H${x + way * BEYOND}V${foot}z`;
}

interface Tree {
  readonly x: number;
  /** Of the middle of its crown. */
  readonly y: number;
  readonly foot: number;
  readonly crown: number;
}

/** A wood behind the hill, its crowns side by side. */
function ridgeOf(end: End, random: Chance): Tree[] {
  const trees: Tree[] = [];
  for (let far = -0.1 * end.tall; far < FALL.over - end.tall; far += end.tall * (0.25 + 0.3 * random()))
    trees.push(treeAt(end, far, hillAt(end, far) + 0.1 * end.tall, random));
  return trees;
}

/** Trees on the level of each terrace, fewer and fewer. */
function slopeOf(end: End, random: Chance): Tree[] {
  const trees: Tree[] = [];
  for (const foot of end.feet)
    for (let far = 0; hillAt(end, far) + 0.7 * end.tall < foot; far += end.tall * (0.3 + random() + far / FALL.over))
      trees.push(treeAt(end, far, foot, random));
  return trees;
}

function treeAt({ x, way, tall }: End, far: number, foot: number, random: Chance): Tree {
  const crown = Math.floor(random() * CROWNS.length);
  return {
    x: Math.round(x + way * far),
    y: Math.round(foot - 0.75 * CROWNS[crown]! * tall),
    foot: Math.round(foot),
    crown,
  };
}

/** A round crown is a dot of a pen that is as wide. */
function woodShapes(key: string, trees: readonly Tree[], [end]: readonly End[]): Shape[] {
  return CROWNS.map((share, crown) => {
    const own = trees.filter((tree) => tree.crown === crown);
    const width = Math.round(share * end!.tall);
    return path(`${key}-${crown}`, `wood ${key}`, own.map(({ x, y }) => `M${x} ${y}h0`).join(""), {
      "stroke-width": width,
    });
  });
}

/** Each last house has a shed at its side, lower and lower away from it. */
function shedShapes(ends: readonly End[], random: Chance): Shape[] {
  const sheds = ends.flatMap(({ x, way, feet, tall }) =>
    feet.map((foot) => {
      const [wide, high] = [0.35 + 0.75 * random(), 0.3 + 0.3 * random()].map((share) => Math.round(share * tall));
      return { from: x, to: x + way * wide!, foot, high: high!, rise: Math.round(0.24 * tall), eaves: way * 3 };
    }),
  );
  return [
    path(
      "sheds",
      "facade-2",
      pathOf(sheds.map(({ from, to, foot, high }) => rect(Math.min(from, to), foot - high, Math.abs(to - from), high))),
    ),
    path(
      "shed-roofs",
      "roof",
      sheds
        .map(({ from, to, foot, high, rise, eaves }) =>
          polygonOf([
            [from, foot - high - rise],
            [to + eaves, foot - high],
            [from, foot - high],
          ]),
        )
        .join(""),
    ),
  ];
}

function poplarsOf(end: End): string[] {
  return Array.from({ length: POPLARS.count }, (_, i) => {
    const far = POPLARS.from + i * POPLARS.apart;
    return `M${end.x + end.way * far} ${hillAt(end, far)}v${-Math.round(end.tall * (0.9 + 0.1 * (i % 3)))}`;
  });
}
