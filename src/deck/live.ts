// When the document changes on disk (development only), this replaces its slides with the new ones and stays on the same slide.

import type { Chart, ChartInput } from "../model.ts";
import type { Deck } from "./deck.ts";
import { inputOf } from "./input.ts";
import { type Forms, type Motif, type Picture, pictureOf, textsOf } from "./picture.ts";
import type { Running } from "./running.ts";
import { BEGUN } from "./set-step.ts";

/** How long a chart takes from its old values to its new ones. */
const CHANGE_MS = 600;

/** `body` is all that compile renders between <body> and </body>, `css` the rules that place the labels. */
export function applyDocument({ deck, motion, forms }: Running, body: string, css: string): void {
  const page = deck.root.ownerDocument;
  const next = new DOMParser().parseFromString(body, "text/html");
  const id = deck.slides()[deck.position().slide]?.id;
  const inputs = chartInputs(deck);
  motion.finish();
  setCss(page, css);
  replaceAround(page, next);
  const slides = replaceSlides(deck.root, next);
  const slide = slides.findIndex((section) => section.id === id);
  const { slide: formerly, step } = deck.position();
  deck.refresh({ slide: slide < 0 ? formerly : slide, step });
  for (const picture of changedCharts(deck, forms, inputs)) motion.run(picture);
}

function setCss(page: Document, css: string): void {
  const style = page.querySelector("style[data-deck-css]") ?? page.createElement("style");
  style.setAttribute("data-deck-css", "");
  if (style.textContent !== css) style.textContent = css;
  if (!style.isConnected) page.head.append(style);
}

function replaceAround(page: Document, next: Document): void {
  for (const selector of ["header.masthead", "footer.annex"]) {
    const [old, fresh] = [page.querySelector(selector), next.querySelector(selector)];
    if (old && fresh && !old.isEqualNode(fresh)) old.replaceWith(page.importNode(fresh, true));
  }
}

/** Slides that say the same keep their element. */
function replaceSlides(root: Element, next: Document): Element[] {
  const box = root.querySelector(":scope > .slides");
  const old = new Map([...(box?.children ?? [])].map((section) => [section.id, section]));
  const slides = [...next.querySelectorAll("main .slides > section")].map((fresh) => {
    const before = old.get(fresh.id);
    return before && asCompiled(before).isEqualNode(fresh) ? before : root.ownerDocument.importNode(fresh, true);
  });
  box?.replaceChildren(...slides);
  return slides;
}

/** The slide without what running it has added. */
function asCompiled(section: Element): Element {
  const copy = section.cloneNode(true) as Element;
  copy.classList.remove("past", "present", "future", BEGUN);
  for (const name of ["hidden", "aria-hidden", "inert", "data-fragment", "style"]) copy.removeAttribute(name);
  for (const fragment of copy.querySelectorAll(".fragment")) fragment.classList.remove("visible", "current-fragment");
  for (const details of copy.querySelectorAll("details[open]")) details.removeAttribute("open");
  for (const figure of copy.querySelectorAll("[data-shown]")) figure.removeAttribute("data-shown");
  return copy;
}

function chartInputs(deck: Deck): Map<string, ChartInput> {
  const found = new Map<string, ChartInput>();
  for (const figure of figuresHere(deck)) {
    const input = inputOf<ChartInput>(figure);
    if (input) found.set(input.name, input);
  }
  return found;
}

function changedCharts(deck: Deck, { charts }: Forms, before: ReadonlyMap<string, ChartInput>): Picture[] {
  return figuresHere(deck).flatMap((figure) => {
    const input = inputOf<ChartInput>(figure);
    const old = input && before.get(input.name);
    const chart = input && charts[input.form];
    return chart && old && sameRows(old, input) ? [pictureOf(figure, changeMotif(chart, old, input))] : [];
  });
}

function figuresHere(deck: Deck): HTMLElement[] {
  const slide = deck.slides()[deck.position().slide]?.element;
  return [...(slide?.querySelectorAll<HTMLElement>('figure[data-kind="chart"]') ?? [])];
}

/** The same figures with other values: anything else is another chart, and simply appears. */
function sameRows(a: ChartInput, b: ChartInput): boolean {
  const keys = (input: ChartInput) =>
    JSON.stringify([input.form, "worth" in input && input.worth, input.rows.map((row) => row.figure)]);
  const values = (input: ChartInput) => JSON.stringify(input.rows.map((row) => row.value));
  return keys(a) === keys(b) && values(a) !== values(b);
}

function changeMotif(chart: Chart, before: ChartInput, after: ChartInput): Motif {
  const at = (t: number) => inputBetween(before, after, t);
  return {
    durationMs: CHANGE_MS,
    sizes: chart.sizes,
    shapesAt: (t, size) => chart.at(at(t), 1, size),
    labelsAt: (t, size) => chart.labelsAt(at(t), 1, size),
    textsAt: (t) => textsOf(chart.valuesAt(at(t), 1), after),
  };
}

/** The rows' values on their way; whole numbers stay whole. */
export function inputBetween(before: ChartInput, after: ChartInput, t: number): ChartInput {
  const rows = after.rows.map((row, index) => {
    const start = before.rows[index]?.value ?? row.value;
    const value = start + (row.value - start) * t;
    const whole = Number.isInteger(start) && Number.isInteger(row.value);
    return { ...row, value: whole ? Math.round(value) : value };
  });
  return { ...after, rows };
}
