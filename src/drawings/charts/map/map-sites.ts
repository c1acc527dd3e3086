// This file finds where everything of a map by colour stands: its land, the numbers on it, and its legend.

import { format } from "../../../format.ts";
import type { MapInput, Size, SizeName } from "../../../model.ts";
import type { LabelSpot } from "../../kit/label-spot.ts";
import { bordersOf } from "../../kit/land/borders.ts";
import { bricksOf, faceOf } from "../../kit/land/bricks.ts";
import { CELL, type Masonry } from "../../kit/land/cell.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { numberEms } from "../../kit/words-room.ts";
import { type Class, classesOf } from "./classes.ts";
import type { MapRow } from "./fields.ts";
import { type Legend, legendBeside, legendUnder } from "./legend.ts";
import { type Opening, openedLand, openingIn } from "./spots.ts";

export interface Sites {
  readonly areas: readonly Area[];
  /** Joints that are left open between areas. */
  readonly borders: readonly Rectangle[];
  readonly classes: readonly Class<MapRow>[];
  readonly legend: Legend;
  /** Where a number stands on its area, by its figure. */
  readonly spots: Readonly<Record<string, LabelSpot>>;
  readonly height: number;
}

export interface Area {
  readonly name: string;
  /** None where no value is known. */
  readonly row: MapRow | undefined;
  /** Of its courses, from its own foot up. */
  readonly courses: readonly (readonly Rectangle[])[];
}

interface Look extends Masonry {
  /** Of numbers on the land, the largest first. */
  readonly types: readonly number[];
}

/** What a land may fill; the joints of its bricks and between its areas. */
const ROOM = {
  wide: { widths: [760, 640, 520, 400], height: 640, joint: 1, open: 5, types: [44, 40, 36, 32, 28] },
  narrow: { widths: [358], height: 420, joint: 1, open: 3, types: [22, 20, 18] },
} as const satisfies Record<SizeName, object>;
/** A cell's width, of its height: near that of the land's own cells (`cell.ts`), in whole units. */
const RATIO = CELL.width / CELL.height;
/** Between the legend and the land, and under a narrow land. */
const BESIDE = 96;
const UNDER = 22;

/** A land makes room for its legend, as far as it can. */
export function siteMap(rows: readonly MapRow[], map: MapInput, size: Size): Sites {
  const tries = ROOM[size.name].widths.map((width) => () => sitesIn(width, rows, map, size));
  const fits = ({ legend }: Sites) => size.name === "narrow" || legend.foot <= size.height;
  return tries.reduce((sites, next) => (fits(sites) ? sites : next()), tries[0]!());
}

function sitesIn(width: number, rows: readonly MapRow[], map: MapInput, size: Size): Sites {
  const look = lookOf(map, width, size.name);
  const classes = classesOf(rows);
  const openings = openingsFor(rows, map, look);
  const without = map.areas.filter((name) => rows.every((row) => row.area !== name));
  const [across, up] = [map.columns * look.cell.width, map.courses.length * look.cell.height];
  const isWide = size.name === "wide";
  const legend = isWide
    ? legendBeside(classes, without, { width: size.width - across - BESIDE, height: size.height })
    : legendUnder(classes, without, { width: size.width, top: up + UNDER });
  const ground = isWide
    ? { x: size.width - across, base: size.height }
    : { x: Math.round((size.width - across) / 2), base: up };
  const opened = openedLand(
    map,
    [...openings.values()].map(({ opening }) => opening),
  );
  const bricks = bricksOf(opened);
  const areas = map.areas.map((name, area): Area => {
    const own = bricks.filter((brick) => brick.area === area);
    const levels = [...new Set(own.map(({ course }) => course))];
    const courseAt = (level: number) => own.filter(({ course }) => course === level);
    return {
      name,
      row: rows.find((row) => row.area === name),
      courses: levels.map((level) => courseAt(level).map((brick) => faceOf(brick, ground, look))),
    };
  });
  const spots = [...openings].map(([row, { opening, type }]): [string, LabelSpot] => [
    row.figure,
    {
      x: ground.x + (opening.column + opening.columns / 2) * look.cell.width,
      y: ground.base - (opening.course + opening.courses / 2) * look.cell.height,
      width: numberEms(written(row)) * type,
      anchor: "middle",
      baseline: "middle",
    },
  ]);
  return {
    ...{ areas, classes, legend },
    borders: bordersOf(map, ground, look).flat(),
    spots: Object.fromEntries(spots),
    height: isWide ? size.height : legend.foot,
  };
}

/** As large as the room lets it be, on a grid of whole units. */
function lookOf({ columns, courses }: MapInput, width: number, name: SizeName): Look {
  const { height, joint, open, types } = ROOM[name];
  const most = Math.floor(width / columns);
  const tall = Math.max(1, Math.min(Math.floor(height / courses.length), Math.round(most / RATIO)));
  return { joint, open, types, cell: { width: Math.max(1, Math.min(most, Math.round(tall * RATIO))), height: tall } };
}

type Openings = Map<MapRow, { readonly opening: Opening; readonly type: number }>;

/** In the largest type in which as many numbers have room as have it in the smallest: all of one size. */
function openingsFor(rows: readonly MapRow[], map: MapInput, { cell, types }: Look): Openings {
  const tries = types.map((type): Openings => {
    const found = rows.flatMap((row) => {
      const columns = Math.ceil((numberEms(written(row)) * type) / cell.width + 1);
      const courses = Math.ceil((type * 1.1) / cell.height);
      const opening = openingIn(map.areas.indexOf(row.area), map, { columns, courses });
      return opening ? [[row, { opening, type }] as const] : [];
    });
    return new Map(found);
  });
  const most = Math.max(...tries.map(({ size }) => size));
  return tries.find(({ size }) => size === most)!;
}

function written(row: MapRow): string {
  return format(row.value, row);
}
