// One terrace of the street is built here, under its skyline, from whole houses that go from edge to edge: none is cut.

import { wholeNumber } from "../chance.ts";
import type { House, Roof } from "./houses.ts";
import { riseOf } from "./houses.ts";

/** A window and what surrounds it, in whole units. */
export interface Module {
  readonly width: number;
  readonly height: number;
  /** From one window to the next. */
  readonly across: number;
  readonly up: number;
}

export interface TerraceSite {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Floors of an ordinary house of this terrace; houses differ by one or two. */
  readonly floors: number;
  readonly fewestFloors: number;
  /** The y that no roof passes, at x. */
  readonly ceilingAt: (x: number) => number;
}

const ROOFS: readonly Roof[] = ["steps", "slope", "pitch", "steps", "mansard", "slope", "steps", "pitch"];

export function terraceOf(module: Module, site: TerraceSite, random: () => number): House[] {
  const houses: House[] = [];
  const widths = widthsOf(module, site.right - site.left, random);
  const roofStart = wholeNumber(random, 0, ROOFS.length);
  const jitter = () => wholeNumber(random, -1, 3);
  let x = site.left;
  widths.forEach(({ width, columns }, i) => {
    const roof = ROOFS[(roofStart + i * 3) % ROOFS.length]!;
    const shape = { roof, width, columns, step: module.up };
    const room = site.base - riseOf(shape) - site.ceilingAt(x + width / 2);
    const floors = Math.min(site.floors + jitter(), Math.floor(room / module.up));
    const kept = Math.max(site.fewestFloors, floors);
    const fits = floors >= Math.max(2, site.fewestFloors) || site.fewestFloors > 0;
    if (fits)
      houses.push({ ...shape, x, base: site.base, eaves: site.base - kept * module.up, tone: (i + roofStart) % 2 });
    x += width;
  });
  return houses;
}

/** Widths that fill the room exactly: what is left over widens the walls by a unit here and there. */
function widthsOf(module: Module, room: number, random: () => number): { width: number; columns: number }[] {
  const margin = Math.max(2, Math.round(module.width * 0.6));
  const widthOf = (columns: number) => columns * module.across - (module.across - module.width) + 2 * margin;
  const draw = () => wholeNumber(random, 4, 10);
  const houses: { width: number; columns: number }[] = [];
  let left = room;
  while (left >= widthOf(3)) {
    let columns = draw();
    while (widthOf(columns) > left) columns -= 1;
    houses.push({ width: widthOf(columns), columns });
    left -= widthOf(columns);
  }
  if (houses.length === 0) return [{ width: room, columns: Math.max(1, Math.floor(room / module.across)) }];
  const share = Math.floor(left / houses.length);
  const extra = left - share * houses.length;
  return houses.map(({ width, columns }, i) => ({ width: width + share + (i < extra ? 1 : 0), columns }));
}
