// Les personnes : nom et titre tels que montrés. Quand le communiqué les écrit autrement, sa forme est gardée dans « inSource ».

import type { Person } from "../src/model.ts";

export const people = {
  "frederic-roussel": {
    name: "Frédéric Roussel",
    role: "Président du CRAL Hauts-de-France",
    organisation: "cral",
    inSource: ["Frédéric ROUSSEL, Président du CRAL Hauts-de-France"],
  },
  // Le communiqué donne son titre sous deux formes ; la plus complète est retenue.
  "valerie-letard": {
    name: "Valérie Létard",
    role: "Sénatrice du Nord, vice-présidente du Sénat et conseillère départementale du Nord",
    organisation: "senat",
    inSource: [
      "Valérie LETARD, Sénatrice du Nord, Vice-présidente au Sénat, invitée d’honneur",
      "Valérie LETARD, sénatrice du Nord, Vice Présidente du Sénat et Conseillère départementale du Nord",
    ],
  },
  "didier-rumeau": {
    name: "Didier Rumeau",
    role: "Vice-président de l’AREFIE",
    organisation: "arefie",
    inSource: ["Didier RUMEAU, Vice-Président"],
  },
  "zohra-boukabous": {
    name: "Zohra Boukabous",
    role: "Directrice de l’AREFIE",
    organisation: "arefie",
    inSource: ["Zohra BOUKABOUS, Directrice"],
  },
  "jean-marcel-grandamme": {
    name: "Jean-Marcel Grandamme",
    role: "Vice-président au logement de Valenciennes Métropole",
    organisation: "valenciennes-metropole",
    inSource: ["Jean-Marcel GRANDAMME, Vice-Président au Logement de Valenciennes Métropole"],
  },
  "arnaud-delannay": {
    name: "Arnaud Delannay",
    role: "Directeur général de 3F Notre Logis",
    organisation: "3f-notre-logis",
    inSource: ["Arnaud DELANNAY, Directeur général de 3F Notre Logis"],
  },
} as const satisfies Readonly<Record<string, Person>>;
