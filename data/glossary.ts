// Le glossaire : les sigles et les mots du métier. Une définition courte, sans chiffre.
// « source » est la phrase du communiqué qui donne la définition ; sans elle, le document écrit « Définition usuelle ».

import type { Term } from "../src/model.ts";

export const terms = {
  peec: {
    short: "PEEC",
    long: "Participation des employeurs à l’effort de construction",
    definition:
      "Contribution versée par des employeurs et consacrée au logement, anciennement appelée « 1 % logement ».",
  },
  "un-pour-cent": {
    short: "1 % logement",
    long: "Participation des employeurs à l’effort de construction, sous son ancien nom",
    definition: "Ancien nom de la PEEC, encore courant.",
  },
  cral: {
    short: "CRAL",
    long: "Comité régional d’Action Logement",
    definition: "Instance d’Action Logement dans une région ; ici, les Hauts-de-France.",
  },
  esh: {
    short: "ESH",
    long: "Entreprise sociale pour l’habitat",
    definition: "Société qui construit, gère et entretient des logements sociaux.",
  },
  onv: {
    short: "ONV",
    long: "Opérateur national de vente",
    definition: "Organisme qui acquiert des logements auprès de bailleurs sociaux en vue de leur vente.",
  },
  arefie: {
    short: "AREFIE",
    long: "Association régionale des élus pour la formation, l’insertion et l’emploi",
    definition:
      "Association qui coordonne, représente et anime, dans les Hauts-de-France, les missions locales, les maisons de l’emploi ou de l’emploi et de la formation, et les PLIE.",
    source:
      "L’AREFIE est l’Association Régionale des Élus pour la Formation, l’Insertion et l’Emploi (AREFIE) Hauts-de-France coordonne, représente et anime les 42 missions locales (ML), 24 maisons de l’emploi/ maisons de l’emploi et la formation (MDE/ MEF) et 29 plans locaux pour l’insertion et l’emploi (PLIE).",
  },
  "mission-locale": {
    short: "ML",
    long: "Mission locale",
    definition: "Structure qui accompagne les jeunes d’un territoire dans leur insertion professionnelle et sociale.",
  },
  mde: {
    short: "MDE",
    long: "Maison de l’emploi",
    definition: "Structure qui réunit, sur un territoire, des acteurs de l’emploi.",
  },
  mef: {
    short: "MEF",
    long: "Maison de l’emploi et de la formation",
    definition: "Maison de l’emploi qui traite aussi de la formation.",
  },
  plie: {
    short: "PLIE",
    long: "Plan local pour l’insertion et l’emploi",
    definition: "Dispositif local qui accompagne vers l’emploi des personnes qui en sont éloignées.",
  },
} as const satisfies Readonly<Record<string, Term>>;
