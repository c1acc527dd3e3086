// While a hall votes, this puts the chart of its answers in the place of their question, as the build would draw it, and
// again whenever there are more; and puts the question back.

import { signsOf } from "../drawings/number-signs.ts";
import { tallyInput } from "../drawings/tally-input.ts";
import { keyOf } from "../drawings/words.ts";
import { format } from "../format.ts";
import type { Cell, ChartInput, CountedChart, CountedInput, Question, Size, SizeName, Table, Tally } from "../model.ts";
import { createPen } from "./drawing.ts";
import { element } from "./elements.ts";
import { chartMotif, type Forms, type Picture, pictureOf } from "./picture.ts";

const SVG = "http://www.w3.org/2000/svg";
const SIZES: readonly SizeName[] = ["wide", "narrow"];

/** What the slide asks; undefined of one that asks nothing, or whose answers are in the data. */
export function questionOn(slide: Element): Question | undefined {
  const script = slide.querySelector(".question > script.question-input");
  return script ? (JSON.parse(script.textContent) as Question) : undefined;
}

/** @returns the picture, as it is in the end: whoever shows it for the first time may let it grow. */
export function showTally(slide: Element, tally: Tally, { charts }: Pick<Forms, "charts">): Picture | undefined {
  const question = questionOn(slide);
  const input = question && tallyInput(question, tally);
  const chart = input && charts[input.form];
  const block = slide.querySelector<HTMLElement>(".question");
  if (!input || !chart || !block) return undefined;
  hideTally(slide);
  if (input.rows.length === 0) return undefined; // no word is accepted yet
  const page = slide.ownerDocument;
  const figure = figureOf(page, `${slide.id}-vote`, input, chart);
  block.hidden = true;
  block.after(...guessedIn(page, question), figure);
  setHolds(slide, "question", ["chart", input.form]);
  return pictureOf(figure, chartMotif(chart, input));
}

export function hideTally(slide: Element): void {
  const block = slide.querySelector<HTMLElement>(".question");
  if (!block?.hidden) return;
  for (const live of slide.querySelectorAll("[data-live]")) live.remove();
  block.hidden = false;
  setHolds(slide, "chart", ["question"], "tally");
}

function setHolds(slide: Element, out: string, into: readonly string[], ...more: readonly string[]): void {
  const frame = slide.querySelector<HTMLElement>(".frame");
  const held = (frame?.dataset.holds ?? "").split(" ").filter((name) => name !== out && !more.includes(name));
  if (frame) frame.dataset.holds = [...held, ...into].filter(Boolean).join(" ");
}

type Chart = Forms["charts"][string];

function figureOf(page: Document, id: string, input: ChartInput, chart: Chart): HTMLElement {
  const told = chart.tellOf?.(input);
  const attributes = {
    class: "chart",
    "data-live": "",
    "data-kind": "chart",
    "data-chart": input.name,
    "data-tall": "",
  };
  const named = { "data-form": input.form, "data-stands": chart.stands.as, role: "group", "aria-labelledby": id };
  const plots = SIZES.map((name) => plotOf(page, input, chart, name, told?.sentence ?? input.caption));
  const keys = chart.kind === "counted" ? SIZES.map((name) => keyFor(page, name, input as CountedInput, chart)) : [];
  const caption = element(page, "div", { class: "caption", id }, input.caption);
  const captions = element(page, "div", { class: "captions" }, caption, ...keys);
  const table = told ? [tableOf(page, told.table, input)] : [];
  return element(page, "figure", { ...attributes, ...named }, ...plots, captions, ...table);
}

function plotOf(page: Document, input: ChartInput, chart: Chart, name: SizeName, sentence: string): HTMLElement {
  const of = chart.sizes[name];
  const size: Size = { ...of, height: chart.heightFor?.(input, of) ?? of.height };
  const svg = page.createElementNS(SVG, "svg");
  const attributes = { viewBox: `0 0 ${size.width} ${size.height}`, role: "img", "aria-label": sentence };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const labels = element(page, "div", { class: "labels" });
  const pen = createPen();
  const shown = chart.labelsAt(input, 1, size);
  pen.drawShapes(svg, chart.at(input, 1, size));
  pen.drawLabels(labels, shown, size);
  shown.forEach(({ role, text, width, isLit }, i) => {
    const label = labels.children[i] as HTMLElement;
    label.toggleAttribute("data-lit", isLit === true);
    const room = (100 * width) / size.width / signsOf(text);
    if (role === "value") label.style.setProperty("--room", String(room));
  });
  const plot = element(page, "div", { class: "plot", "data-size": name }, svg, labels);
  if (chart.kind === "counted") plot.dataset.worth = String(chart.worthAt(input as CountedInput, size));
  plot.style.setProperty("--ratio", String(size.width / size.height));
  return plot;
}

function keyFor(page: Document, name: SizeName, input: CountedInput, chart: CountedChart): HTMLElement {
  const worth = chart.worthAt(input, chart.sizes[name]);
  return element(page, "div", { class: "key", "data-size": name }, keyOf(input, worth));
}

function tableOf(page: Document, { caption, columns, rows }: Table, { rows: data }: ChartInput): HTMLElement {
  const written = (cell: Cell) => {
    const row = typeof cell === "string" ? undefined : data.find(({ figure }) => figure === cell.figure);
    return typeof cell === "string" ? cell : row ? format(row.value, row) : "";
  };
  const head = columns.map((column) => element(page, "th", { scope: "col" }, column));
  const body = rows.map(([name = "", ...cells]) => {
    const values = cells.map((cell, i) => element(page, "td", { "data-label": columns[i + 1] ?? "" }, written(cell)));
    return element(page, "tr", {}, element(page, "th", { scope: "row" }, written(name)), ...values);
  });
  const table = element(page, "table", {}, element(page, "caption", {}, caption));
  table.append(element(page, "thead", {}, element(page, "tr", {}, ...head)), element(page, "tbody", {}, ...body));
  return element(page, "details", { class: "data-table" }, element(page, "summary", {}, "Voir le tableau"), table);
}

function guessedIn(page: Document, { estimated }: Question): HTMLElement[] {
  if (estimated?.value === undefined) return [];
  const { figure, value, label } = estimated;
  const number = element(page, "data", { value: String(value), "data-figure": figure }, format(value, estimated));
  return [element(page, "p", { class: "guessed", "data-live": "" }, "En réalité\u00a0: ", number, ` ${label}`)];
}
