// This check warns about slips in a slide's text: accents that capitals lost, "2ème", straight quotes, and marks that
// Markdown left.

import type { Nodes, Text } from "mdast";
import { fold } from "../../text/names.ts";
import { code, quoted, type Report } from "../../text/problems.ts";
import { offsetsIn, placeAt, rawOf, type SourceLines, startOf } from "../../text/source.ts";
import { isDirective, walk } from "../tree.ts";

/** Words whose first letter takes an accent, as they should be written; plurals and feminines are found too. */
const ACCENTED = `Âge Échange Échéance École Écologie Écologique Économie Économique Écoute Écran Éducation Église Égal
Égalité Égalitaire Élan Élection Élément Élève Élu Émission Énergie Énergétique Équation Équilibre Équipe Équipement
Étape État Été Étude Étudiant Événement Évolution Être Île Thème Accéder`.split(/\s+/);

const accentedOf = new Map(ACCENTED.map((word) => [fold(word), word]));

const CHECKS: readonly { readonly pattern: RegExp; readonly message: (found: string) => string | undefined }[] = [
  { pattern: /\p{Lu}\p{L}{2,}/gu, message: missingAccent },
  {
    pattern: /A(?= \p{L}{2})(?<=(?:^\s{0,3}|[.!?…:«“]\s{1,3}|\p{Lu}{2} )A)/gu,
    message: () => "`A` sans accent, attendu `À` si c’est une préposition",
  },
  { pattern: /(?<!\d)\d+(?:i?[èe]mes?|nd|nde|ères?|er)(?!\p{L})/gu, message: ordinal },
  { pattern: /"/g, message: () => '`"` droit, attendu les guillemets « et »' },
  {
    pattern: /\*\*|__|~~|(?<![\p{L}\p{N}])([*_])(?:(?=\S)[^*_\n]*\s|\s+[^*_\n]*\S)\1(?![\p{L}\p{N}])/gu,
    message: (found) => `${quoted(found)} resté dans le texte, attendu une marque ouverte et fermée contre les mots`,
  },
];

export function checkWords(source: SourceLines, nodes: readonly Nodes[], report: Report): void {
  walk(nodes, (node) => {
    if (node.type === "text") checkText(source, node, report);
    return isDirective(node) && node.type !== "containerDirective" ? "skip" : undefined;
  });
}

function checkText(source: SourceLines, text: Text, report: Report): void {
  const raw = rawOf(source, text);
  for (const { pattern, message } of CHECKS) {
    const offsetOf = offsetsIn(raw, text.value);
    for (const { 0: found, index } of text.value.matchAll(pattern)) {
      const said = message(found);
      if (said) report(placeAt(source, startOf(text) + offsetOf(index)), said, "warning");
    }
  }
}

function missingAccent(found: string): string | undefined {
  if (fold(found[0] ?? "") !== found[0]?.toLowerCase()) return undefined; // "Êtes" is no "Été"
  const ending = /(?:es|e|s|x)?$/i.exec(found)?.[0] ?? "";
  for (const stem of [found, found.slice(0, -1), found.slice(0, found.length - ending.length)]) {
    const word = accentedOf.get(fold(stem));
    if (!word || stem.toLowerCase() === word.toLowerCase()) continue;
    const initial = word[0] ?? "";
    if (initial === found[0] && fold(initial) !== initial.toLowerCase()) continue;
    const cased = found === found.toUpperCase() ? word.toUpperCase() : word;
    const right = initial === found[0] ? cased + found.slice(stem.length) : initial + found.slice(1);
    return `${quoted(found)} sans accent, attendu ${code(right)}`;
  }
  return undefined;
}

function ordinal(found: string): string | undefined {
  const right = found.replace(/\D+$/, (ending) => (/^ère/.test(ending) ? "re" : /^er/.test(ending) ? "er" : "e"));
  return right === found ? undefined : `${quoted(found)} trouvé, attendu ${code(right)}`;
}
