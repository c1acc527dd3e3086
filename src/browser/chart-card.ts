// This lays a chart out as a picture that stands by itself, with its title, its values, its key and its source. It runs in the
// browser that makes the hosted build's pictures, never in a reader's.

import { svgOf } from "./svg-of.ts";

export interface ChartOnPage {
  /** Of its figure element, and of the slide that it is on. */
  readonly id: string;
  readonly slide: string;
  readonly caption: string;
  /** What its picture says to who does not see it. */
  readonly sentence: string;
  /** Keys of what it shows. */
  readonly figures: readonly string[];
}

/** Lines of text; an empty one is left out. */
export interface CardWords {
  /** Shown where the picture itself lacks a number, which its slide has in large type. */
  readonly values: string;
  readonly source: string;
  readonly credit: string;
}

const CARD = "chart-card";

export function chartsOn(page: Document): ChartOnPage[] {
  return [...page.querySelectorAll<HTMLElement>("main figure[data-kind=chart][id]")].map((figure) => ({
    id: figure.id,
    slide: figure.closest("section")?.id ?? "",
    caption: figure.querySelector(".caption")?.textContent ?? "",
    sentence: figure.querySelector("svg[role=img]")?.getAttribute("aria-label") ?? "",
    figures: rowsOf(figure).map((row) => row.figure),
  }));
}

/** Nothing else of the page is shown while it is. */
export function layCard(page: Document, id: string, { values, source, credit }: CardWords): void {
  page.querySelector(`.${CARD}`)?.remove();
  const figure = page.getElementById(id);
  if (!figure) throw new Error(`expected the chart ${id}`);
  const ground = figure.closest<HTMLElement>("[data-ground]")?.dataset.ground ?? "day";
  const caption = figure.querySelector(".caption")?.textContent ?? "";
  const drawing = figure.cloneNode(true) as HTMLElement;
  for (const other of drawing.querySelectorAll(":scope > :not(.plot)")) other.remove();
  drawing.removeAttribute("id");
  for (const answer of drawing.querySelectorAll("button")) answer.remove();
  const isNarrow = drawing.dataset.tall !== undefined || !/^(?:full|wide)$/.test(drawing.dataset.stands ?? "");
  const line = (name: string, text: string) => (text ? [element("p", `card-${name}`, text)] : []);
  const card = element("div", CARD, ...line("title", caption), drawing);
  card.append(...line("source", source), ...line("credit", credit));
  Object.assign(card.dataset, { ground, narrow: String(isNarrow) });
  page.body.append(card);
  drawing.before(...line("values", lacksNumbers(figure, drawing) ? values : "")); // what is shown is known now
  drawing.after(...line("key", keyOf(figure, drawing)));
}

/** The card fills a window of another shape as far as it can, in the middle of its own ground. */
export function fitCard(page: Document): void {
  const card = page.querySelector<HTMLElement>(`.${CARD}`);
  if (!card) throw new Error("expected a card");
  const { innerWidth, innerHeight } = window;
  const { offsetWidth: width, offsetHeight: height } = card;
  const scale = Math.min(innerWidth / width, innerHeight / height);
  const [left, top] = [(innerWidth - scale * width) / 2, (innerHeight - scale * height) / 2];
  Object.assign(card.style, { position: "absolute", transformOrigin: "0 0", inset: "0 auto auto 0" });
  card.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
  page.documentElement.style.background = getComputedStyle(card).backgroundColor;
}

/** Its sentence is the accessible name, its title the caption. */
export function cardAsSvg(page: Document): Promise<string> {
  const card = page.querySelector<HTMLElement>(`.${CARD}`);
  if (!card) throw new Error("expected a card");
  return svgOf(card, card.querySelector("svg[role=img]")?.getAttribute("aria-label") ?? "");
}

function lacksNumbers(figure: HTMLElement, drawing: HTMLElement): boolean {
  const numbers = [...drawing.querySelectorAll<HTMLElement>("data[data-figure]")].filter((one) =>
    one.checkVisibility(),
  );
  const shown = new Set(numbers.map(({ dataset }) => dataset.figure));
  return rowsOf(figure).some((row) => !shown.has(row.figure));
}

/** That of the size which is shown. */
function keyOf(figure: HTMLElement, drawing: HTMLElement): string {
  const size = [...drawing.querySelectorAll<HTMLElement>(".plot")].find((plot) => plot.checkVisibility())?.dataset.size;
  return figure.querySelector(`.captions .key[data-size="${size}"]`)?.textContent ?? "";
}

function rowsOf(figure: HTMLElement): readonly { readonly figure: string }[] {
  return JSON.parse(figure.querySelector(".chart-input")?.textContent ?? "{}").rows ?? [];
}

function element(tag: string, name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.append(...children);
  return made;
}
