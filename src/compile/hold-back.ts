// This function holds back what a deck may not show: a public one has no notes, and nothing that waits for a later
// day; a private one has all of it, marked.

import type { CompiledDeck, Place } from "../model.ts";
import type { Report } from "../text/problems.ts";
import type { BoundSlide } from "./bind.ts";
import type { Binder, Bound } from "./bind-directive.ts";
import {
  checkHeldData,
  checkHeldEssential,
  checkHeldSlides,
  checkTellingWords,
  dayOfSlide,
} from "./check/check-embargo.ts";
import { NO_PLACE } from "./data/check-data.ts";
import type { Facts } from "./data/check-facts.ts";
import { embargoesIn, withoutHeld } from "./data/embargo.ts";
import type { Forms, ReportData } from "./data/report.ts";
import { pathInSeries } from "./data/series.ts";
import { hasName } from "./directives.ts";
import type { Named } from "./render/render-slide.ts";
import { isDirective } from "./tree.ts";

interface NamedSlide {
  readonly slide: BoundSlide;
  readonly name: Named;
}

interface Left extends Pick<CompiledDeck, "data" | "embargoes" | "held"> {
  readonly shown: readonly NamedSlide[];
  /** The essential. */
  readonly ahead: readonly BoundSlide[];
}

/** For whom, and for when; see compile's own assets. */
interface Asked extends Pick<Facts, "placeInData"> {
  readonly notes?: boolean;
  readonly day?: string | undefined;
}

export function holdBack(
  { slides, essential }: { readonly slides: readonly NamedSlide[]; readonly essential: readonly BoundSlide[] },
  { data, publications }: Binder & Pick<CompiledDeck, "publications">,
  { notes = false, day, placeInData }: Asked,
  forms: Forms,
  report: Report,
): Left {
  const embargoes = embargoesIn(data, forms, day);
  const days = slides.map(({ slide }) => dayOfSlide(slide, embargoes, day));
  const marked = slides.map(({ slide, name }, index) => ({ slide: { ...slide, embargo: days[index] }, name }));
  const ahead = essential.map((one) => ({ ...one, embargo: dayOfSlide(one, embargoes, day) }));
  if (notes) return { shown: marked, ahead, data, embargoes, held: [] };
  const shown = marked.filter(({ slide }) => slide.embargo === undefined).map(withoutNotes);
  const held = marked.flatMap(({ slide: { title, place, embargo } }) => (embargo ? [{ title, place, embargo }] : []));
  if (embargoes.size + held.length > 0) {
    const placeOf = (path: string): Place => placeInData?.(pathInSeries(path, data.series)) ?? NO_PLACE;
    const reportData: ReportData = (path, sentence) => report(placeOf(path), `${path} : ${sentence}`);
    const known = { data, publications, held: embargoes };
    checkHeldData(known, forms, reportData);
    checkHeldEssential(essential, embargoes, report);
    checkHeldSlides(
      slides.map(({ slide }) => slide),
      days,
      slides.map(({ name }) => name.id),
      report,
    );
    checkTellingWords(known, [...shown.map(({ slide }) => slide), ...essential], placeOf, reportData, report);
  }
  return { shown, ahead, data: withoutHeld(data, embargoes), embargoes, held };
}

/** The way to the hall is the private wall's alone, as what it guesses is, and as the notes are the console's. */
function withoutNotes({ slide, name }: NamedSlide): NamedSlide {
  const wall = slide.wall.filter((node) => !(isDirective(node) && hasName(node, "direct")));
  const bound = new Map([...slide.bound].map(([node, value]) => [node, unguessed(value)] as const));
  return { slide: { ...slide, wall, bound, notes: [], speaker: undefined, minutes: undefined }, name };
}

/** A phone that votes has the page's source at hand. */
function unguessed(bound: Bound): Bound {
  if (bound.kind !== "question" || !bound.question.estimated) return bound;
  const { value: _, ...estimated } = bound.question.estimated;
  return { kind: "question", question: { ...bound.question, estimated } };
}
