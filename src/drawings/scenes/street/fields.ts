// This schema says what the data of a street hold: the map that it rises into, and the word for what a house loses.

import { type FormFields, type Known, type MapInput, mapKey, sceneWith, wordsFor } from "../../../model.ts";
import { mapInput } from "../../kit/land/land.ts";
import { THERE } from "./day.ts";

const schema = sceneWith({ map: mapKey.optional(), words: wordsFor(["heat"]) });

export const streetFields: FormFields = {
  schema,
  stops: () => [THERE, 1],
  prepare({ map }, { maps }) {
    const key = String(map);
    return Object.hasOwn(maps, key) ? { map: mapInput(maps[key]!) } : {};
  },
};

export type StreetFields = Pick<Known<typeof schema>, "words"> & { readonly map?: MapInput };
