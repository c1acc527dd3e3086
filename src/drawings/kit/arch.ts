// An arch is a ring of wedge-shaped bricks on a circle: this file lays them from one springing to the other and outlines
// what they span.

import { polygonOf } from "./rectangles.ts";

export interface Arch {
  /** Centre of the circle. */
  readonly x: number;
  readonly y: number;
  /** Of the opening. */
  readonly radius: number;
  /** Of the ring of bricks. */
  readonly depth: number;
  /** Angle on either side of the crown. */
  readonly half: number;
  /** Odd: the one in the middle is the keystone. */
  readonly count: number;
}

/** @param joint between two bricks, at the inner side. */
export function voussoirsOf(arch: Arch, joint: number): string[] {
  const { radius, depth, half, count } = arch;
  const gap = joint / radius / 2;
  return Array.from({ length: count }, (_, i) => {
    const from = -half + (2 * half * i) / count + gap;
    const to = -half + (2 * half * (i + 1)) / count - gap;
    return polygonOf([
      onArch(arch, from, radius),
      onArch(arch, from, radius + depth),
      onArch(arch, to, radius + depth),
      onArch(arch, to, radius),
    ]);
  });
}

/** What the arch spans, filled: the segment of its circle down to the springing. */
export function segmentOf(arch: Arch, radius: number): string {
  const [x1, y] = onArch(arch, -arch.half, radius);
  const [x2] = onArch(arch, arch.half, radius);
  return `M${x1} ${y}A${radius} ${radius} 0 0 1 ${x2} ${y}z`;
}

/** The point of a circle around the arch's centre, at an angle from the crown. */
function onArch({ x, y }: Arch, angle: number, radius: number): [number, number] {
  return [Math.round(x + radius * Math.sin(angle)), Math.round(y - radius * Math.cos(angle))];
}
