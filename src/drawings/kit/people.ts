// Everyone in the drawings is drawn here, by one hand: a body from its joints, in a coat, seen from the side. A person stands
// with both feet at 0,0, looks to the right, and is some 120 units high.

import type { Shape } from "../../model.ts";
import { backOf, footAt, type Joints, jointsOf, type Look, limb, type Pose, type Spot, STRIDE } from "./bodies.ts";
import { hairOf } from "./hair.ts";
import { group, path } from "./shapes.ts";

export type { Look, Pose } from "./bodies.ts";

/** Where someone stands; `walked` is the way gone so far, in units of the drawing: the legs step with it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flipped?: boolean;
  readonly opacity?: number;
}

export function person(key: string, look: Look, pose: Pose, place: Place): Shape {
  const { x, y, scale = 1, flipped = false, opacity = 1 } = place;
  const transform = `translate(${Math.round(x)} ${Math.round(y)}) scale(${flipped ? -scale : scale} ${scale})`;
  return group(key, { transform, ...(opacity < 1 ? { opacity } : {}) }, figure(look, pose));
}

/** How far into a stride someone is who has walked so far: no foot slides on the ground. */
export function walking(walked: number, scale = 1): Pose {
  const strides = Math.abs(walked) / (STRIDE * scale);
  return { kind: "walks", phase: Math.round((strides % 1) * 24) / 24 };
}

/** The parts of a person, from the far side to the near one. */
export function figure(look: Look, pose: Pose): Shape[] {
  if (pose.kind === "away") return backOf(look, pose.phase);
  const joints = jointsOf(look, pose);
  const coat = `coat-${look.coat}`;
  const { age, bag, legs = "ink" } = look;
  const thick = age === "child" ? 7 : 10;
  return [
    ...(bag === "suitcase" ? suitcase(joints) : []),
    path("far-arm", coat, limb(joints.farArm, thick * 0.8, thick * 0.62)),
    path("far-shade", "shade", limb(joints.farArm, thick * 0.8, thick * 0.62)),
    path("far-hand", `skin-${look.skin}`, disc(joints.farArm[2], thick * 0.36)),
    path("far-leg", legs, legOf(joints.farLeg, thick, age)),
    path("near-leg", legs, legOf(joints.nearLeg, thick, age)),
    ...(bag === "backpack" ? [path("bag", bagClass(look.coat), backpack(joints))] : []),
    path("neck", `skin-${look.skin}`, limb([joints.shoulder, joints.neck, joints.head], thick * 0.7, thick * 0.7)),
    path("coat", coat, coatOf(joints, age)),
    path("skin", `skin-${look.skin}`, headOf(joints.head, joints.size)),
    path(
      "hair",
      look.hair === "helmet" ? "window-lit-0" : (look.hairClass ?? "ink"),
      hairOf(look.hair, joints.head, joints.size),
    ),
    ...(bag === "folder" ? [path("bag", "lintel", folder(joints))] : []),
    path("near-arm", coat, limb(joints.nearArm, thick * 0.85, thick * 0.66)),
    path("near-shade", "shade", limb(joints.nearArm, thick * 0.85, thick * 0.66)),
    ...(bag === "bricks"
      ? [path("load", "brick-2", bricks(joints)), path("load-2", "brick-0", bricks(joints, 1))]
      : []),
    path("near-hand", `skin-${look.skin}`, disc(joints.nearArm[2], thick * 0.4)),
    ...(bag === "cane" ? [path("bag", "ink", limb([joints.nearArm[2], [joints.nearArm[2][0] + 2, 0]], 2.6, 2.6))] : []),
  ];
}

function legOf(leg: readonly Spot[], thick: number, age: Look["age"]): string {
  return limb(leg, thick, thick * 0.72) + footAt(leg.at(-1)!, age === "child" ? 9 : 13);
}

/** Shoulders, back, hem, front. */
function coatOf({ shoulder: [x, y], hip: [hx, hy], width, hem }: Joints, age: Look["age"]): string {
  const low = hy + hem;
  const flare = age === "child" ? 2 : 3;
  return [
    `M${at(x - width * 0.35, y - 3)}`,
    `Q${at(x - width, y - 1)} ${at(x - width, y + 12)}`,
    `L${at(hx - width - flare, low)}`,
    `Q${at(hx, low + 3)} ${at(hx + width + flare - 1, low)}`,
    `L${at(x + width * 0.92, y + 14)}`,
    `Q${at(x + width * 0.9, y)} ${at(x + width * 0.4, y - 4)}z`,
  ].join("");
}

/** A face in profile: a round head, a nose, a chin. */
function headOf([x, y]: Spot, r: number): string {
  const nose = `M${at(x + r * 0.8, y - r * 0.35)}L${at(x + r * 1.28, y + r * 0.22)}L${at(x + r * 0.8, y + r * 0.4)}z`;
  const chin = `M${at(x + r * 0.86, y + r * 0.3)}Q${at(x + r * 0.75, y + r * 1.25)} ${at(x - r * 0.2, y + r * 0.9)}z`;
  return disc([x, y], r) + nose + chin;
}

function disc([x, y]: Spot, r: number): string {
  return `M${at(x - r, y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0z`;
}

function backpack({ shoulder: [x, y], width }: Joints): string {
  const left = x - width - 9;
  return `M${at(x - width + 3, y + 2)}Q${at(left, y)} ${at(left, y + 14)}V${n(y + 36)}Q${at(left, y + 42)} ${at(x - width + 3, y + 42)}z`;
}

/** On a coat of its own colour it would not be seen. */
function bagClass(coat: number): string {
  return coat === 0 ? "brick-0" : "ink";
}

function folder({ nearArm, hip: [x] }: Joints): string {
  const [, hy] = nearArm[2];
  return `M${at(x + 2, hy - 18)}h26v20h-26z`;
}

/** Pulled behind, on its wheels. */
function suitcase({ farArm }: Joints): Shape[] {
  const [x, y] = farArm[2];
  const [left, top] = [x - 34, -40];
  return [
    path(
      "handle",
      "ink",
      limb(
        [
          [x, y],
          [left + 18, top],
        ],
        2.4,
        2.4,
      ),
    ),
    path("case", "roof", `M${at(left, top)}h26v34h-26z`),
    path("wheels", "ink", disc([left + 5, -3], 3.4) + disc([left + 21, -3], 3.4)),
  ];
}

function bricks({ nearArm }: Joints, row = 0): string {
  const [x, y] = nearArm[2];
  return `M${at(x - 10, y - 11 - 11 * row)}h26v10h-26z`;
}

function at(x: number, y: number): string {
  return `${n(x)} ${n(y)}`;
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
