// This check compares the figures with what was published of them: one that has changed needs its line of correction, and a
// correction needs a change that it tells.

import { format } from "../../format.ts";
import type { Correction, DeckData, Figure, FigureValue, Publication } from "../../model.ts";
import { own } from "../../text/names.ts";
import { code, listed, quoted, suggestion } from "../../text/problems.ts";
import { spellNumber } from "../../text/spell-number.ts";
import { type Change, changesOf, historiesIn, isSame, tells, written } from "./history.ts";
import { isBroken, type ReportData } from "./report.ts";

/** `publications` is nothing where they could not be read: then nothing can be said. */
export function checkCorrections(
  { corrections, figures }: DeckData,
  publications: readonly Publication[] | undefined,
  broken: ReadonlySet<string>,
  report: ReportData,
): void {
  if (!publications || broken.has("corrections")) return;
  const all = historiesIn(publications);
  for (const [index, { figure: key }] of corrections.entries())
    if (!all.has(key)) report(`corrections.${index}.figure`, neverPublished(key, figures, [...all.keys()]));
  for (const [key, lines] of all) {
    const [series = ""] = key.split("/");
    if (isBroken(broken, "figures", key) || broken.has(`series.${series}`)) continue;
    const figure = own(figures, key);
    checkFigure({ key, figure, changes: changesOf(lines, figure) }, corrections, report);
  }
}

interface Corrected {
  readonly key: string;
  /** Unset where it is gone from the data. */
  readonly figure: Figure | undefined;
  readonly changes: readonly Change[];
}

function neverPublished(key: string, figures: DeckData["figures"], known: readonly string[]): string {
  if (known.length === 0) return "rien n’est encore publié, attendu d’abord `npm run publish`";
  if (own(figures, key)) return `${quoted(key)} n’est pas publié, attendu rien : il peut encore changer sans le dire`;
  return `${quoted(key)} trouvé, attendu un chiffre publié${suggestion(key, known) || ` ${listed(known)}`}`;
}

/** Each change takes the correction that tells it; those that are left belong together, or tell nothing. */
function checkFigure(corrected: Corrected, corrections: readonly Correction[], report: ReportData): void {
  const { key, figure } = corrected;
  const untold = [...corrected.changes];
  const wrong = [...corrections.entries()].filter(([index, correction]) => {
    if (correction.figure !== key) return false;
    const at = untold.findIndex((change) => tells(correction, change, figure));
    const [change] = at < 0 ? [] : untold.splice(at, 1);
    if (change && correction.date < change.from.date) report(`corrections.${index}.date`, tooEarly(correction, change));
    return !change;
  });
  for (const [index, correction] of wrong) {
    const [field, sentence] = mistakeIn(correction, untold.shift(), corrected);
    report(`corrections.${index}${field}`, sentence);
  }
  for (const change of untold) reportUntold(change, corrected, report);
}

function tooEarly({ date }: Correction, { from }: Change): string {
  return `trouvé ${quoted(date)}, attendu le ${dayOf(from.date)}, jour de ce qui est corrigé, ou un jour d’après`;
}

/** The field of a correction that is wrong, and how. */
function mistakeIn(
  { was, is }: Correction,
  change: Change | undefined,
  { key, figure }: Corrected,
): [field: string, sentence: string] {
  if (!change) return ["", `${quoted(key)} n’a pas d’autre changement à corriger, attendu rien`];
  const { from, to, isPending } = change;
  if (!isSame(was, from.value, figure))
    return [".was", `trouvé ${typed(was, figure)}, attendu ${typed(from.value, figure)} : ${published(change)}`];
  const why = isPending ? "ce qu’il est dans les données" : "ce qui a été publié ensuite";
  if (to === null) return [".is", `${quoted(key)} n’est plus dans les données, attendu rien`];
  return [
    ".is",
    `${is === undefined ? "absent" : `trouvé ${typed(is, figure)}`}, attendu ${typed(to, figure)}, ${why}`,
  ];
}

/** One that is gone misleads nobody: that is a warning. */
function reportUntold(change: Change, { key, figure }: Corrected, report: ReportData): void {
  const line = `\`${lineFor(key, change, figure)}\``; // whole: it is to be copied
  const wanted = `dans \`corrections\`, avec sa date et son motif, la ligne ${line}`;
  if (change.to === null) {
    const renamed = "s’il n’a fait que changer de nom, changez-le aussi dans published.json";
    report(`figures.${key}`, `${published(change)}, absent à présent, attendu ${wanted} ; ${renamed}`, "warning");
    return;
  }
  const now = quoted(figure ? written(change.to, figure) : String(change.to));
  const field = figure?.calculated ? "calculated" : "value";
  report(`figures.${key}.${field}`, `${published(change)}, trouvé ${now}, attendu ce qui est publié, ou ${wanted}`);
}

function published({ from: { text, date, version } }: Change): string {
  return `publié ${quoted(text)} le ${dayOf(date)}${version === undefined ? "" : ` (version ${version})`}`;
}

function dayOf(date: string): string {
  return format(date, { kind: "date" }).replaceAll("\u00a0", " "); // as the rest of the message is typed
}

/** What only its writer knows is left empty, and refused until it is not. */
function lineFor(key: string, { from, to }: Change, figure: Figure | undefined): string {
  const is = to === null ? "" : `is: ${spelled(to, figure)}, `;
  return `{ date: "", figure: ${JSON.stringify(key)}, was: ${spelled(from.value, figure)}, ${is}why: "" },`;
}

function typed(value: FigureValue | null, figure: Figure | undefined): string {
  return code(spelled(value, figure));
}

function spelled(value: FigureValue | null, figure: Figure | undefined): string {
  if (typeof value !== "number") return Array.isArray(value) ? `[${value.join(", ")}]` : JSON.stringify(value);
  return spellNumber(figure?.calculated ? shortest(value, figure) : value);
}

/** What was calculated has more digits than anyone reads. */
function shortest(value: number, figure: Figure): number {
  const digits = Array.from({ length: 16 }, (_, index) => Number(value.toPrecision(index + 1)));
  return digits.find((short) => isSame(short, value, figure)) ?? value;
}
