// Slides of all that can be too long, and the invented data that they name, out.

import type { DeckData, Figure } from "../../src/model.ts";
import { data } from "../editions/tiny/data.ts";

const WORD = "anticonstitutionnellement".repeat(4);
const ADDRESS = "exemple.fr/une/adresse/tres-longue/sans-aucune-espace/pour-voir-ce-qu-elle-devient?question=reponse";
const ROLE =
  "Vice-présidente déléguée à l’habitat, au logement, à la politique de la ville et à la rénovation énergétique de la communauté d’agglomération du Val-Imaginaire et des Deux-Rives réunies";
const LABEL = "foyers accueillis dans toutes les régions du pays depuis la fondation de l’association";
const QUOTE = ["Une porte ouverte vaut mieux que deux murs, et ", "une maison achevée vaut mieux que trois portes"];
const said = `« ${QUOTE.join("")} », a-t-elle dit. 123 456 789 foyers, 1 234 567 890 123 €, 57 foyers.`;

export const longData: DeckData = {
  ...data,
  sources: { bilan: { ...data.sources.bilan!, text: `${data.sources.bilan!.text}\n\n${said}` } },
  figures: {
    ...data.figures,
    foyers: { ...data.figures.foyers!, source: said },
    millions: figure(123_456_789, LABEL, { unit: "foyers", perimeter: `Val-Imaginaire, ${ROLE}` }),
    billions: figure(1_234_567_890_123, "de dons reçus", { kind: "euro", unit: "€" }),
  },
  people: { ...data.people, longue: { name: "Marie-Antoinette Vandenbroucke-Deschepper", role: ROLE } },
  quotes: { ...data.quotes, longue: { by: "longue", phrases: QUOTE, key: 1, source: said } },
  statements: {
    long: {
      kind: "enjeu",
      title: "Ouvrir plus de portes, et encore davantage de fenêtres, dans toutes les communes de l’agglomération",
      short: "Ouvrir davantage de portes et de fenêtres",
      source: "L’enjeu est d’ouvrir plus de portes.",
    },
  },
  charts: {
    mur: {
      form: "unit-wall",
      rows: [{ figure: "billions" }],
      caption: `Dons reçus (${WORD})`,
      worth: 1e10,
      key: { one: "une brique", many: "une brique = {worth}" },
    },
    murs: {
      form: "walls",
      rows: [
        { figure: "millions", look: "built" },
        { figure: "foyers", look: "drawn" },
      ],
      caption: "Foyers accueillis",
      worth: 100_000,
      key: { one: "une brique", many: "une brique = {worth} foyers" },
    },
  },
  scenes: {},
};

function figure(value: number, label: string, other: Partial<Figure>): Figure {
  const { period, perimeter } = data.figures.foyers!; // the tiny edition's own
  return { value, kind: "count", label, unit: label, period, perimeter, source: said, ...other };
}

/** What each slide says, in a layout that has room for it. */
const SLIDES: readonly (readonly [layout: string, said: string])[] = [
  [
    "texte",
    `Avec \`${"x".repeat(80)} ${"y".repeat(40)}\` dans la phrase.\n\n\`\`\`\nnpm run ${ADDRESS}\n\tsuite\n\`\`\``,
  ],
  ["texte", `Un mot : ${WORD}, puis **${WORD}**, puis [${ADDRESS}](https://exemple.fr/).\n\n- ${WORD}`],
  ["duo", `Un mot : ${WORD}, puis ${ADDRESS}.`],
  ["recap", `${WORD}\n\n${ADDRESS}\n\nUn troisième.`],
  ["texte", 'Un plan ![Un plan](large.svg "Crédit : personne") au milieu ![Un plan](haut.svg "Crédit : personne").'],
  ["texte", Array.from({ length: 6 }, (_, depth) => `${"  ".repeat(depth)}- une idée dans une autre`).join("\n")],
  ["citation", "::citation[longue]"],
  ["duo", "::personne[longue]"],
  ["texte", "::intitule[long]"],
  ["chiffre", "::chiffre[millions]"],
  ["chiffre", "::chiffre[billions]"],
  ["chiffre", "::chiffre[billions]\n\n::graphique[mur]"],
  ["duo", "::chiffre[billions]"],
  ["recap", "::chiffre[billions]\n\n::chiffre[millions]"],
  ["recap", "::graphique[mur]{fixe}\n\n::chiffre[billions]\n\n::graphique[mur]{fixe}\n\n::chiffre[millions]"],
  ["duo", "::graphique[murs]"],
];

/** The same words stand on the wall and, where they may, in the commentary. */
export function longDeck(): string {
  return SLIDES.map(([layout, words], i) => {
    const title = `Une page ${String.fromCharCode(97 + i)}`;
    const commentary = /^::/m.test(words) ? "" : `\n\n:::commentaire\n${words}\n:::`;
    return `# ${title}\n\n::diapo{${layout}}\n\n${words}${commentary}`;
  }).join("\n\n---\n\n");
}

/** Too much for a wall: `npm run dev` says so. */
export const tooLong = `# Une page\n\n::diapo{citation}\n\n> ${"Une phrase citée qui n’en finit pas. ".repeat(60)}`;

const picture = (width: number, height: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`;

export const longImages = { "large.svg": picture(2400, 600), "haut.svg": picture(300, 1800) };
