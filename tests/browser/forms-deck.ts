// Slides out: each layout with each form and what such a slide says, two pictures on one slide, a recap of three.

import { LAYOUTS } from "../../src/compile/directives.ts";
import { chartNames, figureOf, sceneNames } from "./forms-data.ts";

type Layout = (typeof LAYOUTS)[number];

/** Markdown, for `formsData`. */
export function everyForm(layouts: readonly Layout[] = LAYOUTS): string {
  const pictures = [
    ...chartNames.map((name) => `::graphique[${name}]`),
    ...sceneNames.map((name) => `::scène[${name}]`),
    "::graphique[windows]\n\n::graphique[unit-wall]", // two share the wall's right half
  ];
  const row = ["windows", "unit-wall", "hundred"].map(
    (name) => `::graphique[${name}]{fixe}\n\n::chiffre[${figureOf(name)}]`,
  );
  const all = layouts.flatMap((layout) => pictures.map((picture) => [layout, picture] as const));
  return [...all, ["recap", row.join("\n\n")] as const]
    .map(
      ([layout, picture], i) =>
        `# Une page ${letters(i)}\n\n::diapo{${layout}}\n\n${SAID[layout] ?? SAID.texte}\n\n${picture}`,
    )
    .join("\n\n---\n\n");
}

/** What a slide of each layout says beside its picture; one that needs nothing of its own says what a plain one does. */
const SAID: Readonly<Partial<Record<Layout, string>> & { texte: string }> = {
  ouverture:
    ":::chapeau\n:réunion[organisateur]\n:::\n\nBilan de l’année\n\n**:réunion[lieu], :chiffre[date-reunion]**",
  texte: ":::chapeau\nLe message de la matinée\n:::\n\n::intitule[ouvrir]\n\n- une idée\n- une autre",
  chiffre: "::chiffre[foyers]\n\n:::légende\nVal-Imaginaire, :chiffre[annee]\n:::",
  graphique: ":::légende\nVal-Imaginaire, :chiffre[annee]\n:::",
  citation: ":::chapeau\nPremier message\n:::\n\n::citation[porte]",
  partie: ":::chapeau\nPremier thème\n:::\n\nLe logement, un levier indispensable",
  duo: ":::chapeau\nPremier enjeu\n:::\n\n::intitule[ouvrir]\n\nUne impérieuse nécessité",
  recap: ":::chapeau\nVal-Imaginaire\n:::",
  fin: ":réunion[organisateur]\n\n:::légende\n:réunion[lieu], :chiffre[date-reunion]\n:::",
};

/** No two titles are the same, and none has a digit. */
function letters(number: number): string {
  return [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
}
