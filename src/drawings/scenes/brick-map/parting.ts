// The map's bricks leave for two walls here, and bricks that go the same way go together.

import { easeCubicInOut } from "d3";
import type { Shape } from "../../../model.ts";
import { faceOf } from "../../kit/land/bricks.ts";
import { opacity } from "../../kit/passage.ts";
import { rememberFor } from "../../kit/remember.ts";
import { group } from "../../kit/shapes.ts";
import { coloured } from "./masonry.ts";
import type { Plan } from "./plan.ts";
import { type Move, twoWallsOf } from "./two-walls.ts";

/** Bricks that keep together. */
interface Flight {
  readonly dx: number;
  readonly dy: number;
  readonly waiting: Shape;
}

/** What leaves one course of the map. */
interface Departure {
  /** Its turn in the passage, 0 to 1: the highest course goes first. */
  readonly turn: number;
  readonly flights: readonly Flight[];
  readonly waiting: Shape;
  readonly landed: Shape;
}

interface Parting {
  readonly departures: readonly Departure[];
  readonly left: Shape;
}

/** Share of the passage that a brick is under way. */
const UNDER_WAY = 0.3;
/** Shares of its way: it comes down before it goes across, so that it keeps clear of the slide's words. */
const ACROSS_FROM = 0.2;
const DOWN_TO = 0.7;

export const twoWalls = rememberFor(({ bricks, room, highest }: Plan) => twoWallsOf(bricks, room, highest));

const parting = rememberFor((plan: Plan): Parting => {
  const { ground, map } = plan;
  const walls = twoWalls(plan);
  const highest = map.courses.length - 1;
  const departures = map.courses.map((_, course): Departure => {
    const flights = flightsOf(
      walls.moves.filter(({ from }) => from.course === course),
      plan,
    );
    const waiting = group(
      `course-${course}`,
      {},
      flights.map((flight) => flight.waiting),
    );
    const landed = { ...waiting, children: flights.map((flight) => flightAt(flight, 1)) };
    return { turn: (highest - course) / highest, flights, waiting, landed };
  });
  return {
    departures: departures.reverse(),
    left: group(
      "left",
      {},
      coloured(walls.left, (brick) => faceOf(brick, ground)),
    ),
  };
});

/** Both walls at the end. */
export const wallsStanding = rememberFor((plan: Plan): Shape[] =>
  plan.wallGrounds.map((ground, wall) => {
    const own = twoWalls(plan)
      .moves.filter(({ to }) => to.wall === wall)
      .map(({ from, to }) => ({ ...from, ...to }));
    return group(
      `wall-${wall}`,
      {},
      coloured(own, (brick) => faceOf(brick, ground)),
    );
  }),
);

export function partingAt(plan: Plan, t: number): Shape[] {
  const { departures, left } = parting(plan);
  const moving = departures.map(({ turn, flights, waiting, landed }) => {
    const gone = (t - turn * (1 - UNDER_WAY)) / UNDER_WAY;
    if (gone <= 0) return waiting;
    return gone >= 1 ? landed : { ...waiting, children: flights.map((flight) => flightAt(flight, gone)) };
  });
  const shown = opacity(Math.max(0, 1 - 5 * t));
  return [...(shown > 0 ? [{ ...left, attributes: { opacity: shown } }] : []), ...moving];
}

function flightAt({ dx, dy, waiting }: Flight, gone: number): Shape {
  const across = easeCubicInOut(Math.max(0, (gone - ACROSS_FROM) / (1 - ACROSS_FROM)));
  const down = easeCubicInOut(Math.min(1, gone / DOWN_TO));
  const transform = `translate(${Math.round(dx * across)} ${Math.round(dy * down)})`;
  return { ...waiting, attributes: { ...waiting.attributes, transform } };
}

function flightsOf(moves: readonly Move[], plan: Plan): Flight[] {
  const together = new Map<string, Move[]>();
  for (const move of moves) {
    const key = wayOf(move, plan).join(" ");
    together.set(key, [...(together.get(key) ?? []), move]);
  }
  return [...together.values()].map((side, i) => {
    const [dx, dy] = wayOf(side[0]!, plan);
    return { dx, dy, waiting: bricksOf(`flight-${i}`, side, plan) };
  });
}

function wayOf({ from, to }: Move, { ground, wallGrounds }: Plan): [dx: number, dy: number] {
  const start = faceOf(from, ground);
  const end = faceOf({ ...from, ...to }, wallGrounds[to.wall]);
  return [end.x - start.x, end.y - start.y];
}

function bricksOf(key: string, moves: readonly Move[], { ground }: Plan): Shape {
  const bricks = moves.map(({ from }) => from);
  const paths = coloured(bricks, (brick) => faceOf(brick, ground));
  return paths.length === 1 ? { ...paths[0]!, key } : group(key, {}, paths);
}
