// The joints of a body, for each age and pose: legs that step on the ground, arms that swing against them.

import type { Shape } from "../../model.ts";
import { path } from "./shapes.ts";

export interface Look {
  readonly age: "adult" | "child" | "elder";
  readonly coat: 0 | 1 | 2 | 3;
  readonly skin: 0 | 1 | 2;
  readonly hair: "short" | "long" | "bun" | "curls" | "helmet";
  /** Classes of hair and trousers. Default: ink. */
  readonly hairClass?: string;
  readonly legs?: string;
  readonly bag?: "backpack" | "suitcase" | "folder" | "bricks" | "cane";
}

export type Spot = readonly [x: number, y: number];

/** `phase` runs from 0 to 1 over two steps. */
export type Pose =
  | { readonly kind: "stands" | "seated" | "greets" | "carries" | "lays" }
  | { readonly kind: "walks" | "away"; readonly phase: number };

export interface Joints {
  readonly head: Spot;
  readonly neck: Spot;
  readonly shoulder: Spot;
  readonly hip: Spot;
  readonly nearArm: readonly [Spot, Spot, Spot];
  readonly farArm: readonly [Spot, Spot, Spot];
  readonly nearLeg: readonly [Spot, Spot, Spot];
  readonly farLeg: readonly [Spot, Spot, Spot];
  /** Radius of the head, half of the coat's width, how far it goes below the hip. */
  readonly size: number;
  readonly width: number;
  readonly hem: number;
}

const BUILDS = {
  adult: { hip: 58, trunk: 40, arm: 20, size: 10.5, width: 11, hem: 14, lean: 0 },
  child: { hip: 34, trunk: 24, arm: 13, size: 9.5, width: 8.5, hem: 8, lean: 0 },
  elder: { hip: 53, trunk: 37, arm: 19, size: 10.5, width: 12, hem: 18, lean: 9 },
} as const;

/** Half a step, and the way gone in two steps. */
const REACH = 17;
export const STRIDE = 4 * REACH;
const LIFT = 7;

export function jointsOf({ age, bag }: Look, pose: Pose): Joints {
  const { hip: high, trunk, arm, size, width, hem, lean } = BUILDS[age];
  const step = high / BUILDS.adult.hip;
  const phase = pose.kind === "walks" ? pose.phase : undefined;
  const isSeated = pose.kind === "seated";
  const hip: Spot = isSeated ? [0, -high * 0.74] : [0, -high + (phase === undefined ? 0 : 1.4)];
  const tilt = lean + (phase === undefined ? 0 : 3) + (pose.kind === "lays" ? 12 : 0);
  const shoulder: Spot = [hip[0] + tilt, hip[1] - trunk];
  const neck: Spot = [shoulder[0] + 1 + lean * 0.3, shoulder[1] - 6];
  const head: Spot = [neck[0] + 2 + lean * 0.25, neck[1] - size * 0.95];
  const feet = feetOf(pose, step, high);
  const legs = feet.map((foot) => [hip, bent(hip, foot, high / 2 + 1.5, 1), foot] as const) as [
    Joints["nearLeg"],
    Joints["farLeg"],
  ];
  const armpit: Spot = [shoulder[0], shoulder[1] + 6];
  const hands = holding(bag, handsOf(pose, armpit, arm, feet, step), armpit, arm);
  const arms = hands.map((hand) => [armpit, bent(armpit, hand, arm, -1), hand] as const) as [
    Joints["nearArm"],
    Joints["farArm"],
  ];
  return {
    ...{ head, neck, shoulder, hip, size, width },
    hem: isSeated ? 4 : hem,
    ...{ nearLeg: legs[0], farLeg: legs[1], nearArm: arms[0], farArm: arms[1] },
  };
}

/** The near foot, then the far one. */
function feetOf(pose: Pose, step: number, high: number): readonly [Spot, Spot] {
  if (pose.kind === "walks") return [stepping(pose.phase, step), stepping(pose.phase + 0.5, step)];
  if (pose.kind === "seated")
    return [
      [high * 0.46, 0],
      [high * 0.36, 0],
    ];
  if (pose.kind === "carries" || pose.kind === "lays")
    return [
      [9, 0],
      [-9, 0],
    ];
  return [
    [5 * step, 0],
    [-5 * step, 0],
  ];
}

/** On the ground the foot goes back as the body goes on; then it is lifted forward. */
function stepping(phase: number, step: number): Spot {
  const within = phase % 1;
  if (within < 0.5) return [REACH * step * (1 - 4 * within), 0];
  const up = (within - 0.5) * 2;
  return [REACH * step * (2 * up - 1), -LIFT * step * Math.sin(Math.PI * up)];
}

function handsOf(
  pose: Pose,
  [x, y]: Spot,
  arm: number,
  feet: readonly [Spot, Spot],
  step: number,
): readonly [Spot, Spot] {
  const down = 2 * arm - 1;
  switch (pose.kind) {
    case "walks":
      return feet.map(([foot]) => {
        const swing = (-0.62 * foot) / (REACH * step);
        return [x + Math.sin(swing) * down * 0.92 + 3, y + Math.cos(swing) * down * 0.92] as const;
      }) as [Spot, Spot];
    case "seated":
      return [
        [x + 1.5 * arm, y + 0.95 * arm],
        [x + 1.3 * arm, y + 0.95 * arm],
      ];
    case "greets":
      return [
        [x + 1.25 * arm, y - 0.7 * arm],
        [x - 3, y + down],
      ];
    case "carries":
      return [
        [x + 1.3 * arm, y + 1.1 * arm],
        [x + 1.1 * arm, y + 1.2 * arm],
      ];
    case "lays":
      return [
        [x + 1.75 * arm, y + 0.5 * arm],
        [x + 1.3 * arm, y + 1.1 * arm],
      ];
    default:
      return [
        [x + 4, y + down],
        [x - 4, y + down],
      ];
  }
}

/** Hands that hold something keep still: behind, at the side, or before the chest. */
function holding(
  bag: Look["bag"],
  [near, far]: readonly [Spot, Spot],
  [x, y]: Spot,
  arm: number,
): readonly [Spot, Spot] {
  if (bag === "suitcase") return [near, [x - 0.55 * arm, y + 1.75 * arm]];
  if (bag === "folder") return [[x + 0.9 * arm, y + 1.35 * arm], far];
  if (bag === "bricks" && near[1] > y + 0.6 * arm)
    return [
      [x + 1.3 * arm, y + 1.15 * arm],
      [x + 1.1 * arm, y + 1.25 * arm],
    ];
  return [near, far];
}

/** The joint between two ends, bent to the right (1) or to the left; straight where they are too far apart. */
function bent([x, y]: Spot, [toX, toY]: Spot, length: number, way: 1 | -1): Spot {
  const [dx, dy] = [toX - x, toY - y];
  const apart = Math.hypot(dx, dy) || 1;
  const aside = Math.sqrt(Math.max(0, length ** 2 - (apart / 2) ** 2)) * way;
  return [x + dx / 2 + (dy / apart) * aside, y + dy / 2 - (dx / apart) * aside];
}

/** A limb along its joints, thinner to its end. */
export function limb(joints: readonly Spot[], thick: number, thin: number): string {
  const last = joints.length - 1;
  const half = (i: number) => (thick + ((thin - thick) * i) / last) / 2;
  return joints
    .map((joint, i) => round(joint, half(i)) + (i < last ? piece(joint, joints[i + 1]!, half(i), half(i + 1)) : ""))
    .join("");
}

function piece([x, y]: Spot, [toX, toY]: Spot, from: number, to: number): string {
  const apart = Math.hypot(toX - x, toY - y) || 1;
  const [ax, ay] = [(toY - y) / apart, -(toX - x) / apart];
  const corners: Spot[] = [
    [x + ax * from, y + ay * from],
    [toX + ax * to, toY + ay * to],
    [toX - ax * to, toY - ay * to],
    [x - ax * from, y - ay * from],
  ];
  return `M${corners.map(([cx, cy]) => `${n(cx)} ${n(cy)}`).join("L")}z`;
}

function round([x, y]: Spot, r: number): string {
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0z`;
}

/** A shoe, flat on the ground or lifted with its foot. */
export function footAt([x, y]: Spot, length: number): string {
  const back = length * 0.34;
  return `M${n(x - back)} ${n(y - 5)}h${n(back + 3)}q${n(length * 0.5)} 1 ${n(length - back)} 5h${n(-length - 3)}z`;
}

/** Seen from behind, walking away: one heel after the other is lifted. */
export function backOf({ coat, skin, bag, hairClass = "ink", legs = "ink" }: Look, phase: number): Shape[] {
  const lift = (own: number) => Math.round(Math.max(0, Math.sin(2 * Math.PI * (phase + own))) * 9);
  const leg = (x: number, up: number) =>
    `${limb(
      [
        [x, -56],
        [x, -28 - up / 2],
        [x, -4 - up],
      ],
      11,
      8,
    )}M${x - 6} ${-up - 5}h12v5h-12z`;
  const arm = (way: 1 | -1) =>
    limb(
      [
        [way * 12, -92],
        [way * 16, -74],
        [way * 17, -57],
      ],
      8.5,
      6.5,
    );
  return [
    path("legs", legs, leg(-6, lift(0)) + leg(6, lift(0.5))),
    path("arms", `coat-${coat}`, arm(-1) + arm(1)),
    path("hands", `skin-${skin}`, round([-17, -53], 4) + round([17, -53], 4)),
    path(
      "neck",
      `skin-${skin}`,
      limb(
        [
          [0, -108],
          [0, -98],
        ],
        7,
        7,
      ),
    ),
    path("coat", `coat-${coat}`, "M-5-101Q-14-99-14-88L-15-46Q0-42 15-46L14-88Q14-99 5-101z"),
    path("skin", `skin-${skin}`, round([0, -113], 10.5)),
    path("hair", hairClass, "M-11.5-110a11.5 11.5 0 0 1 23 0q0 7-4 9h-15q-4-2-4-9z"),
    ...(bag === "backpack"
      ? [
          path("bag", coat === 0 ? "brick-0" : "ink", "M-11-97h22q3 0 3 5v33q0 6-6 6h-16q-6 0-6-6v-33q0-5 3-5z"),
          path("pocket", "shade", "M-9-73h18v14h-18z"),
        ]
      : []),
  ];
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
