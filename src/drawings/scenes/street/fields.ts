// This schema says what the data of a street hold: the map that it rises into.

import { type FormFields, type MapInput, mapKey, sceneWith } from "../../../model.ts";
import { mapInput } from "../../kit/land/land.ts";
import { THERE } from "./day.ts";

const schema = sceneWith({ map: mapKey.optional() });

export const streetFields: FormFields = {
  schema,
  stops: () => [THERE, 1],
  prepare({ map }, { maps }) {
    const key = String(map);
    return Object.hasOwn(maps, key) ? { map: mapInput(maps[key]!) } : {};
  },
};

export interface StreetFields {
  readonly map?: MapInput;
}
