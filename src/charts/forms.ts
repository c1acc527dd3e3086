// A form's name in, what draws it out.

import type { Chart, Scene } from "../model.ts";
import { beside } from "./beside.ts";
import { brickMap } from "./brick-map.ts";
import { bridge } from "./bridge.ts";
import { doorway } from "./doorway.ts";
import { groups } from "./groups.ts";
import { house } from "./house.ts";
import { hundred } from "./hundred.ts";
import { modules } from "./modules.ts";
import { scaffolding } from "./scaffolding.ts";
import { sharedStore } from "./shared-store.ts";
import { unitWall } from "./unit-wall.ts";
import { walls } from "./walls.ts";
import { windows } from "./windows.ts";

export const charts: Readonly<Record<string, Chart>> = byForm([windows, unitWall, walls, groups, hundred, beside]);
export const scenes: Readonly<Record<string, Scene>> = byForm([
  brickMap,
  sharedStore,
  doorway,
  modules,
  bridge,
  scaffolding,
  house,
]);

function byForm<T extends { readonly form: string }>(list: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(list.map((item) => [item.form, item]));
}
