// A chart stands by itself here, for a page of another site: its marks, its table, its source and the way to the deck.

import type { CompiledDeck, Embed } from "../../model.ts";
import { creditLine, sourceLine, valuesIn } from "../source-line.ts";
import { typeset } from "../typography.ts";
import { attributes, escaped } from "./html.ts";
import { LabelStyles } from "./label-styles.ts";
import { type Drawing, type DrawingMarkup, type Drawn, pictureOf, renderDrawing, SIZES } from "./render-drawing.ts";
import { renderFigure } from "./render-figure.ts";
import { SharedShapes } from "./svg.ts";

type DrawnChart = Extract<Drawn, { kind: "chart" }>;

/** Nothing in it is shared with other drawings, and no number leads to an annex that is not there. */
export function embedOf(
  drawn: DrawnChart,
  ids: { readonly figure: string; readonly caption: string },
  { slide, ground }: Pick<Embed, "slide" | "ground">,
  drawing: Drawing,
): Embed {
  const styles = new LabelStyles();
  const picture = pictureOf(drawn, drawing, styles, SIZES, renderFigure);
  const render = (of: DrawingMarkup) => renderDrawing(withoutSteps(drawn), ids, of, shapesOf(of));
  return {
    ...{ id: ids.figure, slide, ground },
    caption: drawn.input.caption,
    figures: drawn.input.rows.map(({ figure }) => figure),
    values: valuesOf(drawn.input, picture),
    html: render(picture),
    narrow: render({ ...picture, plots: picture.plots.slice(-1) }),
    css: styles.css(),
  };
}

/** Where the picture lacks a number, which its slide has in large type: what its sentence says of all. */
function valuesOf({ rows, caption }: DrawnChart["input"], { plots }: DrawingMarkup): string {
  const isThere = (key: string) => plots.every(({ labels }) => labels.includes(`data-figure="${escaped(key)}"`));
  if (rows.every(({ figure }) => isThere(figure))) return "";
  return valuesIn(plots[0]?.sentence ?? "", caption);
}

function shapesOf({ plots }: DrawingMarkup): SharedShapes {
  const shared = new SharedShapes();
  for (const { marks } of plots) shared.meet(marks);
  return shared;
}

function withoutSteps({ stops: _, ...drawn }: DrawnChart): DrawnChart {
  return drawn;
}

/** What stands in an embed's page. */
export interface RenderedEmbed {
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  readonly css: string;
  readonly body: string;
  /** The same, with the smaller drawing alone: for where the other weighs too much. */
  readonly lighter: string;
}

/** Their pages lie two folders below the deck's. */
export function renderEmbeds({ embeds, data }: CompiledDeck): RenderedEmbed[] {
  return embeds.map(({ id, slide, ground, caption, figures, values, html, narrow, css }) => {
    const source = sourceLine(figures, data);
    const into = { href: `../../#/${encodeURIComponent(slide)}`, target: "_blank", rel: "noopener" };
    const credit = `${escaped(creditLine(data.meeting))} · <a${attributes(into)}>Voir dans le document</a>`;
    const foot = `${source && `<p class="embed-source">${escaped(source)}</p>`}<p class="embed-credit">${credit}</p>`;
    const page = (chart: string, isLight: boolean) =>
      `<main${attributes({ class: "embed", "data-ground": ground, "data-light": isLight })}>${withValues(chart, values)}<footer>${foot}</footer></main>`;
    const title = `${caption} — ${typeset(data.meeting.title)}`;
    return { id, title, css, body: page(html, false), lighter: page(narrow, true) };
  });
}

function withValues(chart: string, values: string): string {
  return `${values && `<p class="embed-values">${escaped(values)}</p>`}${chart}`;
}
