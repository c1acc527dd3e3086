// What an import refuses, and what it leaves, is told here: the same sentence once, with all the facts that it is said of.

import { listed } from "../../text/problems.ts";
import { describeProblem } from "../describe-problem.ts";
import type { Refusal } from "./proposal.ts";

export function describeRefusals(refusals: readonly Refusal[]): string[] {
  const parts = refusals.map((refusal) => ({ refusal, ...partsOf(refusal.message) }));
  const first = parts.filter(({ sentence }, index) => parts.findIndex((one) => one.sentence === sentence) === index);
  return first.map(({ refusal, sentence }) => {
    const others = parts.filter((one) => one.sentence === sentence && one.refusal !== refusal).map(({ path }) => path);
    const alike = others.length > 0 ? ` ; de même pour ${listed(others)}` : "";
    const what = refusal.severity === "error" ? "à régler" : "laissé";
    return `${what} : ${describeProblem(refusal)}${alike}`;
  });
}

/** "figures.parc.source : sentence" */
function partsOf(message: string): { readonly path: string; readonly sentence: string } {
  const [, path = "", sentence = message] = /^(\S+) : (.*)$/s.exec(message) ?? [];
  return { path, sentence };
}
