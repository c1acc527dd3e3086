// Les citations : les mots exacts, coupés en phrases qui paraissent l’une après l’autre ; mises bout à bout, elles sont la citation.
// « key » est le rang de la phrase mise en lumière, compté depuis 0. Ne corrigez pas les mots cités.

import type { Quote } from "../src/model.ts";

export const quotes = {
  "letard-acteur": {
    by: "valerie-letard",
    phrases: [
      "son rôle d’acteur ancré dans les territoires, ",
      "en lien avec les collectivités, les acteurs économiques, les partenaires sociaux et les ménages",
    ],
    key: 0,
    source:
      "En premier lieu, Valérie LETARD, Sénatrice du Nord, Vice-présidente au Sénat, invitée d’honneur, a salué le travail important réalisé, en région, par Action Logement, ses filiales et les bailleurs bénéficiaires des financements 1%, reconnaissant « son rôle d’acteur ancré dans les territoires, en lien avec les collectivités, les acteurs économiques, les partenaires sociaux et les ménages ».",
  },
  "letard-ressource": {
    by: "valerie-letard",
    phrases: [
      "Il y a un enjeu à préserver une ressource [PEEC] dédiée au logement ",
      "et qui est aujourd’hui mobilisée dans le cadre d’un partenariat de confiance établi entre l’Etat, les partenaires sociaux, les collectivités territoriales et le monde du logement",
    ],
    key: 0,
    source:
      "C’est une position qu’elle témoigne avoir fermement défendue au Sénat, et notamment au sein de la commission des affaires économiques, à un moment où l’Etat pouvait avoir la tentation de budgétiser le prélèvement des entreprises : « Il y a un enjeu à préserver une ressource [PEEC] dédiée au logement et qui est aujourd’hui mobilisée dans le cadre d’un partenariat de confiance établi entre l’Etat, les partenaires sociaux, les collectivités territoriales et le monde du logement ».",
  },
  "grandamme-besoins": {
    by: "jean-marcel-grandamme",
    phrases: ["il faut recentrer l’offre de logements ", "là où il y a des besoins"],
    key: 1,
    source:
      "L’enjeu à produire là où il est nécessaire de construire : « il faut recentrer l’offre de logements là où il y a des besoins », réaffirme Jean-Marcel GRANDAMME, Vice-Président au Logement de Valenciennes Métropole",
  },
  "delannay-qualite": {
    by: "arnaud-delannay",
    phrases: ["produire de la qualité ", "pour rendre acceptable le logement social à côté de chez soi"],
    key: 0,
    source:
      "L’enjeu à « produire de la qualité pour rendre acceptable le logement social à côté de chez soi », comme l’a souhaité Arnaud DELANNAY, Directeur général de 3F Notre Logis.",
  },
  "letard-equation": {
    by: "valerie-letard",
    phrases: ["trouver la bonne équation ", "pour que la mixité sociale rayonne sur nos territoires"],
    key: 0,
    source:
      "L’enjeu à « trouver la bonne équation pour que la mixité sociale rayonne sur nos territoires », insiste Valérie LETARD, « dans le cadre de figures imposées nécessaires, mais surtout de figures libres en faisant confiance à l’intelligence des acteurs du territoire ».",
  },
  "letard-figures-libres": {
    by: "valerie-letard",
    phrases: [
      "dans le cadre de figures imposées nécessaires, ",
      "mais surtout de figures libres ",
      "en faisant confiance à l’intelligence des acteurs du territoire",
    ],
    key: 1,
    source:
      "L’enjeu à « trouver la bonne équation pour que la mixité sociale rayonne sur nos territoires », insiste Valérie LETARD, « dans le cadre de figures imposées nécessaires, mais surtout de figures libres en faisant confiance à l’intelligence des acteurs du territoire ».",
  },
} as const satisfies Readonly<Record<string, Quote>>;
