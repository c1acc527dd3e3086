// A single file leaves out the marks of some pictures, and this draws them in the page as the build would have written them.

import type { SizeName } from "../model.ts";
import { createPen } from "./drawing.ts";
import { allForms, type Forms, pictureIn } from "./picture.ts";

/** One that cannot be drawn stays empty, and the console says why: its words and its table are there. */
export function drawLeftOut(page: Document, forms: Forms = allForms): void {
  for (const svg of page.querySelectorAll("svg[data-left-out]")) {
    try {
      draw(svg, forms);
    } catch (error) {
      console.error(error);
    }
  }
}

function draw(svg: Element, forms: Forms): void {
  const figure = svg.closest<HTMLElement>("figure[data-form]");
  const motif = figure && pictureIn(figure, forms)?.motif;
  const size = svg.closest<HTMLElement>(".plot")?.dataset.size as SizeName | undefined;
  if (!motif || !size) throw new Error("expected a picture of a known form around what was left out");
  createPen().drawShapes(svg, motif.shapesAt(1, motif.sizes[size]));
  svg.removeAttribute("data-left-out");
}
