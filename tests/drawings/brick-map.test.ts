import { group } from "d3";
import { expect, test } from "vitest";
import { bricksOf, type MapBrick } from "../../src/drawings/kit/land/bricks.ts";
import { mapInput } from "../../src/drawings/kit/land/land.ts";
import { rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";
import { brickMap } from "../../src/drawings/scenes/brick-map/brick-map.ts";
import { distance, homeOpenings, middleOf, townOpening } from "../../src/drawings/scenes/brick-map/openings.ts";
import type { LandInput } from "../../src/drawings/scenes/brick-map/plan.ts";
import { twoWallsOf } from "../../src/drawings/scenes/brick-map/two-walls.ts";
import type { MapInput, Shape } from "../../src/model.ts";
import { val } from "../editions/trial/val.ts";
import { sceneCases } from "./cases.ts";
import { overlapCount } from "./measure.ts";

const { wide, narrow } = brickMap.sizes;
const ragged = mapInput(val);
const [land, walls, lit] = (["pays", "murs", "lumieres"] as const).map(
  (name): LandInput => ({ ...sceneCases[name]!, map: ragged }),
) as [LandInput, LandInput, LandInput];

test("brickMap.at(two walls, 0) is what the land ended on, name included", () => {
  expect(brickMap.at(walls, 0, wide)).toEqual(brickMap.at(land, 1, wide));
  expect(brickMap.labelsAt!(walls, 0, wide)).toEqual(brickMap.labelsAt!(land, 1, wide));
});

test("brickMap.at(land, 0) shows nothing, brickMap.at(land, 1) each area for itself and one lit window", () => {
  expect(brickMap.at(land, 0, wide)).toEqual([]);
  const shapes = brickMap.at(land, 1, wide);
  expect(shapes.map(({ key }) => key)).toEqual(
    [0, 1, 2, 3, 4].map((i) => `area-${i}`).concat("borders", "town", "pole"),
  );
  expect(shapes.find(({ key }) => key === "town")?.children?.at(-1)?.attributes.class).toBe("window-lit");
});

test("brickMap.at(land, 1) lays every brick inside the margins, on no other", () => {
  const faces = facesIn(brickMap.at(land, 1, wide)).map(({ face }) => face);
  expect(faces).toHaveLength(bricksOf(ragged).length);
  expect(overlapCount(faces)).toBe(0);
  expect(Math.max(...faces.map(({ x, width }) => x + width))).toBeLessThanOrEqual(1824);
  expect(Math.min(...faces.map(({ x }) => x))).toBeGreaterThanOrEqual(1824 - 16 * ragged.columns);
});

test("brickMap.at(lit, t) lights a land that has no town, and names none", () => {
  const map = { ...ragged, towns: [] };
  for (const t of [0, 0.5, 1]) expect(brickMap.labelsAt!({ ...lit, map }, t, wide)).toEqual([]);
  const keys = (t: number) => brickMap.at({ ...lit, map }, t, wide).map(({ key }) => key);
  expect(keys(1)).toEqual(expect.arrayContaining(["frames", "panes-0", "panes-23"]));
  expect(keys(1)).not.toContain("pole");
  expect(brickMap.at({ ...land, map }, 1, wide).at(-1)!.key).toBe("borders");
});

test("brickMap.at(land, 1) builds a land that is wider than high beside the slide's words", () => {
  const areas = [{ name: "plaine", outline: "M0 0H300V200H0Z" }];
  const map = mapInput({ areas, projection: { scale: 1, x: 0, y: 0 }, towns: [] });
  const faces = facesIn(brickMap.at({ ...land, map }, 1, wide)).map(({ face }) => face);
  expect(Math.min(...faces.map(({ x }) => x))).toBeGreaterThan(96 + 920);
  expect(Math.min(...faces.map(({ y }) => y))).toBeCloseTo(988 - ((1824 - 1040) * 200) / 300, -1.5);
  expect(Math.max(...faces.map(({ y, height }) => y + height))).toBeGreaterThan(980);
});

test("brickMap.at(two walls, 1) builds two equal walls of full courses, edges straight", () => {
  const sizes = [0, 1].map((wall) => {
    const faces = facesIn(brickMap.at(walls, 1, wide).filter(({ key }) => key === `wall-${wall}`)).map(
      ({ face }) => face,
    );
    expect(overlapCount(faces)).toBe(0);
    const courses = group(faces, ({ y }) => y);
    const ends = [...courses.values()].map((course) => [
      Math.min(...course.map(({ x }) => x)),
      Math.max(...course.map(({ x, width }) => x + width)),
      course.reduce((sum, { width }) => sum + Math.round(width / 16), 0),
    ]);
    expect(new Set(ends.map(String)).size).toBe(1);
    expect(ends[0]!.slice(0, 2)).toEqual(wall === 0 ? [96, 96 + 51 * 16 - 2] : [1824 - 51 * 16 + 2, 1824]);
    return [courses.size, ends[0]![2]];
  });
  expect(sizes[0]).toEqual(sizes[1]);
});

test("brickMap.at(two walls, 1) shows half bricks at the ends of courses only: elsewhere two make a whole one again", () => {
  for (const wall of [0, 1]) {
    const faces = facesIn(brickMap.at(walls, 1, wide).filter(({ key }) => key === `wall-${wall}`));
    const courses = [...new Set(faces.map(({ face }) => face.y))].map((y) => faces.filter(({ face }) => face.y === y));
    for (const course of courses) {
      const isJoined = ({ colour, face }: Face) =>
        course.some(
          (other) =>
            other.colour === colour &&
            (other.face.x === face.x + face.width || other.face.x + other.face.width === face.x),
        );
      const halves = course.filter((brick) => brick.face.width < 20 && !isJoined(brick));
      const ends = [Math.min(...course.map(({ face }) => face.x)), Math.max(...course.map(({ face }) => face.x))];
      for (const half of halves) expect(ends).toContain(half.face.x);
    }
  }
});

test("brickMap.at(two walls, t) ends with every brick where its wall has it, in its own colour", () => {
  const landed = facesIn(brickMap.at(walls, 0.99999, wide)).filter(({ key }) => !key.startsWith("left"));
  expect(new Set(landed.map(written))).toEqual(new Set(facesIn(brickMap.at(walls, 1, wide)).map(written)));
});

test("brickMap.at(two walls, t) is made of the land's own bricks all the way", () => {
  const [before, ...frames] = [0, 0.1, 0.4, 0.8].map((t) => facesIn(brickMap.at(walls, t, wide)));
  const halves = (faces: readonly Face[]) => faces.reduce((sum, { face }) => sum + Math.round(face.width / 16), 0);
  expect(halves(frames[0]!)).toBe(halves(before!));
  for (const frame of frames) expect(halves(before!) - halves(frame)).toBeLessThan(2 * 51 + 2); // a course of each
});

test("twoWallsOf(any bricks, room) fills both walls and leaves less than a course of each", () => {
  const whole: MapBrick = { column: 0, course: 0, halves: 2, area: 0, colour: 0 };
  for (const count of [40, 97, 300]) {
    for (const isHalf of [(i: number) => i % 3 === 0, () => false, () => true]) {
      const bricks = Array.from(
        { length: count },
        (_, i): MapBrick => ({ ...whole, column: 2 * (i % 9), course: Math.floor(i / 9), halves: isHalf(i) ? 1 : 2 }),
      );
      const made = twoWallsOf(bricks, 13, 64);
      const filled = made.moves.reduce((sum, { from }) => sum + from.halves, 0);
      expect(filled).toBe(2 * made.columns * made.courses);
      expect(made.left.reduce((sum, { halves }) => sum + halves, 0)).toBeLessThan(2 * made.columns + 2);
    }
  }
});

test("townOpening(Valenciennes) stands in the Nord, within a brick of its place", () => {
  const opening = townOpening(ragged.towns[0]!, ragged);
  const areas = ragged.courses[opening.course]!.filter(([, from, to]) => from <= opening.column && opening.column < to);
  expect(areas.map(([area]) => ragged.areas[area])).toEqual(["Amont"]);
  expect(Math.abs(opening.column + 1.5 - ragged.towns[0]!.column)).toBeLessThan(2);
  expect(Math.abs(opening.course + 2 - ragged.towns[0]!.course)).toBeLessThan(2);
});

test("homeOpenings(…) opens windows in every area", () => {
  const lights = homeOpenings(undefined, ragged).map(
    ({ column, course }) => ragged.courses[course]!.find(([, from, to]) => from <= column && column < to)?.[0],
  );
  expect([...new Set(lights)].sort()).toEqual([0, 1, 2, 3, 4]);
});

test("homeOpenings(…) lights every area alike: no window is far from masonry that has room for one", () => {
  const lights = homeOpenings(undefined, ragged);
  const room = townOpening(ragged.towns[0]!, ragged); // as large as any place that asks for a window
  for (const [course, runs] of ragged.courses.entries())
    for (const [area, from, to] of runs) {
      if (to - from < 8 || !isWithin(area, from, to, course)) continue;
      const middle = { column: (from + to) / 2, course };
      const nearest = Math.min(...lights.map((light) => distance(middleOf(light), middle)));
      expect(nearest).toBeLessThan(16 * 8 + 14 * room.courses);
    }
});

test("brickMap.at(a slender or a massive map, t) stays within its box, and its walls below the words", () => {
  const block = (columns: number): MapInput => ({
    columns,
    areas: ["Bloc"],
    courses: Array.from({ length: 64 }, () => [[0, 0, columns] as const]),
    towns: [],
  });
  for (const map of [block(20), block(34), block(60)]) {
    const slender = facesIn(brickMap.at({ ...land, map }, 1, narrow)[0]!.children ?? []).map(({ face }) => face);
    expect(Math.min(...slender.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
    const built = facesIn(brickMap.at({ ...walls, map }, 1, wide)).map(({ face }) => face);
    expect(Math.min(...built.map(({ y }) => y))).toBeGreaterThan(692 + 24);
  }
});

test("brickMap.at(lit, 0) lights the town alone, brickMap.at(lit, 1) every window", () => {
  const classesAt = (t: number) =>
    brickMap
      .at(lit, t, wide)
      .filter(({ key }) => key.startsWith("panes-"))
      .map(({ attributes }) => attributes.class);
  expect(classesAt(0).filter((name) => name === "window-lit")).toHaveLength(1);
  expect(classesAt(1).every((name) => name === "window-lit")).toBe(true);
});

test("brickMap.at(…, narrow) is one scaled drawing within its box", () => {
  const [drawing, ...others] = brickMap.at(land, 1, narrow);
  expect(others).toEqual([]);
  const scale = Number(/scale\(([\d.]+)\)/.exec(String(drawing?.attributes.transform))?.[1]);
  const faces = facesIn(drawing?.children ?? []).map(({ face }) => face);
  expect(Math.max(...faces.map(({ x, width }) => x + width)) * scale).toBeLessThanOrEqual(narrow.width);
  expect(Math.min(...faces.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
});

test("brickMap.at(a map of a few bricks, t) draws them, and needs no town", () => {
  const speck: MapInput = { columns: 3, areas: ["Îlot"], courses: [[[0, 0, 3]]], towns: [] };
  for (const state of brickMap.states)
    for (const size of [wide, narrow])
      for (const t of [0, 0.5, 1]) expect(() => brickMap.at({ ...land, state, map: speck }, t, size)).not.toThrow();
});

/** Whether the same area is around it, two courses high both ways. */
function isWithin(area: number, from: number, to: number, course: number): boolean {
  return [-2, -1, 1, 2].every((i) =>
    (ragged.courses[course + i] ?? []).some(([own, first, end]) => own === area && first <= from && end >= to),
  );
}

interface Face {
  readonly key: string;
  readonly colour: string;
  readonly face: Rectangle;
}

/** Bricks as they are seen: what moves a group moves its bricks. */
function facesIn(shapes: readonly Shape[], [dx, dy] = [0, 0], path = ""): Face[] {
  return shapes.flatMap((shape) => {
    const [, x = 0, y = 0] = /translate\((-?\d+) (-?\d+)\)/.exec(String(shape.attributes.transform ?? "")) ?? [];
    const moved = [dx + Number(x), dy + Number(y)] as [number, number];
    const key = `${path}${shape.key}/`;
    const colour = String(shape.attributes.class ?? "");
    const own = colour.startsWith("brick-") ? rectanglesOf(shape) : [];
    return [
      ...own.map((face) => ({ key, colour, face: { ...face, x: face.x + moved[0], y: face.y + moved[1] } })),
      ...facesIn(shape.children ?? [], moved, key),
    ];
  });
}

function written({ colour, face: { x, y, width } }: Face): string {
  return `${colour} ${x} ${y} ${width}`;
}
