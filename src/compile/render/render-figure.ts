// Every number of the page stands in the element that this file writes, with the way to its source.

import { format, machineValue } from "../../format.ts";
import type { FigureValue, Written } from "../../model.ts";
import { attributes, escaped } from "./html.ts";

/**
 * `<data value="8311" data-figure="menages">8 311</data>`; its text may leave out a unit that stands once for many. What is
 * not the figure's value has no key.
 */
export function renderFigure(
  key: string | undefined,
  figure: Written & { readonly value: FigureValue },
  text = format(figure.value, figure),
): string {
  const open = attributes({ value: machineValue(figure.value), "data-figure": key });
  const words = escaped(text);
  return `<data${open}>${figure.kind === "rank" ? raised(words) : words}</data>`;
}

/** The figure as a way to its record: with scripts off a link like any other. `space` stands between it and what follows. */
export function renderTraced(key: string, figure: Parameters<typeof renderFigure>[1], space: "" | " " = ""): string {
  return `<a${attributes({ class: "traced", href: `#${recordId(key)}` })}>${renderFigure(key, figure)}${space}</a>`;
}

/** Where the sources say all that is known of a figure. */
export function recordId(key: string): string {
  return `sources/${key}`;
}

/** "2e" with its letters raised. */
function raised(rank: string): string {
  return rank.replace(/\p{L}+$/u, "<sup>$&</sup>");
}

/** Words that stand for a figure: "stable". */
export function renderTracedWords(key: string, value: FigureValue, words: string): string {
  const data = `<data${attributes({ value: machineValue(value), "data-figure": key })}>${escaped(words)}</data>`;
  return `<a${attributes({ class: "traced", href: `#${recordId(key)}` })}>${data}</a>`;
}
