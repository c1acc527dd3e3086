// This check takes whatever the data module holds, keeps the data that can be used, and says every mistake in a French
// sentence.

import type { z } from "zod";
import type { DeckData, Meeting, Place, Problem, Source } from "../../model.ts";
import { suggestion } from "../../text/problems.ts";
import type { Collection } from "../directives.ts";
import { checkReferences } from "./check-references.ts";
import { checkFigures, checkSentences } from "./check-sentences.ts";
import { described, pathOf, sentencesOf } from "./data-messages.ts";
import { collections, credits, meeting, source } from "./data-schema.ts";
import type { Forms, ReportData } from "./report.ts";

export interface CheckedData {
  /** What is sound of the data: complete when no problem is an error. */
  readonly data: DeckData;
  /** Paths of the records that are there but could not be used, such as "figures.menages". */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const NO_PLACE: Place = { file: "data", line: 1, column: 1 };

export function checkData(input: unknown, forms: Forms, placeOf = (_path: string): Place => NO_PLACE): CheckedData {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  const report: ReportData = (path, sentence, severity = "error") =>
    problems.push({ ...placeOf(path), severity, message: `${path} : ${sentence}` });
  const data = soundPart(input, broken, report);
  checkReferences(data, broken, forms, report);
  checkSentences(data, broken, report);
  checkFigures(data, report);
  return { data, broken, problems };
}

function soundPart(input: unknown, broken: Set<string>, report: ReportData): DeckData {
  try {
    if (isObject(input)) return soundFields(input, broken, report);
    report("data", `${input === undefined ? "absent" : `trouvé ${described(input)}`}, attendu un objet`);
  } catch {
    // A getter or a proxy that throws: nothing in plain data does.
    report("data", "illisible, attendu de simples objets, listes, textes et nombres");
  }
  broken.add("data");
  return soundFields({ meeting: NO_MEETING, source: NO_SOURCE }, new Set(), () => {});
}

const NO_MEETING: Meeting = { title: "", organiser: "", description: "", place: "", date: "", chair: "" };
const NO_SOURCE: Source = { title: "", published: "", text: "" };

function soundFields(fields: Readonly<Record<string, unknown>>, broken: Set<string>, report: ReportData): DeckData {
  checkFields(fields, report);
  const sound: Sound = (schema, path, value) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    broken.add(pathOf(path));
    for (const issue of result.error.issues) for (const told of sentencesOf(issue, path, value)) report(...told);
    return undefined;
  };
  const record = <T>(name: Collection, schema: z.ZodType<T>): Record<string, T> => {
    const value = fields[name] ?? {};
    if (isObject(value)) return soundRecord(name, schema, value, sound);
    broken.add(name);
    report(name, `trouvé ${described(value)}, attendu un objet`);
    return {};
  };
  return {
    meeting: sound(meeting, ["meeting"], fields.meeting) ?? NO_MEETING,
    source: sound(source, ["source"], fields.source) ?? NO_SOURCE,
    figures: record("figures", collections.figures),
    people: record("people", collections.people),
    quotes: record("quotes", collections.quotes),
    organisations: record("organisations", collections.organisations),
    terms: record("terms", collections.terms),
    statements: record("statements", collections.statements),
    charts: record("charts", collections.charts),
    scenes: record("scenes", collections.scenes),
    maps: record("maps", collections.maps),
    credits: sound(credits, ["credits"], fields.credits ?? []) ?? [],
  };
}

/** The value when it is what its schema says; else its mistakes are told. */
type Sound = <T>(schema: z.ZodType<T>, path: readonly string[], value: unknown) => T | undefined;

function checkFields(fields: Readonly<Record<string, unknown>>, report: ReportData): void {
  const known = [...Object.keys(collections), "meeting", "source", "credits"];
  for (const name of Object.keys(fields).filter((key) => !known.includes(key))) {
    report(name, `champ inconnu${suggestion(name, known) || ", attendu rien de ce nom"}`);
  }
}

/** Each record by itself: one mistake does not hide the others. */
function soundRecord<T>(
  name: Collection,
  schema: z.ZodType<T>,
  records: Readonly<Record<string, unknown>>,
  sound: Sound,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(records).flatMap(([key, value]) => {
      const one = sound(schema, [name, key], value);
      return one === undefined ? [] : [[key, one] as const];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
