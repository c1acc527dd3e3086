// Les deux thèmes, les trois messages et les trois enjeux : leur titre, et leur nom court, partout les mêmes.

import type { Statement } from "../src/model.ts";

export const statements = {
  // ---------------------------------------------------------- thèmes : titres du communiqué, tels quels
  "theme-emploi": {
    kind: "theme",
    title: "Se former et accéder à un emploi : le logement un levier indispensable",
    short: "Se former et accéder à un emploi",
    source: "Se former et accéder à un emploi : le logement un levier indispensable",
  },
  "theme-construire": {
    kind: "theme",
    title: "Construire plus et mieux : redonner de l’attractivité par la qualité",
    short: "Construire plus et mieux",
    source: "Construire plus et mieux : redonner de l’attractivité par la qualité.",
  },

  // ---------------------------------------------------------- messages des débats
  "message-produire": {
    kind: "message",
    title: "Produire là où il est nécessaire de construire",
    short: "Produire là où il est nécessaire de construire",
    source: "L’enjeu à produire là où il est nécessaire de construire",
  },
  "message-qualite": {
    kind: "message",
    title: "Produire de la qualité, pour que le logement social soit accepté à côté de chez soi",
    short: "La qualité du logement social",
    source: "L’enjeu à « produire de la qualité pour rendre acceptable le logement social à côté de chez soi »",
  },
  "message-mixite": {
    kind: "message",
    title: "Trouver la bonne équation de la mixité sociale",
    short: "La mixité sociale",
    source: "L’enjeu à « trouver la bonne équation pour que la mixité sociale rayonne sur nos territoires »",
  },

  // ---------------------------------------------------------- enjeux régionaux à venir
  "enjeu-produire": {
    kind: "enjeu",
    title: "Développer la production de logements",
    short: "Produire",
    source:
      "Le développement de la production de logements dans une région où la production peine à atteindre les objectifs annuels et alors même que le foncier se fait de plus en plus rare et que les coûts de production du logement augmentent",
  },
  "enjeu-accueillir": {
    kind: "enjeu",
    title: "Répondre aux besoins des jeunes et des ménages les plus modestes",
    short: "Accueillir",
    source: "L’impérieuse nécessité de répondre aux besoins des jeunes et des ménages les plus modestes.",
  },
  "enjeu-economiser": {
    kind: "enjeu",
    title: "Être au rendez-vous de la frugalité énergétique et des enjeux écologiques de l’habitat",
    short: "Économiser",
    source:
      "La nécessité d’être au rendez-vous de la frugalité énergétique et des enjeux écologiques liés à l’habitat.",
  },
} as const satisfies Readonly<Record<string, Statement>>;
