// A map's bricks make two walls: this file says where each brick comes to stand in them, and in which order it leaves the map.

import type { Cell, MapBrick } from "../../kit/land/bricks.ts";

/** A brick, or half of one that had to be cut, and the cell that it comes to. */
export interface Move {
  readonly from: MapBrick;
  readonly to: Cell & { readonly wall: 0 | 1 };
}

export interface TwoWalls {
  /** The size of both, in halves of a brick and in courses: they fill their room, and hold as many bricks as each other. */
  readonly columns: number;
  readonly courses: number;
  readonly moves: readonly Move[];
  /** Bricks that would begin one course more, or that are too many. */
  readonly left: readonly MapBrick[];
}

/** @param room half bricks that a wall may be wide. @param highest courses that it may be high. */
export function twoWallsOf(bricks: readonly MapBrick[], room: number, highest: number): TwoWalls {
  const columns = Math.max(2, room);
  const courses = Math.min(highest, Math.floor(sizeOf(bricks) / 2 / columns));
  const walls = ([0, 1] as const).map((wall) => {
    const stock: Stock = { next: shared(bricks, wall), aside: [], course: undefined };
    const moves = slotsOf(columns, courses).flatMap((slot) =>
      taken(slot.halves, stock).map(
        ([from, shift]): Move => ({ from, to: { wall, course: slot.course, column: slot.column + shift } }),
      ),
    );
    return { moves, left: [...stock.aside, ...stock.next] };
  });
  return { columns, courses, moves: walls.flatMap(({ moves }) => moves), left: walls.flatMap(({ left }) => left) };
}

/** The left half of each course goes to the first wall, the right half to the second; the highest course goes first. */
function shared(bricks: readonly MapBrick[], wall: 0 | 1): MapBrick[] {
  const courses = new Map<number, MapBrick[]>();
  for (const brick of bricks) courses.set(brick.course, [...(courses.get(brick.course) ?? []), brick]);
  let ahead = 0; // what the first wall has had more than the second
  return [...courses].reverse().flatMap(([, course]) => {
    let [first, second] = [0, sizeOf(course)];
    const cut = course.findIndex(({ halves }) => {
      if (first + halves / 2 + ahead / 2 >= (first + second) / 2) return true;
      first += halves;
      second -= halves;
      return false;
    });
    ahead += first - second;
    return wall === 0 ? course.slice(0, cut) : course.slice(cut);
  });
}

/** The places of a wall in running bond, from the ground up: whole ones, and halves at the ends. */
function slotsOf(columns: number, courses: number): (Cell & { halves: 1 | 2 })[] {
  return Array.from({ length: courses }, (_, course) => {
    const slots: (Cell & { halves: 1 | 2 })[] = [];
    for (let column = 0; column < columns; column += slots.at(-1)!.halves) {
      slots.push({ course, column, halves: (column + course) % 2 === 0 && column + 2 <= columns ? 2 : 1 });
    }
    return slots;
  }).flat();
}

/** What is still to be laid: bricks in their order, and half bricks put aside. */
interface Stock {
  readonly next: MapBrick[];
  readonly aside: MapBrick[];
  /** The course of the map that was drawn from last. */
  course: number | undefined;
}

/** Half bricks that stay aside for the ends of courses. */
const KEPT = 2;

/** Takes from the stock what fills a place, each with its shift in it. Neighbours stay together as long as they can. */
function taken(halves: 1 | 2, stock: Stock): [MapBrick, number][] {
  const { next, aside } = stock;
  if (halves === 1) {
    const half = aside.shift() ?? removed(next, (brick) => brick.halves === 1) ?? cut(next);
    return half ? [[half, 0]] : [];
  }
  while (next[0]?.halves === 1 && !isPair(next[0], next[1])) aside.push(next.shift()!);
  const begins = next[0]?.course !== stock.course;
  stock.course = next[0]?.course;
  if ((begins && aside.length >= KEPT + 2) || next.length === 0) return joined(aside.splice(0, 2));
  return joined(next.splice(0, next[0]?.halves === 2 ? 1 : 2));
}

/** Two halves make a whole brick again, of one colour. */
function joined(bricks: readonly MapBrick[]): [MapBrick, number][] {
  return bricks.map((brick, shift) => [
    shift === 0 ? brick : { ...brick, colour: bricks[0]!.colour, joined: true },
    shift,
  ]);
}

/** Two halves that a border parts. */
function isPair(first: MapBrick, second: MapBrick | undefined): boolean {
  return second?.halves === 1 && second.course === first.course && second.column === first.column + 1;
}

function removed(bricks: MapBrick[], test: (brick: MapBrick) => boolean): MapBrick | undefined {
  const at = bricks.findIndex(test);
  return at < 0 ? undefined : bricks.splice(at, 1)[0];
}

/** Half of the next whole brick; the other half stays. */
function cut(bricks: MapBrick[]): MapBrick | undefined {
  const whole = bricks.shift();
  if (!whole) return undefined;
  bricks.unshift({ ...whole, halves: 1, column: whole.column + 1 });
  return { ...whole, halves: 1 };
}

function sizeOf(bricks: readonly MapBrick[]): number {
  return bricks.reduce((sum, { halves }) => sum + halves, 0);
}
