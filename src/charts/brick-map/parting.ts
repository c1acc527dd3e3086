// A plan in; the map's bricks on their way to two walls out. Bricks that go the same way go together.

import { easeCubicInOut } from "d3";
import type { Shape } from "../../model.ts";
import { group } from "../shapes.ts";
import { faceOf } from "./bricks.ts";
import { coloured } from "./masonry.ts";
import type { Plan } from "./plan.ts";
import type { Move } from "./two-walls.ts";

/** Bricks side by side that keep together. */
interface Flight {
  readonly dx: number;
  readonly dy: number;
  /** Their turn in the passage, 0 to 1. */
  readonly turn: number;
  readonly waiting: Shape;
  readonly landed: Shape;
}

interface Parting {
  /** Of each course of the map, from the highest down. */
  readonly courses: readonly { readonly flights: readonly Flight[]; readonly waiting: Shape; readonly landed: Shape }[];
  readonly left: Shape;
}

/** Share of the passage that a brick is under way, and how high its way bends, in units of the wide picture. */
const UNDER_WAY = 0.42;
const BEND = 90;

export function partingOf(plan: Plan): Parting {
  const { walls, ground } = plan;
  const byCourse = new Map<number, Move[]>();
  for (const move of walls.moves) byCourse.set(move.from.course, [...(byCourse.get(move.from.course) ?? []), move]);
  const highest = plan.map.courses.length - 1;
  const courses = [...byCourse]
    .sort(([a], [b]) => b - a)
    .map(([course, moves]) => {
      const flights = flightsOf(moves, plan, (highest - course) / highest);
      const key = `course-${course}`;
      return {
        flights,
        waiting: group(
          key,
          {},
          flights.map(({ waiting }) => waiting),
        ),
        landed: group(
          key,
          {},
          flights.map(({ landed }) => landed),
        ),
      };
    });
  return {
    courses,
    left: group(
      "left",
      {},
      coloured(walls.left, (brick) => faceOf(brick, ground)),
    ),
  };
}

/** Both walls at the end. */
export function wallsStanding({ walls, wallGrounds }: Plan): Shape[] {
  return wallGrounds.map((ground, wall) => {
    const own = walls.moves.filter(({ to }) => to.wall === wall).map(({ from, to }) => ({ ...from, ...to }));
    return group(
      `wall-${wall}`,
      {},
      coloured(own, (brick) => faceOf(brick, ground)),
    );
  });
}

export function partingAt({ courses, left }: Parting, t: number): Shape[] {
  const moving = courses.map(({ flights, waiting, landed }) => {
    if (flights.every(({ turn }) => progress(turn, t) <= 0)) return waiting;
    if (flights.every(({ turn }) => progress(turn, t) >= 1)) return landed;
    return { ...waiting, children: flights.map((flight) => flightAt(flight, progress(flight.turn, t))) };
  });
  const opacity = Math.round(Math.max(0, 1 - 5 * t) * 100) / 100;
  return [{ ...left, attributes: { opacity } }, ...moving];
}

function flightAt({ dx, dy, waiting, landed }: Flight, u: number): Shape {
  if (u <= 0) return waiting;
  if (u >= 1) return landed;
  const go = easeCubicInOut(u);
  const bend = Math.sin(Math.PI * go) * BEND;
  return { ...waiting, attributes: { transform: shifted(dx * go, dy * go - bend) } };
}

function progress(turn: number, t: number): number {
  return (t - turn * (1 - UNDER_WAY)) / UNDER_WAY;
}

function flightsOf(moves: readonly Move[], plan: Plan, turn: number): Flight[] {
  const together = new Map<string, Move[]>();
  for (const move of moves) {
    const [dx, dy] = wayOf(move, plan);
    const key = `${dx} ${dy}`;
    together.set(key, [...(together.get(key) ?? []), move]);
  }
  return [...together.values()].map((group, i) => {
    const [dx, dy] = wayOf(group[0]!, plan);
    const waiting = bricksOf(`flight-${i}`, group, plan);
    return { dx, dy, turn, waiting, landed: { ...waiting, attributes: { transform: shifted(dx, dy) } } };
  });
}

function wayOf({ from, to }: Move, { ground, wallGrounds }: Plan): [dx: number, dy: number] {
  const start = faceOf(from, ground);
  const end = faceOf({ ...to, halves: from.halves }, wallGrounds[to.wall]);
  return [end.x - start.x, end.y - start.y];
}

function bricksOf(key: string, moves: readonly Move[], { ground }: Plan): Shape {
  return group(
    key,
    {},
    coloured(
      moves.map(({ from }) => from),
      (brick) => faceOf(brick, ground),
    ),
  );
}

function shifted(dx: number, dy: number): string {
  return `translate(${Math.round(dx)} ${Math.round(dy)})`;
}
