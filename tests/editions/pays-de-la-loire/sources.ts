// Where this edition's facts come from: its notes, letter for letter, and two tables as a spreadsheet in French writes them.

import type { Source } from "../../../src/model.ts";

const text = `# Une seconde réunion, pour éprouver le programme

Faits publics du logement social en Pays de la Loire (DREAL Pays de la Loire : état du parc au 1er janvier 2022, 2023, 2024 et 2025 ; bilans de production 2016, 2017, 2022 et 2023). Seuls les nombres viennent de là ; les phrases sont d’ici.
\`parc.csv\` et \`annees.csv\` sont écrits comme un tableur français les exporte (point-virgule, virgule décimale, espace des milliers, cases vides).

Autres faits :

- Agréments 2023 : 5 128, dont 1 933 PLAI, 2 157 PLUS et 1 038 PLS ; 75 % de l’objectif initial de 6 773. En 2022 : 75 % de 8 497.
- Mises en service 2024 : 3 600, dont 1 900 en Loire-Atlantique (53 %), 17 % en Maine-et-Loire, 16 % en Vendée ; les deux autres départements, moins de 8 % chacun.
- Logements vacants au 1er janvier 2024 : 4 310 (1,9 %, contre 2,3 % en France métropolitaine), dont 1 750 depuis plus de trois mois.
- Mobilité : 2,6 points de moins entre 2020 et 2024.
- Âge moyen du parc : 36 ans, contre 42 ans en France métropolitaine.
- Maine-et-Loire : 18 772 demandes ; 1 384 € par mois et par ménage. France : 6,27 €/m² de loyer moyen ; 4,3 demandes pour un logement attribué.
- Crédit nouveau du fonds national en 2023 : 45 M€.
- Deux organisateurs (la DREAL et le comité régional de l’habitat et de l’hébergement), pas de présidence nommée, quatre messages : un parc qui grandit moins vite ; une région de maisons ; peu de logements vides, moins de départs ; des objectifs difficiles à tenir.`;

export const sources = {
  notes: {
    title: "Logement social en Pays de la Loire : état du parc et bilans de production",
    publisher: "DREAL Pays de la Loire",
    text,
  },
  parc: {
    title: "Parc social au 1er janvier 2025, par territoire",
    publisher: "DREAL Pays de la Loire",
    table: { file: "parc.csv", sha256: "efa5dd7c49deae86436899e9063c2d8f5c23b0d5fbab8e8f2bbbae3e024eae75" },
  },
  annees: {
    title: "Parc, agréments et mobilité, par année",
    publisher: "DREAL Pays de la Loire",
    table: { file: "annees.csv", sha256: "d61cfdbc7244534f9469a14c6a06293326ccffc07d571d592cece95f10a84559" },
  },
} as const satisfies Readonly<Record<string, Source>>;
