// `:évolution[…]` stands for a figure that is a change: one that the data have, or the change between two points of a
// series. What is none is refused here, with what would be one.

import { toString as textOf } from "mdast-util-to-string";
import type { DeckData, Figure } from "../model.ts";
import { own } from "../text/names.ts";
import { code, quoted } from "../text/problems.ts";
import { keyBetween, whyNoChange } from "./data/between.ts";
import { isOverTime } from "./data/calculate.ts";
import { seriesOf } from "./data/series.ts";
import { hasName, typedFor } from "./directives.ts";
import type { RawSlide } from "./parse.ts";
import { type Directive, isDirective, walk } from "./tree.ts";

/** Keys of the changes between two points of a series that the slides ask for. */
export function changesAsked(slides: readonly RawSlide[]): string[] {
  const keys = new Set<string>();
  for (const { nodes } of slides)
    walk(nodes, (node) => {
      const key = isDirective(node) && hasName(node, "evolution") ? keyAsked(node) : undefined;
      if (key !== undefined) keys.add(key);
      return undefined;
    });
  return [...keys];
}

/** Undefined where the directive names no two points. */
export function keyAsked(node: Directive): string | undefined {
  const [from, to] = pointsAsked(node);
  return from && to ? keyBetween(textOf(node).trim(), from, to) : undefined;
}

function pointsAsked(node: Directive) {
  return [typedFor(node, "de"), typedFor(node, "a")] as const;
}

/** Of a directive whose key is known: why the figure is no change. */
export function whyNoTrend(key: string, { figures, series }: DeckData): string | undefined {
  const figure = figures[key]!;
  if (typeof figure.value !== "number") return `${quoted(key)} n’est pas une évolution, attendu un nombre`;
  if (isChange(figure, figures)) return undefined;
  const name = seriesOf(key);
  if (figure.when !== undefined && own(series, name))
    return `${quoted(key)} n’est pas une évolution, ${between(name, series)}`;
  return `${quoted(key)} n’est pas une évolution, attendu un chiffre calculé, ${code("calculated: { change: […] }")} ou ${code("{ difference: […] }")} de deux périodes, ou, si sa source dit un changement, ${code("signed: true")} dans sa fiche`;
}

function isChange({ calculated, signed = false }: Figure, figures: DeckData["figures"]): boolean {
  return calculated ? isOverTime(calculated, (key) => own(figures, key)) : signed;
}

/** Of a directive that names a series, or two points that make no figure. Undefined where there is no such series. */
export function whyNoPoints(node: Directive, { series }: DeckData): string | undefined {
  const name = textOf(node).trim();
  const whole = own(series, name);
  const [from, to] = pointsAsked(node);
  if (/\s/.test(name) && own(series, seriesOf(name)))
    return `deux noms trouvés dans ${quoted(name)}, ${between(seriesOf(name), series)}`;
  if (!whole) return from || to ? `${quoted(name)} n’est pas une série, attendu une clé de data.series` : undefined;
  return from && to ? whyNoChange(name, from, to, whole) : `${quoted(name)} est une série, ${between(name, series)}`;
}

function between(name: string, series: DeckData["series"]): string {
  const points = Object.keys(series[name]!.points).sort();
  const [from = "2024", to = "2025"] = points.slice(-2);
  return `attendu deux de ses points : ${code(`:évolution[${name}]{de=${from} à=${to}}`)}`;
}
