// Shapes in, what they say out: the marks are read back from their geometry, not from what the chart claims.

import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";
import type { Shape } from "../../src/model.ts";

/** All shapes, stamps as the paths that they leave. */
export function flat(shapes: readonly Shape[]): Shape[] {
  const originals = new Map(every(shapes).map((shape) => [`#${shape.attributes.id}`, shape]));
  return every(shapes.filter(({ tag }) => tag !== "defs")).map((shape) => pathLeftBy(shape, originals));
}

function every(shapes: readonly Shape[]): Shape[] {
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
const RECTANGLE =
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

/** What of a path is no rectangle. */
export function beyondRectangles(shape: Shape): string {
  return String(shape.attributes.d ?? "").replace(RECTANGLE, "");
}

export function subpathCount(shape: Shape): number {
  return (String(shape.attributes.d ?? "").match(/m/gi) ?? []).length;
}

/** Shapes that count, by figure. */
export function countedMarks(shapes: readonly Shape[], figure: string): Shape[] {
  const groups = every(shapes).filter(({ attributes }) => attributes["data-figure"] === figure);
  const originals = shapes.filter(({ tag }) => tag === "defs");
  return flat([...originals, ...groups]).filter(({ attributes }) => attributes["data-count"] !== undefined);
}

/** The marks of a figure where they are seen: what places and scales a group does so to all in it. */
export function seenRectangles(shapes: readonly Shape[], figure: string): Rectangle[] {
  const { x, y, scale } = placeOf(shapes, figure) ?? { x: 0, y: 0, scale: 1 };
  return countedMarks(shapes, figure)
    .flatMap((mark) => (mark.attributes.class === "key" ? keysOf(mark) : rectanglesOf(mark)))
    .map((own) => ({
      x: x + own.x * scale,
      y: y + own.y * scale,
      width: own.width * scale,
      height: own.height * scale,
    }));
}

function placeOf(shapes: readonly Shape[], figure: string): { x: number; y: number; scale: number } | undefined {
  for (const { attributes, children = [] } of shapes) {
    const isOwn = attributes["data-figure"] === figure;
    const placed = children.find(({ key }) => key === "placed");
    const inner = isOwn ? (placed ? placeIn(placed) : { x: 0, y: 0, scale: 1 }) : placeOf(children, figure);
    if (!inner) continue;
    const { x, y, scale } = placeIn({ attributes });
    return { x: x + scale * inner.x, y: y + scale * inner.y, scale: scale * inner.scale };
  }
  return undefined;
}

function placeIn({ attributes }: Pick<Shape, "attributes">): { x: number; y: number; scale: number } {
  const [x = 0, y = 0, scale = 1] = [...String(attributes.transform ?? "").matchAll(/-?[\d.]+/g)].map(Number);
  return { x, y, scale };
}

/** What the marks claim: sum(data-count) × worth. */
export function claimed(shapes: readonly Shape[], figure: string): number {
  const group = flat(shapes).find(({ attributes }) => attributes["data-figure"] === figure)!;
  const count = countedMarks(shapes, figure).reduce((sum, { attributes }) => sum + Number(attributes["data-count"]), 0);
  return count * Number(group.attributes["data-worth"]);
}

/** Pairs of rectangles that share some area. */
export function overlapCount(rectangles: readonly Rectangle[]): number {
  const byLeft = [...rectangles].sort((a, b) => a.x - b.x);
  let count = 0;
  byLeft.forEach((a, i) => {
    for (let k = i + 1; k < byLeft.length && byLeft[k]!.x < a.x + a.width; k += 1) {
      const b = byLeft[k]!;
      if (a.y < b.y + b.height && b.y < a.y + a.height) count += 1;
    }
  });
  return count;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
