// This function looks up, in the data, the value that one directive stands for. It reports a problem where there is
// none.

import { toString as textOf } from "mdast-util-to-string";
import type {
  ChartInput,
  DeckData,
  Figure,
  Organisation,
  Person,
  Question,
  Quote,
  SceneInput,
  Statement,
  Term,
} from "../model.ts";
import { fold, inSentence, own } from "../text/names.ts";
import { listed, oneOf, quoted, type Report, suggestion } from "../text/problems.ts";
import { placeOf, type SourceLines } from "../text/source.ts";
import { keyAsked, whyNoPoints, whyNoTrend } from "./bind-trend.ts";
import { isBefore, keyBefore, keyThere } from "./data/key-before.ts";
import { whyAbsent, whyApart } from "./data/predecessor.ts";
import { isBroken } from "./data/report.ts";
import { type Bindable, hasName, hasWord, specOf } from "./directives.ts";
import { chartInput, type Fields, sceneInput } from "./drawing-input.ts";
import type { Directive } from "./tree.ts";

export type Bound =
  | { readonly kind: "figure"; readonly key: string; readonly figure: Figure; readonly hasLabel: boolean }
  | { readonly kind: "trend"; readonly key: string; readonly figure: Figure }
  | { readonly kind: "person"; readonly key: string; readonly person: Person }
  | { readonly kind: "organisation"; readonly key: string; readonly organisation: Organisation }
  | { readonly kind: "term"; readonly key: string; readonly term: Term; readonly isLong: boolean }
  | { readonly kind: "statement"; readonly key: string; readonly statement: Statement; readonly isShort: boolean }
  | {
      readonly kind: "quote";
      readonly key: string;
      readonly quote: Quote;
      readonly speaker: Person;
      readonly inSteps: boolean;
    }
  | { readonly kind: "question"; readonly question: Question }
  | { readonly kind: "asTyped"; readonly text: string }
  | { readonly kind: "meeting"; readonly text: string }
  | ({ readonly kind: "chart"; readonly input: ChartInput; readonly isStill: boolean } & InSteps)
  | ({ readonly kind: "scene"; readonly input: SceneInput } & InSteps);

/** Of a drawing that goes on with its slide's steps: where it rests, t after t; the last one is 1. */
interface InSteps {
  readonly stops?: readonly number[];
}

/** What a binding is looked up in. */
export interface Binder {
  readonly data: DeckData;
  /** "figures.menages": there, but wrong; told once, where the data is checked. */
  readonly broken: ReadonlySet<string>;
  /** What the data of each form hold. */
  readonly fields: Fields;
}

type MeetingField = (typeof MEETING)[keyof typeof MEETING];

const MEETING = { titre: "title", lieu: "place", organisateur: "organiser", description: "description" } as const;

const UNKNOWN: Readonly<Record<Bindable, string>> = {
  figures: "chiffre inconnu",
  people: "personne inconnue",
  quotes: "citation inconnue",
  organisations: "organisation inconnue",
  terms: "terme inconnu",
  statements: "intitulé inconnu",
  charts: "graphique inconnu",
  scenes: "scène inconnue",
};

export function bindDirective(source: SourceLines, node: Directive, binder: Binder, report: Report): Bound | undefined {
  const spec = specOf(node);
  const typed = textOf(node).trim();
  const isTrend = spec?.name === "évolution";
  const asked = isTrend ? keyAsked(node) : undefined;
  const key = asked ?? (spec?.name === "chiffre" && hasWord(node, "an-dernier") ? keyBefore(typed) : typed);
  const refuse = (message: string) => report(placeOf(source, node), message);
  if (!spec?.forms[node.type] || spec.label === "none" || typed === "") return undefined;
  if (spec.name === "tel-quel") return { kind: "asTyped", text: asTyped(source, node) };
  if (spec.label === "words") return bindMeeting(key, binder.data, refuse);
  const found = own<unknown>(binder.data[spec.label], key);
  const noTrend = isTrend ? (found ? whyNoTrend(key, binder.data) : whyNoPoints(node, binder.data)) : undefined;
  if (noTrend !== undefined) {
    if (!isBroken(binder.broken, "series", typed)) refuse(noTrend);
    return undefined;
  }
  const apart = spec.label === "figures" ? whyApart(key, binder.data) : undefined;
  if (apart !== undefined) {
    refuse(`${quoted(keyThere(key))} ${apart}`);
    return undefined;
  }
  if (found !== undefined) return boundTo(spec.label, key, node, binder);
  if (!isBroken(binder.broken, spec.label, key)) refuse(unknownKey(spec.label, key, binder));
  return undefined;
}

/** The key is there: its reader made sure. */
function boundTo(collection: Bindable, key: string, node: Directive, binder: Binder): Bound | undefined {
  const { data, fields } = binder;
  switch (collection) {
    case "figures":
      return hasName(node, "evolution")
        ? { kind: "trend", key, figure: data.figures[key]! }
        : { kind: "figure", key, figure: data.figures[key]!, hasLabel: !hasWord(node, "sans-libelle") };
    case "people":
      return { kind: "person", key, person: data.people[key]! };
    case "organisations":
      return { kind: "organisation", key, organisation: data.organisations[key]! };
    case "terms":
      return { kind: "term", key, term: data.terms[key]!, isLong: hasWord(node, "long") };
    case "statements":
      return { kind: "statement", key, statement: data.statements[key]!, isShort: hasWord(node, "court") };
    case "quotes":
      return bindQuote(key, node, data);
    case "charts":
      return bindChart(key, node, binder);
    case "scenes":
      return {
        kind: "scene",
        input: sceneInput(key, data, fields),
        ...stopsOf(data.scenes[key]!.form, 0, node, fields),
      };
  }
}

/** A quote without its speaker is told where the data is checked. */
function bindQuote(key: string, node: Directive, data: DeckData): Bound | undefined {
  const quote = data.quotes[key]!;
  const speaker = own(data.people, quote.by);
  return speaker && { kind: "quote", key, quote, speaker, inSteps: hasWord(node, "etapes") };
}

function bindMeeting(word: string, data: DeckData, refuse: (message: string) => void): Bound | undefined {
  const field = own<MeetingField>(MEETING, fold(word));
  const text = field && data.meeting[field];
  if (text !== undefined) return { kind: "meeting", text: inSentence(text) };
  if (field) {
    refuse(`${quoted(word)} : data.meeting.${field} est absent, attendu un texte`);
    return undefined;
  }
  const known = Object.keys(MEETING);
  refuse(`${quoted(word)} inconnu de la réunion, attendu ${oneOf(known)}${suggestion(word, known)}`);
  return undefined;
}

/** A chart without rows, or with a figure that is not there, is told where the data is checked. */
function bindChart(key: string, node: Directive, { data, fields }: Binder): Bound | undefined {
  const { form, rows } = data.charts[key]!;
  const canDraw = rows.length > 0 && rows.every(({ figure }) => own(data.figures, figure) !== undefined);
  if (!canDraw) return undefined;
  const isStill = hasWord(node, "fixe");
  const stops = isStill ? {} : stopsOf(form, rows.length, node, fields);
  return { kind: "chart", input: chartInput(key, data, fields), isStill, ...stops };
}

function stopsOf(form: string, rows: number, node: Directive, fields: Fields): InSteps {
  return hasWord(node, "etapes") ? { stops: own(fields, form)?.stops?.(rows) ?? [0, 1] } : {};
}

function unknownKey(collection: Bindable, key: string, { data, broken }: Binder): string {
  if (collection === "figures" && isBefore(key)) return whyAbsent(key, data);
  const points = collection === "figures" ? Object.keys(own(data.series, key)?.points ?? {}) : [];
  if (points.length > 0)
    return `${quoted(key)} est une série, attendu un de ses points ${listed(points.map((when) => `${key}/${when}`))}`;
  const prefix = `${collection}.`;
  const misread = [...broken].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const known = [...Object.keys(data[collection]), ...misread];
  const help = suggestion(key, known) || ` ${listed(known)}`;
  return `${UNKNOWN[collection]} ${quoted(key)}, attendu une clé de data.${collection}${help}`;
}

/** The words between the brackets; "16:30" holds what Markdown takes for a directive, so they are read from the file. */
function asTyped(source: SourceLines, { children }: Directive): string {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last || children.every(({ type }) => type === "text")) return textOf(children);
  return source.text.slice(first.position?.start.offset, last.position?.end.offset);
}
