// This file draws the whole house as its condition says, on its ground, in its own coordinates.

import type { Shape } from "../../../model.ts";
import { treeAt } from "../../kit/tree.ts";
import type { Condition } from "./condition.ts";
import { hoistAt } from "./hoist.ts";
import { masonryAt, stoneAt } from "./masonry.ts";
import { doorAt, lightOnGround, windowsAt } from "./openings.ts";
import { atHomeAt, peopleAt } from "./people.ts";
import { WIDTH } from "./plan.ts";
import { chimneyAt, greeneryAt, roofAt } from "./roof.ts";
import { lossAt } from "./warmth.ts";

export function drawingOf(now: Condition): Shape[] {
  return [
    ...treeAt("tree", WIDTH + 112, 4, now.green * 0.84),
    ...chimneyAt(now.roof),
    ...roofAt(now.roof, now.green),
    ...masonryAt(now.walls),
    ...windowsAt(now.walls, now.light),
    ...atHomeAt(now.home),
    ...stoneAt(now.walls),
    ...greeneryAt(now.green),
    ...doorAt(now.walls, now.door, now.light),
    ...lightOnGround(now.door),
    ...hoistAt(now.hoist, now.walls),
    ...peopleAt(now.people, now.home),
    ...lossAt(now.loss, now.before, now.sides),
  ];
}
