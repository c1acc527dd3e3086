// This form gathers the bricks of a few figures under one roof and one name, in a group for each figure.

import { easeCubicInOut, easeCubicOut } from "d3";
import { format } from "../../../format.ts";
import type { ChartRow, CountedChart, CountedInput, Label, Shape, Size } from "../../../model.ts";
import { countAt, countableRows, countsOf, reachedAt } from "../../kit/counts.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { pathOf, polygonOf, type Rectangle } from "../../kit/rectangles.ts";
import { groupedByTen, rememberLayout } from "../../kit/remember.ts";
import { figureGroup, marks, path } from "../../kit/shapes.ts";
import type { GroupsFields } from "./fields.ts";
import { type GroupsLayout, siteGroups } from "./group-sites.ts";
import { scatter } from "./scattering.ts";

type GroupsInput = CountedInput & GroupsFields;

export const groups: CountedChart<GroupsInput> = {
  form: "groups",
  kind: "counted",
  durationMs: 2400,
  mostRows: 6,
  sizes: { wide: { name: "wide", width: 1728, height: 700 }, narrow: { name: "narrow", width: 358, height: 520 } },
  stands: { as: "wide", foot: 72, layouts: ["graphique"] },
  at: groupsAt,
  labelsAt,
  valuesAt: (input, t) => countsOf(rowsOf(input), t, FLIGHT),
  worthAt: (input, size) => layoutOf(input, size).worth,
  subjectOf: ({ centre }) => centre,
};

type Point = { readonly x: number; readonly y: number };

/** A group's first brick arrives when two thirds of its bricks are on their way. */
const FLIGHT = { lead: 0.66 };
/** Beyond this many bricks they are grouped by ten: they could no longer be told apart. */
const MOST_BRICKS = 400;
/** Two tones a group; the place and the words tell the groups apart as well. */
const DRESSES = [
  ["brick-2", "brick-4"],
  ["brick-0", "brick-3"],
  ["brick-1", "brick-5"],
  ["brick-other", "brick-other"],
  ["peg", "peg"],
  ["ink", "ink"],
] as const;

export const layoutOf = rememberLayout((input: CountedInput, size: Size): GroupsLayout & { readonly worth: number } => {
  const rows = rowsOf(input);
  return groupedByTen(input.worth, (worth) => {
    const counts = rows.map(({ value }) => value / worth);
    if (counts.reduce((sum, count) => sum + Math.ceil(count), 0) > MOST_BRICKS) return undefined;
    const layout = siteGroups(counts, size);
    return layout && { ...layout, worth };
  });
});

/** Where the bricks are before they fly: of no use to a picture that stands still. */
const floatingOf = rememberLayout((input: CountedInput, size: Size) => floatingPlaces(layoutOf(input, size), size));

/** Bricks float, then each flies to its place; one counts when it has arrived. */
function groupsAt(input: CountedInput, t: number, size: Size): Shape[] {
  const { sites, worth, roof, posts } = layoutOf(input, size);
  const from = t < 1 ? floatingOf(input, size) : undefined;
  const shapes = rowsOf(input).map((row, i) => {
    const { bricks } = sites[i]!;
    const arrived = countAt(row.value, t, FLIGHT) / worth;
    const reached = reachedAt(t, FLIGHT) * bricks.length;
    const flying = from?.[i]?.map((place, k) =>
      between(place, bricks[k]!, 1 + (reached - k) / (FLIGHT.lead * bricks.length)),
    );
    const children = [...arrivedMarks(bricks, arrived, i), ...flyingMarks(flying ?? [], Math.ceil(arrived), i)];
    return figureGroup(`group-${row.figure}`, row.figure, worth, children);
  });
  return [roofAt(roof, t, size), ...frameAt(roof, posts, t, size), ...shapes];
}

function labelsAt(input: GroupsInput, t: number, size: Size): Label[] {
  const { sites, centre } = layoutOf(input, size);
  const words = rowsOf(input).flatMap((row, i) => labelsOf(row, sites[i]!, format(countAt(row.value, t, FLIGHT), row)));
  return input.centre ? [{ key: "centre", ...centre, role: "centre", text: input.centre }, ...words] : words;
}

function rowsOf(input: CountedInput): readonly ChartRow[] {
  return countableRows(input, groups);
}

/** The groups take turns, so that neighbours in the cloud belong to different ones. */
function floatingPlaces({ sites, centre }: GroupsLayout, size: Size): Point[][] {
  const turns = sites.flatMap(({ bricks }, group) =>
    bricks.map((brick, k) => ({ group, brick, turn: (k + 0.5) / bricks.length })),
  );
  turns.sort((a, b) => a.turn - b.turn || a.group - b.group);
  const clear = { x: centre.x - centre.width / 3, y: centre.y - 60, width: (centre.width * 2) / 3, height: 120 };
  const ground = Math.max(0, ...turns.map(({ brick }) => brick.y + brick.height));
  const places = scatter(
    turns.map(({ brick }) => brick),
    clear,
    { ...size, height: ground },
  );
  return sites.map((_, group) => turns.flatMap((turn, i) => (turn.group === group ? places[i]! : [])));
}

function between(from: Point, to: Rectangle, progress: number): Rectangle {
  const p = easeCubicInOut(Math.min(1, Math.max(0, progress)));
  return { ...to, x: Math.round(from.x + (to.x - from.x) * p), y: Math.round(from.y + (to.y - from.y) * p) };
}

/** Whole bricks, then the last one cut to scale where the count ends inside it. */
function arrivedMarks(bricks: readonly Rectangle[], arrived: number, group: number): Shape[] {
  const counted = bricks
    .slice(0, Math.ceil(arrived))
    .map((brick, k) => ({ brick, units: Math.min(1, arrived - k), tone: toneOf(k) }));
  return DRESSES[group]!.flatMap((dress, tone) => {
    const own = counted.filter((mark) => mark.tone === tone);
    const cut = own.map(({ brick, units }) => ({ ...brick, width: brick.width * units }));
    const units = own.reduce((sum, mark) => sum + mark.units, 0);
    return own.length ? [marks(`in-${tone}`, `${dress} group-${group}`, pathOf(cut), units)] : [];
  });
}

function flyingMarks(flying: readonly Rectangle[], first: number, group: number): Shape[] {
  return DRESSES[group]!.flatMap((dress, tone) => {
    const own = flying.filter((_, k) => k >= first && toneOf(k) === tone);
    return own.length ? [path(`out-${tone}`, `${dress} group-${group}`, pathOf(own))] : [];
  });
}

function toneOf(k: number): number {
  return [0, 0, 1, 0, 1, 0, 0, 1][k % 8]!;
}

/** The roof opens from its ridge. */
function roofAt(roof: GroupsLayout["roof"], t: number, { name }: Size): Shape {
  const [left, ridge] = roof as readonly [readonly [number, number], readonly [number, number]];
  const open = easeCubicOut(Math.min(1, t * 1.6));
  const thick = name === "narrow" ? 4 : 8;
  const reach = (ridge[0] - left[0]) * open;
  const fall = (left[1] - ridge[1]) * open;
  const [x, y] = ridge;
  return path(
    "roof",
    "ink",
    polygonOf(
      [
        [x - reach, y + fall],
        [x, y],
        [x + reach, y + fall],
        [x + reach, y + fall + thick],
        [x, y + thick],
        [x - reach, y + fall + thick],
      ].map(([px, py]) => [Math.round(px!), Math.round(py!)] as const),
    ),
  );
}

const POST = 10;

/** The posts rise to the beam that goes out from the middle as the roof opens; the ground line runs under them. */
function frameAt(
  roof: GroupsLayout["roof"],
  { x: posts, ground }: GroupsLayout["posts"],
  t: number,
  size: Size,
): Shape[] {
  const eaves = roof[0]![1]; // it has three points
  const risen = easeCubicOut(Math.min(1, t * 1.6));
  const out = Math.round((size.width / 2) * risen);
  const rectangles = posts.map((post): Rectangle => {
    const height = Math.round((ground - eaves) * risen);
    const x = Math.min(size.width - POST, Math.max(0, post - POST / 2));
    return { x, y: ground - height, width: POST, height };
  });
  if (rectangles.length === 0) return [];
  const beam = { x: size.width / 2 - out, y: eaves, width: 2 * out, height: 8 };
  return [path("frame", "ink", pathOf([...rectangles, beam, { x: 0, y: ground, width: size.width, height: 6 }]))];
}
