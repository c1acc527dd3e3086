// A chart or a scene becomes a `<figure>` element here, drawn at both sizes in its final state.

import type {
  Cell,
  Chart,
  ChartInput,
  ChartRow,
  CountedInput,
  Label,
  Scene,
  SceneInput,
  Shape,
  Size,
  SizeName,
  Standing,
  Table,
} from "../../model.ts";
import { own } from "../../text/names.ts";
import type { Bound } from "../bind-directive.ts";
import type { Forms } from "../data/report.ts";
import { held, typeset } from "../typography.ts";
import { attributes, escaped, jsonScript, unbroken } from "./html.ts";
import type { LabelStyles } from "./label-styles.ts";
import { renderTraced } from "./render-figure.ts";
import { renderLabel } from "./render-label.ts";
import type { SharedShapes } from "./svg.ts";

/** What draws: the forms, and the words that go with a chart. */
export interface Drawing extends Pick<Forms, "charts" | "scenes"> {
  /** @param subject what the rows belong to. */
  sentenceOf(input: ChartInput, subject?: string): string;
  tableOf(input: ChartInput): Table;
  keyOf(input: CountedInput, worth: number): string;
  writtenWorth(worth: number, input: ChartInput): string;
}

/** What a slide draws: a chart, which may stay still, or a scene. */
export type Drawn = Extract<Bound, { kind: "chart" | "scene" }>;

type RenderNumber = (key: string, row: ChartRow) => string;

export const SIZES: readonly SizeName[] = ["wide", "narrow"];

/** All of a drawing but its ids and the text of its marks: one that comes on several slides is drawn once. */
export interface DrawingMarkup {
  readonly plots: readonly Plot[];
  readonly key: string;
  readonly table: string;
  readonly stands: Standing;
  /** As high as its rows ask for. */
  readonly isTall: boolean;
}

interface Plot {
  /** The tag that opens it. */
  readonly open: string;
  /** In their final state. */
  readonly marks: readonly Shape[];
  readonly size: Size;
  readonly sentence: string;
  readonly labels: string;
}

/**
 * `sizes`: those that it is drawn at; `renderNumber` writes the numbers of its table.
 * @throws {Error} when the form is unknown, or cannot draw these rows or this state.
 */
export function pictureOf(
  drawn: Drawn,
  drawing: Drawing,
  styles: LabelStyles,
  sizes: readonly SizeName[] = SIZES,
  renderNumber: RenderNumber = renderTraced,
): DrawingMarkup {
  const form = formOf(drawn, drawing);
  styles.stand(drawn.input.form, form.stands);
  return drawn.kind === "chart"
    ? pictureOfChart(drawn.input, form as Chart, drawing, styles, sizes, renderNumber)
    : pictureOfScene(drawn.input, form as Scene, styles, sizes);
}

/** @param ids of the figure, and of the caption that names it. `isAgain`: whether it stood before. */
export function renderDrawing(
  { kind, input, ...drawn }: Drawn,
  ids: { figure: string; caption: string },
  { plots, key, table, stands, isTall }: DrawingMarkup,
  shared: SharedShapes,
  isAgain = false,
): string {
  const open = attributes({
    id: ids.figure,
    class: kind,
    "data-kind": kind,
    "data-chart": input.name,
    "data-form": input.form,
    "data-stands": stands.as,
    "data-tall": isTall,
    "data-state": "state" in input ? input.state : undefined,
    "data-still": "isStill" in drawn && drawn.isStill,
    "data-again": isAgain,
    "data-stops": drawn.stops?.join(" "),
    role: "group",
    "aria-labelledby": ids.caption,
  });
  const caption = `<div class="caption" id="${escaped(ids.caption)}">${unbroken(input.caption)}</div>`;
  const shown = plots.map(
    ({ open, marks, size, sentence, labels }) => `${open}${shared.svg(marks, size, sentence)}${labels}</div>`,
  );
  return `<figure${open}>${shown.join("")}<div class="captions">${caption}${key}${renderSteps(drawn.stops)}</div>${table}${jsonScript("chart-input", input)}</figure>`;
}

/** A step that brings no words is a fragment too, so that whoever counts fragments finds it. */
function renderSteps(stops: readonly number[] = []): string {
  return stops
    .slice(1)
    .map((_, index) => `<span${attributes({ class: "fragment", "data-fragment-index": index })}></span>`)
    .join("");
}

function pictureOfChart(
  input: ChartInput,
  chart: Chart,
  drawing: Drawing,
  styles: LabelStyles,
  sizes: readonly SizeName[],
  renderNumber: RenderNumber,
): DrawingMarkup {
  const worthAt = (size: Size) => (chart.kind === "counted" ? chart.worthAt(input, size) : undefined);
  const told = chart.tellOf?.(input);
  const sentence = typeset(told?.sentence ?? drawing.sentenceOf(input, chart.subjectOf?.(input)));
  const isTall = chart.heightFor?.(input, chart.sizes.narrow) !== undefined;
  const plots = sizes.map((name): Plot => {
    const size = sizeFor(chart, input, name);
    const shape = isTall ? ` ${styles.shapeOf(size)}` : "";
    if (!isTall) styles.shape(input.form, name, size);
    const labels = chart.labelsAt(input, 1, size);
    const isCrowded = chart.kind === "counted" && name === "wide" && areCrowded(labels);
    const its = { class: `plot${shape}`, "data-size": name, "data-worth": worthAt(size), "data-crowded": isCrowded };
    return {
      open: `<div${attributes(its)}>`,
      marks: chart.at(input, 1, size),
      labels: `<div class="labels">${labels.map((label) => renderLabel(label, input, size, styles)).join("")}</div>`,
      size,
      sentence,
    };
  });
  const keys = sizes.flatMap((name) => {
    const worth = worthAt(chart.sizes[name]);
    if (worth === undefined) return [];
    return [`<div class="key" data-size="${name}">${renderKey(input as CountedInput, worth, drawing)}</div>`];
  });
  if (input.quantity !== undefined && chart.kind === "measured")
    keys.push(`<div class="key quantity">${escaped(held(input.quantity))}</div>`);
  const table = renderTable(told?.table ?? drawing.tableOf(input), input.rows, renderNumber);
  const details = `<details class="data-table"><summary>Voir le tableau</summary>${table}</details>`;
  return { plots, key: keys.join(""), table: details, stands: chart.stands, isTall };
}

function sizeFor(chart: Chart, input: ChartInput, name: SizeName): Size {
  const size = chart.sizes[name];
  return { ...size, height: chart.heightFor?.(input, size) ?? size.height };
}

function pictureOfScene(
  input: SceneInput,
  scene: Scene,
  styles: LabelStyles,
  sizes: readonly SizeName[],
): DrawingMarkup {
  const plots = sizes.map((name): Plot => {
    const size = scene.sizes[name];
    styles.shape(input.form, name, size);
    const labels =
      scene.labelsAt?.(input, 1, size).map((label) => renderLabel(label, { ...input, rows: [] }, size, styles)) ?? [];
    return {
      open: `<div class="plot" data-size="${name}">`,
      marks: scene.at(input, 1, size),
      labels: labels.length > 0 ? `<div class="labels">${labels.join("")}</div>` : "",
      size,
      sentence: input.sentence,
    };
  });
  return { plots, key: ' <div class="key">schéma</div>', table: "", stands: scene.stands, isTall: false };
}

/** What a mark is worth stands out where it is more than one: pictures that count otherwise are not to be compared. */
function renderKey(input: CountedInput, worth: number, drawing: Drawing): string {
  const words = escaped(typeset(drawing.keyOf(input, worth)));
  const number = escaped(drawing.writtenWorth(worth, input));
  return worth === 1 ? words : words.replaceAll(`= ${number}`, `= <b>${number}</b>`);
}

/** @throws {Error} when the form is unknown: the data's check reported it already. */
export function formOf(drawn: Drawn, { charts, scenes }: Drawing): Chart | Scene {
  const form = own<Chart | Scene>(drawn.kind === "chart" ? charts : scenes, drawn.input.form);
  if (!form) throw new Error(`unknown form ${JSON.stringify(drawn.input.form)}`);
  return form;
}

/** Of a number and a name in each, side by side on paper; a longer word is wider than such a column. */
const MOST_COLUMNS = 4;
const LONG_WORD = /\S{12}/;

function areCrowded(labels: readonly Label[]): boolean {
  const names = labels.filter(({ role }) => role === "name");
  return names.length > MOST_COLUMNS || names.some(({ text }) => LONG_WORD.test(text));
}

function renderTable({ caption, columns, rows }: Table, data: readonly ChartRow[], renderNumber: RenderNumber): string {
  const head = columns.map((column) => `<th scope="col">${escaped(typeset(column))}</th>`).join("");
  const body = rows.map(([name = "", ...cells]) => {
    const cell = (of: Cell, index: number) => {
      const open = attributes({ "data-label": typeset(columns[index + 1] ?? "") });
      return `<td${open}>${renderCell(of, data, unbroken, renderNumber)}</td>`;
    };
    return `<tr><th scope="row">${renderCell(name, data, escaped, renderNumber)}</th>${cells.map(cell).join("")}</tr>`;
  });
  return `<table><caption>${unbroken(typeset(caption))}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function renderCell(
  cell: Cell,
  data: readonly ChartRow[],
  words: (text: string) => string,
  renderNumber: RenderNumber,
): string {
  if (typeof cell === "string") return words(cell);
  const row = data.find(({ figure }) => figure === cell.figure);
  if (!row) throw new Error(`no row for the figure ${JSON.stringify(cell.figure)}`); // a table is made of the same rows
  return renderNumber(row.figure, row);
}
