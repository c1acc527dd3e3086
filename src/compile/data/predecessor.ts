// An edition lends its figures to the one that comes after it, with their sources; this file says under which keys, and
// when they are no longer the same figures.

import type { Calculation, DeckData, Evidence, Figure, Source } from "../../model.ts";
import { own } from "../../text/names.ts";
import { code, listed, quoted, suggestion } from "../../text/problems.ts";
import { formulaOf } from "./calculate.ts";
import { foundIn } from "./evidence.ts";
import { isBefore, keyBefore, keyInAll, keyThere } from "./key-before.ts";

/** What an edition has of the one before it. */
export type Lent = Pick<DeckData, "figures" | "sources">;

export const NOTHING_LENT: Lent = { figures: {}, sources: {} };

/** All that `data` knows, as the next edition takes it: what its own editor answered is answered. */
export function lentBy({ figures, sources }: DeckData): Lent {
  return {
    figures: renamed(figures, (figure) => lentFigure(figure, sources)),
    sources: renamed(sources, lentSource),
  };
}

function renamed<T>(records: Readonly<Record<string, T>>, change: (record: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(records).map(([key, record]) => [keyBefore(key), change(record)]));
}

function lentFigure(figure: Figure, sources: DeckData["sources"]): Figure {
  const { answer: _, published: __, source, calculated, ...its } = figure;
  return {
    ...its,
    ...(source !== undefined && { source: lentEvidence(source, sources) }),
    ...(calculated && { calculated: lentFormula(calculated) }),
  };
}

function lentEvidence(evidence: Evidence, sources: DeckData["sources"]): Evidence {
  const found = foundIn(evidence, sources);
  return found ? { ...found.place, in: keyBefore(found.key) } : evidence;
}

function lentFormula(calculation: Calculation): Calculation {
  const [formula, keys] = formulaOf(calculation);
  return { [formula]: keys.map(keyBefore) };
}

const WHOSE = " (édition précédente)";

/** Two years of one meeting often give their source one title. */
function lentSource({ title, published, ...its }: Source): Source {
  const told = title.endsWith(WHOSE) ? title : title + WHOSE;
  return { ...its, title: told, ...(published !== undefined && { published: keyBefore(published) }) };
}

/** Of a figure of the edition before that is not there. */
export function whyAbsent(key: string, { meeting, figures }: DeckData): string {
  const meant = keyThere(key);
  if (meeting.predecessor === undefined)
    return `les données ne nomment pas d’édition précédente, attendu ${code('predecessor: "../dossier"')} dans data.meeting`;
  const known = Object.keys(figures).filter(isBefore).map(keyThere);
  return `${quoted(meant)} n’est pas dans l’édition précédente, attendu l’un de ses chiffres${suggestion(meant, known) || ` ${listed(known)}`}`;
}

const SHARED = {
  kind: ["est de sorte", "la même sorte"],
  unit: ["se compte en", "la même unité"],
  perimeter: ["porte sur", "le même périmètre"],
} as const;
const FIELDS = Object.keys(SHARED) as (keyof typeof SHARED)[];

/** Why a figure of the edition before cannot be shown in this one; undefined for any other figure. */
export function whyApart(key: string, data: DeckData): string | undefined {
  const then = isBefore(key) ? own(data.figures, key) : undefined;
  const now = then && sameNow(key, data);
  const field = now && differing(now, then);
  if (!field) return undefined;
  const [verb, same] = SHARED[field];
  return `${verb} ${quoted(now[field])} ici, ${quoted(then[field])} dans l’édition précédente, attendu ${same} : si seuls les mots ont changé, reprenez ici les siens (${code(field)}) ; sinon ces deux chiffres ne se comparent pas`;
}

/** The first field in which two figures that bear one name are not the same thing. */
export function differing(
  now: Pick<Figure, keyof typeof SHARED>,
  then: Pick<Figure, keyof typeof SHARED>,
): keyof typeof SHARED | undefined {
  return FIELDS.find((field) => now[field] !== then[field]);
}

/** One text for all figures that do not differ. */
export function sharedBy(figure: Pick<Figure, keyof typeof SHARED>): string {
  return JSON.stringify(FIELDS.map((field) => figure[field]));
}

/** Of this edition, however many years back the other one is; of a series where it has no such point. */
function sameNow(key: string, { figures, series }: DeckData) {
  const name = keyInAll(key);
  return own(figures, name) ?? own(series, name.replace(/\/[^/]*$/, ""));
}
