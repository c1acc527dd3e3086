// Everyone in every drawing is drawn by this one hand: who someone is (a look), what they do (a pose), and where.
//
//   person("walker", { coat: 1, skin: 2, hair: "bun", holds: "bag" }, { walked, of: 300 }, { x, y, scale: 0.6 })
//
// An adult is some 120 units high at scale 1, has the feet at `x, y` and looks to the right; `flipped` turns them round.
// Someone walks when `walked`, the distance so far in the drawing's own units, changes by as much as `x` does: the feet are
// then set down and stay where they are. With `of`, the length of the whole way, they begin and end it with both feet
// together. Colours are classes of people.css, and no outline parts anyone from what is behind them: two tones do.

import type { Shape } from "../../model.ts";
import { bendOf, feetAt, limbOf, type Point, shoeOf } from "./people-gait.ts";
import { type Hair, headAt } from "./people-heads.ts";
import { type Thing, thingShapes } from "./people-things.ts";
import { written } from "./rectangles.ts";
import { group, path } from "./shapes.ts";

export interface Look {
  readonly coat: 0 | 1 | 2 | 3 | 4;
  readonly skin: 0 | 1 | 2 | 3;
  readonly hair: Hair;
  /** Default: dark. */
  readonly hairColour?: "dark" | "brown" | "grey";
  /** Default: 0. */
  readonly trousers?: 0 | 1 | 2;
  /** How far down it goes. Default: a jacket. */
  readonly cut?: "jacket" | "coat" | "skirt";
  /** Default: an adult. */
  readonly age?: "child" | "adult" | "elder";
  readonly holds?: Thing;
}

export interface Pose {
  /** Distances in units of the drawing. */
  readonly walked?: number;
  readonly of?: number;
  /** `walk` swings the arms as the feet go, and is the default; whoever sits does so on the ground line's own seat, 30 units high. */
  readonly does?: "walk" | "carry" | "lay" | "greet" | "sit";
  /** Seen from behind, on a way that leads into the picture. */
  readonly isBehind?: boolean;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flipped?: boolean;
  readonly opacity?: number;
}

export function person(key: string, look: Look, pose: Pose, { x, y, scale = 1, flipped, opacity = 1 }: Place): Shape {
  const size = scale * AGES[look.age ?? "adult"].size;
  const across = flipped ? -size : size;
  const transform = `translate(${written(x)} ${written(y)}) scale(${written3(across)} ${written3(size)})`;
  return group(key, { transform, ...(opacity < 1 ? { opacity } : {}) }, figureOf(look, inOwnUnits(pose, size)));
}

const AGES = {
  adult: { size: 1, head: 1, stoop: 0 },
  child: { size: 0.62, head: 1.34, stoop: 0 },
  elder: { size: 0.95, head: 1, stoop: 7 },
} as const;

function inOwnUnits({ walked = 0, of, ...pose }: Pose, size: number): Pose {
  return { ...pose, walked: Math.abs(walked) / size, ...(of === undefined ? {} : { of: Math.abs(of) / size }) };
}

function written3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Someone at 0,0, in units of their own. */
export function figureOf(look: Look, pose: Pose = {}): Shape[] {
  const body = bodyOf(look, pose);
  return pose.isBehind ? fromBehind(look, body) : inProfile(look, pose, body);
}

/** Head and shoulders on 0,0, some 52 units high: for a window. */
export function bustOf({ coat, skin, hair, hairColour = "dark" }: Look): Shape[] {
  const head = headAt(hair, 0, -21);
  return [
    path("skin", `skin-${skin}`, head.skin),
    path("hair", `hair-${hairColour}`, head.hair),
    path("coat", `coat-${coat}`, "M-13 0v-12q0-10 8-11h10q8 1 8 11v12z"),
  ];
}

interface Body {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly feet: ReturnType<typeof feetAt>;
}

const BONE = 27;
const HIGHEST_HIP = -59.5;
const SEAT = -34;

function bodyOf({ age = "adult" }: Look, { walked = 0, of = walked === 0 ? 0 : undefined, does }: Pose): Body {
  const feet = feetAt(walked, of);
  const reached = feet.map(({ ankle: [x, y] }) => y - Math.sqrt((2 * BONE) ** 2 - x * x - 4));
  const hip: Point = does === "sit" ? [0, SEAT] : [0, Math.max(HIGHEST_HIP, ...reached)];
  const lean = AGES[age].stoop + (does === "lay" ? 8 : does === "sit" ? 1 : walked === 0 ? 0 : 2);
  return { hip, shoulder: [lean, hip[1] - 33 + lean / 3], feet };
}

function inProfile(look: Look, pose: Pose, body: Body): Shape[] {
  const { coat, skin, hair, hairColour = "dark", trousers = 0, cut = "jacket", age = "adult", holds } = look;
  const { hip, shoulder, feet } = pose.does === "sit" ? { ...body, feet: SEATED } : body;
  const hands = handsOf(look, pose, body);
  const widths = cut === "skirt" ? [10, 8.5, 7] : [13, 11, 9.5];
  const [near, far] = feet.map(({ ankle }) => limbOf([hip, bendOf(hip, ankle, BONE, 1), ankle], widths));
  const [nearArm, farArm] = hands.map((hand) => limbOf([shoulder, bendOf(shoulder, hand, 19, -1), hand], [10, 9, 7.5]));
  const head = headAt(hair, shoulder[0] + AGES[age].stoop / 2, shoulder[1] - 5, AGES[age].head);
  const things = holds ? thingShapes(holds, shoulder, hands[0]) : { behind: [], before: [] };
  return [
    path("far-arm", `sleeve-${coat}`, farArm!),
    path("far-leg", `trousers-${trousers}-far`, far!),
    path("shoes", "shoe", feet.map(shoeOf).join("")),
    path("leg", `trousers-${trousers}`, near!),
    path("skin", `skin-${skin}`, head.skin + handAt(hands[1])),
    path("hair", `hair-${hairColour}`, head.hair),
    ...things.behind,
    ...(head.helmet ? [path("helmet", "helmet", head.helmet)] : []),
    path("coat", `coat-${coat}`, torsoOf(body, cut, pose.does === "sit")),
    ...(hair === "helmet" ? [path("band", "helmet", bandOf(body))] : []),
    ...things.before,
    path("arm", `sleeve-${coat}`, nearArm!),
    path("hand", `skin-${skin}`, handAt(hands[0])),
  ];
}

/** Feet before the seat, one a little farther. */
const SEATED = [
  { ankle: [27, -6], pitch: 0 },
  { ankle: [22, -6], pitch: 0 },
] as const;

/** How far below the hips, and how wide. */
const CUTS = { jacket: [5, 0], coat: [21, 2], skirt: [24, 5] } as const;

function torsoOf({ hip: [, hip], shoulder: [x, y], feet }: Body, cut: keyof typeof CUTS, isSeated: boolean): string {
  const [length, flare] = isSeated ? [4, 2] : CUTS[cut];
  const [before, behind] = [1, -1].map(
    (way) => 9.5 + flare + (length / 60) * Math.max(0, ...feet.map(({ ankle }) => ankle[0] * way)),
  ) as [number, number];
  const at = (px: number, py: number) => `${written(Math.round(px * 2) / 2)} ${written(Math.round(py * 2) / 2)}`;
  const hem = hip + length;
  return `M${at(x - 5, y - 5)}Q${at(x - 11, y - 4)} ${at(x - 11, y + 8)}L${at(-9, hip - 6)} ${at(-behind, hem)}H${at(before, hem).split(" ")[0]}L${at(9.5, hip - 8)} ${at(x + 10, y + 8)}Q${at(x + 10, y - 3)} ${at(x + 5, y - 6)}z`;
}

/** A builder's, across the chest. */
function bandOf({ hip: [, hip] }: Body): string {
  return `M-10 ${written(hip - 8)}h20v5h-20z`;
}

/** The near one, the far one: both at work, or one with what it holds, or swung as the feet go. */
function handsOf({ holds }: Look, { does = "walk" }: Pose, { shoulder: [x, y], feet, hip }: Body): [Point, Point] {
  const swing = (feet[1].ankle[0] - feet[0].ankle[0] + 6) / 46;
  const swung = (angle: number): Point => [36 * Math.sin(angle) + 2, 36 * Math.cos(angle)];
  const held: Point | undefined = holds === "suitcase" ? [-17 - x, hip[1] + 5 - y] : HELD[holds ?? ""];
  const busy = BUSY[does];
  const at = ([dx, dy]: Point): Point => [x + dx, y + dy];
  return [at(busy?.[0] ?? held ?? swung(swing)), at(busy?.[1] ?? swung(-swing))];
}

/** From the shoulder. */
const HELD: Readonly<Record<string, Point>> = { folder: [8, 27], cane: [20, 26], bag: [3, 36] };
const BUSY: Readonly<Record<string, readonly [near: Point, far?: Point]>> = {
  carry: [
    [19, 25],
    [22, 25],
  ],
  lay: [
    [30, 20],
    [26, 26],
  ],
  greet: [[27, -3]],
  sit: [
    [25, 21],
    [28, 20],
  ],
};

function handAt([x, y]: Point): string {
  return `M${written(x - 4)} ${written(y)}c0-5 8-5 8 0s-8 5-8 0z`;
}

/** Feet go into the picture, one after the other: their heels rise. */
function fromBehind(look: Look, { hip: [, hip], feet }: Body): Shape[] {
  const { coat, skin, hair, hairColour = "dark", trousers = 0, holds } = look;
  const lifted = feet.map(({ ankle: [x, y] }) => Math.max(0, -y - 6) + Math.max(0, x) * 0.16);
  const y = hip - 33;
  const legs = [6, -6].map((x, i) =>
    limbOf(
      [
        [x * 0.9, hip],
        [x, hip / 2 - lifted[i]! / 2],
        [x, -5 - lifted[i]!],
      ],
      [13, 12, 10],
    ),
  );
  const shoes = [6, -6].map((x, i) => `M${x - 6} ${written(-lifted[i]!)}v-4q1-5 6-5t6 5v4z`);
  const swing = (feet[0].ankle[0] - feet[1].ankle[0] - 6) / 12;
  const hands = [1, -1].map((way): Point => [way * 18, y + 37 - Math.abs(swing) + way * swing]);
  const arms = hands.map((hand, i) => limbOf([[i ? -11 : 11, y], [i ? -17 : 17, y + 18], hand], [10, 9, 8]));
  const head = headAt(hair, 0, y - 5, 0.92, true);
  const pack = `M-10 ${y - 1}h20q4 0 4 5v30q0 6-6 6h-16q-6 0-6-6v-30q0-5 4-5z`;
  return [
    path("shoes", "shoe", shoes.join("")),
    path("leg", `trousers-${trousers}`, legs.join("")),
    path("arm", `sleeve-${coat}`, arms.join("")),
    path("hands", `skin-${skin}`, hands.map(handAt).join("") + head.skin),
    path(
      "coat",
      `coat-${coat}`,
      `M-6 ${y - 6}q-10 1-11 10l4 ${34 - y + hip - 33}v4h26v-4l4-${34 - y + hip - 33}q-1-9-11-10z`,
    ),
    path("hair", `hair-${hairColour}`, head.hair),
    ...(holds === "backpack"
      ? [path("bag", "brick-0", pack), path("pocket", "brick-5", `M-9 ${y + 22}h18v13h-18zM-4 ${y - 4}h8v4h-8z`)]
      : []),
  ];
}
