// The tests and the gallery draw these shares: an invented one, none, all, and one that ends inside a brick.

import type { CountedInput } from "../../../model.ts";
import { inventedCount, valued } from "../../kit/invented-row.ts";

const volunteers: CountedInput = {
  name: "part",
  form: "hundred",
  rows: [{ ...inventedCount("volontaires", 19, "de volontaires"), kind: "percent" }],
  worth: 1,
  caption: "La part des volontaires",
  key: { one: "une brique, {worth} de la population", many: "une brique, {worth} de la population" },
};

export const cases: readonly CountedInput[] = [
  volunteers,
  valued(volunteers, [0], "part-0"),
  valued(volunteers, [12.4], "part-12,4"),
  valued(volunteers, [100], "part-100"),
];
