// What a drawing shows is read back here from its shapes, which the forms' own `read-back.ts` turn into values: each is the
// inverse of its form's drawing. The tests alone ask.

import type { Shape } from "../../model.ts";
import type { Bond } from "./bond.ts";
import type { Rectangle } from "./rectangles.ts";

/** From and to: marks are drawn to the hundredth of a unit of their box, or say a class. */
export type Shown = readonly [least: number, most: number];

export function near(value: number, by: number): Shown {
  return [value - by, value + by];
}

/** The rectangles of these shapes and of all that they hold. */
export function facesIn(shapes: readonly Shape[]): Rectangle[] {
  return flat(shapes).flatMap(rectanglesOf);
}

export function endOf({ x, width }: Rectangle): number {
  return x + width;
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Units that the drawn bricks count, read back from their widths: the inverse of `bricksOf`. */
export function unitsOf(bond: Bond, faces: readonly Pick<Rectangle, "x" | "y" | "width">[]): number {
  return faces.reduce((sum, { x, y, width }) => {
    const course = Math.round((bond.base - y) / bond.cell.height) - 1;
    const start = (x - bond.x) / bond.cell.width;
    const isHalved = !bond.isSquare && start === 0 && course % 2 === 1;
    const whole = Math.min(bond.columns, isHalved ? 0.5 : start + 1) - start;
    return sum + (whole * width) / (bond.cell.width * whole - bond.joint);
  }, 0);
}

/** All shapes, stamps as the paths that they leave. */
export function flat(shapes: readonly Shape[]): Shape[] {
  const originals = new Map(every(shapes).map((shape) => [`#${shape.attributes.id}`, shape]));
  return every(shapes.filter(({ tag }) => tag !== "defs")).map((shape) => pathLeftBy(shape, originals));
}

export function every(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...every(shape.children ?? [])]);
}

/** Of a shape and its original, the path: the same one each time. */
const left = new WeakMap<Shape, readonly [original: Shape, path: Shape]>();

function pathLeftBy(shape: Shape, originals: ReadonlyMap<string, Shape>): Shape {
  if (shape.tag !== "use") return shape;
  const { href, x, y, ...attributes } = shape.attributes;
  const original = originals.get(String(href));
  if (!original) throw new Error(`no original ${href}`);
  const d = String(original.attributes.d).replace(
    /^M(-?[\d.]+) ?(-?[\d.]+)/,
    (_, dx: string, dy: string) => `M${Number(dx) + Number(x)} ${Number(dy) + Number(y)}`,
  );
  const [of, known] = left.get(shape) ?? [];
  if (known && of === original) return known;
  const path: Shape = { ...shape, tag: "path", attributes: { ...attributes, d } };
  left.set(shape, [original, path]);
  return path;
}

/** Of a path of rectangles: closed "m x y h w v h h -w z", or open "m x y v -h h w v h" and, on the same foot, "h dx v -h h w v h". */
export const RECTANGLE =
  /(?:(?<M>[Mm])(?<mx>-?[\d.]+) ?(?<my>-?[\d.]+)|h(?<dx>-?[\d.]+)(?=v-))(?:h(?<w>-?[\d.]+)v(?<h>-?[\d.]+)h-?[\d.]+z|v-[\d.]+h(?<across>[\d.]+)v(?<up>[\d.]+))/g;

export function rectanglesOf(shape: Shape): Rectangle[] {
  const d = String(shape.attributes.d ?? "");
  let [x, y] = [0, 0];
  return [...d.matchAll(RECTANGLE)].map(({ groups }) => {
    const { M, mx, my = "0", dx, w, h, across, up } = groups!;
    [x, y] = M === "M" ? [Number(mx), Number(my)] : [x + Number(mx ?? dx), y + Number(my)];
    if (w !== undefined) return { x: rounded(x), y: rounded(y), width: Number(w), height: Number(h) };
    const face = { x: rounded(x), y: rounded(y - Number(up)), width: Number(across), height: Number(up) };
    x += Number(across);
    return face;
  });
}

/** The boxes of a path of keys, an outline each. */
export function keysOf(shape: Shape): Rectangle[] {
  let [x, y] = [0, 0];
  return [...String(shape.attributes.d ?? "").matchAll(/m[^m]+/gi)].map(([outline]) => {
    const [dx = 0, dy = 0] = (outline.match(/-?[\d.]+/g) ?? []).map(Number);
    [x, y] = [x + dx, y + dy]; // an outline that is closed ends where it began
    return boxOf(outline.replace(/^m-?[\d.]+ ?-?[\d.]+/i, `M${x} ${y}`));
  });
}

/** Of an outline in relative lines. */
function boxOf(outline: string): Rectangle {
  let [x, y] = [0, 0];
  const [xs, ys] = [[] as number[], [] as number[]];
  for (const [, command, rest] of outline.matchAll(/([Mlhv])([^Mlhvz]*)/g)) {
    const [first = 0, second = 0] = (rest!.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command !== "v") x += first;
    y += command === "v" ? first : command === "h" ? 0 : second;
    xs.push(x);
    ys.push(y);
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: rounded(left),
    y: rounded(top),
    width: rounded(Math.max(...xs) - left),
    height: rounded(Math.max(...ys) - top),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
