// A form's name in, what draws it out.

import type { Chart, Scene } from "../model.ts";
import { beside } from "./beside.ts";
import { groups } from "./groups.ts";
import { house } from "./house.ts";
import { hundred } from "./hundred.ts";
import { unitWall } from "./unit-wall.ts";
import { walls } from "./walls.ts";
import { windows } from "./windows.ts";

export const charts: Readonly<Record<string, Chart>> = byForm([windows, unitWall, walls, groups, hundred, beside]);
export const scenes: Readonly<Record<string, Scene>> = byForm([house]);

function byForm<T extends { readonly form: string }>(list: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(list.map((item) => [item.form, item]));
}
