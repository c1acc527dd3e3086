// The tests and the gallery draw these groups: an invented network, in whole figures and in parts of one.

import type { CountedInput } from "../../../model.ts";
import { inventedCount, valued } from "../../kit/invented-row.ts";
import type { GroupsFields } from "./fields.ts";

const network: CountedInput & GroupsFields = {
  name: "groupes",
  form: "groups",
  rows: [
    inventedCount("agences", 42, "agences locales"),
    inventedCount("ateliers", 24, "ateliers de quartier (et de la lecture)"),
    inventedCount("relais", 29, "relais locaux pour les métiers et les savoirs"),
  ],
  worth: 1,
  caption: "Le réseau de l’ATELIER",
  key: { one: "une brique, une structure", many: "une brique, {worth} structures" },
  centre: "ATELIER",
};

export const cases: readonly CountedInput[] = [network, valued(network, [7.4, 0, 61], "groupes-fraction")];
