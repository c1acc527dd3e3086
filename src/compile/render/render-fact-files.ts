// The figures become files here: a table for spreadsheets, and the same for programs.

import { writtenSize } from "../../format.ts";
import type { CompiledDeck } from "../../model.ts";
import { csvOf, unlikeFormula } from "../../text/csv.ts";
import { type Fact, factsOf } from "../facts-of.ts";
import { typeset } from "../typography.ts";
import type { Download } from "./render-download.ts";

export interface FactFile {
  /** In the built folder, beside the page. */
  readonly fileName: string;
  readonly format: "CSV" | "JSON";
  readonly mediaType: string;
  readonly label: string;
  readonly source: string;
}

/** Hosts are told of it by name: few know the type of a table. */
export const TABLE = { fileName: "faits.csv", mediaType: "text/csv" } as const;

/** None where the document shows no figure. `version` is the document's own. */
export function renderFactFiles(deck: CompiledDeck, version: string | undefined): FactFile[] {
  const facts = factsOf(deck);
  if (facts.length === 0) return [];
  return [
    { ...TABLE, format: "CSV", label: "Les chiffres, pour un tableur", source: renderTable(facts) },
    {
      fileName: "faits.json",
      format: "JSON",
      mediaType: "application/json",
      label: "Les chiffres, pour un programme",
      source: `${JSON.stringify(renderDeck(deck, facts, version), null, 2)}\n`,
    },
  ];
}

export function downloadOf({ fileName, label, format, source }: FactFile): Download {
  return { file: fileName, label, format, size: writtenSize(new TextEncoder().encode(source).length) };
}

/** The fields' names, in both files and in this order: without accents, as open data have them. */
const NAMES: Readonly<Record<keyof Fact, string>> = {
  key: "cle",
  label: "libelle",
  value: "valeur",
  most: "valeur_max",
  unit: "unite",
  written: "texte",
  period: "periode",
  when: "quand",
  perimeter: "perimetre",
  source: "source",
  passage: "passage",
  sourceAddress: "adresse_source",
  formula: "formule",
  slide: "diapositive",
  address: "adresse",
};
const FIELDS = Object.keys(NAMES) as (keyof Fact)[];

/** With the decimal comma of spreadsheets in French. */
function renderTable(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => FIELDS.map((field) => renderCell(fact[field])));
  return csvOf([Object.values(NAMES), ...rows]);
}

function renderCell(value: Fact[keyof Fact]): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  return value === undefined ? "" : unlikeFormula(value);
}

function renderDeck(
  { data: { meeting, figures } }: CompiledDeck,
  facts: readonly Fact[],
  version: string | undefined,
): object {
  return {
    titre: typeset(meeting.title),
    organisateurs: [meeting.organiser].flat().map(typeset),
    date: meeting.date && figures[meeting.date]!.value, // checked with the data
    version,
    adresse: meeting.address,
    licence: meeting.licence && typeset(meeting.licence),
    faits: facts.map((fact) => Object.fromEntries(FIELDS.map((field) => [NAMES[field], fact[field]]))),
  };
}
