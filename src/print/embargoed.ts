// These functions know the words of what waits for a later day, and find them in what is to be published.

import { split, tellingRuns } from "../compile/data/embargoed-words.ts";
import { type PrivateRuns, type PrivateText, privateRuns, runsByFirst } from "../compile/private-words.ts";
import { renderDocument } from "../compile/render/render.ts";
import type { Edition } from "../edition/read-edition.ts";
import { format } from "../format.ts";
import type { CompiledDeck, Place } from "../model.ts";
import { plain, readings, wordsDeck } from "./readings.ts";

export interface Embargoed {
  readonly runs: PrivateRuns;
  /** Letter for letter: a number as it is written, or as a drawing takes it. */
  readonly letters: readonly { readonly text: string; readonly place: Place }[];
}

/** Nothing where nothing waits: then nothing need be searched. `whole`: with the notes. */
export function embargoedIn(edition: Edition, whole = wordsDeck(edition, true)): Embargoed | undefined {
  const { placeInData } = edition;
  const held = whole?.slides.filter(({ embargo }) => embargo !== undefined) ?? [];
  if (!whole || whole.embargoes.size + held.length === 0) return undefined;
  const shown = wordsDeck(edition, false);
  const page = shown ? renderDocument(shown).body : "";
  const slides = held.flatMap(({ title, html, commentary, place }) =>
    [title, plain(html), plain(commentary), ...describedIn(html + commentary)].map((text) => ({ text, place })),
  );
  const quotes = [...whole.embargoes.keys()].flatMap((path) => quoteIn(path, whole, placeInData));
  const hidden = [...privateRuns([...slides, ...quotes], readings(page)).values()].flat();
  const numbers = [...tellingRuns(whole.data, whole.embargoes, placeInData).values()].flat();
  // A number of few words may stand in a script by chance; it is searched letter for letter.
  const telling = numbers.filter(({ words }) => words.some((word) => /\p{L}{2}/u.test(word) || LONG.test(word)));
  const letters = [...whole.embargoes.keys()].flatMap((path) => lettersOf(path, whole, placeInData));
  return {
    runs: runsByFirst([...hidden, ...telling]),
    letters: letters.filter(({ text }) => !page.includes(text)),
  };
}

/** So many digits, and not round, are no measure of a script. */
const LONG = /^(?!.*000$)\d{5,}$/;

/** What stands in the place of pictures. */
function describedIn(html: string): string[] {
  return [...html.matchAll(/\s(?:alt|title|aria-label)="([^"]*)"/g)].map(([, text = ""]) => plain(text));
}

function quoteIn(path: string, { data }: CompiledDeck, placeOf: Edition["placeInData"]): PrivateText[] {
  const [name, key] = split(path);
  return name === "quotes" ? [{ text: data.quotes[key]!.phrases.join(""), place: placeOf(path) }] : [];
}

function lettersOf(path: string, { data }: CompiledDeck, placeOf: Edition["placeInData"]) {
  const [name, key] = split(path);
  if (name !== "figures") return [];
  const figure = data.figures[key]!; // held, so known
  const written = format(figure.value, figure);
  const isTelling = /[\u00a0\u202f]/.test(written); // no script has these
  const typed = [`value="${figure.value}"`, `"value":${JSON.stringify(figure.value)}`];
  return [...(isTelling ? [written] : []), ...typed].map((text) => ({ text, place: placeOf(path) }));
}
