// This schema says what the data of a bridge hold: the names of its two banks.

import { type Known, sceneWith, wordsFor } from "../../../model.ts";

export const bridgeSchema = sceneWith({ words: wordsFor(["left", "right"]) });

export type BridgeFields = Pick<Known<typeof bridgeSchema>, "words">;
