// The tests and the gallery draw these tallies of votes that nobody cast.

import type { CountedInput } from "../../../model.ts";
import { inventedRow } from "../../kit/invented-row.ts";
import type { LitRow } from "../../kit/lit-row.ts";
import type { TallyFields } from "./fields.ts";

function tallied(
  name: string,
  answers: readonly (readonly [answer: string, count: number])[],
  other: Partial<TallyFields> = {},
): CountedInput<LitRow> {
  return {
    name,
    form: "tally",
    rows: answers.map(([answer, count], i) =>
      inventedRow(`${name}-${i}`, count, answer, { kind: "count", decimals: 0 }),
    ),
    worth: 1,
    caption: "Vote consultatif de la salle",
    key: { one: "une brique, une réponse", many: "une brique, {worth} réponses" },
    ...other,
  };
}

const scale = tallied(
  "tally-scale",
  [
    ["Pas du tout", 3],
    ["Un peu", 11],
    ["Assez", 34],
    ["Beaucoup", 21],
    ["Tout à fait", 0],
  ],
  { upright: true },
);

const estimates = tallied(
  "tally-estimates",
  ["moins de 4", "4 à 5", "6 à 7", "8 à 9", "10 à 11", "12 à 13", "14 et plus"].map(
    (bin, i) => [`${bin} mille`, [2, 9, 27, 41, 18, 7, 3][i]!] as const,
  ),
  { upright: true },
);

export const cases: readonly CountedInput<LitRow>[] = [
  tallied("tally", [
    ["Se rapprocher du travail", 98],
    ["Quitter ses parents", 64],
    ["Accueillir un enfant", 64],
  ]),
  tallied("tally-few", [
    ["Oui", 2],
    ["Non", 0],
  ]),
  tallied(
    "tally-most",
    Array.from({ length: 12 }, (_, i) => [
      `Une réponse longue, comme on en lit dans une enquête ${"abcdefghijkl"[i]}`,
      31 * i,
    ]),
  ),
  tallied("tally-hall", [
    ["Oui", 3127],
    ["Non", 1204],
    ["Sans avis", 35],
  ]),
  scale,
  { ...estimates, rows: estimates.rows.map((row, i) => ({ ...row, ...(i === 3 && { lit: true }) })) },
];
