// What of the deck is there once it runs: on the wall, for what else the page holds, and for whoever writes.

import type { Announce } from "./announce.ts";
import type { BlackScreen } from "./black.ts";
import type { Deck } from "./deck.ts";
import type { Command } from "./keys.ts";
import type { Motion } from "./motion.ts";
import type { Forms } from "./picture.ts";
import type { Tables } from "./table.ts";

export interface Wall {
  readonly page: Document;
  readonly deck: Deck;
  readonly motion: Motion;
  readonly black: BlackScreen;
  readonly tables: Tables;
  readonly announce: Announce;
  run(command: Command): void;
  /** Says what a command does. */
  on(command: Command, answer: () => void): void;
}

/** What an edit changes. */
export interface Running {
  readonly deck: Deck;
  readonly motion: Motion;
  readonly forms: Forms;
}
