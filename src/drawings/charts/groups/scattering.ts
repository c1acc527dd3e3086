// Bricks float before they gather, and this file scatters them: mixed, apart from one another and from the name.

import { forceCollide } from "d3";
import type { Size } from "../../../model.ts";
import { seeded } from "../../kit/chance.ts";
import type { Rectangle } from "../../kit/rectangles.ts";

interface Floating {
  readonly index: number;
  readonly radius: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

const TICKS = 50;
/** Of a speed, from one tick to the next. */
const KEPT = 0.6;

/** One place (upper left corner) a brick, the same for the same input. */
export function scatter(bricks: readonly Rectangle[], keepClear: Rectangle, size: Size): { x: number; y: number }[] {
  const random = seeded(0.42);
  const centre = { x: keepClear.x + keepClear.width / 2, y: keepClear.y + keepClear.height / 2 };
  const name: Floating = {
    index: bricks.length,
    radius: Math.max(keepClear.width, keepClear.height) / 2,
    ...centre,
    vx: 0,
    vy: 0,
  };
  const floating = bricks.map(
    ({ width }, index): Floating => ({
      index,
      radius: width * 0.55,
      x: random() * size.width,
      y: random() * size.height,
      vx: 0,
      vy: 0,
    }),
  );
  const apart = forceCollide<Floating>(({ radius }) => radius).iterations(2);
  apart.initialize([...floating, name], random);
  for (let tick = 0; tick < TICKS; tick += 1) {
    apart(1); // whatever its strength: what collides moves apart
    for (const brick of floating) {
      brick.x += brick.vx *= KEPT;
      brick.y += brick.vy *= KEPT;
    }
    Object.assign(name, { vx: 0, vy: 0 }); // the name stays where it is
  }
  return floating.map(({ x, y }, i) => {
    const { width, height } = bricks[i]!;
    return { x: within(x - width / 2, size.width - width), y: within(y - height / 2, size.height - height) };
  });
}

function within(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)));
}
