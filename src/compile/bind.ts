// Binding joins one slide with the data: it finds what each directive stands for, and works out the slide's parts,
// numbers and names.

import type { Heading, RootContent, Text } from "mdast";
import type { Place, Slide } from "../model.ts";
import type { Report } from "../text/problems.ts";
import { placeOf, type SourceLines } from "../text/source.ts";
import { type Binder, type Bound, bindDirective } from "./bind-directive.ts";
import { bindQuestion, isQuestion } from "./bind-question.ts";
import { checkRevised } from "./check/check-revised.ts";
import { checkTrend } from "./check/check-trend.ts";
import { GROUNDS, hasName, LAYOUTS, wordsOf } from "./directives.ts";
import type { RawSlide } from "./parse.ts";
import { contentOf, type Directive, isDirective, walk } from "./tree.ts";
import { plainText, typesetTree } from "./typeset-tree.ts";

export interface BoundSlide
  extends Pick<
    Slide,
    | "title"
    | "layout"
    | "ground"
    | "isSilent"
    | "steps"
    | "figures"
    | "terms"
    | "people"
    | "place"
    | "speaker"
    | "minutes"
    | "embargo"
  > {
  readonly source: SourceLines;
  readonly part: string | undefined;
  readonly isFirst: boolean;
  /** Shown nowhere. */
  readonly isMasked: boolean;
  /** As typed in `::diapo{#id}`. */
  readonly typedId: { readonly id: string; readonly place: Place } | undefined;
  readonly wall: readonly RootContent[];
  readonly commentary: readonly RootContent[];
  readonly notes: readonly RootContent[];
  readonly bound: ReadonlyMap<Directive, Bound>;
  readonly text: ReadonlyMap<Text, string>;
  /** Number of the first step that a block or a quote makes; steps count from 1. */
  readonly stepOf: ReadonlyMap<Directive, number>;
}

const MOST_STEPS = 3;

/** Where a long word may break on its slide; a name of a window or of a link has none. */
const SOFT_HYPHEN = "\u00ad";

export function bind(slide: RawSlide, binder: Binder, report: Report): BoundSlide {
  const { source, part, speaker, minutes, isFirst, nodes } = slide;
  const parts = partsOf(nodes);
  const direct = bindAll(source, nodes, binder, report);
  checkTrend(source, nodes, direct, report);
  const text = typesetTree(nodes);
  const heading = nodes.find((node): node is Heading => node.type === "heading");
  const title = heading ? plainText(heading.children, direct, text).replaceAll(SOFT_HYPHEN, "").trim() : "";
  const bound = new Map([...direct, ...bindQuestion({ source, nodes, title, bound: direct, text }, binder, report)]);
  const { stepOf, steps } = countSteps(source, parts.wall, bound, report);
  const place = placeOf(source, heading ?? nodes[0] ?? { type: "root" });
  const told = [...parts.wall, ...parts.commentary];
  const used = namesOf(told, bound);
  const its = { source, bound, data: binder.data };
  checkRevised(told, used.figures, its, report);
  checkRevised(parts.notes, namesOf([...told, ...parts.notes], bound).figures, its, report);
  return {
    source,
    part,
    speaker,
    minutes,
    isFirst,
    title,
    place,
    steps,
    stepOf,
    bound,
    text,
    ...parts,
    ...used,
    ...settingsOf(source, nodes),
  };
}

/** On the wall the small line above the title comes first. */
function partsOf(nodes: readonly RootContent[]): Pick<BoundSlide, "wall" | "commentary" | "notes"> {
  const named = (name: string) => nodes.filter((node) => isDirective(node) && hasName(node, name));
  const inside = (name: string) =>
    named(name).flatMap((node) => (node.type === "containerDirective" ? contentOf(node) : []));
  const apart = new Set(["diapo", "chapeau", "commentaire", "notes"].flatMap(named));
  const wall = [...named("chapeau"), ...nodes.filter((node) => !apart.has(node))];
  return { wall, commentary: inside("commentaire"), notes: inside("notes") };
}

function bindAll(
  source: SourceLines,
  nodes: readonly RootContent[],
  binder: Binder,
  report: Report,
): Map<Directive, Bound> {
  const bound = new Map<Directive, Bound>();
  walk(nodes, (node) => {
    if (!isDirective(node) || node.type === "containerDirective") return undefined;
    const value = bindDirective(source, node, binder, report);
    if (value) bound.set(node, value);
    return "skip";
  });
  return bound;
}

function countSteps(
  source: SourceLines,
  wall: readonly RootContent[],
  bound: ReadonlyMap<Directive, Bound>,
  report: Report,
) {
  const stepOf = new Map<Directive, number>();
  let steps = 0;
  let drawn = 0;
  walk(wall, (node) => {
    if (!isDirective(node)) return undefined;
    const value = bound.get(node);
    const goesOn = (value && "stops" in value && value.stops ? value.stops.length : 1) - 1;
    drawn = Math.max(drawn, goesOn);
    const more = hasName(node, "etape")
      ? 1
      : value?.kind === "quote" && value.inSteps
        ? value.quote.phrases.length - 1
        : 0;
    if (more > 0) stepOf.set(node, steps + 1);
    const last = Math.max(steps + more, goesOn);
    if (steps <= MOST_STEPS && last > MOST_STEPS)
      report(placeOf(source, node), `étape ${last} trouvée, attendu ${MOST_STEPS} étapes au plus par diapositive`);
    steps += more;
    return undefined;
  });
  return { stepOf, steps: Math.max(steps, drawn) }; // a drawing goes on while words come
}

/** Keys of what is shown, in order of appearance. */
function namesOf(
  nodes: readonly RootContent[],
  bound: ReadonlyMap<Directive, Bound>,
): Pick<Slide, "figures" | "terms" | "people"> {
  const figures = new Set<string>();
  const terms = new Set<string>();
  const people = new Set<string>();
  walk(nodes, (node) => {
    const value = isDirective(node) ? bound.get(node) : undefined;
    if (value?.kind === "question") return "skip"; // what is to be guessed is not told
    if (value?.kind === "figure" || value?.kind === "trend") figures.add(value.key);
    if (value?.kind === "chart") for (const row of value.input.rows) figures.add(row.figure);
    if (value?.kind === "term") terms.add(value.key);
    if (value?.kind === "person") people.add(value.key);
    if (value?.kind === "quote") people.add(value.quote.by);
    return undefined;
  });
  return { figures: [...figures], terms: [...terms], people: [...people] };
}

function settingsOf(
  source: SourceLines,
  nodes: readonly RootContent[],
): Pick<BoundSlide, "typedId" | "layout" | "ground" | "isSilent" | "isMasked" | "embargo"> {
  const settings = nodes.find((node) => isDirective(node) && hasName(node, "diapo")) as Directive | undefined;
  const words = settings ? wordsOf(settings) : [];
  const asks = nodes.some(isQuestion);
  const id = settings?.attributes?.id;
  const ground = words.find((word): word is keyof typeof GROUNDS => Object.hasOwn(GROUNDS, word)) ?? "jour";
  return {
    typedId: settings && typeof id === "string" ? { id, place: placeOf(source, settings) } : undefined,
    layout: LAYOUTS.find((layout) => words.includes(layout)) ?? (asks ? "graphique" : "texte"),
    ground: GROUNDS[ground],
    isSilent: words.includes("silence"),
    isMasked: words.includes("masquee"),
    embargo: settings?.attributes?.embargo ?? undefined,
  };
}
