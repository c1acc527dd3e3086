// This check warns where a slide says a number of the edition before that this one has revised.

import type { RootContent } from "mdast";
import type { DeckData } from "../../model.ts";
import type { Report } from "../../text/problems.ts";
import { placeOf, type SourceLines } from "../../text/source.ts";
import type { Bound } from "../bind-directive.ts";
import { whyRevised } from "../data/revised.ts";
import { type Directive, isDirective, walk } from "../tree.ts";

interface Of {
  readonly source: SourceLines;
  readonly bound: ReadonlyMap<Directive, Bound>;
  readonly data: DeckData;
}

/** `shown` is all that whoever sees these nodes is told: the speaker sees the notes and the slide. */
export function checkRevised(
  nodes: readonly RootContent[],
  shown: readonly string[],
  { source, bound, data }: Of,
  report: Report,
): void {
  walk(nodes, (node) => {
    const value = isDirective(node) ? bound.get(node) : undefined;
    const why = value?.kind === "figure" || value?.kind === "trend" ? whyRevised(value.key, shown, data) : undefined;
    if (why !== undefined) report(placeOf(source, node), why, "warning");
    return undefined;
  });
}
