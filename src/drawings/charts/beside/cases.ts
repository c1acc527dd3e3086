// The tests and the gallery draw these pairs: homes beside bricks, both invented, and each alone.

import type { CountedInput } from "../../../model.ts";
import { valued } from "../../kit/invented-row.ts";
import { tiles } from "../unit-wall/cases.ts";
import { homes } from "../windows/cases.ts";
import type { BesideRow } from "./fields.ts";

const apart: CountedInput<BesideRow> = {
  name: "apart",
  form: "beside",
  rows: [{ ...homes.rows[0]!, look: "window" }, tiles.rows[0]!],
  worth: 1,
  caption: "Foyers, tuiles et poutres",
  key: { one: "une fenêtre, un foyer ; une brique, une tuile", many: "une fenêtre, {worth} ; une brique, {worth}" },
};

export const cases: readonly CountedInput[] = [
  apart,
  { ...apart, name: "apart-after", after: homes },
  valued(apart, [37, 281.5], "apart-small"),
  { ...tiles, name: "apart-bricks", form: "beside" },
];
