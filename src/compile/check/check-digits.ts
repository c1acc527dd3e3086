// This check finds digits that somebody typed by hand: numbers live in the data.

import type { Nodes } from "mdast";
import { quoted, type Report } from "../../text/problems.ts";
import { offsetsIn, placeAt, rawOf, type SourceLines, startOf } from "../../text/source.ts";
import { isAddressItself, isDirective, walk } from "../tree.ts";

/** Any numeral of any script, ² and ½ included; "8 311" and "104,4" are one. */
const NUMERAL = /\p{N}+(?:[.,\u0020\u00a0\u202f]\p{N}+)*/gu;

/** `keys` leads from a written number, without spaces, to the figure that holds it. */
export function checkDigits(
  source: SourceLines,
  nodes: readonly Nodes[],
  keys: ReadonlyMap<string, string>,
  report: Report,
): void {
  const reportAt = (offset: number, found: string) => report(placeAt(source, offset), messageFor(found, keys));
  walk(nodes, (node) => {
    const start = startOf(node);
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") {
      const raw = rawOf(source, node);
      find(raw, node.value, /^[`~]{3}/.test(raw) ? raw.search(/[\r\n]/) : 0, (offset, found) =>
        reportAt(start + offset, found),
      );
    }
    if (node.type === "image")
      findInMedia(rawOf(source, node), [node.alt, node.title], (offset, found) => reportAt(start + offset, found));
    if (node.type === "link") {
      findInMedia(rawOf(source, node), [node.title], (offset, found) => reportAt(start + offset, found));
      return isAddressItself(node) ? "skip" : undefined;
    }
    if (!isDirective(node) || node.type === "containerDirective") return undefined;
    if (node.type === "textDirective" && /^\p{N}/u.test(node.name)) reportAt(start + 1, node.name);
    // What stands between the brackets is a key, or is marked as not a figure.
    return "skip";
  });
}

function find(raw: string, value: string, from: number, found: (offset: number, numeral: string) => void): void {
  const offsetOf = offsetsIn(raw, value, from);
  for (const { 0: numeral, index } of value.matchAll(NUMERAL)) found(offsetOf(index), numeral);
}

/** Alternative and credit, or a link's title, where they are typed. */
function findInMedia(
  raw: string,
  values: readonly (string | null | undefined)[],
  found: (offset: number, numeral: string) => void,
): void {
  for (const [index, value] of values.entries()) {
    const isTitle = index === values.length - 1;
    if (value) find(raw, value, isTitle ? Math.max(0, raw.lastIndexOf(value)) : 0, found);
  }
}

function messageFor(numeral: string, keys: ReadonlyMap<string, string>): string {
  const key = keys.get(numeral.replace(/\s/g, ""));
  const marked = `\`:tel-quel[${numeral}]\` si ce n’est pas un chiffre`;
  const near = key === undefined ? "" : ` ; vouliez-vous dire \`:chiffre[${key}]\` ?`;
  return `chiffres tapés à la main ${quoted(numeral)}, attendu \`:chiffre[nom]\`, ou ${marked}${near}`;
}
