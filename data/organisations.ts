// Les organisations citées : leur nom tel que montré et, quand le communiqué le dit, ce qu’elles sont.

import type { Organisation } from "../src/model.ts";

export const organisations = {
  "action-logement": { name: "Action Logement" },
  cral: { name: "Comité régional d’Action Logement Hauts-de-France" },
  senat: { name: "Sénat" },
  clesence: { name: "Clésence", role: "entreprise sociale pour l’habitat, filiale d’Action Logement" },
  "centrale-lille": {
    name: "Centrale Lille",
    role: "école d’ingénieurs, acteur reconnu de l’enseignement dans les Hauts-de-France",
  },
  arefie: {
    name: "AREFIE Hauts-de-France",
    role: "Association régionale des élus pour la formation, l’insertion et l’emploi",
  },
  "valenciennes-metropole": { name: "Valenciennes Métropole" },
  "3f-notre-logis": { name: "3F Notre Logis" },
} as const satisfies Readonly<Record<string, Organisation>>;
