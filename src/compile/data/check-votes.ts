// This check refuses a vote whose numbers cannot be those of a hall that answered its question.

import type { DeckData, Vote } from "../../model.ts";
import { fold, isId, own } from "../../text/names.ts";
import { code, quoted } from "../../text/problems.ts";
import type { ReportData } from "./report.ts";
import { estimatedOf } from "./votes.ts";

/** As many as a hall can read, and as there are rows on the wall. */
export const CHOICES = { least: 2, most: 12, letters: 60 } as const;

export function checkVotes({ votes, figures }: DeckData, report: ReportData): void {
  for (const [id, vote] of Object.entries(votes)) {
    const tell = (field: string, sentence: string) => report(`votes.${id}.${field}`, sentence);
    if (!isId(id)) report(`votes.${id}`, `${quoted(id)} trouvé, attendu le nom d’une question, comme \`priorite\``);
    checkFigure(vote, figures, tell);
    if (vote.hidden !== undefined && vote.kind !== "words")
      tell("hidden", 'trouvé, attendu rien : seul un vote de sorte `kind: "words"` écarte des mots');
    checkAnswers(vote, tell);
    checkCounts(vote, tell);
  }
}

type Tell = (field: string, sentence: string) => void;

function checkFigure({ kind, figure: key }: Vote, figures: DeckData["figures"], tell: Tell): void {
  if (kind !== "number") {
    if (key !== undefined) tell("figure", 'trouvé, attendu rien : seul un vote de sorte `kind: "number"` en a un');
    return;
  }
  const figure = key === undefined ? undefined : own(figures, key);
  if (key === undefined) tell("figure", "absent, attendu la clé du chiffre que la salle a estimé");
  else if (figure && !estimatedOf(key, figure)) tell("figure", `${quoted(key)} ne s’estime pas, attendu un nombre`);
}

function checkAnswers({ kind, answers }: Vote, tell: Tell): void {
  const expected = kind === "number" ? "number" : "string";
  const seen = new Set<string>();
  for (const [index, { answer }] of answers.entries()) {
    const name = fold(String(answer));
    if (typeof answer !== expected)
      tell(
        `answers.${index}.answer`,
        `trouvé ${code(String(answer))}, attendu ${kind === "number" ? "un nombre" : "un texte"}`,
      );
    else if (seen.has(name))
      tell(`answers.${index}.answer`, `${quoted(String(answer))} déjà trouvé, attendu chaque réponse une fois`);
    seen.add(name);
  }
  if (kind === "words" && answers.length === 0)
    tell("answers", "0 trouvée, attendu un mot au moins, ou pas de vote : la diapositive pose alors sa question");
  const isChosen = kind === "one" || kind === "several" || kind === "scale";
  if (isChosen && (answers.length < CHOICES.least || answers.length > CHOICES.most))
    tell(
      "answers",
      `${answers.length} trouvées, attendu de ${CHOICES.least} à ${CHOICES.most} réponses, celles que personne n’a choisies aussi`,
    );
}

/** One person gives one answer, or several different ones. */
function checkCounts({ kind, voters, answers }: Vote, tell: Tell): void {
  const sum = answers.reduce((all, { count }) => all + count, 0);
  const over = answers.findIndex(({ count }) => count > voters);
  if (over >= 0)
    tell(
      `answers.${over}.count`,
      `trouvé \`${answers[over]!.count}\`, attendu ${voters} au plus, le nombre des votants`,
    );
  else if (kind !== "several" && kind !== "words" && sum !== voters)
    tell("voters", `trouvé \`${voters}\`, attendu ${sum}, la somme des réponses`);
  else if (kind === "several" && sum < voters)
    tell("voters", `trouvé \`${voters}\`, attendu ${sum} au plus, la somme des réponses`);
}
