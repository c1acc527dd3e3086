// This check takes whatever the data module holds, keeps the data that can be used, and says every mistake in a French
// sentence.

import { z } from "zod";
import { type Collection, type DeckData, deckData, type Place, type Problem, type Publication } from "../../model.ts";
import { listed, quoted, suggestion } from "../../text/problems.ts";
import { changesBetween } from "./between.ts";
import { withValues } from "./calculate.ts";
import { checkCalculated } from "./check-calculated.ts";
import { checkCorrections } from "./check-corrections.ts";
import { checkEvidence, type Tables } from "./check-evidence.ts";
import { checkFigures } from "./check-figures.ts";
import { checkKeys, keysOfSeries } from "./check-keys.ts";
import { checkLabels } from "./check-labels.ts";
import { checkReferences } from "./check-references.ts";
import { checkUnsaid } from "./check-unsaid.ts";
import { checkVotes } from "./check-votes.ts";
import { unchangedIn } from "./copied.ts";
import { described, pathOf, sentencesOf } from "./data-messages.ts";
import { pathInRows, withGaps } from "./empty-cells.ts";
import { type Lent, NOTHING_LENT } from "./predecessor.ts";
import { type Forms, isBroken, type ReportData } from "./report.ts";
import { schemaFor } from "./schema-for.ts";
import { pathInSeries, pointsOf, reportedOnce, seriesAsked, withPoints } from "./series.ts";
import { pathInVotes, withVotes } from "./votes.ts";

export interface CheckedData {
  /** What is sound of the data: complete when no problem is an error. */
  readonly data: DeckData;
  /** Paths of the records that are there but could not be used, such as "figures.menages". */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Keys of figures that say what the edition before said, without an answer. */
  readonly unchanged: readonly string[];
}

export const NO_PLACE: Place = { file: "data", line: 1, column: 1 };

export function checkData(
  input: unknown,
  forms: Forms,
  placeOf = (_path: string): Place => NO_PLACE,
  tables: Tables = {},
  lent?: Lent,
  publications?: readonly Publication[],
  changes: readonly string[] = [],
): CheckedData {
  const reports: Parameters<ReportData>[] = [];
  const broken = new Set<string>();
  const report: ReportData = (...problem) => void reports.push(problem);
  const asked = [...changes, ...(publications ?? []).map(({ figure }) => figure)]; // what was published stays known
  const data = soundPart(input, { forms, lent: lent ?? NOTHING_LENT, asked }, broken, report);
  checkKeys(data, report);
  if (!lent && data.meeting.predecessor !== undefined) broken.add("meeting.predecessor"); // told where it was read
  checkVotes(data, report);
  const voted = withVotes(data);
  const all = withLent(voted, lent ?? NOTHING_LENT);
  const { unlessAnswered, isAnswered, idle } = answersIn(data, report);
  const unchanged = unchangedIn(all).filter((key) => !isAnswered(`figures.${key}.value`));
  checkReferences(all, broken, forms, unlessAnswered);
  checkEvidence(data, broken, tables, unlessAnswered);
  checkFigures(data, unlessAnswered);
  checkLabels(data, unlessAnswered);
  checkCalculated(all, report, unlessAnswered);
  checkCorrections(voted, publications, broken, report);
  const isWhole = broken.size === 0 && reports.every(([, , severity]) => severity === "warning");
  checkUnsaid(data, isWhole, unlessAnswered);
  for (const path of idle())
    report(`${path}.answer`, "répond à un avertissement qui n’existe pas, attendu rien", "warning");
  const problems = reportedOnce(reports, data.series).map(([at, sentence, severity = "error"]): Problem => {
    const path = pathInVotes(pathInSeries(pathInRows(at, isObject(input) ? input.charts : undefined), data.series));
    return { ...placeOf(path), severity, message: `${path} : ${sentence}` };
  });
  return {
    data: all,
    broken,
    problems: [...problems, ...(broken.has("data") ? [] : keysOfSeries(input, placeOf))],
    unchanged,
  };
}

function withLent(data: DeckData, { figures, sources }: Lent): DeckData {
  return { ...data, figures: { ...data.figures, ...figures }, sources: { ...data.sources, ...sources } };
}

/** A warning about a figure or a chart that has an answer is quiet; an answer to nothing is not. */
function answersIn({ figures, charts }: DeckData, report: ReportData) {
  const answered = Object.entries({ figures, charts }).flatMap(([name, records]) =>
    Object.keys(records).flatMap((key) => (records[key]!.answer === undefined ? [] : [`${name}.${key}`])),
  );
  const used = new Set<string>();
  const isAnswered = (path: string): boolean => {
    const record = answered.find((record) => path.startsWith(`${record}.`));
    if (record !== undefined) used.add(record);
    return record !== undefined;
  };
  const unlessAnswered: ReportData = (path, sentence, severity) => {
    if (severity !== "warning" || !isAnswered(path)) report(path, sentence, severity);
  };
  return { unlessAnswered, isAnswered, idle: () => answered.filter((record) => !used.has(record)) };
}

/** What the data are read with. */
interface Reading {
  readonly forms: Forms;
  readonly lent: Lent;
  /** Keys that may be those of changes between two points of a series. */
  readonly asked: readonly string[];
}

function soundPart(input: unknown, reading: Reading, broken: Set<string>, report: ReportData): DeckData {
  try {
    if (isObject(input)) return soundFields(input, reading, broken, report);
    report("data", `${input === undefined ? "absent" : `trouvé ${described(input)}`}, attendu un objet`);
  } catch {
    // A getter or a proxy that throws: nothing in plain data does.
    report("data", "illisible, attendu de simples objets, listes, textes et nombres");
  }
  broken.add("data");
  return soundFields({}, { ...reading, lent: NOTHING_LENT }, new Set(), () => {});
}

function soundFields(
  fields: Readonly<Record<string, unknown>>,
  reading: Reading,
  broken: Set<string>,
  report: ReportData,
): DeckData {
  const { forms } = reading;
  const { shape } = deckData;
  for (const name of Object.keys(fields).filter((key) => !(key in shape)))
    report(name, `champ inconnu${suggestion(name, Object.keys(shape)) || ", attendu rien de ce nom"}`);
  const sound = (schema: z.ZodType, path: readonly string[], value: unknown): unknown => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    broken.add(pathOf(path));
    for (const issue of result.error.issues)
      for (const problem of sentencesOf(issue, schema, path, value)) report(...problem);
    return undefined;
  };
  /** Each record by itself: one mistake does not hide the others. */
  const records = (name: Collection, fields: Readonly<Record<string, unknown>>): unknown => {
    const value = fields[name] ?? {};
    const kept = Object.entries(isObject(value) ? value : {}).flatMap(([key, record]) => {
      const one = sound(schemaFor(name, record, forms), [name, key], record);
      return one === undefined ? [] : [[key, one] as const];
    });
    if (!isObject(value)) {
      broken.add(name);
      report(name, `trouvé ${described(value)}, attendu un objet`);
    }
    return Object.fromEntries(kept);
  };
  const series = records("series", fields) as DeckData["series"];
  const written = writtenOut(fields, series, reading, (key, asked) => {
    broken.add(`charts.${key}`);
    const known = Object.keys(series);
    const message = `${quoted(asked)} trouvé, attendu une clé de data.series${suggestion(asked, known) || ` ${listed(known)}`}`;
    if (!isBroken(broken, "series", asked)) report(`charts.${key}.series`, message);
  });
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [
      name,
      name === "series"
        ? series
        : schema instanceof z.ZodRecord
          ? records(name as Collection, written)
          : (sound(schema, [name], fields[name] ?? (schema instanceof z.ZodArray ? [] : undefined)) ?? blank(schema)),
    ]),
  ) as unknown as DeckData;
}

/** The series' points among the figures, and as the rows of charts; `lack` has those whose series is not there. */
function writtenOut(
  fields: Readonly<Record<string, unknown>>,
  series: DeckData["series"],
  { lent, asked }: Reading,
  lack: (chart: string, series: string) => void,
) {
  const { figures = {}, charts } = fields;
  const ofSeries = { ...pointsOf(series), ...changesBetween(asked, series) };
  const rowsOf = ([key, chart]: [string, unknown]) => {
    const lacking = seriesAsked(chart, series);
    if (lacking !== undefined) lack(key, lacking);
    return lacking === undefined ? [[key, withGaps(withPoints(chart, series))] as const] : [];
  };
  return {
    ...fields,
    ...(isObject(figures) && { figures: withValues({ ...figures, ...ofSeries }, lent.figures) }),
    ...(isObject(charts) && { charts: Object.fromEntries(Object.entries(charts).flatMap(rowsOf)) }),
  };
}

/** What stands for a record that could not be read, or for a list. */
function blank(schema: z.ZodType): unknown {
  if (!(schema instanceof z.ZodObject)) return [];
  const needed = Object.entries(schema.shape).filter(([, field]) => !(field instanceof z.ZodOptional));
  return Object.fromEntries(needed.map(([name]) => [name, ""]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
