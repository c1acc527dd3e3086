// This file writes what is said of a vote: its question, how many answered, and of each answer how many gave it and what
// share of those who answered that is.

import { counted, format } from "../../../format.ts";
import type { CountedInput, Told } from "../../../model.ts";
import type { LitRow } from "../../kit/lit-row.ts";
import type { TallyFields } from "./fields.ts";

export type TallyInput = CountedInput<LitRow> & TallyFields;

const NBSP = "\u00a0";
const NARROW = "\u202f";

/** Undefined of a tally that is no vote: its figures are told as others are. */
export function tellOf(input: TallyInput): Told | undefined {
  const { rows, caption, question, voters, several, inOrder, fact } = input;
  if (question === undefined || voters === undefined) return undefined;
  const shares = new Map(rows.map((row) => [row, shareOf(row.value, voters)]));
  const answers = rows.map((row) => {
    const share = shares.get(row);
    return `${row.label}${NBSP}: ${counted(row.value, "réponse")}${share ? ` (${share} des votants)` : ""}`;
  });
  const many = several ? "Plusieurs réponses étaient possibles." : "";
  const guessed = fact === undefined ? "" : `En réalité${NBSP}: ${fact}.`;
  const ranked = inOrder ? rows : rows.toSorted((a, b) => b.value - a.value);
  return {
    sentence: [question, `${caption}.`, many, `${answers.join(`${NARROW}; `)}.`, guessed].filter(Boolean).join(" "),
    table: {
      caption: `${question} ${caption}`,
      columns: ["Réponse", "Nombre", "Part des votants"],
      rows: ranked.map((row) => [row.label, { figure: row.figure }, shares.get(row) ?? ""]),
    },
  };
}

function shareOf(count: number, voters: number): string | undefined {
  return voters > 0 ? format((100 * count) / voters, { kind: "percent" }) : undefined;
}
