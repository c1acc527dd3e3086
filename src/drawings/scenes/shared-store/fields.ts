// This schema says what the data of a shared store hold: its name.

import { type Known, sceneWith, wordsFor } from "../../../model.ts";

export const sharedStoreSchema = sceneWith({ words: wordsFor(["store"]) });

export type SharedStoreFields = Pick<Known<typeof sharedStoreSchema>, "words">;
