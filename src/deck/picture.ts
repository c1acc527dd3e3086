// A picture is a chart or a scene on its slide, made from its figure element, which shows itself at any t.

import { charts, scenes } from "../drawings/forms.ts";
import { format } from "../format.ts";
import type { Chart, ChartInput, Label, Scene, SceneInput, Shape, Size, SizeName } from "../model.ts";
import { setText } from "./drawing.ts";
import { inputOf } from "./input.ts";
import { type Stage, setStage } from "./stage.ts";

export interface Forms {
  readonly charts: Readonly<Record<string, Chart>>;
  readonly scenes: Readonly<Record<string, Scene>>;
}

export const allForms: Forms = { charts, scenes };

/** What a figure element shows, before any element is touched. */
export interface Motif {
  readonly durationMs: number;
  readonly sizes: Readonly<Record<SizeName, Size>>;
  /** The drawing that this one continues. */
  readonly after?: { readonly kind: "chart" | "scene"; readonly name: string } | undefined;
  shapesAt(t: number, size: Size): Shape[];
  labelsAt(t: number, size: Size): Label[];
  /** The text of each figure's number at t, by key. */
  textsAt(t: number): Readonly<Record<string, string>>;
}

export interface Picture {
  readonly motif: Motif;
  /** Computes a part (of `PARTS`) of what takes long, so that the frames find it done; it may wait where it yields. */
  prepare(part: number): Iterable<void>;
  /** Takes the elements in hand and changes none, so that the first frame touches only what differs. */
  takeUp(): void;
  /** At t = 1 the elements are the prerendered ones again, to the letter. */
  drawAt(t: number): void;
}

/** Moments that are made ready ahead: layouts are computed, paths written, and the code is warm. */
export const PARTS = 16;

/** Undefined where the figure holds no drawing that the browser knows how to make. */
export function pictureIn(figure: HTMLElement, forms: Forms): Picture | undefined {
  const motif = motifIn(figure, forms);
  return motif && pictureOf(figure, motif);
}

export function pictureOf(figure: HTMLElement, motif: Motif): Picture {
  let stage: Stage | undefined;

  function drawFrame(t: number): void {
    stage ??= setStage(figure);
    for (const { size: name, svg, labels } of stage.plots()) {
      const size = motif.sizes[name];
      if (svg) drawMarks(stage, svg, t, size);
      if (svg && name === "wide") tellSeen(figure, svg); // the wall shows this one
      if (labels) stage.into(labels).drawLabels(labels, motif.labelsAt(t, size), size);
    }
    for (const [key, text] of Object.entries(motif.textsAt(t))) {
      for (const number of stage.headlines(key)) {
        stage.into(number);
        setText(number, text);
      }
    }
  }

  function takeUp(): void {
    if (stage) return; // in hand already
    stage = setStage(figure);
    for (const { size, svg } of stage.plots()) {
      if (svg) drawMarks(stage, svg, 1, motif.sizes[size]);
    }
  }

  /** Into the elements that the build made of what they are in the end. */
  function drawMarks(on: Stage, svg: Element, t: number, size: Size): void {
    on.into(svg, () => motif.shapesAt(1, size)).drawShapes(svg, motif.shapesAt(t, size));
  }

  function settle(): void {
    stage?.clear();
    stage = undefined;
    tellSeen(figure);
  }

  function* prepare(part: number): Generator<void, undefined> {
    const t = part / PARTS;
    motif.labelsAt(t, motif.sizes.wide); // the wall shows this one
    motif.textsAt(t);
    yield;
    motif.shapesAt(t, motif.sizes.wide);
  }

  return { motif, prepare, takeUp, drawAt: (t) => (t < 1 ? drawFrame(t) : settle()) };
}

/** Tells the frame, as "windows/near", from where its marks are seen, for words that wait until the camera has drawn back. */
function tellSeen(figure: HTMLElement, svg?: Element): void {
  const frame = figure.closest<HTMLElement>(".frame");
  const from = ["near", "afar"].find((one) => svg?.querySelector(`.from-${one}`));
  const seen = from && `${figure.dataset.form}/${from}`;
  if (!frame || frame.dataset.seen === seen) return;
  if (seen) frame.dataset.seen = seen;
  else delete frame.dataset.seen;
}

/** A chart as it grows. */
export function chartMotif(chart: Chart, input: ChartInput): Motif {
  return {
    durationMs: chart.durationMs,
    sizes: chart.sizes,
    after: input.after && { kind: "chart", name: input.after.name },
    shapesAt: (t, size) => chart.at(input, t, size),
    labelsAt: (t, size) => chart.labelsAt(input, t, size),
    textsAt: (t) => textsOf(chart.valuesAt(input, t), input),
  };
}

/** The values as they are written where the figure stands large. */
export function textsOf(counts: Readonly<Record<string, number>>, input: ChartInput): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const row of input.rows) texts[row.figure] = format(counts[row.figure] ?? row.value, row);
  return texts;
}

function motifIn(figure: HTMLElement, forms: Forms): Motif | undefined {
  const form = figure.dataset.form ?? "";
  if (figure.dataset.kind === "scene") {
    const scene = forms.scenes[form];
    const input = inputOf<SceneInput>(figure);
    return scene && input && sceneMotif(scene, input);
  }
  const chart = forms.charts[form];
  const input = inputOf<ChartInput>(figure);
  return chart && input && chartMotif(chart, input);
}

function sceneMotif(scene: Scene, input: SceneInput): Motif {
  return {
    durationMs: scene.durationMs,
    sizes: scene.sizes,
    after: input.after && { kind: "scene", name: input.after.name },
    shapesAt: (t, size) => scene.at(input, t, size),
    labelsAt: (t, size) => scene.labelsAt?.(input, t, size) ?? [],
    textsAt: () => ({}),
  };
}
