// Les chiffres : chaque nombre de la présentation est écrit ici, une seule fois.
//
// Pour changer un nombre, changez sa ligne « value », sans espace, avec un point pour la virgule (104,4 M€ → 104_400_000),
// et sa ligne « source » ; la phrase de « source » se trouve telle quelle dans sources.ts.
// Un texte tel que « source » est recopié du communiqué lettre pour lettre, espaces insécables comprises.
//
//   value      le nombre, ou [premier âge, dernier âge], ou une date "AAAA-MM-JJ"
//   kind       comment il s’écrit : count 8 311 · euro 104,4 M€ · percent 19 % · rank 2e · ages 15 à 29 ans · year 2021 · date
//   label      ce qui est compté, au pluriel, tel que placé à côté du nombre ; singular le remplace au-dessous de deux
//   period, perimeter   l’époque et le périmètre, tels que le communiqué les donne

import type { Figure } from "../src/model.ts";

// ------------------------------------------------------------ périodes et périmètres qui reviennent

const NOT_STATED = "non précisée ; communiqué du 3 décembre 2021";
const AIDS_PERIOD = "2021, selon le communiqué du 3 décembre 2021";
const AIDS_PERIMETER = "Hauts-de-France, Action Logement";
const PRODUCTION_PERIMETER =
  "Hauts-de-France ; logements sociaux (locatif et accession) et intermédiaires financés par Action Logement";
const AREFIE_PERIMETER = "Hauts-de-France, réseau animé par l’AREFIE";

// ------------------------------------------------------------ phrases du communiqué qui portent plusieurs chiffres

const MEETING =
  "Le rendez-vous annuel du Comité Régional d’Action Logement Hauts-de-France, organisé ce 19 novembre à Valenciennes, sous la présidence de Frédéric ROUSSEL, a été l’occasion pour Action Logement de rappeler et d’illustrer en présence des nombreux acteurs réunis à Valenciennes, les valeurs portées par Action Logement et le rôle essentiel assuré par la mobilisation de la PEEC (Participation des Employeurs à l’effort de construction / ex 1% logement) sur les territoires des Hauts-de-France.";

const REGION =
  "Dans les Hauts-de-France, 2ème région la plus jeune de France, avec 19% de la population âgée de 15 à 29 ans, Action Logement a mobilisé en 2021 les actions et les partenariats pour faciliter l’accès au logement des alternants et des jeunes actifs.";

const AREFIE =
  "L’AREFIE est l’Association Régionale des Élus pour la Formation, l’Insertion et l’Emploi (AREFIE) Hauts-de-France coordonne, représente et anime les 42 missions locales (ML), 24 maisons de l’emploi/ maisons de l’emploi et la formation (MDE/ MEF) et 29 plans locaux pour l’insertion et l’emploi (PLIE).";

const AGREEMENT =
  "Action Logement et l’AREFIE, représentée par Didier RUMEAU, Vice-Président et Zohra BOUKABOUS, Directrice, ont, à l’occasion de ce CRAL, signé une convention de partenariat formalisant leur commun accord, de collaborer dans une logique de complémentarité, pour faciliter et sécuriser le parcours résidentiel des jeunes de 16 à 26 ans en insertion professionnelle accompagnés par les Missions Locales, et contribuer ainsi, à la dynamique économique des territoires.";

const PRODUCTION =
  "L’activité régionale d’Action Logement en 2020 a également été marquée par un effort particulier en faveur du développement de la production de logements sociaux (locatif et accession) et intermédiaires.";

export const figures = {
  // ---------------------------------------------------------- la rencontre

  // Le communiqué écrit « ce 19 novembre » ; l’année est celle de sa publication.
  "date-rencontre": {
    value: "2021-11-19",
    kind: "date",
    label: "date du rendez-vous annuel du CRAL",
    unit: "date",
    period: "novembre 2021",
    perimeter: "Comité régional d’Action Logement Hauts-de-France",
    source: MEETING,
  },
  "date-communique": {
    value: "2021-12-03",
    kind: "date",
    label: "date de publication du communiqué",
    unit: "date",
    period: "décembre 2021",
    perimeter: "Action Logement Hauts-de-France",
    source: "Publie le 3 décembre 2021",
  },

  // ---------------------------------------------------------- les jeunes dans la région

  "part-jeunes": {
    value: 19,
    kind: "percent",
    label: "de jeunes dans la population",
    unit: "% de la population",
    period: NOT_STATED,
    perimeter: "population des Hauts-de-France",
    source: REGION,
  },
  "ages-jeunes": {
    value: [15, 29],
    kind: "ages",
    label: "âges de la population jeune",
    unit: "ans",
    period: NOT_STATED,
    perimeter: "population des Hauts-de-France",
    source: REGION,
  },
  "rang-jeunesse": {
    value: 2,
    kind: "rank",
    gender: "feminine", // une région : « 1re », « 2e »
    label: "région la plus jeune de France",
    unit: "rang",
    period: NOT_STATED,
    perimeter: "régions de France",
    source: REGION,
  },

  // ---------------------------------------------------------- les aides (thème 1)

  "annee-aides": {
    value: 2021,
    kind: "year",
    label: "année des aides",
    unit: "année",
    period: AIDS_PERIOD,
    perimeter: AIDS_PERIMETER,
    source: REGION,
  },
  "aides-montant": {
    value: 104_400_000, // en euros ; « scale » l’écrit en millions
    kind: "euro",
    scale: 1e6,
    decimals: 1,
    label: "d’aides accordées aux salariés des entreprises et aux bénéficiaires",
    unit: "€",
    period: AIDS_PERIOD,
    perimeter: AIDS_PERIMETER,
    source: "104,4 M€ d’aides accordées aux salariés des entreprises et bénéficiaires",
  },
  menages: {
    value: 8311,
    kind: "count",
    label: "ménages logés",
    unit: "ménages",
    period: AIDS_PERIOD,
    perimeter: AIDS_PERIMETER,
    source: "8 311 ménages logés",
  },
  "aides-services": {
    value: 63_174,
    kind: "count",
    label: "aides et services attribués",
    unit: "aides et services",
    period: AIDS_PERIOD,
    perimeter: AIDS_PERIMETER,
    source: "63 174 aides et services attribuées",
  },

  // ---------------------------------------------------------- le réseau de l’AREFIE

  "missions-locales": {
    value: 42,
    kind: "count",
    label: "missions locales",
    unit: "missions locales",
    period: NOT_STATED,
    perimeter: AREFIE_PERIMETER,
    source: AREFIE,
  },
  "maisons-emploi": {
    value: 24,
    kind: "count",
    label: "maisons de l’emploi ou de l’emploi et de la formation",
    singular: "maison de l’emploi (ou de l’emploi et de la formation)",
    unit: "maisons de l’emploi ou de l’emploi et de la formation",
    period: NOT_STATED,
    perimeter: AREFIE_PERIMETER,
    source: AREFIE,
  },
  plie: {
    value: 29,
    kind: "count",
    label: "plans locaux pour l’insertion et l’emploi",
    unit: "plans locaux pour l’insertion et l’emploi",
    period: NOT_STATED,
    perimeter: AREFIE_PERIMETER,
    source: AREFIE,
  },

  // Les âges de la convention ne sont pas ceux de la population jeune : 16 à 26 ans ici, 15 à 29 ans plus haut.
  "ages-convention": {
    value: [16, 26],
    kind: "ages",
    label: "âges des jeunes concernés par la convention",
    unit: "ans",
    period: "convention signée le 19 novembre 2021",
    perimeter: "Hauts-de-France ; jeunes en insertion professionnelle accompagnés par les missions locales",
    source: AGREEMENT,
  },

  // ---------------------------------------------------------- la production (thème 2)
  // Quatre mesures d’une même année : elles ne s’additionnent pas et ne suivent pas les mêmes logements.

  "annee-production": {
    value: 2020,
    kind: "year",
    label: "année de la production",
    unit: "année",
    period: "2020",
    perimeter: PRODUCTION_PERIMETER,
    source: PRODUCTION,
  },
  agrements: {
    value: 3416,
    kind: "count",
    label: "agréments obtenus",
    unit: "agréments",
    period: "2020",
    perimeter: PRODUCTION_PERIMETER,
    source: "3416 agréments obtenus",
  },
  "mises-en-chantier": {
    value: 2904,
    kind: "count",
    label: "mises en chantier",
    unit: "mises en chantier",
    period: "2020",
    perimeter: PRODUCTION_PERIMETER,
    source: "2904 mises en chantier",
  },
  livraisons: {
    value: 1330,
    kind: "count",
    label: "logements neufs livrés",
    unit: "logements",
    period: "2020",
    perimeter: PRODUCTION_PERIMETER,
    source: "1330 logements neufs livrés",
  },
  "acquisitions-onv": {
    value: 356,
    kind: "count",
    label: "logements acquis par l’opérateur national de vente (ONV)",
    unit: "logements",
    period: "2020",
    perimeter: "Hauts-de-France ; acquisitions de l’opérateur national de vente",
    source: "356 logements acquis par l’opérateur national de vente (ONV)",
  },
} as const satisfies Readonly<Record<string, Figure>>;
