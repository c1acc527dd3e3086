// The parser turns the text of one file's slides into Markdown nodes, and reads the front matter where one opens the
// file.

import type { Root, RootContent } from "mdast";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Report } from "../text/problems.ts";
import { placeAt, type SourceLines } from "../text/source.ts";
import { countFences } from "./fences.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import { depthOf } from "./tree.ts";

export interface RawSlide {
  readonly source: SourceLines;
  /** What the file's front matter calls its part. */
  readonly part: string | undefined;
  /** Who speaks, and for how long, as the front matter plans it. */
  readonly speaker: string | undefined;
  readonly minutes: number | undefined;
  /** First of its file: its title names the part where nothing else does. */
  readonly isFirst: boolean;
  /** Never empty. */
  readonly nodes: readonly RootContent[];
}

const base = unified().use(remarkParse).use(remarkDirective).use(countFences).freeze();
const markdown = base().freeze();
const withFrontMatter = base().use(remarkFrontmatter, ["yaml"]).freeze();

/** The slides of one file, in order. */
export function parse(sources: readonly SourceLines[], report: Report): RawSlide[] {
  const [first, ...rest] = sources.map((source, index) => treeOf(source, index === 0, report)?.children);
  const yaml = first?.[0]?.type === "yaml" ? first[0] : undefined;
  const { partie, orateur, minutes }: FrontMatter =
    yaml && sources[0] ? parseFrontMatter(sources[0], yaml, report) : {};
  const slides = [yaml ? first?.slice(1) : first, ...rest];
  if (slides.every((nodes) => nodes?.length === 0)) {
    report(placeAt(sources[0]!, 0), "fichier sans diapositive, attendu au moins une ligne `# Titre`");
    return [];
  }
  return slides.flatMap((nodes, index) => {
    const source = sources[index]!; // one tree for each source
    if (nodes?.length === 0) reportEmpty(source, index === 0, report);
    if (!nodes || nodes.length === 0) return [];
    return [{ source, part: partie, speaker: orateur, minutes, isFirst: index === 0, nodes }];
  });
}

/** At the separator that comes before. */
function reportEmpty({ path, firstLine }: SourceLines, isFirst: boolean, report: Report): void {
  const found = isFirst ? "rien avant ce premier `---`" : "diapositive vide après ce `---`";
  const expected = isFirst
    ? "attendu un titre, ou un en-tête que ferme un second `---`"
    : "attendu un titre et du texte";
  report({ file: path, line: Math.max(1, firstLine - 1), column: 1 }, `${found}, ${expected}`);
}

/** Far beyond what a slide needs; more would exhaust the stack. */
const DEEPEST = 60;

function treeOf(source: SourceLines, isFirst: boolean, report: Report): Root | undefined {
  const deepAt = deepNesting(source.text);
  if (deepAt === undefined) {
    try {
      const root = (isFirst ? withFrontMatter : markdown).parse(source.text);
      if (root.children.every((node) => depthOf(node) <= DEEPEST)) return root;
    } catch {
      // The parser throws on nothing but an exhausted stack.
    }
  }
  report(placeAt(source, deepAt ?? 0), "blocs emboîtés trop profondément, attendu quelques niveaux au plus");
  return undefined;
}

/** Where a text opens more blocks in one another than the parser can hold; found before it tries. */
function deepNesting(text: string): number | undefined {
  const prefix = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){61}/m.exec(text);
  let open = 0;
  for (const { 1: name, index } of text.matchAll(/^[ \t>]*:{3,}[ \t]*(\S?)/gm)) {
    open = Math.max(0, open + (name ? 1 : -1));
    if (open > DEEPEST) return index;
  }
  return prefix && !/^[ \t]*(?:-[-\s]*|\*[*\s]*)$/.test(prefix[0]) ? prefix.index : undefined;
}
