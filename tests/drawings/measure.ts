// Shapes in, what they say out: the marks are read back from their geometry, not from what the chart claims.

import { every, flat, keysOf, RECTANGLE, rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";
import type { Shape } from "../../src/model.ts";

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
