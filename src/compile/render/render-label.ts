// A label over a picture's marks is written here. Where its chart's caption is read above it, what the caption says of the
// title is marked, so that one thing is not said twice.

import { signsOf } from "../../drawings/number-signs.ts";
import type { ChartInput, Label, Size } from "../../model.ts";
import { fold, withoutPlural } from "../../text/names.ts";
import { attributes, escaped } from "./html.ts";
import type { LabelStyles } from "./label-styles.ts";
import { renderFigure } from "./render-figure.ts";

export function renderLabel(
  label: Label,
  { rows, caption }: Pick<ChartInput, "rows" | "caption">,
  size: Size,
  styles: LabelStyles,
): string {
  const open = attributes({
    class: `label ${styles.classOf(label, size, signsOf(label.text))}`,
    "data-key": label.key,
    "data-role": label.role,
    "data-anchor": label.anchor,
    "data-baseline": label.baseline,
    "data-lit": label.isLit,
  });
  const row = rows.find(({ figure }) => figure === label.figure);
  const words = label.key === "title" ? renderTitle(label.text, caption) : escaped(label.text);
  return `<div${open}>${row ? renderFigure(row.figure, row, label.text) : words}</div>`;
}

/** "Mobilité (l’échelle ne part pas de zéro)" keeps what is in brackets. */
export function renderTitle(text: string, caption: string): string {
  const [, head = "", rest = ""] = /^([^(]*[^(\s])(\s*\(.*)?$/s.exec(text) ?? [];
  return head && saysAll(caption, head)
    ? `<span class="in-caption">${escaped(head)}</span>${escaped(rest)}`
    : escaped(text);
}

/** In singular or plural. */
function saysAll(caption: string, head: string): boolean {
  const said = new Set(wordsOf(caption));
  return wordsOf(head).every((word) => said.has(word));
}

function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(withoutPlural);
}
