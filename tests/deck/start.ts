// The tests' page, in the browser: starts the deck with the tests' own forms.

import { createPen } from "../../src/deck/drawing.ts";
import { startProjection } from "../../src/project/main.ts";
import { forms, squaresInput } from "./forms.ts";
import { paceFrames } from "./frames.ts";

declare global {
  interface Window {
    /** Draws the squares into what was built of them, at one t after the other, past the deck. */
    drawSquares(svg: Element, count: number, times: readonly number[]): void;
  }
}

const { at, sizes } = forms.charts.squares;

window.drawSquares = (svg, count, times) => {
  const pen = createPen();
  const squaresAt = (t: number) => at(squaresInput("foyers", { foyers: count }), t, sizes.wide);
  pen.takeOver(svg, squaresAt(1));
  for (const t of times) pen.drawShapes(svg, squaresAt(t));
};
paceFrames();
document.documentElement.classList.add("wall");
await startProjection(document, forms);
