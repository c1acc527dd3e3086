// Tout ce qui est su, réuni pour le programme : c’est d’ici qu’il lit les données.

import type { DeckData } from "../src/model.ts";
import { charts } from "./charts.ts";
import { credits } from "./credits.ts";
import { figures } from "./figures.ts";
import { terms } from "./glossary.ts";
import { maps } from "./maps.ts";
import { meeting } from "./meeting.ts";
import { organisations } from "./organisations.ts";
import { people } from "./people.ts";
import { quotes } from "./quotes.ts";
import { scenes } from "./scenes.ts";
import { sources } from "./sources.ts";
import { statements } from "./statements.ts";

export const data: DeckData = {
  meeting,
  sources,
  figures,
  series: {},
  people,
  quotes,
  organisations,
  terms,
  statements,
  charts,
  scenes,
  maps,
  votes: {},
  credits,
  // Une fois publié (npm run publish), un chiffre ne change plus sans sa ligne ici ; npm run check dit laquelle.
  corrections: [],
};
