// This schema says what the data of a land in bricks hold: the key of its map, which is built before it is drawn.

import { type FormFields, mapKey, sceneWith } from "../../../model.ts";
import { mapInput } from "../../kit/land/land.ts";

export const brickMapFields: FormFields = {
  schema: sceneWith({ map: mapKey }),
  prepare({ map }, { maps }) {
    const key = String(map);
    return Object.hasOwn(maps, key) ? { map: mapInput(maps[key]!) } : {};
  },
};
