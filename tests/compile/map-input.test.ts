// Maps: outlines become courses of half bricks, and what is wrong in one is told with its place.

import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { COURSES } from "../../src/drawings/kit/land/cell.ts";
import { mapInput } from "../../src/drawings/kit/land/land.ts";
import type { MapSpec } from "../../src/model.ts";
import { val } from "../editions/trial/val.ts";
import { tinyData } from "./tiny-data.ts";

const projection = { scale: 1, x: 0, y: 0 };
const square: MapSpec = {
  areas: [
    { name: "Ouest", outline: "M0 0h32v64h-32z" },
    { name: "Est", outline: "m32,0 32,0 0,64 -32,0 0,-64 z" },
  ],
  projection,
  towns: [{ name: "Équateur", latitude: 0, longitude: 16 }],
};

test("mapInput(two halves of a square) builds every course of both, side by side", () => {
  const { columns, courses, areas } = mapInput(square);
  expect(areas).toEqual(["Ouest", "Est"]);
  expect(courses).toHaveLength(COURSES - 8); // as wide as it may be, it is less high
  expect(columns).toBe(49);
  for (const course of courses.slice(1, -1))
    expect(course).toEqual([
      [0, 0, 25],
      [1, 25, 49],
    ]);
});

test("mapInput(…) puts a town where its degrees say", () => {
  expect(mapInput(square).towns).toEqual([{ name: "Équateur", column: 12.25, course: 56 }]);
});

test("mapInput(an outline with a hole) leaves the hole open", () => {
  const holed = { ...square, areas: [{ name: "Anneau", outline: "M0 0H64V64H0zM16 16V48H48V16z" }] };
  expect(mapInput(holed).courses[32]).toEqual([
    [0, 0, 12],
    [0, 37, 49],
  ]);
});

test("mapInput(a land of five ragged areas) builds them all", () => {
  const { areas, courses } = mapInput(val);
  expect(areas).toEqual(["Littoral", "Plateau", "Amont", "Plaine", "Aval"]);
  expect([...new Set(courses.flat().map(([area]) => area))].sort()).toEqual([0, 1, 2, 3, 4]);
});

test.each([
  [
    { areas: [{ name: "Ouest", outline: "M0 0C1 1 2 2 3 3z" }] },
    "maps.val.areas.0.outline : trouvé le texte « M0 0C1 1 2 2 3 3z », attendu un contour fait de droites (M, L, H, V, Z)",
  ],
  [{ areas: [] }, "maps.val.areas : trouvé une liste vide, attendu au moins un élément"],
  [{ projetcion: 1 }, "maps.val.projetcion : champ inconnu ; vouliez-vous dire `projection` ?"],
])("compile(a map with %j) tells it with its place", (wrong, message) => {
  expect(messagesFor({ maps: { val: { ...square, ...wrong } } })).toContain(message);
});

test("compile(a scene of an unknown map) proposes the one there is", () => {
  const scenes = {
    ...tinyData.scenes,
    carte: { form: "brick-map", state: "land", map: "vall", caption: "Le Val", sentence: "Le Val." },
  };
  expect(messagesFor({ maps: { val: square }, scenes })).toContain(
    "scenes.carte.map : « vall » trouvé, attendu une clé de data.maps ; vouliez-vous dire `val` ?",
  );
});

test("compile(a scene that draws a map and names none) asks for one", () => {
  const scenes = {
    ...tinyData.scenes,
    carte: { form: "brick-map", state: "land", caption: "Le Val", sentence: "Le Val." },
  };
  expect(messagesFor({ maps: { val: square }, scenes }).join("\n")).toContain(
    "scenes.carte.map : absent, attendu une clé de data.maps",
  );
});

function messagesFor(change: object): string[] {
  const slides = [{ path: "slides/un.md", text: "# Un\n" }];
  return compile(slides, { ...tinyData, ...change }, { images: {} }).problems.map(({ message }) => message);
}
