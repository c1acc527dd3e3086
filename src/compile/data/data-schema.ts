// The zod schemas say what each record of the data must look like. They follow the model's types.

import { z } from "zod";
import type {
  ChartSpec,
  Figure,
  FigureValue,
  MapSpec,
  Meeting,
  Organisation,
  Person,
  Quote,
  SceneSpec,
  Source,
  Statement,
  Term,
} from "../../model.ts";
import { DECK_ADDRESS, isDeckAddress, isSafeAddress } from "../../text/addresses.ts";
import type { Collection } from "../directives.ts";

/** Some text; the message is our own, in `data-messages.ts`. */
const words = z.string().regex(/\S/);
const webAddress = z.string().refine((address) => /^https?:/i.test(address) && isSafeAddress(address), {
  params: { expected: "une adresse https:" },
});

/** Ends with its slash, so that what is in the folder can be written behind it. */
const deckAddress = z
  .string()
  .refine(isDeckAddress, { params: { expected: DECK_ADDRESS } })
  .transform((address) => address.replace(/\/?$/, "/"));

const NUMBERS = ["count", "euro", "percent", "rank", "year"] as const;

const figureFields = z.strictObject({
  kind: z.enum([...NUMBERS, "ages", "date"]),
  /** Checked against its kind, below. */
  value: z.custom<FigureValue>(() => true),
  scale: z.literal([1, 1e3, 1e6, 1e9]).optional(),
  decimals: z.int().min(0).max(10).optional(),
  gender: z.enum(["masculine", "feminine"]).optional(),
  label: words,
  singular: words.optional(),
  unit: words,
  period: words,
  perimeter: words,
  source: words,
});

const figure: z.ZodType<Figure> = figureFields
  .refine(({ value }) => Number.isFinite(value), valueFor(NUMBERS, "un nombre"))
  .refine(({ value }) => z.iso.date().safeParse(value).success, valueFor(["date"], "une date `AAAA-MM-JJ`"))
  .refine(({ value }) => isAges(value), valueFor(["ages"], "deux âges `[premier, dernier]`"));

/** Looks at the value even where other fields are wrong: all mistakes are told at once. */
function valueFor(kinds: readonly string[], expected: string) {
  const when = ({ value: found }: { value: unknown }) =>
    kinds.includes(String((found as { kind?: unknown } | null)?.kind));
  return { path: ["value"], params: { expected }, when };
}

function isAges(value: unknown): boolean {
  const ages = z.tuple([z.int().min(0), z.int()]).safeParse(value);
  return ages.success && ages.data[0] <= ages.data[1];
}

const person: z.ZodType<Person> = z.strictObject({
  name: words,
  role: words,
  organisation: z.string().optional(),
  inSource: z.array(z.string()).optional(),
});

const quote: z.ZodType<Quote> = z.strictObject({
  by: z.string(),
  phrases: z.array(words).min(1),
  key: z.int().min(0).optional(),
  source: words,
});

const organisation: z.ZodType<Organisation> = z.strictObject({ name: words, role: z.string().optional() });

const term: z.ZodType<Term> = z.strictObject({
  short: words,
  long: words,
  definition: words,
  source: words.optional(),
});

const statement: z.ZodType<Statement> = z.strictObject({
  kind: z.enum(["theme", "message", "enjeu"]),
  title: words,
  short: words,
  source: words,
});

const chart: z.ZodType<ChartSpec> = z.strictObject({
  form: z.string(),
  rows: z.array(
    z.strictObject({ figure: z.string(), look: z.enum(["outline", "half", "built", "other", "window"]).optional() }),
  ),
  caption: words,
  worth: z.number().positive(),
  key: z.strictObject({ one: words, many: words }),
  centre: z.string().optional(),
  after: z.string().optional(),
});

const scene: z.ZodType<SceneSpec> = z.strictObject({
  form: z.string(),
  state: z.string(),
  caption: words,
  sentence: words,
  after: z.string().optional(),
  map: z.string().optional(),
  words: z.record(z.string(), words).optional(),
});

const outline = z.string().refine((path) => /^\s*[Mm][MmLlHhVvZz\d\s,.+-]+$/.test(path), {
  params: { expected: "un contour fait de droites (M, L, H, V, Z)" },
});

const map: z.ZodType<MapSpec> = z.strictObject({
  areas: z.array(z.strictObject({ name: words, outline })).min(1),
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

export const meeting: z.ZodType<Meeting> = z.strictObject({
  title: words,
  organiser: words,
  description: words,
  place: words,
  date: z.string(),
  chair: z.string(),
  address: deckAddress.optional(),
  legal: words.optional(),
  contact: contact.optional(),
});

export const source: z.ZodType<Source> = z.strictObject({
  title: words,
  published: z.string(),
  url: webAddress.optional(),
  text: words,
});

export const credits: z.ZodType<readonly string[]> = z.array(words);

export const collections = {
  figures: figure,
  people: person,
  quotes: quote,
  organisations: organisation,
  terms: term,
  statements: statement,
  charts: chart,
  scenes: scene,
  maps: map,
} satisfies Record<Collection, z.ZodType>;

/** Every name that a field may have, for those who mistype one. */
export const FIELDS: readonly string[] = (
  "meeting source figures people quotes organisations terms statements charts scenes maps credits kind value scale decimals gender " +
  "label singular unit period perimeter name role organisation inSource by phrases key short long definition title form rows figure look " +
  "caption worth one many centre state sentence after map words areas outline projection towns latitude longitude x y organiser description place date chair address legal contact published url text"
).split(" ");
