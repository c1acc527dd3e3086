// This check compares the questions of a deck: each has a name of its own, and each vote of the data its question.

import type { DeckData, Place } from "../../model.ts";
import { code, listed, quoted, type Report, suggestion } from "../../text/problems.ts";
import { placeOf } from "../../text/source.ts";
import type { BoundSlide } from "../bind.ts";
import { isQuestion } from "../bind-question.ts";

export function checkQuestions(
  slides: readonly Pick<BoundSlide, "source" | "wall">[],
  { votes }: DeckData,
  placeInData: (path: string) => Place,
  report: Report,
): void {
  const seen = new Map<string, Place>();
  for (const { source, wall } of slides)
    for (const block of wall.filter(isQuestion)) {
      const [id, place] = [block.attributes?.id ?? "", placeOf(source, block)];
      const first = seen.get(id);
      if (first && id !== "") {
        const there = `${first.file}:${first.line}:${first.column}`;
        report(place, `question ${quoted(id)} déjà posée en ${there}, attendu \`:::question{#autre-nom …}\``);
      }
      seen.set(id, first ?? place);
    }
  const known = [...seen.keys()];
  for (const id of Object.keys(votes).filter((id) => !seen.has(id)))
    report(
      placeInData(`votes.${id}`),
      `votes.${id} : aucune diapositive ne pose cette question, attendu ${code(`:::question{#${id} …}`)}${suggestion(id, known) || ` ${listed(known)}`}`,
      "warning",
    );
}
