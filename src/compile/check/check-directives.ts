// This check reads the directives of a slide: their names, words, brackets and fences, and where each may stand.

import type { Nodes, Parents } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { day } from "../../model.ts";
import { fold, own } from "../../text/names.ts";
import { periodOf } from "../../text/periods.ts";
import { code, oneOf, quoted, type Report, suggestion } from "../../text/problems.ts";
import { offsetsIn, placeAt, placeOf, rawOf, type SourceLines, startOf } from "../../text/source.ts";
import {
  type DirectiveSpec,
  directiveNames,
  EMBARGO,
  type Form,
  GROUNDS,
  hasName,
  LAYOUTS,
  specOf,
  wordsOf,
} from "../directives.ts";
import { contentOf, type Directive, isDirective, walk } from "../tree.ts";

export function checkDirectives(source: SourceLines, nodes: readonly Nodes[], report: Report): void {
  const unread = { open: 0 };
  walk(nodes, (node, parents) => {
    if (node.type === "text") checkLeftovers(source, node, unread, report);
    if (!isDirective(node)) return;
    const spec = specOf(node);
    if (!spec) return reportUnknown(source, node, report);
    checkForm(source, node, spec, parents, report);
    return spec.name === "tel-quel" ? "skip" : undefined;
  });
}

const FENCE: Record<Form, string> = { textDirective: ":", leafDirective: "::", containerDirective: ":::" };

function reportUnknown(source: SourceLines, directive: Directive, report: Report): undefined {
  // A name such as "30" comes from "16:30": its digits are reported as digits.
  if (directive.type === "textDirective" && /^\p{N}/u.test(directive.name)) return;
  const fence = FENCE[directive.type];
  const near = suggestion(directive.name, directiveNames, (name) => fence + name);
  const prose =
    directive.type === "textDirective" ? ", ou dans une phrase une espace après les deux-points (ou `\\:`)" : "";
  report(
    placeOf(source, directive),
    `directive inconnue ${quoted(fence + directive.name)}, attendu une directive connue${prose}${near}`,
  );
}

function checkForm(
  source: SourceLines,
  node: Directive,
  spec: DirectiveSpec,
  parents: readonly Parents[],
  report: Report,
): void {
  const form = spec.forms[node.type];
  const place = placeOf(source, node);
  if (!form) {
    const expected = Object.keys(spec.forms).map((known) => code(FENCE[known as Form] + spec.name));
    report(place, `${quoted(FENCE[node.type] + node.name)} trouvé, attendu ${expected.join(" ou ")}`);
    return;
  }
  checkWhere(node, spec, form.where, parents, (message) => report(place, message));
  checkLabel(node, spec, (message) => report(place, message));
  checkWords(source, node, form.words, report);
  checkTail(source, node, parents.at(-1), report);
}

function checkWhere(
  node: Directive,
  spec: DirectiveSpec,
  where: string,
  parents: readonly Parents[],
  report: (message: string) => void,
): void {
  const holders = parents.filter(isDirective);
  const apart = holders.find((holder) => hasName(holder, "notes") || hasName(holder, "commentaire"));
  const shown = quoted(FENCE[node.type] + spec.name);
  if (where !== "everywhere" && apart) report(`${shown} trouvé dans \`:::${apart.name}\`, attendu hors de ce bloc`);
  else if (where === "top" && parents.length > 0)
    report(`${shown} trouvé dans un autre bloc, attendu directement dans la diapositive`);
  else if (spec.name === "étape" && holders.some((holder) => hasName(holder, "etape")))
    report("étape trouvée dans une étape, attendu l’une après l’autre");
  const inSteps = spec.name === "citation" && wordsOf(node).includes("etapes");
  if (inSteps && apart) report(`étapes trouvées dans \`:::${apart.name}\`, attendu la citation sans \`{étapes}\``);
  if (inSteps && holders.some((holder) => hasName(holder, "etape")))
    report("étapes trouvées dans une étape, attendu la citation sans `{étapes}`");
}

function checkLabel(node: Directive, spec: DirectiveSpec, report: (message: string) => void): void {
  const container = node.type === "containerDirective";
  const label = container ? contentOf(node).length < node.children.length : node.children.length > 0;
  const shown = FENCE[node.type] + spec.name;
  if (spec.label === "none") {
    if (label) report(`texte trouvé entre crochets après \`${shown}\`, attendu ${code(shown)} seul`);
  } else if (textOf(node).trim() === "") {
    report(`\`${shown}\` sans nom, attendu \`${shown}[${spec.label === "words" ? "texte" : "nom"}]\` d’un seul tenant`);
  } else if (spec.label !== "words" && node.children.some((child) => child.type !== "text")) {
    report(`mise en forme trouvée dans \`${shown}[…]\`, attendu un nom seul`);
  }
}

const POINT = {
  isRight: (typed: string) => periodOf(typed) !== undefined,
  expected: "deux points de la série : `{de=2024 à=2025}`",
};

/** What stands behind a word and "=", by the folded word. */
const VALUED: Readonly<Record<string, { readonly isRight: (typed: string) => boolean; readonly expected: string }>> = {
  [EMBARGO]: {
    isRight: (typed) => day.safeParse(typed).success,
    expected: 'une date : `embargo="2021-12-03"`',
  },
  de: POINT,
  a: POINT,
};

function checkWords(source: SourceLines, node: Directive, words: readonly string[], report: Report): void {
  const isSlide = hasName(node, "diapo");
  const isNamed = isSlide || hasName(node, "question");
  const found = Object.entries(node.attributes ?? {}).filter(([name]) => name !== "id" || !isNamed);
  const expected = words.length > 0 ? `attendu ${oneOf(words)}` : "attendu rien entre accolades";
  for (const [name, value] of found) {
    const typed = name === "id" ? `#${value}` : name === "class" ? `.${value}` : name;
    const place = placeAt(source, startOf(node) + Math.max(0, rawOf(source, node).lastIndexOf(typed)));
    if (!words.some((word) => fold(word) === fold(name)))
      report(place, `mot inconnu ${quoted(typed)}, ${expected}${suggestion(typed, words)}`);
    else if (own(VALUED, fold(name))) {
      const { isRight, expected } = VALUED[fold(name)]!;
      if (!isRight(value ?? ""))
        report(place, `${quoted(value ? `${name}=${value}` : name)} trouvé, attendu ${expected}`);
    } else if (value) report(place, `${quoted(`${name}=${value}`)} trouvé, attendu ${code(name)} seul`);
  }
  if (!isSlide) return;
  for (const choices of [LAYOUTS, Object.keys(GROUNDS)]) {
    const chosen = wordsOf(node).filter((word) => choices.some((choice) => choice === word));
    if (chosen.length > 1)
      report(
        placeOf(source, node),
        `${chosen.map((word) => quoted(word)).join(" et ")} trouvés ensemble, attendu un seul des deux`,
      );
  }
}

/** Braces that could not be read stay in the text just after the directive. */
function checkTail(source: SourceLines, node: Directive, parent: Parents | undefined, report: Report): void {
  const end = node.position?.end.offset ?? 0;
  if (node.type !== "textDirective" || source.text[end] !== "{" || !parent) return;
  report(
    placeAt(source, end),
    `accolades illisibles après \`:${node.name}\`, attendu des mots séparés par des espaces : \`{mot}\``,
  );
}

/** What was meant as a directive and stayed text: "::chiffre[x] et", "::: notes". */
function checkLeftovers(
  source: SourceLines,
  node: Nodes & { type: "text" },
  unread: { open: number },
  report: Report,
): void {
  const raw = rawOf(source, node);
  const offsetOf = offsetsIn(raw, node.value);
  for (const { 0: found, index } of node.value.matchAll(/:{3,}|::(?=\p{L})|(?<![^\s(]):\p{L}[\p{L}-]*(?=[[{])/gu)) {
    const offset = offsetOf(index);
    if (raw[offset - 1] === "\\" || raw[offset] === "&") continue;
    const message = leftover(found, node.value.slice(index), unread);
    if (message) report(placeAt(source, startOf(node) + offset), message);
  }
}

/** The fence that would have closed a block that was not read is no second mistake. */
function leftover(found: string, rest: string, unread: { open: number }): string | undefined {
  const isFence = found.startsWith(":::");
  if (isFence && /^:+[ \t]*(?:[\r\n]|$)/.test(rest)) {
    if (unread.open === 0) return `${quoted(found)} de trop, attendu un bloc ouvert plus haut`;
    unread.open -= 1;
    return undefined;
  }
  if (isFence) unread.open += 1;
  const expected = found.startsWith("::")
    ? "attendu la directive seule sur sa ligne, sans espace après les deux-points"
    : "attendu `:nom[…]` d’un seul tenant";
  return `directive illisible ${quoted(rest.slice(0, 30))}, ${expected}`;
}
