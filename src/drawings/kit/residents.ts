// The residents: the people who live in the houses, of differing ages, as they stand; and who is seen at a window.

import type { Shape } from "../../model.ts";
import { figure, type Look, type Pose } from "./people.ts";
import { path } from "./shapes.ts";

const STANDING: Pose = { kind: "stands" };

export const WOMAN = figure({ age: "adult", coat: 0, skin: 1, hair: "long", bag: "folder" }, STANDING);
export const CHILD = figure({ age: "child", coat: 1, skin: 1, hair: "short" }, STANDING);
export const STUDENT = figure({ age: "adult", coat: 1, skin: 0, hair: "short", bag: "backpack" }, STANDING);
export const ELDER = figure(
  { age: "elder", coat: 3, skin: 2, hair: "bun", hairClass: "hair-grey", bag: "cane" },
  STANDING,
);
export const HOST = figure({ age: "adult", coat: 2, skin: 2, hair: "curls" }, { kind: "greets" });

/** Someone else of the same build: no two neighbours are one person. */
export function redressed(someone: readonly Shape[], coat: Look["coat"], skin: Look["skin"], hair = "ink"): Shape[] {
  return someone.map((shape) => {
    const old = String(shape.attributes.class);
    const dress = old.startsWith("coat-") ? `coat-${coat}` : old.startsWith("skin-") ? `skin-${skin}` : old;
    return { ...shape, attributes: { ...shape.attributes, class: shape.key === "hair" ? hair : dress } };
  });
}

/** Someone at a window: head and shoulders, standing on `foot`. */
export function bust(name: string, x: number, foot: number, size: number, coat: number, skin: number): Shape[] {
  const [r, neck, shoulder] = [11, 30, 19].map((whole) => Math.round(whole * size)) as [number, number, number];
  const rise = Math.round(neck * 0.6);
  const top = foot - neck - Math.round(r * 0.6);
  const hair = `M${x - r - 1} ${top}a${r + 1} ${r + 1} 0 0 1 ${2 * r + 2} 0q-${r + 1}-${r} -${2 * r + 2} 0z`;
  const disc = `M${x - r} ${top}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  return [
    path(
      `coat-${name}`,
      `coat-${coat}`,
      `M${x - shoulder} ${foot}v-${neck - rise}q0-${rise} ${shoulder}-${rise}t${shoulder} ${rise}v${neck - rise}z`,
    ),
    path(`skin-${name}`, `skin-${skin}`, disc),
    path(`hair-${name}`, "ink", hair),
  ];
}
