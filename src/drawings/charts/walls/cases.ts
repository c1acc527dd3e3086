// The tests and the gallery draw these walls: what is planned, begun, built and bought, in invented figures.

import type { CountedInput } from "../../../model.ts";
import { inventedCount, valued } from "../../kit/invented-row.ts";
import type { WallRow } from "./fields.ts";

const states: CountedInput<WallRow> = {
  name: "etats",
  form: "walls",
  rows: [
    { ...inventedCount("plans", 3187, "plans dessinés"), look: "drawn" },
    { ...inventedCount("chantiers", 2760, "chantiers ouverts"), look: "pegged" },
    { ...inventedCount("maisons", 1415, "maisons neuves achevées"), look: "built" },
    { ...inventedCount("rachats", 342, "maisons reprises par l’association régionale de vente (ARV)"), look: "keys" },
  ],
  worth: 1,
  caption: "La construction de maisons en 2034",
  key: { one: "une brique, une maison", many: "une brique, {worth} maisons" },
};

export const cases: readonly CountedInput[] = [
  states,
  valued(states, [87, 42.5, 30, 1], "etats-small"),
  { ...states, name: "etats-one", rows: states.rows.slice(2, 3) },
];
