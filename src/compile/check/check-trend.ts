// This check warns where words typed by hand say the contrary of the change that stands beside them.

import type { Nodes, Paragraph, Parents } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { format } from "../../format.ts";
import type { Figure } from "../../model.ts";
import { quoted, type Report } from "../../text/problems.ts";
import { placeOf, type SourceLines } from "../../text/source.ts";
import type { Bound } from "../bind-directive.ts";
import { type Directive, isDirective, walk } from "../tree.ts";
import { FALL, RISE } from "../trend.ts";

export function checkTrend(
  source: SourceLines,
  nodes: readonly Nodes[],
  bound: ReadonlyMap<Directive, Bound>,
  report: Report,
): void {
  walk(nodes, (node: Nodes, _parents: readonly Parents[]) => {
    if (node.type !== "paragraph") return undefined;
    const words = typedIn(node);
    const [rise, fall] = [RISE.exec(words)?.[0], FALL.exec(words)?.[0]];
    if ((rise === undefined) === (fall === undefined)) return "skip"; // none, or both ways at once
    const contrary = changesIn(node, bound).find(({ value }) => (rise ? Number(value) < 0 : Number(value) > 0));
    if (contrary) {
      const message = `${quoted(rise ?? fall ?? "")} à côté de ${quoted(format(contrary.value, contrary))}, attendu le contraire, ou \`:évolution[…]\` qui suit le chiffre`;
      report(placeOf(source, node), message, "warning");
    }
    return "skip";
  });
}

/** What is written by hand alone. */
function typedIn(paragraph: Paragraph): string {
  return paragraph.children.map((child) => (isDirective(child) ? " … " : textOf(child))).join("");
}

/** Numbers that say a change by their sign. */
function changesIn(paragraph: Paragraph, bound: ReadonlyMap<Directive, Bound>): Figure[] {
  return paragraph.children.flatMap((child) => {
    const value = isDirective(child) ? bound.get(child) : undefined;
    if (value?.kind !== "figure") return [];
    const { signed, calculated, value: number } = value.figure;
    const isChange = signed || calculated?.change || calculated?.difference || Number(number) < 0;
    return isChange ? [value.figure] : [];
  });
}
