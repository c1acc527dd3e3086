// Every form is listed here under its name, so that a chart or a scene finds what draws it.

import type { Chart, Scene } from "../model.ts";
import { bars } from "./charts/bars/bars.ts";
import { beside } from "./charts/beside/beside.ts";
import { block } from "./charts/block/block.ts";
import { evolution } from "./charts/evolution/evolution.ts";
import { groups } from "./charts/groups/groups.ts";
import { hundred } from "./charts/hundred/hundred.ts";
import { map } from "./charts/map/map.ts";
import { parts } from "./charts/parts/parts.ts";
import { shares } from "./charts/shares/shares.ts";
import { table } from "./charts/table/table.ts";
import { tally } from "./charts/tally/tally.ts";
import { target } from "./charts/target/target.ts";
import { unitWall } from "./charts/unit-wall/unit-wall.ts";
import { walls } from "./charts/walls/walls.ts";
import { windows } from "./charts/windows/windows.ts";
import { brickMap } from "./scenes/brick-map/brick-map.ts";
import { bridge } from "./scenes/bridge/bridge.ts";
import { doorway } from "./scenes/doorway/doorway.ts";
import { modules } from "./scenes/modules/modules.ts";
import { scaffolding } from "./scenes/scaffolding/scaffolding.ts";
import { sharedStore } from "./scenes/shared-store/shared-store.ts";
import { street } from "./scenes/street/street.ts";

export const charts: Readonly<Record<string, Chart>> = byForm([
  windows,
  unitWall,
  walls,
  groups,
  hundred,
  beside,
  bars,
  block,
  evolution,
  target,
  parts,
  shares,
  table,
  map,
  tally,
]);
export const scenes: Readonly<Record<string, Scene>> = byForm([
  brickMap,
  sharedStore,
  doorway,
  modules,
  bridge,
  scaffolding,
  street,
]);

function byForm<T extends { readonly form: string }>(list: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(list.map((item) => [item.form, item]));
}
