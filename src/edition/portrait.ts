// This tells the meeting in plain text, for whoever writes of it: who, when, where, what was shown, every figure with its source.

import { factsOf } from "../compile/facts-of.ts";
import { typeset } from "../compile/typography.ts";
import { format } from "../format.ts";
import type { CompiledDeck } from "../model.ts";
import { inSentence } from "../text/names.ts";

export function portraitOf(deck: CompiledDeck): string {
  const { meeting, figures, people } = deck.data;
  const date = meeting.date && figures[meeting.date]!; // checked with the data
  const chairs = [meeting.chair ?? []].flat().map((key) => people[key]!); // bound, so known
  const met = [meeting.place, date && format(date.value, date)].filter(Boolean).join(", ");
  const known = [
    `Organisé par : ${inSentence(meeting.organiser)}`,
    met && `Réunion : ${met}`,
    ...chairs.map(({ name, role }) => `Présidence : ${name}, ${role}`),
    meeting.contact && `Contact : ${meeting.contact}`,
    meeting.address && `En ligne : ${meeting.address}`,
  ];
  const parts = [
    [meeting.title, known.filter(Boolean).join("\n")].join("\n\n"),
    meeting.description,
    `SOMMAIRE\n\n${contentsOf(deck)}`,
    `LES CHIFFRES\n\n${figuresOf(deck)}`,
  ];
  return `${parts.map(inLines).join("\n\n")}\n`;
}

/** Typeset, line by line: lines and their indents stay. */
function inLines(text: string): string {
  return text.replace(/[^\n ][^\n]*/g, typeset);
}

function contentsOf({ slides }: CompiledDeck): string {
  return slides.map(({ title }, index) => `${index + 1}. ${title}`).join("\n");
}

/** One by one: what, how much, when, where, by which source. */
function figuresOf(deck: CompiledDeck): string {
  return factsOf(deck)
    .map(({ label, written, period, perimeter, source, formula }) => {
      const from = [source, formula && `calculé : ${formula}`].filter(Boolean).join(", ");
      return `- ${label} : ${written} (${[period, perimeter].join(" ; ")})${from && `\n  ${from}`}`;
    })
    .join("\n");
}

/** How what is in the kit may be used, and who made what comes from elsewhere. */
export function licencesOf({ data: { meeting, credits } }: CompiledDeck): string {
  const own =
    meeting.licence && `Chiffres et images des graphiques : ${meeting.licence}, ${inSentence(meeting.organiser)}`;
  return `${[own, ...credits].flatMap((words) => (words ? typeset(words) : [])).join("\n")}\n`;
}
