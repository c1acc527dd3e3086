// What people have on their heads, seen from the side.

import type { Look, Spot } from "./bodies.ts";

/** @param r radius of the head. */
export function hairOf(style: Look["hair"], [x, y]: Spot, r: number): string {
  const p = (dx: number, dy: number) => `${n(x + dx * r)} ${n(y + dy * r)}`;
  const around = n(1.12 * r);
  const cap = `M${p(0.86, -0.62)}A${around} ${around} 0 0 0 ${p(-1.1, 0.2)}L${p(-0.82, 0.62)}Q${p(-0.3, 0.35)} ${p(-0.28, -0.12)}Q${p(0.25, -0.3)} ${p(0.86, -0.62)}z`;
  switch (style) {
    case "short":
      return cap;
    case "long":
      return `${cap}M${p(-1.1, 0)}Q${p(-1.35, 1.1)} ${p(-1, 1.75)}Q${p(-0.35, 1.7)} ${p(-0.35, 0.9)}L${p(-0.28, -0.1)}z`;
    case "bun":
      return cap + round(p(-1.62, -0.35), 0.48 * r);
    case "curls":
      return [
        [-0.95, 0.25, 0.42],
        [-1, -0.3, 0.5],
        [-0.62, -0.82, 0.5],
        [-0.02, -1.02, 0.5],
        [0.55, -0.82, 0.42],
      ]
        .map(([dx = 0, dy = 0, size = 0]) => round(p(dx - size, dy), size * r))
        .concat(
          `M${p(0.8, -0.7)}Q${p(-0.2, -1.1)} ${p(-0.95, -0.2)}L${p(-0.8, 0.4)}Q${p(-0.3, 0.2)} ${p(-0.25, -0.2)}z`,
        )
        .join("");
    case "helmet":
      return `M${p(-1.2, -0.25)}A${n(1.2 * r)} ${n(1.2 * r)} 0 0 1 ${p(1.15, -0.4)}L${p(1.6, -0.18)}L${p(1.6, 0.02)}L${p(-1.25, 0.05)}z`;
  }
}

/** From its left end. */
function round(left: string, r: number): string {
  return `M${left}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0z`;
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
