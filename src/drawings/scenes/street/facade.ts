// This file draws what a wall carries: its windows and its door, as a house has them at least, then what makes a façade of it.

import type { Shape } from "../../../model.ts";
import { facesOf, pathOf, type Rectangle } from "../../kit/rectangles.ts";
import { path } from "../../kit/shapes.ts";
import { BRICK, FANLIGHT, type House, openingsOf, windowsOf } from "./plan.ts";

const FRAME = 5;

/** Openings with their frames, and a plain door. */
export function plainOf(house: House): Shape[] {
  const { door } = openingsOf(house);
  const windows = windowsOf(house);
  const leaf = leafOf(house);
  return [
    path("openings", "lintel", facesOf([...windows, door])),
    path("panes", `glass-${house.hour}`, facesOf([...windows.flatMap(panesOf), fanlightOf(house)])),
    ...(isAwake(house) ? [path("awake", "window-lit", facesOf(windows.slice(0, 1).flatMap(panesOf)))] : []),
    path("door", "door-plain", pathOf([leaf])),
    path("steps", "stone", pathOf([{ x: door.x - 8, y: -10, width: door.width + 16, height: 10 }])),
  ];
}

/** In the morning a lamp is lit in the houses that were there. */
function isAwake({ hour, role, x }: House): boolean {
  return role === "old" && hour === 0 && (x / BRICK.width) % 3 !== 1;
}

/** Lintels, sills, a string course, a cornice. */
export function stonesOf(house: House): Shape[] {
  const { door } = openingsOf(house);
  const { width, eaves, roof } = house;
  const spans = [...windowsOf(house), { ...door, height: 0 }];
  const lintels = spans.flatMap(({ x, y, width: span }) => [
    { x: x - 10, y: y - 22, width: span + 20, height: 22 },
    { x: x + span / 2 - 9, y: y - 28, width: 18, height: 28 },
  ]);
  const sills = windowsOf(house).map(({ x, y, width: span, height }) => ({
    x: x - 9,
    y: y + height,
    width: span + 18,
    height: 9,
  }));
  const bands = roof === "low" ? [] : [{ x: 0, y: -252, width, height: 8 }];
  const count = Math.floor(width / BRICK.width);
  const dentils = Array.from({ length: count }, (_, i) => ({
    x: i * BRICK.width + 9,
    y: eaves + 12,
    width: 12,
    height: 10,
  }));
  return [
    path("stones", "lintel", facesOf([...lintels, ...sills, ...bands, ...dentils])),
    path("cornice", "stone", pathOf([{ x: 0, y: eaves, width, height: 12 }])),
  ];
}

/** @param colour of the door's paint. */
export function paintedDoorOf(house: House, colour: number): Shape[] {
  const { x, y, width, height } = leafOf(house);
  const panels = [
    { x: x + 9, y: y + 14, width: (width - 26) / 2, height: height * 0.42 },
    { x: x + 17 + (width - 26) / 2, y: y + 14, width: (width - 26) / 2, height: height * 0.42 },
    { x: x + 9, y: y + height * 0.42 + 26, width: (width - 26) / 2, height: height * 0.58 - 48 },
    { x: x + 17 + (width - 26) / 2, y: y + height * 0.42 + 26, width: (width - 26) / 2, height: height * 0.58 - 48 },
  ].map((panel) => ({ ...panel, x: Math.round(panel.x), height: Math.round(panel.height), y: Math.round(panel.y) }));
  return [
    path("leaf", `door-${colour}`, pathOf([{ x, y, width, height }])),
    path("panels", `door-${colour}-dark`, pathOf(panels)),
    path("knob", "brass", pathOf([{ x: x + width - 9, y: Math.round(y + height / 2), width: 5, height: 7 }])),
  ];
}

/** Boxes of plants at the upper windows. */
export function boxesOf(house: House): Shape[] {
  const boxes = openingsOf(house).above.map(
    ({ x, y, width, height }): Rectangle => ({ x: x - 6, y: y + height - 8, width: width + 12, height: 17 }),
  );
  const leaves = boxes.map(({ x, y, width }) => {
    const head = (width - 8) / 5;
    return `M${x + 4} ${y + 2}${`q${head / 2}-26 ${head} 0`.repeat(5)}z`;
  });
  const flowers = (from: number) =>
    boxes.flatMap(({ x, y, width }) =>
      [0, 1, 2]
        .filter((i) => i % 2 === from)
        .map((i) => ({ x: Math.round(x + 8 + ((width - 22) * i) / 2), y: y - 14 + (i % 2) * 3, width: 7, height: 7 })),
    );
  return [
    path("leaves", "leaves", leaves.join("")),
    path("flowers", "flower", facesOf(flowers(0))),
    path("blossom", "blossom", facesOf(flowers(1))),
    path("boxes", "stone", facesOf(boxes)),
  ];
}

export function leafOf(house: House): Rectangle {
  const { door } = openingsOf(house);
  const high = house.roof === "low" ? 0 : FANLIGHT;
  return {
    x: door.x + FRAME,
    y: door.y + high + FRAME,
    width: door.width - 2 * FRAME,
    height: -door.y - high - FRAME - 10,
  };
}

export function fanlightOf(house: House): Rectangle {
  const { door } = openingsOf(house);
  const high = house.roof === "low" ? 0 : FANLIGHT - FRAME;
  return { x: door.x + FRAME, y: door.y + FRAME, width: door.width - 2 * FRAME, height: Math.max(0, high) };
}

/** Two casements under two small panes. */
export function panesOf({ x, y, width, height }: Rectangle): Rectangle[] {
  const wide = (width - 3 * FRAME) / 2;
  const low = Math.round(height * 0.26);
  const pair = (top: number, high: number) =>
    [x + FRAME, x + 2 * FRAME + wide].map((left) => ({ x: left, y: top, width: wide, height: high }));
  return [...pair(y + FRAME, low), ...pair(y + 2 * FRAME + low, height - 3 * FRAME - low)];
}
