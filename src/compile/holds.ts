// A layout depends on what a slide holds: this function names it for the style rules, which then ask no element about
// its descendants. (Measured: with `:has()`, each step made the browser go over the whole document's styles.)

import type { Nodes, Paragraph } from "mdast";
import type { Bound } from "./bind-directive.ts";
import { hasName } from "./directives.ts";
import { placesOf, type StandingOf } from "./places.ts";
import type { Drawn } from "./render/render-drawing.ts";
import { type Directive, isDirective, walk } from "./tree.ts";

/** "chart", "scene", "image", "person", "quote", "continued", "step", and how the drawings stand (`places.ts`), each once. */
export function holdsOf(
  nodes: readonly Nodes[],
  bound: ReadonlyMap<Directive, Bound>,
  layout: string,
  standingOf: StandingOf,
): string[] {
  const held = new Set<string>();
  const drawn: Drawn[] = [];
  walk(nodes, (node) => {
    if (isDirective(node)) for (const name of namesOf(node, bound)) held.add(name);
    else if (node.type === "paragraph" && isPicture(node)) held.add("image");
    const value = isDirective(node) ? bound.get(node) : undefined;
    if (value?.kind === "chart" || value?.kind === "scene") drawn.push(value);
    return undefined;
  });
  return [...new Set([...held, ...placesOf(drawn, layout, standingOf)])];
}

/** A picture that stands by itself. */
export function isPicture({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === "image";
}

/** One signature is enough for two quotes of one person that share a wall. */
export function continuesQuote(node: Directive, bound: ReadonlyMap<Directive, Bound>): boolean {
  const quotes = [...bound].filter(([directive, { kind }]) => directive.type === "leafDirective" && kind === "quote");
  const index = quotes.findIndex(([directive]) => directive === node);
  const [before, here] = [quotes[index - 1]?.[1], quotes[index]?.[1]];
  return before?.kind === "quote" && here?.kind === "quote" && before.quote.by === here.quote.by;
}

function namesOf(node: Directive, bound: ReadonlyMap<Directive, Bound>): string[] {
  if (hasName(node, "etape")) return ["step"];
  const value = bound.get(node);
  switch (value?.kind) {
    case "chart":
    case "scene":
    case "question":
      return [value.kind];
    case "quote":
      return continuesQuote(node, bound) ? ["quote", "continued"] : ["quote"];
    case "person":
      return node.type === "leafDirective" ? ["person"] : [];
    default:
      return [];
  }
}
