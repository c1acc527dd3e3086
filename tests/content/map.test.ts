// The edition's map: its departments, all built, and its town in the right one.

import { expect, test } from "vitest";
import { maps } from "../../data/maps.ts";
import { mapInput } from "../../src/drawings/kit/land/land.ts";
import { townOpening } from "../../src/drawings/scenes/brick-map/openings.ts";

const region = mapInput(maps["hauts-de-france"]);

test("mapInput(Hauts-de-France) builds its five departments", () => {
  expect(region.areas).toEqual(["Nord", "Pas-de-Calais", "Somme", "Aisne", "Oise"]);
  expect([...new Set(region.courses.flat().map(([area]) => area))].sort()).toEqual([0, 1, 2, 3, 4]);
});

test("townOpening(Valenciennes) is in the Nord", () => {
  const { column, course } = townOpening(region.towns[0]!, region);
  const areas = region.courses[course]!.filter(([, from, to]) => from <= column && column < to);
  expect(areas.map(([area]) => region.areas[area])).toEqual(["Nord"]);
});
