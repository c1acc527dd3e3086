// This check warns where words typed by hand say the contrary of a change: of one that stands beside them or, of a title, of
// all that its slide shows. A word in `:tel-quel[…]` is about something else.

import type { Heading, Nodes, Paragraph } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { format } from "../../format.ts";
import type { Figure } from "../../model.ts";
import { code, quoted, type Report } from "../../text/problems.ts";
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
  const told = changesOn(nodes, bound);
  walk(nodes, (node: Nodes) => {
    if (node.type !== "paragraph" && node.type !== "heading") return undefined;
    const contrary =
      node.type === "paragraph" ? contraryBeside(node, bound) : told.length > 0 ? contraryTitle(node, told) : undefined;
    if (contrary) {
      const message = `${quoted(contrary.said)} à côté de ${quoted(format(contrary.change.value, contrary.change))}, attendu le contraire, ou \`:évolution[…]\` qui suit le chiffre ; si ce mot parle d’autre chose, ${code(`:tel-quel[${contrary.said}]`)}`;
      report(placeOf(source, node), message, "warning");
    }
    return "skip";
  });
}

interface Contrary {
  readonly said: string;
  readonly change: Figure;
}

function contraryBeside(paragraph: Paragraph, bound: ReadonlyMap<Directive, Bound>): Contrary | undefined {
  const { rise, said } = wayOf(typedIn(paragraph));
  const change = changesIn(paragraph, bound).find(({ value }) => said && isContrary(rise, value));
  return said && change ? { said, change } : contraryBefore(paragraph, bound);
}

/** "Une hausse pour le parc :évolution[…]": what leads to it in the same breath, in four words at most. */
function contraryBefore({ children }: Paragraph, bound: ReadonlyMap<Directive, Bound>): Contrary | undefined {
  for (const [index, child] of children.entries()) {
    const value = isDirective(child) ? bound.get(child) : undefined;
    const before = children[index - 1];
    if (value?.kind !== "trend" || before?.type !== "text") continue;
    const [lead = ""] = /(?:\S+\s+){0,5}$/.exec(before.value.replace(/^.*[,;:.!?()]/s, "")) ?? [];
    const { rise, said } = wayOf(lead);
    if (said && isContrary(rise, value.figure.value)) return { said, change: value.figure };
  }
  return undefined;
}

/** A title that names what rises or falls ("la baisse des loyers") may be about something else. */
function contraryTitle(title: Heading, changes: readonly Figure[]): Contrary | undefined {
  const { rise, said = "" } = wayOf(typedIn(title));
  const isOfOthers = new RegExp(`${said}\\s+(?:d[eu’']|des|dans|sur)`, "iu").test(typedIn(title));
  const [change] = changes;
  return said && change && !isOfOthers && changes.every(({ value }) => isContrary(rise, value))
    ? { said, change }
    : undefined;
}

/** Nothing is said where no word says a way, or both are said at once. */
function wayOf(words: string): { readonly rise: boolean; readonly said?: string | undefined } {
  const [rise, fall] = [RISE.exec(words)?.[0], FALL.exec(words)?.[0]];
  return (rise === undefined) === (fall === undefined)
    ? { rise: false }
    : { rise: rise !== undefined, said: rise ?? fall };
}

function isContrary(rise: boolean, value: Figure["value"]): boolean {
  return rise ? Number(value) < 0 : Number(value) > 0;
}

/** What is written by hand alone. */
function typedIn(node: Nodes): string {
  if (isDirective(node)) return " … ";
  return "children" in node ? node.children.map(typedIn).join("") : textOf(node);
}

/** Numbers that say a change by their sign. */
function changesIn(paragraph: Paragraph, bound: ReadonlyMap<Directive, Bound>): Figure[] {
  const found: Figure[] = [];
  walk(paragraph.children, (node) => {
    const value = isDirective(node) ? bound.get(node) : undefined;
    if (value?.kind === "figure" && isChange(value.figure)) found.push(value.figure);
    return undefined;
  });
  return found;
}

/** All that the slide writes. */
function changesOn(nodes: readonly Nodes[], bound: ReadonlyMap<Directive, Bound>): Figure[] {
  const found: Figure[] = [];
  walk(nodes, (node) => {
    const value = isDirective(node) ? bound.get(node) : undefined;
    if (value?.kind === "trend") found.push(value.figure);
    if (value?.kind === "figure" && isChange(value.figure)) found.push(value.figure);
    return undefined;
  });
  return found;
}

function isChange({ signed, calculated, value }: Figure): boolean {
  return signed === true || Boolean(calculated?.change || calculated?.difference) || Number(value) < 0;
}
