// This function cuts a file at its separators into the text of its slides. Each keeps its place in the file.

import type { SourceFile } from "../model.ts";
import { type SourceLines, sourceOf } from "../text/source.ts";
import { plainHeaderLine, plainLine } from "./plain-lines.ts";

export function split(file: SourceFile): SourceLines[] {
  const typed = file.text.replace(/^\ufeff/, "").split(/(?<=\r\n|\n|\r(?!\n))/);
  const header = endOfFrontMatter(typed);
  const rest = typed.slice(header).map(typedLine());
  const lines = [
    ...typed.slice(0, header).map((line) => plainHeaderLine(plainLine(line))),
    ...rest.map(({ text }) => text),
  ];
  const separators = rest.flatMap(({ isSeparator }, index) => (isSeparator ? [header + index] : []));
  const starts = [0, ...separators.map((line) => line + 1)];
  const ends = [...separators, lines.length];
  return starts.map((start, index) => sourceOf(file.path, lines.slice(start, ends[index]).join(""), start + 1));
}

/** A line of three dashes. */
const SEPARATOR = /^---\s*$/;

interface Line {
  /** As Markdown is to read it; in a block of code, as typed. */
  readonly text: string;
  /** Whether it parts two slides: not in a block of code. */
  readonly isSeparator: boolean;
}

/** Reads lines one after the other: it remembers the fence that is open. */
function typedLine(): (line: string) => Line {
  let fence = "";
  return (line) => {
    const text = plainLine(line);
    const [, mark = ""] = /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(text) ?? [];
    const isCode = fence !== "";
    if (!isCode) fence = mark;
    else if (mark.startsWith(fence) && text.trim() === mark) fence = "";
    return { text: isCode && mark === "" ? line : text, isSeparator: !isCode && SEPARATOR.test(text) };
  };
}

/** Number of the first line after the front matter; 0 where there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (!SEPARATOR.test(plainLine(lines[0] ?? ""))) return 0;
  const end = lines.findIndex((line, index) => index > 0 && SEPARATOR.test(plainLine(line)));
  return end === -1 ? 0 : end + 1;
}
