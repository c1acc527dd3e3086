// A label goes in, the box of its words comes out, as the page's own letters make it, at the least width of its size.

import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";
import { LINE, nameHeight, nameWidth, sizeFor } from "../../src/drawings/kit/words-room.ts";
import type { Label, Size } from "../../src/model.ts";

export interface Boxed extends Rectangle {
  readonly key: string;
}

export function boxOf({ key, x, y, width, anchor, baseline, role, text }: Label, { name }: Size): Boxed {
  const letters = sizeFor(text, width); // of a number, whose room says how high they are
  const across = role === "value" ? width : Math.min(width, nameWidth(text, name));
  const down = role === "value" ? letters : nameHeight(text, width, name) - LINE[name] * 0.1;
  const left = { start: 0, middle: across / 2, end: across }[anchor];
  const over = { top: 0, middle: down / 2, bottom: down }[baseline];
  return { key, x: x - left, y: y - over, width: across, height: down };
}

/** Pairs that share some area, by their keys. */
export function collisions(boxes: readonly Boxed[], others: readonly Boxed[] = boxes): string[] {
  return boxes.flatMap((one, i) =>
    others
      .slice(others === boxes ? i + 1 : 0)
      .filter(
        (other) =>
          Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.5 &&
          Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.5,
      )
      .map((other) => `${one.key} / ${other.key}`),
  );
}

export function leavers(boxes: readonly Boxed[], size: Size): string[] {
  const isOut = ({ x, y, width, height }: Boxed) =>
    x < -1 || y < -1 || x + width > size.width + 1 || y + height > size.height + 1;
  return boxes.filter(isOut).map(({ key }) => key);
}
