// This schema says what the data of a house hold: words for what is lost at first, in the end, and of the plot.

import { type Known, sceneWith, wordsFor } from "../../../model.ts";

export const houseSchema = sceneWith({ words: wordsFor(["before", "after", "land"]) });

export type HouseFields = Pick<Known<typeof houseSchema>, "words">;
export type HouseWord = keyof NonNullable<HouseFields["words"]>;
