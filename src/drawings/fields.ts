// This table finds what the data of a form hold, where that is more than what every chart or scene does. The page never
// imports it.

import type { FormFields } from "../model.ts";
import { barsFields } from "./charts/bars/fields.ts";
import { besideSchema } from "./charts/beside/fields.ts";
import { blockSchema } from "./charts/block/fields.ts";
import { evolutionFields } from "./charts/evolution/fields.ts";
import { groupsSchema } from "./charts/groups/fields.ts";
import { mapFields } from "./charts/map/fields.ts";
import { partsFields } from "./charts/parts/fields.ts";
import { sharesFields } from "./charts/shares/fields.ts";
import { tableFields } from "./charts/table/fields.ts";
import { tallyFields } from "./charts/tally/fields.ts";
import { targetFields } from "./charts/target/fields.ts";
import { wallStops, wallsSchema } from "./charts/walls/fields.ts";
import { brickMapFields } from "./scenes/brick-map/fields.ts";
import { bridgeSchema } from "./scenes/bridge/fields.ts";
import { sharedStoreSchema } from "./scenes/shared-store/fields.ts";
import { streetFields } from "./scenes/street/fields.ts";

export const fields: Readonly<Record<string, FormFields>> = {
  bars: barsFields,
  parts: partsFields,
  shares: sharesFields,
  map: mapFields,
  table: tableFields,
  tally: tallyFields,
  hundred: { takes: { kinds: ["percent"], most: 100 } },
  walls: { schema: wallsSchema, stops: wallStops },
  groups: { schema: groupsSchema },
  evolution: evolutionFields,
  target: targetFields,
  beside: { schema: besideSchema },
  block: { schema: blockSchema },
  "brick-map": brickMapFields,
  bridge: { schema: bridgeSchema },
  "shared-store": { schema: sharedStoreSchema },
  street: streetFields,
};
