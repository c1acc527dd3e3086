// The compiler makes a deck from slides, data and images, or reports everything that keeps it from being one.

import { fields } from "../drawings/fields.ts";
import * as forms from "../drawings/forms.ts";
import * as words from "../drawings/words.ts";
import { format } from "../format.ts";
import type { CompiledDeck, DeckData, Problem, SizeName, SourceFile } from "../model.ts";
import { type Report, sortProblems } from "../text/problems.ts";
import { type BoundSlide, bind } from "./bind.ts";
import type { Binder } from "./bind-directive.ts";
import { ANSWERS } from "./bind-question.ts";
import { changesAsked } from "./bind-trend.ts";
import { checkCopied } from "./check/check-copied.ts";
import type { Images } from "./check/check-images.ts";
import { checkQuestions } from "./check/check-questions.ts";
import { checkSlide } from "./check/check-slide.ts";
import { checkSlideLinks } from "./check/check-slide-links.ts";
import { NO_PLACE } from "./data/check-data.ts";
import { type CheckedFacts, checkFacts, type Facts } from "./data/check-facts.ts";
import type { Forms } from "./data/report.ts";
import { checkEssential, isEssential } from "./essential.ts";
import { holdBack } from "./hold-back.ts";
import { inBlocks } from "./in-blocks.ts";
import { checkMasked, partsByShown } from "./masked.ts";
import { nameSlides } from "./name-slides.ts";
import { parse, type RawSlide } from "./parse.ts";
import type { Drawing } from "./render/render-drawing.ts";
import { essentialOf } from "./render/render-essential.ts";
import { renderSlide, workshopFor } from "./render/render-slide.ts";
import { split } from "./split.ts";

/** What a deck is made of beside its slides and data. */
export interface Assets extends Omit<Facts, "data"> {
  readonly images: Images;
  /** Whether the speaker's notes and plan are to be in the deck; without it they are checked, then left out before anything is rendered. */
  readonly notes?: boolean;
  /** The day that the deck is for: what waits for it is in the deck. Never the clock's. */
  readonly day?: string | undefined;
  /** At which its drawings are made; all by default. */
  readonly sizes?: readonly SizeName[] | undefined;
}

export interface Compiled {
  /** Absent when a problem is an error. */
  readonly deck: CompiledDeck | undefined;
  /** All at once, by place. */
  readonly problems: readonly Problem[];
}

/** Throws for no text and for no data. `drawing` is for tests: the program has its own charts. */
export function compile(
  files: readonly SourceFile[],
  data: unknown,
  assets: Assets,
  drawing: Drawing & Forms = { ...forms, ...words, fields },
): Compiled {
  const problems: Problem[] = [];
  const report: Report = (place, message, severity = "error") => problems.push({ ...place, severity, message });
  const slides = files.map((file) => ({ file, raw: parse(split(file), report) }));
  const changes = changesAsked(slides.flatMap(({ raw }) => raw));
  const checked = checkFacts({ ...assets, data, changes }, drawing);
  problems.push(...checked.problems);
  const isLacking = checked.broken.has("meeting.predecessor"); // told where it was read
  const deck = deckFrom(
    slides,
    { ...checked, fields: drawing.fields },
    assets,
    drawing,
    report,
    () => !isLacking && problems.every(({ severity }) => severity !== "error"),
  );
  return {
    deck,
    problems: sortProblems(
      problems,
      files.map(({ path }) => path),
    ),
  };
}

/** A file and its slides, parsed. */
interface ParsedFile {
  readonly file: SourceFile;
  readonly raw: readonly RawSlide[];
}

function deckFrom(
  files: readonly ParsedFile[],
  binder: Binder & Pick<CheckedFacts, "meetingBefore" | "publications" | "unchanged">,
  assets: Assets,
  drawing: Drawing & Forms,
  report: Report,
  isSound: () => boolean,
): CompiledDeck | undefined {
  const { data, meetingBefore, publications } = binder;
  const { images, day, sizes, placeInData = () => NO_PLACE } = assets;
  const ofSlides = files.filter(({ file }) => !isEssential(file));
  const slides = partsByShown(boundIn(ofSlides, binder, images, report));
  const essential = boundIn(
    files.filter(({ file }) => isEssential(file)),
    binder,
    images,
    report,
  );
  checkEssential(essential, slides, report);
  const names = nameSlides(slides, report);
  checkSlideLinks(slides, names, report);
  checkMasked(slides, report);
  checkQuestions(slides, data, placeInData, report);
  if (ofSlides.length === 0)
    report({ file: "slides", line: 1, column: 1 }, "aucune diapositive, attendu au moins un fichier .md avec un titre");
  if (!isSound()) return undefined;
  const all = slides.map((slide, index) => ({ slide, name: names[index]! }));
  const bound = all.filter(({ slide }) => !slide.isMasked);
  checkCopied([...bound.map(({ slide }) => slide), ...essential], binder.unchanged, placeInData, report);
  const { shown, held, ahead, ...left } = holdBack({ slides: bound, essential }, binder, assets, drawing, report);
  if (!isSound()) return undefined;
  const said = shown.map(({ slide }) => inBlocks(slide, drawing.charts));
  const workshop = workshopFor(said, images, drawing, data.meeting.embed !== undefined, sizes);
  const rendered = said.map((slide, index) =>
    renderSlide(slide, shown[index]!.name, said[index - 1], workshop, report),
  );
  return isSound()
    ? {
        ...left,
        meetingBefore,
        publications,
        day,
        held,
        masked: slides.filter(({ isMasked }) => isMasked).map(({ title }) => title),
        slides: rendered,
        essential: ahead.map((one, index) => essentialOf(one, index, workshop)),
        css: workshop.styles.css(),
        wallCss: workshop.styles.wallCss(),
        forms: formsOn(said),
        embeds: workshop.embeds?.all ?? [],
      }
    : undefined;
}

function boundIn(files: readonly ParsedFile[], binder: Binder, images: Images, report: Report): BoundSlide[] {
  const keys = keysByNumber(binder.data);
  const raw = files.flatMap((file) => file.raw);
  for (const slide of raw) checkSlide(slide, images, keys, report);
  return raw.map((slide) => bind(slide, binder, report));
}

function formsOn(slides: readonly BoundSlide[]): string[] {
  const drawn = slides.flatMap(({ bound }) =>
    [...bound.values()].flatMap((one) => (one.kind === "question" ? ANSWERS : "input" in one ? one.input.form : [])),
  );
  return [...new Set(drawn)];
}

/** From a number as written, without spaces or unit, to its figure: what a hand-typed "8 311" was meant to be. */
function keysByNumber({ figures }: DeckData): Map<string, string> {
  const written = Object.entries(figures).flatMap(([key, figure]): [string, string][] => {
    if (typeof figure.value !== "number") return [];
    try {
      return [[format(figure.value, figure).replace(/[^\d,]/g, ""), key]];
    } catch {
      return []; // the data's check said what is wrong with it
    }
  });
  return new Map(written.reverse());
}
