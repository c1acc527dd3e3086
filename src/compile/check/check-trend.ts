// This check warns where words typed by hand say the contrary of a change: of one that stands beside them or, of a title, of
// all that its slide shows; or of the course of its chart. A word in `:tel-quel[…]` is about something else.

import type { Nodes, Paragraph } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { format } from "../../format.ts";
import type { Figure } from "../../model.ts";
import { code, quoted, type Report } from "../../text/problems.ts";
import { placeOf, type SourceLines } from "../../text/source.ts";
import type { Bound } from "../bind-directive.ts";
import { hasName } from "../directives.ts";
import { type Directive, isDirective, walk } from "../tree.ts";
import { FALL, RISE } from "../trend.ts";
import { type Course, courseOf } from "./course.ts";

export function checkTrend(
  source: SourceLines,
  nodes: readonly Nodes[],
  bound: ReadonlyMap<Directive, Bound>,
  report: Report,
): void {
  const shown = shownOn(nodes, bound);
  walk(nodes, (node: Nodes, parents) => {
    if (node.type !== "paragraph" && node.type !== "heading") return undefined;
    const isNoted = parents.some((parent) => parent.type === "containerDirective" && hasName(parent, "notes"));
    const contrary =
      node.type === "heading"
        ? contraryTo(typedIn(node), [...shown.changes, ...shown.courses])
        : (contraryBeside(node, bound) ?? (isNoted ? undefined : contrarySentence(node, shown)));
    if (contrary) {
      const message = `${quoted(contrary.said)} à côté ${contrary.words}, attendu le contraire, ou \`:évolution[…]\` qui suit le chiffre ; si ce mot parle d’autre chose, ${code(`:tel-quel[${contrary.said}]`)}`;
      report(placeOf(source, node), message, "warning");
    }
    return "skip";
  });
}

/** A way that a slide shows. */
interface Way extends Pick<Course, "way"> {
  /** "de « −0,6 % »" */
  readonly words: string;
}

interface Shown {
  readonly changes: readonly Way[];
  readonly courses: readonly Course[];
}

interface Contrary extends Way {
  /** The word that says the other way. */
  readonly said: string;
}

function contraryBeside(paragraph: Paragraph, bound: ReadonlyMap<Directive, Bound>): Contrary | undefined {
  const told = changesIn([paragraph], bound, ["figure"]);
  const said = saidIn(typedIn(paragraph));
  return contraryIn(told, said) ?? contraryBefore(paragraph, bound);
}

/** "Une hausse pour le parc :évolution[…]": what leads to it in the same breath, in four words at most. */
function contraryBefore({ children }: Paragraph, bound: ReadonlyMap<Directive, Bound>): Contrary | undefined {
  for (const [index, child] of children.entries()) {
    const told = changesIn([child], bound, ["trend"]);
    const before = children[index - 1];
    if (told.length === 0 || before?.type !== "text") continue;
    const [lead = ""] = /(?:\S+\s+){0,5}$/.exec(before.value.replace(/^.*[,;:.!?()]/s, "")) ?? [];
    const contrary = contraryIn(told, saidIn(lead));
    if (contrary) return contrary;
  }
  return undefined;
}

/** One that names what a chart of its slide draws. */
function contrarySentence(paragraph: Paragraph, { changes, courses }: Shown): Contrary | undefined {
  for (const sentence of typedIn(paragraph).split(/[.!?;]/)) {
    const named = courses.filter(({ isNamedIn }) => isNamedIn(sentence));
    const contrary = named.length > 0 ? contraryTo(sentence, [...changes, ...named]) : undefined;
    if (contrary) return contrary;
  }
  return undefined;
}

/** All of these ways. Words that name what rises or falls ("la baisse des loyers") may be about something else. */
function contraryTo(words: string, ways: readonly Way[]): Contrary | undefined {
  const said = saidIn(words);
  if (!said || ways.some(({ way }) => way !== -said.way)) return undefined;
  const isOfOthers = new RegExp(`${said.word}\\s+(?:d[eu’']|des|dans|sur)`, "iu").test(words);
  return isOfOthers ? undefined : contraryIn(ways, said);
}

function contraryIn(ways: readonly Way[], said: Said | undefined): Contrary | undefined {
  const contrary = said && ways.find(({ way }) => way === -said.way);
  return contrary && { ...contrary, said: said.word };
}

interface Said extends Pick<Way, "way"> {
  readonly word: string;
}

/** What takes its way from a word: "ne baisse pas", "la hausse ralentit", "moins de hausse". */
const DENIED =
  /(?<!\p{L})(?:n[’']|(?:ne|ni|sans|aucune?|moins|pas\s+(?:de|en)|ralenti\p{L}*|frein\p{L}*)(?!\p{L})|pas\s+d[’'])/iu;

/** Nothing is said where no word says a way, or both are said at once. */
function saidIn(words: string): Said | undefined {
  const [rise, fall] = [RISE.exec(words)?.[0], FALL.exec(words)?.[0]];
  const word = rise ?? fall;
  return word === undefined || (rise !== undefined && fall !== undefined) || DENIED.test(words)
    ? undefined
    : { word, way: rise === undefined ? -1 : 1 };
}

/** What is written by hand alone. */
function typedIn(node: Nodes): string {
  if (isDirective(node)) return " … ";
  return "children" in node ? node.children.map(typedIn).join("") : textOf(node);
}

function shownOn(nodes: readonly Nodes[], bound: ReadonlyMap<Directive, Bound>): Shown {
  const courses: Course[] = [];
  walk(nodes, (node) => {
    const value = isDirective(node) ? bound.get(node) : undefined;
    const course = value?.kind === "chart" ? courseOf(value.input) : undefined;
    if (course) courses.push(course);
    return undefined;
  });
  return { courses, changes: changesIn(nodes, bound, ["figure", "trend"]) };
}

/** Numbers that say a change by their sign; `:évolution` says one in words. */
function changesIn(
  nodes: readonly Nodes[],
  bound: ReadonlyMap<Directive, Bound>,
  kinds: readonly Bound["kind"][],
): Way[] {
  const found: Way[] = [];
  walk(nodes, (node) => {
    const value = isDirective(node) ? bound.get(node) : undefined;
    if (!value || !("figure" in value) || !kinds.includes(value.kind)) return undefined;
    const { figure } = value;
    if (value.kind === "trend" || isChange(figure))
      found.push({ way: Math.sign(Number(figure.value)), words: `de ${quoted(format(figure.value, figure))}` });
    return undefined;
  });
  return found;
}

function isChange({ signed, calculated, value }: Figure): boolean {
  return signed === true || Boolean(calculated?.change || calculated?.difference) || Number(value) < 0;
}
