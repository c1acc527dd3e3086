// The title of a slide asks its question, and a block says how it may be answered: this function reads both, and puts what
// the hall has answered, once the data know it, in the place of what it may.

import type { List, RootContent, Text } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { Estimated, Question, Vote } from "../model.ts";
import { fold, ID_FORM, isId, own } from "../text/names.ts";
import { code, oneOf, quoted, type Report, suggestion } from "../text/problems.ts";
import { placeOf, rawOf, type SourceLines } from "../text/source.ts";
import type { Binder, Bound } from "./bind-directive.ts";
import { CHOICES } from "./data/check-votes.ts";
import { isBroken } from "./data/report.ts";
import { estimatedOf, voteInput } from "./data/votes.ts";
import { hasName, KIND_WORDS, KINDS, wordsOf } from "./directives.ts";
import { contentOf, type Directive, isDirective } from "./tree.ts";
import { plainText } from "./typeset-tree.ts";
import { typeset } from "./typography.ts";

/** The form that draws what a hall answers. */
export const ANSWERS = "tally";

/** Of a slide, what a question is read from. */
interface Asked {
  readonly source: SourceLines;
  readonly nodes: readonly RootContent[];
  readonly title: string;
  readonly bound: ReadonlyMap<Directive, Bound>;
  readonly text: ReadonlyMap<Text, string>;
}

export function bindQuestion(slide: Asked, binder: Binder, report: Report): Map<Directive, Bound> {
  const [block, second] = slide.nodes.filter(isQuestion);
  const refuse = (node: RootContent, message: string) => report(placeOf(slide.source, node), message);
  if (second) refuse(second, "seconde question trouvée, attendu une seule par diapositive : son titre la pose");
  const question = block && questionIn(block, slide, refuse);
  if (!block || !question) return new Map();
  return new Map([[block, answered(question, block, binder, refuse) ?? { kind: "question", question }]]);
}

export function isQuestion(node: RootContent): node is ContainerDirective {
  return node.type === "containerDirective" && hasName(node, "question");
}

type Refuse = (node: RootContent, message: string) => void;

function questionIn(block: ContainerDirective, slide: Asked, refuse: Refuse): Question | undefined {
  const kinds = wordsOf(block).filter((word): word is keyof typeof KINDS => Object.hasOwn(KINDS, word));
  const id = block.attributes?.id ?? "";
  const [kind] = kinds;
  if (!isId(id)) {
    const found = id === "" ? "sans nom" : `nommée ${quoted(id)}`;
    refuse(block, `question ${found}, attendu ${ID_FORM} : \`:::question{#nom choix}\``);
    return undefined;
  }
  if (!kind && wordsOf(block).length > 0) return undefined; // an unknown word is told already
  if (!kind || kinds.length > 1) {
    const found = kind ? `de ${kinds.length} genres` : "sans genre";
    refuse(block, `question ${found}, attendu ${oneOf(KIND_WORDS)} : \`:::question{#${id} choix}\``);
    return undefined;
  }
  const parts = partsOf(block, slide, KINDS[kind], refuse);
  return parts && { id, kind: KINDS[kind], text: slide.title, ...parts };
}

/** A list of what may be chosen, a figure to be guessed, or nothing. */
function partsOf(
  block: ContainerDirective,
  slide: Asked,
  kind: Question["kind"],
  refuse: Refuse,
): Pick<Question, "choices" | "estimated"> | undefined {
  const content = contentOf(block);
  if (kind === "number") {
    const estimated = estimatedIn(block, slide, refuse);
    return estimated && { choices: [], estimated };
  }
  const isFree = kind === "words";
  const odd = content.find((node) => isFree || node.type !== "list");
  const expected = isFree ? "rien dans une question `mots`" : "une liste de réponses : `- Oui`";
  if (odd) refuse(odd, `${quoted(rawOf(slide.source, odd))} trouvé dans une question, attendu ${expected}`);
  if (odd || isFree) return odd ? undefined : { choices: [] };
  const items = content.flatMap((node) => (node as List).children);
  return choicesIn(block, items, slide, refuse);
}

function choicesIn(
  block: ContainerDirective,
  items: List["children"],
  { source, bound, text }: Asked,
  refuse: Refuse,
): Pick<Question, "choices"> | undefined {
  const { least, most, letters } = CHOICES;
  const choices = items.map(({ children: [only, ...others] }) =>
    only?.type === "paragraph" && others.length === 0 && only.children.every(({ type }) => type !== "image")
      ? plainText(only.children, bound, text).trim()
      : "",
  );
  const folded = choices.map(fold);
  const wrong = items.flatMap((item, i): [RootContent, string][] => {
    const [choice, raw] = [choices[i]!, quoted(rawOf(source, item))];
    if (choice === "") return [[item, `réponse ${raw} trouvée, attendu des mots, sur une ligne`]];
    if (choice.length > letters)
      return [[item, `réponse de ${choice.length} lettres trouvée, attendu ${letters} au plus : dites moins`]];
    if (folded.indexOf(folded[i]!) < i) return [[item, `réponse ${raw} déjà trouvée, attendu chacune une fois`]];
    return [];
  });
  for (const one of wrong) refuse(...one);
  const { length } = choices;
  if (length < least || length > most) {
    const found = length === 0 ? "sans réponse" : length === 1 ? "à une seule réponse" : `à ${length} réponses`;
    refuse(block, `question ${found}, attendu de ${least} à ${most}, en liste : \`- Oui\``);
    return undefined;
  }
  return wrong.length > 0 ? undefined : { choices };
}

function estimatedIn(block: ContainerDirective, { source, bound }: Asked, refuse: Refuse): Estimated | undefined {
  const [node, second] = contentOf(block);
  const odd = second ?? (node?.type === "leafDirective" && hasName(node, "chiffre") ? undefined : node);
  if (!node) refuse(block, "estimation sans chiffre, attendu le chiffre à estimer : `::chiffre[clé]`");
  else if (odd)
    refuse(odd, `${quoted(rawOf(source, odd))} trouvé dans une estimation, attendu un seul \`::chiffre[clé]\``);
  const value = node && !odd && isDirective(node) ? bound.get(node) : undefined;
  if (value?.kind !== "figure") return undefined; // told already
  const estimated = estimatedOf(value.key, value.figure);
  if (node && !estimated) refuse(node, `${quoted(value.key)} ne s’estime pas, attendu un nombre`);
  return estimated;
}

/** What the hall has answered, if that is a vote on this very question. */
function answered(question: Question, block: ContainerDirective, binder: Binder, refuse: Refuse): Bound | undefined {
  const { votes } = binder.data;
  const vote = own(votes, question.id);
  if (!vote || isBroken(binder.broken, "votes", question.id)) return undefined;
  const why = whyOther(question, vote);
  if (why !== undefined) {
    refuse(block, `le vote ${code(question.id)} des données ${why}`);
    return undefined;
  }
  return { kind: "chart", input: voteInput(question.id, vote, binder.data), isStill: false };
}

function whyOther({ kind, choices, text, estimated }: Question, vote: Vote): string | undefined {
  if (vote.kind !== kind) return `est de sorte ${code(vote.kind)}, attendu ${code(kind)}, ou une autre question`;
  if (fold(typeset(vote.question)) !== fold(text))
    return `répond à ${quoted(vote.question)}, attendu ce titre, ou un autre nom de question`;
  if (kind === "number")
    return vote.figure === estimated?.figure
      ? undefined
      : `estime ${quoted(String(vote.figure))}, attendu le même chiffre`;
  if (kind === "words") return undefined;
  const known = vote.answers.map(({ answer }) => typeset(String(answer)));
  const lost = choices.find((choice) => !known.includes(choice));
  const more = known.find((answer) => !choices.includes(answer));
  if (lost !== undefined)
    return `n’a pas la réponse ${quoted(lost)}, attendu les mêmes réponses${suggestion(lost, known)}`;
  return more === undefined ? undefined : `a aussi la réponse ${quoted(more)}, attendu les mêmes réponses`;
}
