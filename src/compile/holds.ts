// Nodes of a slide in; out, what they hold that a layout goes by: a style rule names it, and asks no element about its
// descendants. (Measured: with `:has()`, each step made the browser go over the whole document's styles.)

import type { Nodes, Paragraph } from "mdast";
import type { Bound } from "./bind-directive.ts";
import { hasName } from "./directives.ts";
import { type Directive, isDirective, walk } from "./tree.ts";

/** "chart" and "scene" with "form" and "form/state", "image", "person", "quote", "continued", "step", each once. */
export function holdsOf(nodes: readonly Nodes[], bound: ReadonlyMap<Directive, Bound>): string[] {
  const held = new Set<string>();
  walk(nodes, (node) => {
    if (isDirective(node)) for (const name of namesOf(node, bound)) held.add(name);
    else if (node.type === "paragraph" && isPicture(node)) held.add("image");
    return undefined;
  });
  return [...held];
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
      return ["chart", value.input.form];
    case "scene":
      return ["scene", value.input.form, `${value.input.form}/${value.input.state}`];
    case "quote":
      return continuesQuote(node, bound) ? ["quote", "continued"] : ["quote"];
    case "person":
      return node.type === "leafDirective" ? ["person"] : [];
    default:
      return [];
  }
}
