// This check warns where a slide says a number of the edition before that this one has revised.

import type { DeckData } from "../../model.ts";
import type { Report } from "../../text/problems.ts";
import { placeOf, type SourceLines } from "../../text/source.ts";
import type { Bound } from "../bind-directive.ts";
import { whyRevised } from "../data/revised.ts";
import type { Directive } from "../tree.ts";

/** `shown` is all that stands on the slide. */
export function checkRevised(
  source: SourceLines,
  bound: ReadonlyMap<Directive, Bound>,
  shown: readonly string[],
  data: DeckData,
  report: Report,
): void {
  for (const [node, value] of bound) {
    const why = value.kind === "figure" || value.kind === "trend" ? whyRevised(value.key, shown, data) : undefined;
    if (why !== undefined) report(placeOf(source, node), why, "warning");
  }
}
