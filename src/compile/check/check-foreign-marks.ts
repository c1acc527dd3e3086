// This check refuses the marks of other tools in a slide, and says how to write the same thing here.

import type { Html, Image, Nodes, Parents, Text } from "mdast";
import { quoted, type Report } from "../../text/problems.ts";
import { offsetsIn, placeAt, rawOf, type SourceLines, startOf } from "../../text/source.ts";
import { isAddressItself, isDirective, walk } from "../tree.ts";
import type { ForeignMark } from "./foreign-mark.ts";
import { FOREIGN_MARKS } from "./foreign-marks.ts";

export function checkForeignMarks(source: SourceLines, nodes: readonly Nodes[], report: Report): void {
  const tell: Tell = (offset, { from, is, expected }, found) =>
    report(placeAt(source, offset), `${is} ${quoted(found)} comme dans ${from}, attendu ${expected}`);
  walk(nodes, (node, parents) => {
    if (node.type === "html") checkWhole(source, node, node.value, "html", tell);
    if (node.type === "image") checkWhole(source, node, rawOf(source, node).slice(2), "alternative", tell);
    if (REFERENCES.includes(node.type)) checkWhole(source, node, rawOf(source, node), "words", tell);
    if (node.type === "link" && isAddressItself(node)) return "skip";
    if (node.type === "text") checkText(source, node, nodes, parents, tell);
    if (!isDirective(node) || node.type === "containerDirective") return undefined;
    if (node.type === "textDirective") checkWhole(source, node, source.text.slice(startOf(node)), "words", tell, ":");
    return "skip"; // a key, or words to be shown as they are
  });
}

/** What Markdown may take a footnote for. */
const REFERENCES: readonly string[] = ["definition", "linkReference", "imageReference"];

/** The header key's row, where it is another tool's. */
export function foreignKey(name: string): ForeignMark | undefined {
  return FOREIGN_MARKS.find(({ met, pattern }) => met === "header" && pattern.test(name));
}

type Tell = (offset: number, mark: ForeignMark, found: string) => void;

/** A mark that a whole node is, from its first sign. */
function checkWhole(
  source: SourceLines,
  node: Html | Image | Nodes,
  value: string,
  where: ForeignMark["met"],
  tell: Tell,
  first = "",
): void {
  for (const mark of FOREIGN_MARKS.filter(({ met }) => met === where)) {
    const found = mark.pattern.exec(value);
    if (found?.index !== 0 || !found[0].startsWith(first)) continue;
    tell(startOf(node), mark, where === "words" ? found[0] : rawOf(source, node));
    return;
  }
}

/** Each mark once; a sign within a mark that was told is part of it. */
function checkText(
  source: SourceLines,
  text: Text,
  slide: readonly Nodes[],
  parents: readonly Parents[],
  tell: Tell,
): void {
  const raw = rawOf(source, text);
  let taken: readonly (readonly [from: number, to: number])[] = [];
  for (const mark of FOREIGN_MARKS) {
    const offsetOf = offsetsIn(raw, text.value);
    for (const { 0: found, index } of matchesIn(mark, source, text, slide, parents)) {
      const end = index + found.length;
      const offset = offsetOf(index);
      const isTyped = raw[offset - 1] !== "\\" && raw[offset] !== "&";
      if (!isTyped || taken.some(([from, to]) => index < to && end > from)) continue;
      taken = [...taken, [index, end]];
      tell(startOf(text) + offset, mark, found);
    }
  }
}

function matchesIn(
  { met, pattern }: ForeignMark,
  source: SourceLines,
  text: Text,
  slide: readonly Nodes[],
  parents: readonly Parents[],
): RegExpExecArray[] {
  const { value } = text;
  const all = () => [...value.matchAll(new RegExp(pattern.source, `${pattern.flags}gm`))];
  const holder = parents.at(-1);
  const isFirst = holder?.type === "paragraph" && holder.children[0] === text;
  switch (met) {
    case "words":
      return all().filter(({ index }) => index > 0 || !follows(source, text));
    case "line":
      return all().filter(({ index }) => value[index - 1] === "\n" || (index === 0 && isFirst));
    case "paragraph":
      return isFirst ? all().filter(({ index }) => index === 0) : [];
    case "opening":
      return isFirst && holder === slide[0] ? all().filter(({ index }) => index === 0) : [];
    default:
      return [];
  }
}

/** Whether braces go on from a directive: they are its own. */
function follows(source: SourceLines, text: Text): boolean {
  return source.text[startOf(text)] === "{" && /[\]\p{L}]/u.test(source.text[startOf(text) - 1] ?? "");
}
