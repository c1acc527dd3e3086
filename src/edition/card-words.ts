// This says what stands with a chart that is taken away as a picture: its values, its sources, whose it is, how it may be
// used, where it comes from.

import { creditLine, sourceLine, valuesIn } from "../compile/source-line.ts";
import type { DeckData } from "../model.ts";

interface Shown {
  readonly slide: string;
  /** Keys. */
  readonly figures: readonly string[];
  readonly caption: string;
  readonly sentence: string;
}

interface Words {
  readonly values: string;
  readonly source: string;
  readonly credit: string;
}

export function cardWords(data: DeckData): (chart: Shown) => Words {
  const home = data.meeting.address?.replace(/^https:\/\//, "");
  return ({ slide, figures, caption, sentence }) => ({
    values: valuesIn(sentence, caption),
    source: sourceLine(figures, data),
    credit: [creditLine(data.meeting), ...(home ? [`${home}#/${slide}`] : [])].join(" · "),
  });
}
