// Keys lie in the shape of one large key, or in rows where they are few: this file says where each lies.

import type { Bond } from "../../kit/bond.ts";
import type { Rectangle } from "../../kit/rectangles.ts";

type Cell = Bond["cell"];

/** Of the large key, as shares of its length. */
const HEIGHT = 0.42;
const RING = { outer: HEIGHT / 2, inner: 0.075 };
const SHANK = { from: 0.36, thick: 0.13 };
const TEETH = [
  { from: 0.7, to: 0.8 },
  { from: 0.9, to: 1 },
];
/** Of the square of its length, what it covers. */
const COVERED = 0.22;

/** Of fewer no key could be made. */
const FEW = 100;

/** About how wide their place is. */
export function keyLength(count: number, cell: Cell): number {
  return Math.ceil(Math.sqrt((count * cell.width * cell.height) / COVERED)) + cell.width;
}

/** So many places as there are keys, begun ones too; they lie on `base`, from `x` on. */
export function keyPlaces(count: number, cell: Cell, joint: number, x: number, base: number): Rectangle[] {
  const wanted = Math.ceil(count);
  const places = wanted < FEW ? rowsOf(wanted) : keyOf(wanted, cell);
  const lowest = Math.max(0, ...places.map(([, row]) => row + 1));
  return places.slice(0, wanted).map(([column, row]) => ({
    x: x + column * cell.width,
    y: base + (row - lowest) * cell.height,
    width: cell.width - joint,
    height: cell.height - joint,
  }));
}

/** In rows that are read as lines are. */
function rowsOf(wanted: number): (readonly [number, number])[] {
  const columns = Math.ceil(Math.sqrt(1.5 * wanted));
  return Array.from({ length: wanted }, (_, i) => [i % columns, Math.floor(i / columns)] as const);
}

/** From the bow to the bit, in the smallest large key that has as many places; what it has too many, its teeth are shorter. */
function keyOf(wanted: number, cell: Cell): (readonly [number, number])[] {
  let length = 2 * cell.width;
  let places = placesIn(length, cell);
  while (places.length < wanted) {
    length += Math.max(1, Math.round(cell.width / 12));
    places = placesIn(length, cell);
  }
  const filed = [...places]
    .filter(([column]) => (column * cell.width) / length > SHANK.from)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, places.length - wanted);
  return places.filter((place) => !filed.includes(place));
}

/** Columns and rows whose middle lies on a key of this length. */
function placesIn(length: number, cell: Cell): (readonly [number, number])[] {
  const rows = Math.ceil((HEIGHT * length) / cell.height);
  const isOn = (column: number, row: number) =>
    isOnKey(((column + 0.5) * cell.width) / length, ((row + 0.5 - rows / 2) * cell.height) / length);
  const columns = Array.from({ length: Math.ceil(length / cell.width) }, (_, column) =>
    Array.from({ length: rows }, (_, row) => [column, row] as const),
  );
  return columns.flat().filter(([column, row]) => isOn(column, row));
}

/** Across from its left end, down from its middle. */
function isOnKey(across: number, down: number): boolean {
  const away = Math.hypot(across - RING.outer, down);
  if (away < RING.outer) return away > RING.inner;
  const isOnShank = across > SHANK.from && across < 1 && Math.abs(down) < SHANK.thick / 2;
  return isOnShank || (down > 0 && down < RING.outer && TEETH.some(({ from, to }) => across > from && across < to));
}
