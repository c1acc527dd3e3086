// On paper a click shows nothing: there, these lines say of a slide's figures what they count, when and where. Their numbers
// are the slide's own words.

import { headOf } from "../../drawings/kit/head-of.ts";
import type { DeckData, Figure, Slide } from "../../model.ts";
import { labelOf } from "../label.ts";
import { typeset } from "../typography.ts";
import { attributes, unbroken } from "./html.ts";

/** A date or a year says when another figure was counted: it needs no line of its own. */
const TELLING_WHEN: readonly Figure["kind"][] = ["date", "year"];

/** One line for the figures that share all but their names, their perimeters or their periods; named if there are others. */
export function renderFacts(slide: Slide, { figures }: DeckData): string {
  const shown = slide.figures
    .map((key) => ({ key, figure: figures[key]! })) // bound, so known
    .filter(({ figure }) => !TELLING_WHEN.includes(figure.kind))
    .map(
      ({ key, figure }): Line => ({
        names: [headOf(labelOf(figure))],
        periods: [figure.period],
        perimeters: [figure.perimeter],
        key,
      }),
    );
  const lines = (["names", "perimeters", "periods"] as const).reduce(joined, shown);
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${sentenceOf(line, lines.length > 1)}</li>`);
  return `\n<ul class="facts on-paper">${items.join(" ")}</ul>`;
}

interface Line {
  readonly names: readonly string[];
  readonly periods: readonly string[];
  readonly perimeters: readonly string[];
  /** Of its first figure. */
  readonly key: string;
}

const NARROW = "\u202f";

/** What differs by this alone. */
function joined(lines: readonly Line[], by: "names" | "perimeters" | "periods"): readonly Line[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const others = JSON.stringify({ ...line, [by]: [], key: "" });
    groups.set(others, [...(groups.get(others) ?? []), line]);
  }
  return [...groups.values()].map((group) => ({ ...group[0]!, [by]: [...new Set(group.flatMap((line) => line[by]))] }));
}

/** "Agréments obtenus ; Mises en chantier (2020 ; Hauts-de-France)" */
function sentenceOf({ names, periods, perimeters, key }: Line, isNamed: boolean): string {
  const [when, where] = [periods.join(", "), perimeters.join(", ")];
  const text = isNamed
    ? `${names.join(`${NARROW}; `)} (${when}${NARROW}; ${where})`
    : `Période\u00a0: ${when}${NARROW}; périmètre\u00a0: ${where}`;
  return `<a${attributes({ href: `#sources/${key}` })}>${unbroken(typeset(text))}</a>`;
}
