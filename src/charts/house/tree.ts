// How far a tree has grown beside the house in, the tree out.

import type { Shape } from "../../model.ts";
import { group, path } from "../shapes.ts";
import { WIDTH } from "./plan.ts";

const FOOT = WIDTH + 104;

export function treeAt(grown: number): Shape[] {
  if (grown <= 0) return [];
  const size = Math.round(grown * 100) / 100;
  return [group("tree", { transform: `translate(${FOOT} 4) scale(${size})` }, TREE)];
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
