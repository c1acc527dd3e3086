// This schema says what the data of a shared store hold: its name, and the name of those who bring its bricks.

import { type Known, sceneWith, wordsFor } from "../../../model.ts";

export const sharedStoreSchema = sceneWith({ words: wordsFor(["store", "bringers"]) });

export type SharedStoreFields = Pick<Known<typeof sharedStoreSchema>, "words">;
