// A bound slide becomes the slide that the deck holds: its wall, its commentary and its notes are rendered as HTML.

import type { Embed, SizeName, Slide } from "../../model.ts";
import { own } from "../../text/names.ts";
import { code, quoted, type Report } from "../../text/problems.ts";
import { placeOf } from "../../text/source.ts";
import type { BoundSlide } from "../bind.ts";
import type { Bound } from "../bind-directive.ts";
import { ANSWERS } from "../bind-question.ts";
import type { Images } from "../check/check-images.ts";
import { holdsOf } from "../holds.ts";
import type { StandingOf } from "../places.ts";
import { LabelStyles } from "./label-styles.ts";
import { type Drawing, type DrawingMarkup, type Drawn, formOf, pictureOf, renderDrawing } from "./render-drawing.ts";
import { embedOf } from "./render-embed.ts";
import { type RenderContext, renderNodes } from "./render-nodes.ts";
import { Stood } from "./stood.ts";
import { SharedShapes } from "./svg.ts";

/** What all slides of a deck share while they are rendered. */
export interface Workshop {
  readonly images: Images;
  readonly styles: LabelStyles;
  /** The picture of each drawing that can be drawn. @throws {Error} for another. */
  pictureOf(drawn: Drawn): DrawingMarkup;
  readonly standingOf: StandingOf;
  readonly shared: SharedShapes;
  readonly stood: Stood;
  /** What its charts become outside of the page, as they are rendered; unset where they are not to. */
  readonly embeds?: EmbedsOf | undefined;
}

interface EmbedsOf {
  readonly all: Embed[];
  readonly drawing: Drawing;
}

/** Draws all that is on the slides, so that what comes again can be written once. */
export function workshopFor(
  slides: readonly BoundSlide[],
  images: Images,
  drawing: Drawing,
  hasEmbeds = false,
  sizes?: readonly SizeName[],
): Workshop {
  const styles = new LabelStyles();
  const pictures = new Map<string, DrawingMarkup>();
  const shared = new SharedShapes();
  const known = (drawn: Drawn) => {
    const key = JSON.stringify([drawn.kind, drawn.input]);
    const picture = pictures.get(key) ?? pictureOf(drawn, drawing, styles, sizes);
    pictures.set(key, picture);
    return picture;
  };
  for (const drawn of slides.flatMap((slide, i) => drawnOn(slide, slides[i - 1]))) {
    try {
      for (const { marks } of known(drawn).plots) shared.meet(marks);
    } catch {
      // to be reported at its place, when its slide is rendered
    }
  }
  // Its answers may come while the hall votes: they have their place then.
  const asks = slides.some(({ bound }) => [...bound.values()].some(({ kind }) => kind === "question"));
  const answers = asks ? own(drawing.charts, ANSWERS) : undefined;
  if (answers) styles.stand(ANSWERS, answers.stands);
  const embeds = hasEmbeds ? { all: [], drawing } : undefined;
  const stood = new Stood();
  return {
    images,
    styles,
    shared,
    stood,
    embeds,
    pictureOf: known,
    standingOf: (drawn) => formOf(drawn, drawing).stands,
  };
}

export interface Named {
  readonly id: string;
  readonly part: string;
}

/** `before` is the slide that comes before this one. */
export function renderSlide(
  slide: BoundSlide,
  named: Named,
  before: BoundSlide | undefined,
  workshop: Workshop,
  report: Report,
): Slide {
  const { title, layout, ground, isSilent, steps, figures, terms, people, place, speaker, minutes, embargo } = slide;
  const context: RenderContext = {
    slide,
    id: named.id,
    images: workshop.images,
    standingOf: workshop.standingOf,
    stood: workshop.stood,
    draw: drawFor(slide, named.id, before, workshop, report),
  };
  return {
    ...named,
    ...{ title, layout, ground, isSilent, steps, figures, terms, people, place, speaker, minutes, embargo },
    holds: holdsOf(slide.wall, slide.bound, layout, workshop.standingOf),
    html: renderNodes(slide.wall, { ...context, isDisplay: true }),
    commentary: renderNodes(slide.commentary, context),
    notes: renderNodes(slide.notes, { ...context, stood: new Stood() }),
  };
}

function drawFor(
  slide: BoundSlide,
  id: string,
  before: BoundSlide | undefined,
  workshop: Workshop,
  report: Report,
): RenderContext["draw"] {
  let count = 0;
  return (bound, directive) => {
    count += 1;
    const nth = count === 1 ? "" : `-${count}`;
    const ids = { figure: `${id}-dessin${nth}`, caption: `${id}-legende${nth}` };
    const drawn = continuing(bound, before);
    try {
      if (workshop.embeds && drawn.kind === "chart") {
        const { all, drawing } = workshop.embeds;
        all.push(embedOf(drawn, ids, { slide: id, ground: slide.ground }, drawing));
      }
      return renderDrawing(drawn, ids, workshop.pictureOf(drawn), workshop.shared, workshop.stood.comesAgain(drawn));
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason);
      const message = `${quoted(bound.input.name)} ne se dessine pas (${code(why)}), attendu une forme et des lignes qui vont ensemble`;
      report(placeOf(slide.source, directive), message);
      return "";
    }
  };
}

/** A passage starts from the slide before, or not at all; a still picture has none. */
function continuing(drawn: Drawn, before: BoundSlide | undefined): Drawn {
  const { after } = drawn.input;
  const isStill = drawn.kind === "chart" && drawn.isStill;
  const shown = before ? drawingsOf(before) : [];
  if (after && !isStill && shown.some(({ kind, input }) => kind === drawn.kind && input.name === after.name))
    return drawn;
  if (drawn.kind === "chart") return { ...drawn, input: withoutAfter(drawn.input) };
  return { ...drawn, input: withoutAfter(drawn.input) };
}

function withoutAfter<T extends { readonly after?: unknown }>({ after: _, ...alone }: T): Omit<T, "after"> {
  return alone;
}

function drawnOn(slide: BoundSlide, before: BoundSlide | undefined): Drawn[] {
  return drawingsOf(slide).map((drawn) => continuing(drawn, before));
}

function drawingsOf({ bound }: BoundSlide): Drawn[] {
  return [...bound.values()].filter(isDrawn);
}

function isDrawn(bound: Bound): bound is Drawn {
  return bound.kind === "chart" || bound.kind === "scene";
}
