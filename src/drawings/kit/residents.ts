// The residents are people of differing ages, in plain clothes: each is some 120 units high, stands with both feet at
// 0,0 and looks to the right.

import type { Shape } from "../../model.ts";
import { path } from "./shapes.ts";

const disc = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;

/** Trousers and shoes, coat, head and hands, hair, and what they carry. */
function dressed(
  coat: number,
  skin: number,
  d: Readonly<Record<"legs" | "coat" | "skin" | "hair" | "bag", string>>,
  hair = "ink",
): Shape[] {
  return [
    path("bag", "ink", d.bag),
    path("legs", "ink", d.legs),
    path("coat", `coat-${coat}`, d.coat),
    path("skin", `skin-${skin}`, d.skin),
    path("hair", hair, d.hair),
  ];
}

export const WOMAN = dressed(0, 1, {
  bag: "M-15-70h-4v26h-11v24h22v-24h-7z",
  legs: "M-8-46l-4 40v6h16l-6-6 5-40zM6-46l4 40v6h15l-7-6-1-40z",
  coat: "M-1-102q-15 2-15 18l-5 50q20 8 42 0l-5-46 17 22 6-5-18-30q-4-9-13-9z",
  skin: `${disc(5, -115, 11)}M0-107h8v9h-8zM32-63l6 5 4-3-5-7z`,
  hair: "M-3-112q-5-14 7-15 10-1 12 7-8-2-13 1-1 4 0 12l-5 3q-8 8-8-2 0-5 7-6z",
});
export const CHILD = dressed(1, 1, {
  bag: "",
  legs: "M-8-26l-1 22v4h13l-4-4 1-22zM3-26l3 22v4h12l-5-4-1-22z",
  coat: "M0-58q-10 1-10 12l-3 24q13 5 26 0l-2-20-1-6q-2-10-10-10zM-6-54l-10-8-4 4 10 12z",
  skin: `${disc(2, -69, 10)}M-16-62l-4 4-3-4 4-4z`,
  hair: "M-8-68q-1-13 11-13 9 1 9 8-9-2-13 1-1 3-2 6z",
});
export const STUDENT = dressed(1, 0, {
  bag: "M-14-103q-15 0-15 14v26q0 9 15 8z",
  legs: "M-11-54l-2 30-5 20 0 4h17l-5-5 5-20 5-20 8 26 3 19h15l-6-6-5-22-6-26z",
  coat: "M-1-106q-13 1-13 15l2 40q12 5 25 0l0-32 9 18 7-4-11-28q-4-9-12-9z",
  skin: `${disc(4, -119, 11)}M-1-110h9v8h-9zM22-66l7-4 4 8-6 3z`,
  hair: "M-8-118q-2-14 11-14 12 0 13 9-10-3-16 1 0 4-2 7z",
});
export const ELDER = dressed(
  3,
  2,
  {
    bag: "M26-64l-6 2 4 4 3 58h4l-2-60z",
    legs: "M-12-48l-1 42v6h17l-6-6 2-42zM4-48l4 42v6h16l-7-6-1-42z",
    coat: "M5-94q-17 2-20 22l-3 32q18 7 37 0l0-22 9 2 2-8-13-7-2-8q-2-11-10-11z",
    skin: `${disc(12, -104, 11)}M5-98l9 5-2 8-9-3zM27-68l6 2-1 7-6-1z`,
    hair: "M1-104q-1-13 12-12 9 1 10 7-9-1-13 2l-3 10q-5-1-6-7z",
  },
  "hair-grey",
);
export const HOST = dressed(2, 2, {
  bag: "",
  legs: "M-12-52l0 46-5 6h16l1-52zM1-52l2 52h16l-6-6 0-46z",
  coat: "M-2-104q-14 1-14 15l-9 28 7 3 7-15v27q12 4 24 0v-27l18 4 2-7-18-17q-4-11-13-11z",
  skin: `${disc(1, -117, 11)}M-3-108h9v8h-9zM-25-61l7 3-2 8-7-2zM33-74l8 0 0 6-9 1z`,
  hair: "M-11-114q-2-16 12-16 14 0 12 14-4-6-12-6-8 0-12 8z",
});

/** Someone else of the same build: no two neighbours are one person. */
export function redressed(figure: readonly Shape[], coat: number, skin: number, hair = "ink"): Shape[] {
  const dress: Readonly<Record<string, string>> = { coat: `coat-${coat}`, skin: `skin-${skin}`, hair };
  return figure.map((shape) => ({
    ...shape,
    attributes: { ...shape.attributes, class: dress[shape.key] ?? shape.attributes.class! },
  }));
}

/** Someone at a window: head and shoulders, standing on `foot`. */
export function bust(name: string, x: number, foot: number, size: number, coat: number, skin: number): Shape[] {
  const [r, neck, shoulder] = [11, 30, 19].map((whole) => Math.round(whole * size)) as [number, number, number];
  const rise = Math.round(neck * 0.6);
  const top = foot - neck - Math.round(r * 0.6);
  const hair = `M${x - r - 1} ${top}a${r + 1} ${r + 1} 0 0 1 ${2 * r + 2} 0q-${r + 1}-${r} -${2 * r + 2} 0z`;
  return [
    path(
      `coat-${name}`,
      `coat-${coat}`,
      `M${x - shoulder} ${foot}v-${neck - rise}q0-${rise} ${shoulder}-${rise}t${shoulder} ${rise}v${neck - rise}z`,
    ),
    path(`skin-${name}`, `skin-${skin}`, disc(x, top, r)),
    path(`hair-${name}`, "ink", hair),
  ];
}
