// Data in several files, as an edition has them: what the tests of reading copy, and spoil.

import type { DeckData } from "../../../src/model.ts";
import { charts } from "./charts.ts";
import { figures } from "./figures.ts";
import { meeting, people, sources } from "./meeting.ts";

export const data: DeckData = {
  meeting,
  sources,
  figures,
  series: {},
  people,
  charts,
  quotes: {},
  organisations: {},
  terms: {},
  statements: {},
  scenes: {},
  maps: {},
  votes: {},
  credits: [],
  corrections: [],
};
