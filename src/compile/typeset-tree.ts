// These functions give every text of a slide its French typography, and a line of plain text where one is needed.

import type { Nodes, PhrasingContent, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { format } from "../format.ts";
import type { Bound } from "./bind-directive.ts";
import { type Directive, isDirective, walk } from "./tree.ts";
import { trendOf } from "./trend.ts";
import { quotedRuns, typeset, typesetRuns } from "./typography.ts";

export function typesetTree(nodes: readonly Nodes[]): Map<Text, string> {
  const typesetTexts = new Map<Text, string>();
  walk(nodes, (node) => {
    if (node.type !== "paragraph" && node.type !== "heading") return undefined;
    const runs = runsOf(node.children);
    const values = typesetRuns(runs.map((run) => run?.value));
    for (const [index, run] of runs.entries()) if (run) typesetTexts.set(run, values[index] ?? run.value);
    return "skip";
  });
  return typesetTexts;
}

export function plainText(
  nodes: readonly PhrasingContent[],
  bound: ReadonlyMap<Directive, Bound>,
  text: ReadonlyMap<Text, string>,
): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return text.get(node) ?? node.value;
      if (isDirective(node)) return plainBound(bound.get(node));
      if (node.type === "break") return " ";
      return "children" in node ? plainText(node.children, bound, text) : textOf(node);
    })
    .join("");
}

/** A bound value as words alone. */
export function plainBound(bound: Bound | undefined): string {
  switch (bound?.kind) {
    case "figure":
      return format(bound.figure.value, bound.figure);
    case "trend": {
      const { words, change } = trendOf(bound.figure);
      return change ? `${words}\u00a0${format(change.value, change)}` : words;
    }
    case "person":
      return typeset(bound.person.name);
    case "organisation":
      return typeset(bound.organisation.name);
    case "term":
      return typeset(bound.isLong ? bound.term.long : bound.term.short);
    case "statement":
      return typeset(bound.isShort ? bound.statement.short : bound.statement.title);
    case "quote":
      return quotedRuns(bound.quote.phrases).join("");
    case "meeting":
      return typeset(bound.text);
    case "asTyped":
      return bound.text;
    default:
      return "";
  }
}

/** Texts in order; `undefined` stands for what keeps its own form. */
function runsOf(nodes: readonly PhrasingContent[]): (Text | undefined)[] {
  return nodes.flatMap((node): (Text | undefined)[] => {
    if (node.type === "text") return [node];
    if (isDirective(node) || !("children" in node)) return [undefined];
    return node.type === "link" && node.url.endsWith(textOf(node)) ? [undefined] : runsOf(node.children);
  });
}
