// A chart answers whoever asks: a button over each group of its marks says the figure that they show.

import { format } from "../format.ts";
import type { ChartInput, ChartRow } from "../model.ts";
import { element } from "./elements.ts";
import { inputOf } from "./input.ts";

/** Pointing at, tapping or tabbing to a group says its figure. To be called when the plot is displayed, and nothing in it moves. */
export function letChartAnswer(figure: HTMLElement): void {
  if (figure.dataset.kind !== "chart") return;
  const input = inputOf<ChartInput>(figure);
  if (!input) return;
  for (const plot of figure.querySelectorAll<HTMLElement>(".plot")) {
    const svg = plot.querySelector("svg");
    if (!svg || plot.getClientRects().length === 0) continue;
    const buttons = input.rows.flatMap((row) => buttonFor(svg, row) ?? []);
    const answers = element(plot.ownerDocument, "div", { class: "answers" }, ...buttons);
    const before = plot.querySelector(".answers");
    if (!before) plot.append(answers);
    else if (!before.isEqualNode(answers)) before.replaceWith(answers); // else they keep the focus
  }
}

function buttonFor(svg: SVGSVGElement, row: ChartRow): HTMLButtonElement | undefined {
  const group = svg.querySelector<SVGGraphicsElement>(`[data-figure="${CSS.escape(row.figure)}"]`);
  const box = group?.getBBox();
  if (!box || box.width === 0) return undefined;
  const page = svg.ownerDocument;
  const value = format(row.value, row);
  const said = element(
    page,
    "span",
    { class: "said", "aria-hidden": "true" },
    element(page, "b", {}, value),
    ` ${row.label}`,
    element(page, "small", {}, row.period),
  );
  const button = element(
    page,
    "button",
    { type: "button", class: "answer", "data-figure": row.figure, "aria-label": `${value} ${row.label}` },
    said,
  );
  stand(button, box, svg.viewBox.baseVal);
  dismissOnEscape(button);
  return button;
}

/** Over the marks, in per cent of their box; the words open towards the middle, above the marks where there is room. */
function stand(button: HTMLElement, box: DOMRect, frame: DOMRect): void {
  const across = (100 * (box.x + box.width / 2 - frame.x)) / frame.width;
  button.dataset.side = across < 35 ? "start" : across > 65 ? "end" : "middle";
  button.dataset.place = box.height < frame.height * 0.75 ? "above" : "inside";
  button.style.left = `${(100 * (box.x - frame.x)) / frame.width}%`;
  button.style.top = `${(100 * (box.y - frame.y)) / frame.height}%`;
  button.style.width = `${(100 * box.width) / frame.width}%`;
  button.style.height = `${(100 * box.height) / frame.height}%`;
}

/** Whoever wants to see what the words cover sends them away (WCAG 1.4.13). */
function dismissOnEscape(button: HTMLElement): void {
  const dismiss = (event: KeyboardEvent) => event.key === "Escape" && button.classList.add("dismissed");
  const page = button.ownerDocument;
  button.addEventListener("pointerenter", () => page.addEventListener("keydown", dismiss));
  button.addEventListener("focus", () => page.addEventListener("keydown", dismiss));
  for (const end of ["pointerleave", "blur"] as const) {
    button.addEventListener(end, () => {
      button.classList.remove("dismissed");
      page.removeEventListener("keydown", dismiss);
    });
  }
}
