// This check finds blocks that nobody closed, blocks that hold nothing, and notes that stand in code.

import type { Code, InlineCode, Nodes, Parents } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { code, quoted, type Report } from "../../text/problems.ts";
import { placeAt, placeOf, rawOf, type SourceLines, startOf } from "../../text/source.ts";
import { hasName, specOf } from "../directives.ts";
import { isClosed } from "../fences.ts";
import { opensNotes } from "../private-words.ts";
import { contentOf, walk } from "../tree.ts";

export function checkFences(source: SourceLines, nodes: readonly Nodes[], report: Report): void {
  walk(nodes, (node, parents) => {
    if (node.type === "code") checkCode(source, node, report);
    if (node.type === "inlineCode") checkInlineCode(source, node, report);
    if (node.type === "containerDirective" && specOf(node)) checkContainer(source, node, parents, report);
    return undefined;
  });
}

/** A block of code may hold anything but what must never be shown: an earlier fence may have been forgotten. */
function checkCode(source: SourceLines, block: Code, report: Report): void {
  const raw = rawOf(source, block);
  const [fence] = /^(?:`{3,}|~{3,})/.exec(raw) ?? [];
  if (fence === undefined) return; // indented: refused elsewhere
  const place = placeOf(source, block);
  if (!isClosed(block)) report(place, `bloc de code sans fin, attendu une ligne « ${fence} » qui le ferme`);
  for (const { 0: line, index } of raw.matchAll(/^.+$/gm)) {
    if (!opensNotes(line)) continue;
    const expected = `attendu « ${fence} » avant, pour fermer le bloc de code de la ligne ${place.line}`;
    report(placeAt(source, startOf(block) + index), `notes dans un bloc de code ${code(line)}, ${expected}`);
  }
}

/** A lone "`" before `:::notes` and another after them would show them. */
function checkInlineCode(source: SourceLines, words: InlineCode, report: Report): void {
  if (!words.value.split("\n").some(opensNotes)) return;
  report(placeOf(source, words), `notes entre accents graves ${quoted(words.value)}, attendu \`:::notes\` sans eux`);
}

function checkContainer(
  source: SourceLines,
  node: ContainerDirective,
  parents: readonly Parents[],
  report: Report,
): void {
  const shown = code(`:::${node.name}`);
  const holder = parents.findLast((parent) => parent.type === "containerDirective");
  if (!isClosed(node) && holder && isClosed(holder)) {
    // The inner fence closed the outer block: that one is to be mended.
    const { line } = placeOf(source, node);
    const expected = `attendu \`:::\` avant, ou plus de deux-points : \`::::${holder.name}\``;
    report(
      placeOf(source, holder),
      `bloc \`:::${holder.name}\` fermé par la fin de ${shown}, ligne ${line}, ${expected}`,
    );
  } else if (!isClosed(node)) {
    report(placeOf(source, node), `bloc ${shown} sans fin, attendu une ligne \`:::\``);
  } else if (contentOf(node).length === 0 && !hasName(node, "question")) {
    report(placeOf(source, node), `bloc ${shown} vide, attendu du contenu`);
  }
}
