// One block between fences, with what holds it, in; problems out: no closing fence, nothing inside.

import type { Parents } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { code, type Report } from "./problems.ts";
import { placeOf, rawOf, type Source } from "./source.ts";
import { contentOf } from "./tree.ts";

export function checkContainer(
  source: Source,
  node: ContainerDirective,
  parents: readonly Parents[],
  report: Report,
): void {
  const shown = code(`:::${node.name}`);
  const isOpen = !isClosed(rawOf(source, node));
  const holder = parents.findLast((parent) => parent.type === "containerDirective");
  if (isOpen && holder && isClosed(rawOf(source, holder))) {
    // The inner fence closed the outer block: that one is to be mended.
    const { line } = placeOf(source, node);
    const expected = `attendu \`:::\` avant, ou plus de deux-points : \`::::${holder.name}\``;
    report(
      placeOf(source, holder),
      `bloc \`:::${holder.name}\` fermé par la fin de ${shown}, ligne ${line}, ${expected}`,
    );
  } else if (isOpen) {
    report(placeOf(source, node), `bloc ${shown} sans fin, attendu une ligne \`:::\``);
  } else if (contentOf(node).length === 0) {
    report(placeOf(source, node), `bloc ${shown} vide, attendu du contenu`);
  }
}

/** Whether the last line, as typed, is a fence at least as long as the first. */
function isClosed(raw: string): boolean {
  const opening = /^:+/.exec(raw)?.[0].length ?? 3;
  const lastLine = raw.slice(Math.max(raw.lastIndexOf("\n"), raw.lastIndexOf("\r")) + 1);
  const closing = /^[ \t>]*(:{3,})[ \t]*$/.exec(lastLine)?.[1]?.length ?? 0;
  return lastLine.length < raw.length && closing >= opening;
}
