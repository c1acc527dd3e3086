// These are the schemas of the data, and the types that one stage hands to the next: the compiled deck, and the shapes of
// the drawings. A field of the data is spelled here and nowhere else. The page's code takes types alone from here.

import { z } from "zod";
import { DECK_ADDRESS, isDeckAddress, isOrigin, isSafeAddress } from "./text/addresses.ts";
import { periodOf } from "./text/periods.ts";

// ---------------------------------------------------------------- what is known (data/)

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
/** What a schema lets through. */
export type Known<Schema extends z.core.$ZodType> = DeepReadonly<z.infer<Schema>>;

/** Where a text is the key of another record: of which collection and, of a figure, of which kind. */
export const references = z.registry<{ readonly collection: string; readonly kind?: "date" | undefined }>();

function keyOf(collection: string, kind?: "date"): z.ZodString {
  return z.string().register(references, { collection, kind });
}

/** Some text. */
export const words = z.string().regex(/\S/);

const webAddress = z.string().refine((address) => /^https?:/i.test(address) && isSafeAddress(address), {
  params: { expected: "une adresse https:" },
});

const origin = z.string().refine(isOrigin, {
  params: {
    expected: "l’origine d’un site, exacte, comme `https://intranet.exemple.fr` : sans chemin, sans `/` à la fin",
  },
});

/** Ends with its slash, so that what is in the folder can be written behind it. */
const deckAddress = z
  .string()
  .refine(isDeckAddress, { params: { expected: DECK_ADDRESS } })
  .transform((address) => address.replace(/\/?$/, "/"));

/** Where a source says it. */
const place = z.strictObject({
  in: keyOf("sources"),
  /** Of a text, letter for letter. */
  sentence: words.optional(),
  /** Of a workbook. Default: its first sheet. */
  sheet: words.optional(),
  /** Of a table, the cell: "C12", or by the words at the head of its row and of its column. */
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .optional(),
  row: words.optional(),
  column: words.optional(),
});

/** The sentence alone, where there is one source and it is a text. */
const evidence = z.union([words, place], { error: "evidence" });

/** `date` holds "YYYY-MM-DD"; `ages` holds [first, last], both included; every other kind a number, or such a range. */
export type FigureValue = number | readonly [number, number] | string;

const NUMBERS = ["count", "euro", "percent", "measure", "rank", "year"] as const;

/** How a figure is written and what it counts: what the points of a series share. */
const counted = z.strictObject({
  /** How it is written. `count` 8 311 · `euro` 104,4 M€ · `percent` 19 % · `measure` 36 ans, 6,27 €/m² (with its unit) · `rank` 2e · `ages` 15 à 29 ans · `year` 2021 · `date` 19 novembre 2021 */
  kind: z.enum([...NUMBERS, "ages", "date"]),
  /** `euro` only: 1 writes "€", 1e3 "k€", 1e6 "M€". Default 1. */
  scale: z.literal([1, 1e3, 1e6, 1e9]).optional(),
  /** Digits after the decimal comma. Default 0. */
  decimals: z.int().min(0).max(10).optional(),
  /** `rank` only. Default "masculine" (1er); "feminine" gives 1re. */
  gender: z.enum(["masculine", "feminine"]).optional(),
  /** What is counted, in the plural, as it stands beside the figure: "ménages logés". */
  label: words,
  /** The same for a count below 2: "ménage logé". Default: the label. */
  singular: words.optional(),
  /** Whether what is above 0 is written with its sign: "+0,7 %". Default: true for what is calculated over time, else false. */
  signed: z.boolean().optional(),
  /** "ménages", "€", "% de la population"… A `measure` is written with it. */
  unit: words,
  /** The unit of a measure below 2: "point". Default: the unit. */
  singularUnit: words.optional(),
  /** "Hauts-de-France, Action Logement" */
  perimeter: words,
});

/** A day that there is. */
export const day = z
  .string()
  .refine((text) => z.iso.date().safeParse(text).success, { params: { expected: "une date `AAAA-MM-JJ`" } });

/** Of one number: where it stands, what is answered, and until when nobody is to know. */
const sourced = {
  /** Only the meeting's own date needs none. */
  source: evidence.optional(),
  /** Why what is warned of it is right: "la source l’écrit en lettres". The warning is quiet then. */
  answer: words.optional(),
  /** The first day on which it may be published: "2021-12-03". */
  embargo: day.optional(),
};

const two = z.tuple([keyOf("figures"), keyOf("figures")]);

/** One formula, of other figures by their keys. */
const calculation = z
  .strictObject({
    /** The first less the second. */
    difference: two.optional(),
    /** The same, in per cent of the second. */
    change: two.optional(),
    /** The first in per cent of the second. */
    share: two.optional(),
    /** The first by the second. */
    ratio: two.optional(),
    sum: z.array(keyOf("figures")).min(2).optional(),
  })
  .refine((formulas) => Object.keys(formulas).length === 1, { params: { expected: "une seule formule" } });

/** A year, a quarter, a month, a school year or a day: "2025", "2025-T1", "2025-03", "2024-2025", "2025-01-01". */
const period = z.string().refine((text) => periodOf(text) !== undefined, {
  params: { expected: "une année, `2025-T1`, `2025-03`, `2024-2025` ou `2025-01-01`" },
});

const figure = counted
  .extend({
    value: z.custom<FigureValue>(() => true),
    /** "2021, selon le communiqué du 3 décembre 2021" */
    period: words,
    /** Of a point of a series: its period, as typed. */
    when: period.optional(),
    /** In place of a value and a source. */
    calculated: calculation.optional(),
    /** Of what is calculated: the figure that the source itself gives for it, and that wins. */
    published: keyOf("figures").optional(),
    ...sourced,
  })
  .refine(({ value }) => Number.isFinite(value) || isRange(value), valueFor(NUMBERS, "un nombre"))
  .refine(({ value }) => z.iso.date().safeParse(value).success, valueFor(["date"], "une date `AAAA-MM-JJ`"))
  .refine(({ value }) => isAges(value), valueFor(["ages"], "deux âges `[premier, dernier]`"));

/** Looks at the value even where other fields are wrong: all mistakes are told at once. */
function valueFor(kinds: readonly string[], expected: string) {
  const when = ({ value: found }: { value: unknown }) =>
    kinds.includes(String((found as { kind?: unknown } | null)?.kind));
  return { path: ["value"], params: { expected }, when };
}

function isAges(value: unknown): boolean {
  return isRange(value) && value[0] >= 0 && value.every(Number.isInteger);
}

function isRange(value: unknown): value is [number, number] {
  const range = z.tuple([z.number(), z.number()]).safeParse(value);
  return range.success && range.data[0] <= range.data[1];
}

export type Figure = Known<typeof figure>;
/** As data files write it: what is calculated has no value of its own. */
export type FigureSpec = Figure | (Omit<Figure, "value"> & { readonly calculated: Calculation });
export type FigureKind = Figure["kind"];
/** What the formatter needs to write a value. */
export type Written = Pick<Figure, "kind" | "scale" | "decimals" | "gender" | "signed" | "singularUnit"> &
  Partial<Pick<Figure, "unit">>;

/** A quantity over time: its points are figures, named "parc/2025". */
const series = counted.extend({
  /** How the period of a point is told: "au 1er janvier {point}". Default: the period alone. */
  period: words.optional(),
  /** Of the points that say nothing else: the sentence of a text that says them all, or the column of a table, whose row is the point's own. */
  source: evidence.optional().refine((found) => typeof found !== "object" || found.row === undefined, {
    path: ["row"],
    params: { expected: "rien : la ligne est celle de chaque point" },
  }),
  points: z
    .record(period, z.union([z.number(), z.strictObject({ value: z.number(), ...sourced })], { error: "point" }))
    .refine((points) => Object.keys(points).length > 0, { params: { expected: "au moins un point" } }),
});

const person = z.strictObject({
  name: words,
  /** Title as shown: "Vice-présidente du Sénat et conseillère départementale du Nord". */
  role: words,
  organisation: keyOf("organisations").optional(),
  /** The name and titles as the source prints them, where the deck shows another form. */
  inSource: z.array(z.string()).optional(),
});

const quote = z.strictObject({
  by: keyOf("people"),
  /** The exact words, cut into the phrases that appear one after the other; joined by nothing, they are the quote. */
  phrases: z.array(words).min(1),
  /** Index of the phrase that is lit. */
  key: z.int().min(0).optional(),
  /** The sentence that it stands in. */
  source: evidence,
  /** The first day on which it may be published. */
  embargo: day.optional(),
});

const organisation = z.strictObject({ name: words, role: z.string().optional() });

const term = z.strictObject({
  /** As used: "PEEC". */
  short: words,
  /** "Participation des employeurs à l’effort de construction" */
  long: words,
  definition: words,
  /** The sentence that gives the definition; without one, it is the usual one. */
  source: evidence.optional(),
});

/** Words that keep their name through the deck. */
const statement = z.strictObject({
  kind: z.enum(["theme", "message", "enjeu"]),
  title: words,
  short: words,
  source: evidence,
});

const chartRow = z.looseObject({
  figure: keyOf("figures"),
  /** What the figure counts, as this chart says it. Default: its own label. */
  label: words.optional(),
});

/** A form, rows from the figures, words. What only one form knows is in that form's own schema. */
const chart = z.looseObject({
  form: z.string(),
  rows: z.array(chartRow).min(1),
  /** In place of rows: all the points of this series. */
  series: keyOf("series").optional(),
  /** Accessible name of the figure and title of its table. */
  caption: words,
  /** The chart that this one continues, when it stands on the slide before. */
  after: keyOf("charts").optional(),
  /** Why what is warned of it is right. The warning is quiet then. */
  answer: words.optional(),
});

/** What every form has that draws as many marks as a figure counts. */
const counting = {
  /** What one mark is worth, in the figure's own unit (1 household, 100 000 €). */
  worth: z.number().positive(),
  /** The key: `one` where a mark is worth 1, `many` elsewhere; {worth} stands for the written worth. */
  key: z.strictObject({ one: words, many: words }),
};

/** The schema of a chart whose marks count, with fields of its form's own and of its rows'. */
export function countedWith<Own extends z.ZodRawShape, Row extends z.ZodRawShape>(own: Own, row: Row) {
  return chartWith({ ...counting, ...own }, row);
}

/** The schema of a chart, with fields of its form's own and of its rows'. */
export function chartWith<Own extends z.ZodRawShape, Row extends z.ZodRawShape>(own: Own, row: Row) {
  return chart.extend({ ...own, rows: z.array(chartRow.extend(row).strict()).min(1) }).strict();
}

/** A drawing without figures. It says "schéma" on the wall. */
const scene = z.looseObject({
  form: z.string(),
  /** One of the form's states. */
  state: z.string(),
  caption: words,
  /** What the picture shows, for who does not see it. */
  sentence: words,
  /** The scene that this one continues, when it stands on the slide before. */
  after: keyOf("scenes").optional(),
});

/** The schema of a scene, with fields of its form's own. */
export function sceneWith<Own extends z.ZodRawShape>(own: Own) {
  return scene.extend(own).strict();
}

/** Of one figure that a form knows beside its rows. */
export const figureKey = keyOf("figures");

/** Of what draws a land. */
export const mapKey = keyOf("maps");

/** Words over a picture, by what they name in it. */
export function wordsFor<Name extends string>(names: readonly Name[]) {
  const each = Object.fromEntries(names.map((name) => [name, words.optional()]));
  return z.strictObject(each as Record<Name, z.ZodOptional<typeof words>>).optional();
}

const outline = z.string().refine((path) => /^\s*[Mm][MmLlHhVvZz\d\s,.+-]+$/.test(path), {
  params: { expected: "un contour fait de droites (M, L, H, V, Z)" },
});

/** A land in parts (a region and its departments), as it is known. */
const map = z.strictObject({
  /** SVG path data made of straight lines, in the outlines' own units. */
  areas: z.array(z.strictObject({ name: words, code: words.optional(), outline })).min(1),
  /** From degrees to the outlines' units: x = x₀ + scale × longitude; y = y₀ − scale × Mercator's latitude in degrees. */
  projection: z.strictObject({ scale: z.number().positive(), x: z.number(), y: z.number() }),
  towns: z.array(
    z.strictObject({ name: words, latitude: z.number().min(-85).max(85), longitude: z.number().min(-180).max(180) }),
  ),
});

const contact = z
  .string()
  .refine((address) => z.email().safeParse(address).success || webAddress.safeParse(address).success, {
    params: { expected: "une adresse de courriel ou `https:`" },
  });

const anyValue = z.union([z.number(), z.tuple([z.number(), z.number()]), words], { error: "value" });

/** What readers are told of a figure that was published and was wrong. */
const correction = z.strictObject({
  /** Of the day when they are told. */
  date: day,
  /** Its key. The figure itself may be gone. */
  figure: words,
  was: anyValue,
  /** Unset: the figure is withdrawn. */
  is: anyValue.optional(),
  /** "erreur de saisie" */
  why: words,
});

/** A line of `published.json`: what readers were told of a figure from a day on. A later line of its key takes its place. */
export const publication = z.strictObject({
  figure: words,
  /** None: it is withdrawn. */
  value: anyValue.nullable(),
  /** As they read it: "Ménages logés : 8 311". */
  text: words,
  date: day,
  version: words.optional(),
});

/** What the statement of accessibility says beyond what the program's tests hold. */
const accessibility = z.strictObject({
  /** The day when it was established: "2021-12-03". */
  date: day,
  /** By criteria of the RGAA. Unset: no audit was made, and the statement says so. */
  audit: z.strictObject({ by: words, date: day, percent: z.number().min(0).max(100) }).optional(),
  /** What is not accessible, and why: a sentence each. */
  missing: z.array(words).optional(),
});

const meeting = z.strictObject({
  /** The document's title (its h1, and the end of every window title). */
  title: words,
  /** One, or several. */
  organiser: z.union([words, z.array(words).min(1)], { error: "words" }),
  description: words,
  place: words.optional(),
  date: keyOf("figures", "date").optional(),
  chair: keyOf("people").optional(),
  /** The folder of the edition before this one, from that of the data: "../../2020". Unset: no word of it anywhere. */
  predecessor: words.optional(),
  /** As readers are told: "2". Unset: no word of it. */
  version: words.optional(),
  /** Legal notice; a blank line parts two paragraphs. Unset: the footer has none. */
  legal: words.optional(),
  /** An e-mail address or a web page. Unset: the footer has none. */
  contact: contact.optional(),
  /** Under which readers may use the figures and their pictures again: "Licence Ouverte 2.0". Unset: no word of it. */
  licence: words.optional(),
  accessibility: accessibility.optional(),
  /** Public address of the hosted deck, a folder's: "https://…/". Unset: no QR code, no canonical link, no sitemap. */
  address: deckAddress.optional(),
  /** The sites that may show a chart in a page of theirs: "https://intranet.example". Unset: no site may, and no chart is offered. */
  embed: z.array(origin).min(1).optional(),
});

/** What the facts come from: a text, or tables. */
const source = z
  .strictObject({
    title: words,
    publisher: words.optional(),
    published: keyOf("figures", "date").optional(),
    url: webAddress.optional(),
    /** The whole text, letter for letter: every sentence that is said to be in it is found there. */
    text: words.optional(),
    /** A table's file, which lies beside the data's, and the SHA-256 of its bytes. */
    table: z.strictObject({ file: words, sha256: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
  })
  .refine(({ text, table }) => (text === undefined) !== (table === undefined), {
    params: { expected: "un `text` ou une `table`" },
  });

/** How a question is answered: by one of its choices, by several, by a step of a scale, by a number, by words. */
export const QUESTION_KINDS = ["one", "several", "scale", "number", "words"] as const;

/** What a hall answered, under the name of its question. */
const vote = z.strictObject({
  /** As it was asked. */
  question: words,
  kind: z.enum(QUESTION_KINDS),
  /** `number` only: the figure that was to be guessed. */
  figure: keyOf("figures").optional(),
  /** The day of the vote. */
  date: day,
  /** How many people answered. */
  voters: z.int().min(0),
  /** Each answer once: all the choices in their order, or whatever was given. */
  answers: z.array(z.strictObject({ answer: z.union([words, z.number()]), count: z.int().min(0) })),
  /** `words` only: how many of them the moderation set aside. */
  hidden: z.int().min(0).optional(),
});

/** All that is known: the meeting, the collections (records by their key), and two lists. */
export const deckData = z.strictObject({
  meeting,
  sources: z.record(z.string(), source),
  figures: z.record(z.string(), figure),
  series: z.record(z.string(), series),
  people: z.record(z.string(), person),
  quotes: z.record(z.string(), quote),
  organisations: z.record(z.string(), organisation),
  terms: z.record(z.string(), term),
  statements: z.record(z.string(), statement),
  charts: z.record(z.string(), chart),
  scenes: z.record(z.string(), scene),
  maps: z.record(z.string(), map),
  votes: z.record(z.string(), vote),
  /** Who made what comes from elsewhere (fonts, outlines, pictures). */
  credits: z.array(words),
  /** What was published and is not so. */
  corrections: z.array(correction),
});

export type DeckData = Known<typeof deckData>;
/** What an edition writes: it leaves out what it has nothing of, what is calculated, and the rows of a chart of a series. */
export type EditionData = Pick<DeckData, "meeting"> &
  Partial<Omit<DeckData, "charts" | "figures" | "sources">> & {
    readonly sources: Readonly<Record<string, SourceSpec>>;
    readonly figures?: Readonly<Record<string, FigureSpec>>;
    readonly charts?: Readonly<Record<string, WrittenChart | (Omit<ChartSpec, "rows"> & { readonly series: string })>>;
  };
export type Collection = Exclude<keyof DeckData, "meeting" | "credits" | "corrections">;
export type Calculation = Known<typeof calculation>;
export type Correction = Known<typeof correction>;
export type Publication = Known<typeof publication>;
export type Series = Known<typeof series>;
export type Person = Known<typeof person>;
export type Quote = Known<typeof quote>;
export type Organisation = Known<typeof organisation>;
export type Term = Known<typeof term>;
export type Statement = Known<typeof statement>;
export type ChartSpec = Known<typeof chart>;
/** As data files write it: a table's row may be what its source has no value for. */
export type WrittenChart = Omit<ChartSpec, "rows"> & {
  readonly rows: readonly (
    | ChartSpec["rows"][number]
    | { readonly missing: string; readonly [field: string]: unknown }
  )[];
};
export type SceneSpec = Known<typeof scene>;
export type MapSpec = Known<typeof map>;
export type Vote = Known<typeof vote>;
export type Meeting = Known<typeof meeting>;
export type Source = Known<typeof source>;
/** As data files write it: its text may lie beside them, in a file of its own. */
export type SourceSpec = Omit<Source, "text"> & { readonly text?: string | { readonly file: string } };
export type Evidence = Known<typeof evidence>;
export type SourcePlace = Known<typeof place>;

/** As the file holds it; a percentage as it is shown (19, not 0.19), a date as "YYYY-MM-DD", nothing as "". */
export type TableCell = string | number;

export interface TableSheet {
  readonly name: string;
  readonly rows: readonly (readonly TableCell[])[];
  /** What its writer has hidden, counted from 0; nothing where all is shown. */
  readonly hidden?: Hidden | undefined;
  /** By "row,column", counted from 0. */
  readonly notes?: ReadonlyMap<string, CellNote> | undefined;
}

/** What a workbook says of a cell beside its value. */
export interface CellNote {
  readonly isPercent?: boolean;
  /** What the workbook shows of a number. */
  readonly decimals?: number | undefined;
  /** What is above 0 is shown with its sign. */
  readonly isSigned?: boolean;
  /** The value is the one that the spreadsheet worked out last. */
  readonly isFormula?: boolean;
}

export interface Hidden {
  readonly sheet: boolean;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface TableFile {
  readonly sha256: string;
  readonly sheets: readonly TableSheet[];
}

// ---------------------------------------------------------------- what is drawn (src/drawings/)

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** In the chart's own view box. The narrow picture is a phone's, and whatever has as little room. */
export interface Size extends Box {
  readonly name: SizeName;
}

export type SizeName = "wide" | "narrow";

/** One SVG element. Colours come from CSS by class; no `style` (the page's CSP refuses it). */
export interface Shape {
  /** Unique among its siblings at every t: the browser joins on it. */
  readonly key: string;
  readonly tag: "path" | "g" | "defs" | "use";
  readonly attributes: Readonly<Record<string, string | number>>;
  /** A group without them is hidden until it has some: what stands in it meanwhile is nobody's concern. */
  readonly children?: readonly Shape[] | undefined;
}

/** Words over the marks, in HTML. x and y are in the view box and name the point that `anchor` and `baseline` speak of. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Room for the words, in view box units; they wrap beyond it. */
  readonly width: number;
  readonly anchor: "start" | "middle" | "end";
  readonly baseline: "top" | "middle" | "bottom";
  readonly role: "value" | "name" | "centre";
  readonly text: string;
  /** Stands out among its like. */
  readonly isLit?: boolean | undefined;
  /** Of `value`, and of no other role: the key of the figure whose number `text` is, at t = 1. */
  readonly figure?: string | undefined;
}

export interface ChartRow extends Written {
  /** Key of the figure. */
  readonly figure: string;
  readonly value: number;
  readonly label: string;
  readonly period: string;
  readonly perimeter: string;
  /** Of a point of a series: its period, as typed ("2025", "2025-T1"). */
  readonly when?: string;
}

/** All that a chart is drawn from, its form's own fields beside; plain JSON, written into the page beside its picture. */
export interface ChartInput<Row extends ChartRow = ChartRow> {
  readonly name: string;
  readonly form: string;
  readonly rows: readonly Row[];
  readonly caption: string;
  /** What all rows measure, where their names do not say it: "Part des logements (% du parc)". */
  readonly quantity?: string;
  /** The chart that this one continues. */
  readonly after?: Omit<ChartInput, "after"> | undefined;
}

/** That of a form whose marks count. */
export type CountedInput<Row extends ChartRow = ChartRow> = ChartInput<Row> & Known<z.ZodObject<typeof counting>>;

export interface SceneInput {
  readonly name: string;
  readonly form: string;
  readonly state: string;
  readonly caption: string;
  readonly sentence: string;
  /** Name and state of the scene that this one continues. */
  readonly after?: { readonly name: string; readonly state: string } | undefined;
}

/** What a form's data hold: their schema and, where a drawing takes some of its own fields otherwise, these as it takes them. */
export interface FormFields {
  /** Default: that of every chart or scene. */
  readonly schema?: z.ZodObject;
  /** The kinds of figures that it can show, where they are not those of its like, and the largest value. */
  readonly takes?: {
    readonly kinds: readonly FigureKind[];
    readonly most?: number;
    /** Whether units may differ: nothing stands on one scale. */
    readonly isMixed?: boolean;
  };
  /** What is wrong with a chart of this form, beside what may be wrong with any. Its figures are known numbers. */
  check?(spec: ChartSpec, data: Pick<DeckData, "figures" | "maps">, report: ReportField): void;
  /** Its rows as they are drawn and told: in which order, and by which names. Default: the spec's. */
  arrange?(rows: readonly ChartRow[], spec: ChartSpec, data: DeckData): readonly ChartRow[];
  /** Where its drawing rests when it goes on with its slide's steps: t after t, the last one 1. Default: 0, then 1. */
  stops?(rows: number): readonly number[];
  prepare?(own: Readonly<Record<string, unknown>>, data: DeckData): object;
}

/** Notes one sentence about a field of a record: "rows.2.figure". */
type ReportField = (field: string, sentence: string, severity?: Problem["severity"]) => void;

/** A map as it is built: in halves of a brick from the left, in courses from the ground up. */
export interface MapInput {
  readonly columns: number;
  readonly areas: readonly string[];
  /** Of each course, from left to right: index of an area, its first column, the column where it has ended. */
  readonly courses: readonly (readonly (readonly [area: number, from: number, to: number])[])[];
  /** The cell that each stands in. */
  readonly towns: readonly { readonly name: string; readonly column: number; readonly course: number }[];
}

/** Words, or the number of a figure of the chart, by its key. */
export type Cell = string | { readonly figure: string };

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell is the row's name. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A chart in words: what it shows in one sentence, and all that it holds. */
export interface Told {
  readonly sentence: string;
  readonly table: Table;
}

/** Where a drawing stands on the wall. The article and the papers go by it too. */
export interface Standing {
  /** From edge to edge; all over the slide, its words upon it; from margin to margin; or beside its words. */
  readonly as: "full" | "slide" | "wide" | "beside";
  /** From the slide's foot to the picture's, in units of which a slide is 1080 high. */
  readonly foot: number;
  /** `beside` alone: how wide, in the same units; and, on the wall, on which side of its words: the right one where it is not said. */
  readonly width?: number;
  readonly side?: "left" | "right";
  /** Whether it goes on to the window's own edges, where these are farther than the slide's. */
  readonly isOnEdge?: boolean;
  /** The layouts that were made around it; of a scene, each state's. Elsewhere it stands aside, in a box of the layout's. */
  readonly layouts: readonly string[] | Readonly<Record<string, readonly string[]>>;
}

/** A form that draws figures: by as many marks as they count, or by lengths on a scale. */
export type Chart<Input extends ChartInput = ChartInput> = CountedChart<Input> | MeasuredChart<Input>;

export interface MeasuredChart<Input extends ChartInput = ChartInput> extends AnyChart<Input> {
  readonly kind: "measured";
}

export interface CountedChart<Input extends ChartInput = CountedInput> extends AnyChart<Input> {
  readonly kind: "counted";
  /** What one mark is worth at this size (the input's worth, or ten of it where marks would be too small). */
  worthAt(input: Input, size: Size): number;
}

interface AnyChart<Input extends ChartInput> {
  readonly form: string;
  readonly durationMs: number;
  /** It has room for no more. */
  readonly mostRows: number;
  readonly sizes: Readonly<Record<SizeName, Size>>;
  readonly stands: Standing;
  /** What its marks are as a block, where several charts of one figure stand in a row; without it, it stands there as it is. */
  readonly block?: "brick" | "window";
  /** Of a picture that is as high as its rows ask for, where the size's own height is not enough; off the wall it is then always narrow. */
  heightFor?(input: Input, size: Size): number | undefined;
  /** Marks at t in [0, 1]; at t = 1 the printed chart. */
  at(input: Input, t: number, size: Size): Shape[];
  /** Words over the marks at t. */
  labelsAt(input: Input, t: number, size: Size): Label[];
  /** The value that each figure shows at t, by key; exact at t = 1. */
  valuesAt(input: Input, t: number): Readonly<Record<string, number>>;
  /** What its rows belong to, said before them. */
  subjectOf?(input: Input): string | undefined;
  /** Its sentence and its table, where its rows are not told as figures are (`drawings/words.ts`). */
  tellOf?(input: Input): Told | undefined;
}

/** A form without figures. */
export interface Scene<Input extends SceneInput = SceneInput> {
  readonly form: string;
  readonly durationMs: number;
  readonly sizes: Readonly<Record<SizeName, Size>>;
  readonly stands: Standing;
  readonly states: readonly string[];
  /** The passage from the state `input.after` (or from nothing) to `input.state`, at t in [0, 1]. */
  at(input: Input, t: number, size: Size): Shape[];
  /** Words over the marks at t, where there are any. */
  labelsAt?(input: Input, t: number, size: Size): Label[];
}

// ---------------------------------------------------------------- what is asked

/** What a hall is asked, its words typeset: the slide, the phones and the chart of the answers go by it. */
export interface Question {
  /** Its name. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  /** What may be chosen, in order; none where the answer is a number or words. */
  readonly choices: readonly string[];
  /** `number` only: what is to be guessed, its value shown with the answers. */
  readonly estimated?: Estimated | undefined;
}

export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Estimated extends Written {
  /** Key of the figure. */
  readonly figure: string;
  /** Unset on pages of who guesses. */
  readonly value?: number;
  readonly label: string;
}

/** How often each answer was given, and by how many people in all. */
export interface Tally {
  readonly voters: number;
  readonly answers: readonly Counted[];
  /** `words` only: how many of them were set aside. */
  readonly hidden?: number | undefined;
}

export interface Counted {
  readonly answer: string | number;
  readonly count: number;
}

// ---------------------------------------------------------------- what is said (slides/), compiled

/** A place in a source file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  readonly severity: "error" | "warning";
  /** In French: what was found, what would be right. */
  readonly message: string;
}

export interface Slide {
  readonly id: string;
  /** Plain text, with French typography. */
  readonly title: string;
  readonly part: string;
  /** Private: who says the slides of its file, and in how many minutes; unset in every deck that is to be shared. */
  readonly speaker: string | undefined;
  readonly minutes: number | undefined;
  readonly layout: string;
  readonly ground: "day" | "night";
  /** Whether its words wait for the first step: until then the drawing stands alone. */
  readonly isSilent: boolean;
  /** Number of steps after the slide's first state; 0 for most. */
  readonly steps: number;
  /** What is on the wall that its layout goes by: "chart", "image", …, and how a drawing stands. */
  readonly holds: readonly string[];
  /** What is on the wall: HTML, heading included. */
  readonly html: string;
  /** Public text for who was not in the room: HTML, may be empty. */
  readonly commentary: string;
  /** Private: HTML; empty where there are none, and in every deck that is to be shared. */
  readonly notes: string;
  /** Keys of the figures, terms, … that the slide shows, in order of appearance. */
  readonly figures: readonly string[];
  readonly terms: readonly string[];
  readonly people: readonly string[];
  readonly place: Place;
  /** The day that it waits for; unset in every deck that is to be shared. */
  readonly embargo?: string | undefined;
}

/** What stands before the slides, or its version in easy French. */
export interface Essential extends Pick<Slide, "id" | "title" | "html" | "figures" | "terms" | "people" | "embargo"> {}

export interface CompiledDeck {
  readonly data: DeckData;
  /** That of the edition before, where the data name one. */
  readonly meetingBefore?: Meeting | undefined;
  /** What was published so far, line by line. */
  readonly publications?: readonly Publication[] | undefined;
  readonly slides: readonly Slide[];
  /** As it is, then in easy French; none where no file says it. */
  readonly essential?: readonly Essential[] | undefined;
  /** Style rules that place the labels (kept out of the markup for the CSP). */
  readonly css: string;
  /** Those that put the drawings where they stand on the wall. */
  readonly wallCss: string;
  /** The forms of what is drawn. */
  readonly forms: readonly string[];
  /** The day that the build is for, where it was told. */
  readonly day?: string | undefined;
  /** What waits for a later day, as "figures.menages", with that day. */
  readonly embargoes: ReadonlyMap<string, string>;
  /** Titles of the slides that are shown nowhere. */
  readonly masked: readonly string[];
  /** Slides that wait, and are not in a deck that is to be shared. */
  readonly held: readonly { readonly title: string; readonly place: Place; readonly embargo: string }[];
  /** Each chart by itself; none unless the data name sites that may show them. */
  readonly embeds: readonly Embed[];
}

/** A chart that needs nothing else of the deck's page. */
export interface Embed {
  /** Of its figure element, and of the slide that it is on. */
  readonly id: string;
  readonly slide: string;
  readonly ground: string;
  /** Plain text. */
  readonly caption: string;
  /** Keys of what it shows. */
  readonly figures: readonly string[];
  /** What its words say of all that it shows; empty where the picture does. */
  readonly values: string;
  /** Drawn at both sizes, and at the smaller one alone. */
  readonly html: string;
  readonly narrow: string;
  readonly css: string;
}

export interface SourceFile {
  /** As shown in messages: "slides/01-ouverture.md". */
  readonly path: string;
  readonly text: string;
}
