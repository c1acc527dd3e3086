// This scene is one street on one day: its gaps are filled, its façades finished, its neighbours meet, a house is built,
// opens and saves; in the evening the street is lit. One camera goes along it.

import type { Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { during, share } from "../../kit/passage.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { group } from "../../kit/shapes.ts";
import { cameraAt, type Standing, type Stretch, seenFrom, shapesIn, transformOf } from "./camera.ts";
import { type Day, dayAt, STATES } from "./day.ts";
import { metDoorsAt } from "./doors.ts";
import { eveningAt } from "./evening.ts";
import type { StreetFields } from "./fields.ts";
import { backs, ground, lampsAlong } from "./ground.ts";
import { heroAt, treesAt } from "./hero.ts";
import { skyAt } from "./hours.ts";
import { growingOf, wholeOf } from "./house.ts";
import { peopleAt } from "./people.ts";
import { FURTHER, FURTHER_WIDTH, HOURS, HOUSES, type House, STREET, TIMES } from "./plan.ts";
import { risingAt } from "./rising.ts";

type StreetInput = SceneInput & StreetFields;

export const street: Scene<StreetInput> = {
  form: "street",
  durationMs: 4400,
  sizes: { wide: { name: "wide", width: 1920, height: 1080 }, narrow: { name: "narrow", width: 358, height: 340 } },
  stands: {
    as: "full",
    foot: 0,
    isOnEdge: true,
    layouts: {
      built: ["citation", "texte"],
      finished: ["citation", "texte"],
      mixed: ["citation", "texte"],
      produce: ["duo"],
      welcome: ["duo"],
      save: ["duo"],
      together: ["recap"],
    },
  },
  states: STATES,
  at: streetAt,
};

/** How far its houses have risen when the street itself has sunk out of the picture. */
const GONE = 0.5;

/** Words of the night would not be read on the day's sky. */
const NIGHTFALL = 0.2;

/** At t = 0 the state before (or this one's place before anything happens), at t = 1 the state itself. */
function streetAt({ state, after, map }: StreetInput, t: number, size: Size): Shape[] {
  const day = dayAt(after?.state, state, t);
  const { from, to } = day;
  const left = map ? during(day.risen, 0, GONE) : 0;
  const view = cameraAt(STATES[from]!, STATES[to]!, day.gone, left, size);
  const sky = to === STATES.length - 1 ? during(t, 0, NIGHTFALL) : day.gone;
  return [
    ...skyAt(from, to, sky),
    ...(map ? risingAt(map, day.risen, size) : []),
    ...(left < 1 ? [group("street", { transform: transformOf(view) }, worldOf(day, seenFrom(view, size)))] : []),
  ];
}

function worldOf(day: Day, seen: Stretch): Shape[] {
  const { built, finished, mixed, saved, evening } = day;
  return [
    backs(),
    ...shapesIn(seen, standing()),
    ...shapesIn(seen, [
      ...GAPS.map((house, i) => standingAt(house, growingOf(house, during(built, 0.1 * i, 0.8 + 0.1 * i), finished))),
      ...BARE.map((house, i) => standingAt(house, growingOf(house, 1, share(finished, 0.14 * i, 0.72 + 0.14 * i)))),
    ]),
    ...metDoorsAt(mixed),
    ...heroAt(day),
    ground(),
    ...treesAt(day.saved),
    ...peopleAt(day, seen),
    lamps(),
    ...eveningAt(during(saved, 0.5, 1), evening),
  ];
}

const GAPS = HOUSES.filter(({ role }) => role === "gap");
const BARE = HOUSES.filter(({ role }) => role === "bare");

const lamps = rememberOnce(() => group("lamps", {}, lampsAlong(HOUSES)));
const more = rememberOnce(() => [...FURTHER.map(wholeOf), ...lampsAlong(FURTHER)]);

/** Cornices and gutters reach over the neighbours. */
const OVERHANG = 40;

function standingAt({ x, width }: Pick<House, "x" | "width">, shape: Shape): Standing {
  return { from: x - OVERHANG, to: x + width + OVERHANG, shape };
}

/** Houses that were always there, some at a time: beyond both ends of the street, then in it. */
const standing = rememberOnce((): readonly Standing[] => [
  ...Array.from({ length: TIMES }, (_, i) => [
    sideAt(`further-left-${i}`, -(i + 1) * FURTHER_WIDTH),
    sideAt(`further-right-${i}`, STREET + i * FURTHER_WIDTH),
  ]).flat(),
  ...HOURS.map((_, hour) => oldOf(hour)),
]);

function sideAt(key: string, x: number): Standing {
  return standingAt({ x, width: FURTHER_WIDTH }, group(key, { transform: `translate(${x} 0)` }, more()));
}

function oldOf(hour: number): Standing {
  const houses = HOUSES.filter((house) => house.role === "old" && house.hour === hour);
  const [first, last] = [houses[0]!, houses.at(-1)!];
  const width = last.x + last.width - first.x;
  return standingAt({ x: first.x, width }, group(`old-${hour}`, {}, houses.map(wholeOf)));
}
