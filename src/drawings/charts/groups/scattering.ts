// Bricks float before they gather, and this file scatters them: mixed, apart from one another and from the name.

import { forceCollide, forceSimulation, type SimulationNodeDatum } from "d3";
import type { Size } from "../../../model.ts";
import { seeded } from "../../kit/chance.ts";
import type { Rectangle } from "../../kit/rectangles.ts";

interface Floating extends SimulationNodeDatum {
  readonly radius: number;
}

const TICKS = 50;

/** One place (upper left corner) a brick, the same for the same input. */
export function scatter(bricks: readonly Rectangle[], keepClear: Rectangle, size: Size): { x: number; y: number }[] {
  const random = seeded(0.42);
  const name: Floating = {
    radius: Math.max(keepClear.width, keepClear.height) / 2,
    fx: keepClear.x + keepClear.width / 2,
    fy: keepClear.y + keepClear.height / 2,
  };
  const floating = bricks.map(
    (brick): Floating => ({ radius: brick.width * 0.55, x: random() * size.width, y: random() * size.height }),
  );
  forceSimulation([...floating, name])
    .randomSource(random)
    .force("apart", forceCollide<Floating>(({ radius }) => radius).iterations(2))
    .stop()
    .tick(TICKS);
  return floating.map(({ x = 0, y = 0 }, i) => {
    const { width, height } = bricks[i]!;
    return { x: within(x - width / 2, size.width - width), y: within(y - height / 2, size.height - height) };
  });
}

function within(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)));
}
