// The tests and the gallery draw these walls: an invented sum of money, and bricks that are counted one by one.

import type { CountedInput } from "../../../model.ts";
import { inventedCount, valued } from "../../kit/invented-row.ts";

export const gifts: CountedInput = {
  name: "montant",
  form: "unit-wall",
  rows: [{ ...inventedCount("dons", 98_700_000, "de dons reçus"), kind: "euro", scale: 1e6, decimals: 1 }],
  worth: 100_000,
  caption: "Les dons reçus",
  key: { one: "une brique, un euro", many: "une brique, {worth}" },
};

export const tiles: CountedInput = {
  ...gifts,
  name: "briques",
  rows: [inventedCount("tuiles", 61_940, "tuiles et poutres")],
  worth: 1,
  caption: "Les tuiles et poutres posées",
  key: { one: "une brique, une tuile", many: "une brique, {worth} tuiles" },
};

export const cases: readonly CountedInput[] = [
  gifts,
  valued({ ...gifts, worth: 1e6 }, [12_340_000], "montant-12,34"),
  tiles,
];
