// The tests and the gallery draw these streets: an invented figure as decks show it, small ones and large ones.

import type { CountedInput } from "../../../model.ts";
import { inventedCount, valued } from "../../kit/invented-row.ts";

export const homes: CountedInput = {
  name: "fenetres",
  form: "windows",
  rows: [inventedCount("foyers", 7204, "foyers accueillis")],
  worth: 1,
  caption: "Les foyers accueillis",
  key: { one: "une fenêtre allumée, un foyer accueilli", many: "une fenêtre allumée, {worth} foyers accueillis" },
};

export const cases: readonly CountedInput[] = [
  homes,
  ...[1204, 37, 0, 99_999].map((value) => valued(homes, [value], `fenetres-${value}`)),
];
