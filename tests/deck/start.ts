// The tests' page, in the browser: starts the deck with the tests' own forms.

import { createPen } from "../../src/deck/drawing.ts";
import { startProjection } from "../../src/project/main.ts";
import { forms, squaresInput } from "./forms.ts";
import { paceFrames } from "./frames.ts";

declare global {
  interface Window {
    /** Joins the squares at t into an element, past the deck. */
    drawSquares(svg: Element, count: number, t: number): void;
  }
}

const { at, sizes } = forms.charts.squares;

window.drawSquares = (svg, count, t) =>
  createPen().drawShapes(svg, at(squaresInput("foyers", { foyers: count }), t, sizes.wide));
paceFrames();
document.documentElement.classList.add("wall");
await startProjection(document, forms);
