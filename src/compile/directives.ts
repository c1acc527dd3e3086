// This table lists the directives, by which a slide says more than plain Markdown can.

import type { Collection, QuestionKind } from "../model.ts";
import { fold, own } from "../text/names.ts";
import type { Directive } from "./tree.ts";

/** Where a directive stands: in a sentence, alone on its line, or around other blocks. */
export type Form = Directive["type"];

/** What a slide can name: maps come with the scenes that draw them, sources with the figures. */
export type Bindable = Exclude<Collection, "maps" | "sources" | "series" | "votes">;

/** `top`: directly in the slide. `wall`: anywhere on the wall. Else also in the notes and the commentary. */
type Where = "top" | "wall" | "everywhere";

export interface DirectiveForm {
  readonly where: Where;
  /** The words it takes between braces. */
  readonly words: readonly string[];
}

export interface DirectiveSpec {
  /** As messages write it. */
  readonly name: string;
  /** What stands between its brackets: a key of this collection, free words, or nothing. */
  readonly label: Bindable | "words" | "none";
  readonly forms: Partial<Record<Form, DirectiveForm>>;
}

export const LAYOUTS = [
  "ouverture",
  "texte",
  "chiffre",
  "graphique",
  "citation",
  "partie",
  "duo",
  "recap",
  "fin",
] as const;
export const GROUNDS = { jour: "day", nuit: "night" } as const;

/** Of a question: how it is answered. */
export const KINDS = {
  choix: "one",
  plusieurs: "several",
  echelle: "scale",
  estimation: "number",
  mots: "words",
} as const satisfies Record<string, QuestionKind>;

/** As they are typed. */
export const KIND_WORDS = ["choix", "plusieurs", "échelle", "estimation", "mots"] as const;

/** Of a slide: the first day on which it may be published, `embargo="2021-12-03"`. */
export const EMBARGO = "embargo";

const anywhere = (...words: string[]): DirectiveForm => ({ where: "everywhere", words });
const onWall = (...words: string[]): DirectiveForm => ({ where: "wall", words });
const atTop = (...words: string[]): DirectiveForm => ({ where: "top", words });

/** By folded name. */
const specs: Readonly<Record<string, DirectiveSpec>> = {
  diapo: {
    name: "diapo",
    label: "none",
    forms: { leafDirective: atTop(...LAYOUTS, ...Object.keys(GROUNDS), "silence", "masquée", EMBARGO) },
  },
  chiffre: {
    name: "chiffre",
    label: "figures",
    forms: { textDirective: anywhere("an-dernier"), leafDirective: onWall("sans-libellé", "an-dernier") },
  },
  evolution: { name: "évolution", label: "figures", forms: { textDirective: anywhere("de", "à") } },
  personne: { name: "personne", label: "people", forms: { textDirective: anywhere(), leafDirective: anywhere() } },
  organisation: { name: "organisation", label: "organisations", forms: { textDirective: anywhere() } },
  terme: { name: "terme", label: "terms", forms: { textDirective: anywhere("long") } },
  intitule: {
    name: "intitulé",
    label: "statements",
    forms: { textDirective: anywhere("court"), leafDirective: anywhere() },
  },
  citation: {
    name: "citation",
    label: "quotes",
    forms: { textDirective: anywhere(), leafDirective: anywhere("étapes") },
  },
  "tel-quel": { name: "tel-quel", label: "words", forms: { textDirective: anywhere() } },
  reunion: { name: "réunion", label: "words", forms: { textDirective: anywhere() } },
  graphique: { name: "graphique", label: "charts", forms: { leafDirective: onWall("fixe", "étapes") } },
  scene: { name: "scène", label: "scenes", forms: { leafDirective: onWall("étapes") } },
  direct: { name: "direct", label: "none", forms: { leafDirective: atTop() } },
  etape: { name: "étape", label: "none", forms: { containerDirective: onWall() } },
  notes: { name: "notes", label: "none", forms: { containerDirective: atTop() } },
  commentaire: { name: "commentaire", label: "none", forms: { containerDirective: atTop() } },
  chapeau: { name: "chapeau", label: "none", forms: { containerDirective: atTop() } },
  relecture: { name: "relecture", label: "none", forms: { containerDirective: atTop() } },
  question: { name: "question", label: "none", forms: { containerDirective: atTop(...KIND_WORDS) } },
  legende: { name: "légende", label: "none", forms: { containerDirective: onWall() } },
};

export const directiveNames: readonly string[] = Object.values(specs).map(({ name }) => name);

export function specOf(directive: Directive): DirectiveSpec | undefined {
  return own(specs, fold(directive.name));
}

export function hasName(directive: Directive, name: string): boolean {
  return fold(directive.name) === name;
}

/** The words between the braces, folded. */
export function wordsOf(directive: Directive): string[] {
  return Object.keys(directive.attributes ?? {})
    .filter((word) => word !== "id")
    .map(fold);
}

/** What stands behind a word and "=", as typed. */
export function typedFor(directive: Directive, word: string): string | undefined {
  return Object.entries(directive.attributes ?? {}).find(([name]) => fold(name) === word)?.[1] || undefined;
}

export function hasWord(directive: Directive, word: string): boolean {
  return wordsOf(directive).includes(word);
}
