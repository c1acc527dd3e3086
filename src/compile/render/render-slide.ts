// A bound slide becomes the slide that the deck holds: its wall, its commentary and its notes are rendered as HTML.

import type { Slide } from "../../model.ts";
import { code, quoted, type Report } from "../../text/problems.ts";
import { placeOf } from "../../text/source.ts";
import type { BoundSlide } from "../bind.ts";
import type { Bound } from "../bind-directive.ts";
import type { Images } from "../check/check-images.ts";
import { holdsOf } from "../holds.ts";
import type { LabelStyles } from "./label-styles.ts";
import {
  type Drawing,
  type DrawingMarkup,
  type Drawn,
  pictureOfChart,
  pictureOfScene,
  renderDrawing,
} from "./render-drawing.ts";
import { type RenderContext, renderNodes } from "./render-nodes.ts";

/** What all slides of a deck share while they are rendered. */
export interface Workshop {
  readonly images: Images;
  readonly drawing: Drawing;
  readonly styles: LabelStyles;
  /** Drawings made so far, by their input. */
  readonly pictures: Map<string, DrawingMarkup>;
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
  const { title, layout, ground, steps, figures, terms, people, place, speaker, minutes } = slide;
  const context: RenderContext = {
    slide,
    id: named.id,
    images: workshop.images,
    draw: drawFor(slide, named.id, before, workshop, report),
  };
  return {
    ...named,
    ...{ title, layout, ground, steps, figures, terms, people, place, speaker, minutes },
    holds: holdsOf(slide.wall, slide.bound, layout),
    html: renderNodes(slide.wall, { ...context, isDisplay: true }),
    commentary: renderNodes(slide.commentary, context),
    notes: renderNodes(slide.notes, context),
  };
}

function drawFor(
  slide: BoundSlide,
  id: string,
  before: BoundSlide | undefined,
  workshop: Workshop,
  report: Report,
): RenderContext["draw"] {
  const drawnBefore = new Set(before ? drawingsOf(before) : []);
  let drawn = 0;
  return (bound, directive) => {
    drawn += 1;
    const nth = drawn === 1 ? "" : `-${drawn}`;
    const ids = { figure: `${id}-dessin${nth}`, caption: `${id}-legende${nth}` };
    const continued = continuing(bound, drawnBefore);
    try {
      return renderDrawing(continued, ids, pictureOf(continued, workshop));
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason);
      const message = `${quoted(bound.input.name)} ne se dessine pas (${code(why)}), attendu une forme et des lignes qui vont ensemble`;
      report(placeOf(slide.source, directive), message);
      return "";
    }
  };
}

/** A passage starts from the slide before, or not at all; a still picture has none. */
function continuing(bound: Drawn, drawnBefore: ReadonlySet<string>): Drawn {
  const { after } = bound.input;
  const isStill = bound.kind === "chart" && bound.isStill;
  if (after && drawnBefore.has(`${bound.kind} ${after.name}`) && !isStill) return bound;
  if (bound.kind === "chart") return { ...bound, input: withoutAfter(bound.input) };
  return { ...bound, input: withoutAfter(bound.input) };
}

function withoutAfter<T extends { readonly after?: unknown }>({ after: _, ...alone }: T): Omit<T, "after"> {
  return alone;
}

function pictureOf(bound: Drawn, { drawing, styles, pictures }: Workshop): DrawingMarkup {
  const key = JSON.stringify([bound.kind, bound.input]);
  const picture =
    pictures.get(key) ??
    (bound.kind === "chart"
      ? pictureOfChart(bound.input, drawing, styles)
      : pictureOfScene(bound.input, drawing, styles));
  pictures.set(key, picture);
  return picture;
}

function drawingsOf(slide: BoundSlide): string[] {
  return [...slide.bound.values()].flatMap((bound) => (isDrawn(bound) ? [`${bound.kind} ${bound.input.name}`] : []));
}

function isDrawn(bound: Bound): bound is Drawn {
  return bound.kind === "chart" || bound.kind === "scene";
}
