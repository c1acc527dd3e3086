// A file in; the text of its slides out, one between two separators. Each keeps its place in the file.

import type { SourceFile } from "../model.ts";
import { type Source, sourceOf } from "./source.ts";

/** A line of three dashes, but not in a block of code and not around the front matter. */
const SEPARATOR = /^---[ \t]*$/;

export function split(file: SourceFile): Source[] {
  const lines = file.text.replace(/^\ufeff/, "").split(/(?<=\r\n|\n|\r(?!\n))/);
  const starts = separatorsIn(lines).map((line) => line + 1);
  const bounds = [0, ...starts, lines.length + 1];
  return bounds.slice(0, -1).map((start, index) => {
    const end = (bounds[index + 1] ?? 0) - 1;
    return sourceOf(file.path, lines.slice(start, end).join(""), start + 1);
  });
}

function separatorsIn(lines: readonly string[]): number[] {
  const separators: number[] = [];
  let fence = "";
  for (let index = endOfFrontMatter(lines); index < lines.length; index += 1) {
    const line = (lines[index] ?? "").replace(/[\r\n]+$/, "");
    const [, mark = ""] = /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(line) ?? [];
    if (fence === "" && mark !== "") fence = mark;
    else if (fence !== "" && mark.startsWith(fence) && line.trim() === mark) fence = "";
    else if (fence === "" && SEPARATOR.test(line)) separators.push(index);
  }
  return separators;
}

/** Number of the first line after the front matter; 0 where there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  const isSeparator = (line: string) => SEPARATOR.test(line.replace(/[\r\n]+$/, ""));
  if (!isSeparator(lines[0] ?? "")) return 0;
  const end = lines.findIndex((line, index) => index > 0 && isSeparator(line));
  return end === -1 ? 0 : end + 1;
}
