// This function says all that readers may take away of the figures: those of the annex, in the words of the page.

import { headOf } from "../drawings/kit/head-of.ts";
import { format } from "../format.ts";
import type { CompiledDeck, DeckData, FigureValue } from "../model.ts";
import { formulaWords } from "./data/calculate.ts";
import { foundIn, OF_THE_MEETING, passageOf } from "./data/evidence.ts";
import { labelOf } from "./label.ts";
import { annexOf } from "./render/annex-figures.ts";
import { recordId } from "./render/render-figure.ts";
import { typeset } from "./typography.ts";

/** Undefined fields are what the data do not have. */
export interface Fact {
  /** Stays the same from one version to the next. */
  readonly key: string;
  readonly label: string;
  /** A number in its unit, an ISO date, or the lower end of a range. */
  readonly value: number | string;
  /** The upper end of a range. */
  readonly most: number | undefined;
  readonly unit: string;
  /** As the page writes it. */
  readonly written: string;
  readonly period: string;
  /** Of a point of a series, as typed: "2025-T1". */
  readonly when: string | undefined;
  readonly perimeter: string;
  readonly source: string | undefined;
  /** A sentence between « », letter for letter, or a table's cell. */
  readonly passage: string | undefined;
  readonly sourceAddress: string | undefined;
  /** Of what is calculated. */
  readonly formula: string | undefined;
  /** The first slide that shows it; the annex, where none does. */
  readonly slide: string;
  readonly address: string;
}

export function factsOf(deck: CompiledDeck): Fact[] {
  const { keys, data } = annexOf(deck);
  return keys.map((key) => factOf(key, deck, data));
}

function factOf(key: string, deck: CompiledDeck, data: DeckData): Fact {
  const figure = data.figures[key]!; // bound, so known
  const { value, unit, period, when, perimeter, calculated } = figure;
  const [lower, most] = endsOf(value);
  const found = foundIn(figure.source, data.sources);
  const isQuoted = found?.place.sentence !== undefined;
  const passage = found ? passageOf(found) : calculated ? undefined : OF_THE_MEETING;
  return {
    key,
    label: typeset(headOf(labelOf(figure))),
    value: lower,
    most,
    unit: typeset(unit),
    written: format(value, figure),
    period: typeset(period),
    when,
    perimeter: typeset(perimeter),
    source: found && typeset(found.source.title),
    passage: isQuoted ? `«\u00a0${passage}\u00a0»` : passage,
    sourceAddress: found?.source.url,
    formula: calculated && formulaWords(calculated, data.figures),
    ...placeOf(key, deck),
  };
}

/** Relative to the file that says it, where the deck's own address is not known. */
function placeOf(key: string, { slides, data: { meeting } }: CompiledDeck): Pick<Fact, "slide" | "address"> {
  const slide = slides.find(({ figures }) => figures.includes(key));
  const place = slide ? `#/${encodeURIComponent(slide.id)}` : `#${encodeURI(recordId(key))}`;
  return { slide: slide?.title ?? "Sources et méthode", address: (meeting.address ?? "./") + place };
}

function endsOf(value: FigureValue): readonly [number | string, number?] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [decimal(value)];
  return [decimal(value[0]), decimal(value[1])];
}

/** What a calculation leaves of binary numbers is no part of it: 6.27 - 6.07 is 0.2, not 0.1999…. */
function decimal(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
