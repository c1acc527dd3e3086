// This file draws a tree where it stands, as large as it has grown so far.

import type { Shape } from "../../model.ts";
import { group, path } from "./shapes.ts";

/** @param size 0 (nothing) to 1: some 230 units high. */
export function treeAt(key: string, x: number, foot: number, size: number): Shape[] {
  if (size <= 0) return [];
  const scale = Math.round(size * 100) / 100;
  return [group(key, { transform: `translate(${x} ${foot}) scale(${scale})` }, TREE)];
}

/** Grows from 0,0. */
const TREE = [
  path("trunk", "trunk", "M-6 0l2-96-26-34 5-5 23 24 1-40h6l2 52 22-26 5 5-26 36 4 84z"),
  path(
    "crown",
    "roof-green",
    "M-44-108a36 36 0 0 1-18-60a40 40 0 0 1 42-58a38 38 0 0 1 64 22a38 38 0 0 1 16 66a30 30 0 0 1-40 32q-20 12-36 2-14 6-28-4z",
  ),
  path("crown-light", "roof-green-light", "M-34-172a30 30 0 0 1 30-38a34 34 0 0 1 36 16a40 40 0 0 0-66 22z"),
];
