// This schema says what the data of groups hold: the name that they gather round.

import { countedWith, type Known, words } from "../../../model.ts";

export const groupsSchema = countedWith({ centre: words.optional() }, {});

export type GroupsFields = Pick<Known<typeof groupsSchema>, "centre">;
