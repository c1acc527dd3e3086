// This says what stands below a chart that is taken away as a picture: its sources, whose it is, how it may be used, where it
// comes from.

import { sourceLine } from "../compile/source-line.ts";
import { typeset } from "../compile/typography.ts";
import { inSentence } from "../text/names.ts";
import { compileEdition } from "./compile-edition.ts";
import type { Edition } from "./read-edition.ts";

interface Shown {
  readonly slide: string;
  /** Keys. */
  readonly figures: readonly string[];
}

/** @throws {Error} where the edition has an error: it was built before. */
export function cardWords(edition: Edition): (chart: Shown) => { source: string; credit: string } {
  const { deck } = compileEdition(edition);
  if (!deck) throw new Error("expected an edition without errors");
  const { organiser, licence, address } = deck.data.meeting;
  const home = address?.replace(/^https:\/\//, "");
  return ({ slide, figures }) => ({
    source: sourceLine(figures, deck.data),
    credit: [inSentence(organiser), licence]
      .flatMap((words) => (words ? typeset(words) : []))
      .concat(home ? `${home}#/${slide}` : [])
      .join(" \u00b7 "),
  });
}
