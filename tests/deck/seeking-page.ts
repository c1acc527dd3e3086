// In the browser: a figure as the build writes it, drawn at many t, one after the other and each on its own.

import { LabelStyles } from "../../src/compile/render/label-styles.ts";
import { type Drawn, pictureOf as pictureFrom, renderDrawing } from "../../src/compile/render/render-drawing.ts";
import { SharedShapes } from "../../src/compile/render/svg.ts";
import { allForms, type Picture, pictureIn, pictureOf } from "../../src/deck/picture.ts";
import * as forms from "../../src/drawings/forms.ts";
import * as words from "../../src/drawings/words.ts";
import type { Shape, SizeName } from "../../src/model.ts";
import { chartCases, sceneCases } from "../drawings/cases.ts";

declare global {
  interface Window {
    /** What differs between a frame that was reached through these times and the same frame drawn at once; nothing, one hopes. */
    differences(name: string, times: readonly number[]): string[];
  }
}

const drawing = { ...forms, ...words };
/** Layouts are computed once for a picture: a fresh figure with the same motif is as good as a fresh page. */
const motifs = new Map<string, Picture["motif"]>();

window.differences = (name, times) => {
  const walked = pictureFor(name);
  const prerendered = walked.figure.outerHTML;
  const found: string[] = [];
  walked.picture.takeUp();
  if (!showsShapes(walked, 1)) found.push("taking it up does not show its end");
  for (const [i, t] of times.entries()) {
    walked.picture.drawAt(t);
    const direct = pictureFor(name);
    direct.picture.drawAt(t);
    if (!shownIn(walked.figure).isEqualNode(shownIn(direct.figure)))
      found.push(`frame ${i}, at ${t}, depends on those before`);
    if (t === 1 && walked.figure.outerHTML !== prerendered) found.push(`frame ${i}, at 1, is not the prerendered one`);
    if (t < 1 && !showsShapes(walked, t)) found.push(`frame ${i}, at ${t}, is not what the form draws`);
    direct.figure.closest("section")?.remove();
  }
  walked.picture.drawAt(1);
  if (walked.figure.outerHTML !== prerendered) found.push("the end is not the prerendered picture");
  walked.figure.closest("section")?.remove();
  return found;
};

/** An element for each of the form's shapes, as they say: what the build wrote otherwise, to be short, has made way. */
function showsShapes({ figure, picture: { motif } }: ReturnType<typeof pictureFor>, t: number): boolean {
  return [...figure.querySelectorAll<HTMLElement>(":scope > .plot")].every((plot) => {
    const size = motif.sizes[plot.dataset.size as SizeName];
    const shown = plot.querySelector("svg")!;
    const expected = shown.cloneNode() as Element;
    expected.append(...motif.shapesAt(t, size).map(elementOf));
    return shownIn(shown).isEqualNode(shownIn(expected));
  });
}

function elementOf({ tag, attributes, children = [] }: Shape): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map(elementOf));
  return element;
}

/** A copy without what waits in hidden groups, and without the build's own originals. */
function shownIn(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const originals of copy.querySelectorAll('defs:has(> [id^="m."])')) originals.remove();
  for (const group of copy.querySelectorAll('g[visibility="hidden"]')) group.replaceChildren();
  return copy;
}

function pictureFor(name: string): { figure: HTMLElement; picture: Picture } {
  const slide = document.createElement("section");
  slide.innerHTML = markupOf(name);
  document.body.append(slide);
  const figure = slide.querySelector("figure")!; // renderDrawing writes one
  const motif = motifs.get(name) ?? pictureIn(figure, allForms)!.motif; // its form is one of ours
  motifs.set(name, motif);
  return { figure, picture: pictureOf(figure, motif) };
}

const written = new Map<string, string>();
const IDS = { figure: "dessin", caption: "titre" };

function markupOf(name: string): string {
  const known = written.get(name);
  if (known !== undefined) return known;
  const chart = chartCases[name];
  const drawn: Drawn = chart
    ? { kind: "chart", input: chart, isStill: false }
    : { kind: "scene", input: sceneCases[name]! };
  const markup = renderDrawing(drawn, IDS, pictureFrom(drawn, drawing, new LabelStyles()), new SharedShapes());
  written.set(name, markup);
  return markup;
}
