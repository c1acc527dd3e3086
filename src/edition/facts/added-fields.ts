// Fields are added to an object of a data file here, as someone would type them there: behind the last one, in its manner.

import type { ESTree } from "vite";
import type { DataModule } from "../files/data-modules.ts";
import { spellField } from "./spell.ts";

/** Of a file's text, what stands from `start` to `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Fields = readonly (readonly [key: string, value: unknown])[];

/** A line each where the object has lines, or no room on its own. What is said behind the last field stays with it. */
export function addedFields(module: DataModule, object: ESTree.ObjectExpression, fields: Fields): Splice[] {
  const { text } = module.source;
  const last = object.properties.at(-1);
  const isOnOneLine = !text.slice(object.start, object.end).includes("\n");
  const line = fields.map(([key, value]) => `, ${spellField(key, value, "")}`).join("");
  if (last && isOnOneLine && !line.includes("\n") && lineAt(text, object.start).length + line.length <= 120)
    return [{ start: last.end, end: last.end, text: line }];
  return addedLines(module, object, fields);
}

function addedLines(module: DataModule, object: ESTree.ObjectExpression, fields: Fields): Splice[] {
  const { text } = module.source;
  const last = object.properties.at(-1);
  const outer = indentAt(text, object.start);
  const indent = last && /^\s*$/.test(lineBefore(text, last.start)) ? indentAt(text, last.start) : `${outer}  `;
  const comma = last && commaAfter(module, last.end, object.end);
  const start = endOfLine(module, comma === undefined ? (last?.end ?? object.start + 1) : comma + 1);
  const rest = text.slice(start, object.end - 1);
  const end = rest.trim() === "" ? object.end - 1 : start; // only the brace comes after
  const closing = end === start && /^[ \t]*\r?\n/.test(rest) ? "" : `\n${outer}`;
  const block = fields.map(([key, value]) => `\n${indent}${spellField(key, value, indent)},`).join("") + closing;
  const lines = { start, end, text: text.includes("\r\n") ? block.replaceAll("\n", "\r\n") : block };
  return last && comma === undefined ? [{ start: last.end, end: last.end, text: "," }, lines] : [lines];
}

function lineAt(text: string, offset: number): string {
  return lineBefore(text, offset) + /^[^\r\n]*/.exec(text.slice(offset))![0]; // matches nothing at least
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(lineBefore(text, offset))![0]; // matches nothing at least
}

/** The comma between the last field and the brace, past comments. */
function commaAfter({ source, comments }: DataModule, from: number, to: number): number | undefined {
  for (let offset = from; offset < to; offset += 1) {
    const comment = comments.find(({ start }) => start === offset);
    if (comment) offset = comment.end - 1;
    else if (source.text[offset] === ",") return offset;
  }
  return undefined;
}

/** Behind the comments that end this line, if some do. */
function endOfLine(module: DataModule, offset: number): number {
  const rest = /^[ \t]*/.exec(module.source.text.slice(offset))![0].length; // matches nothing at least
  const comment = module.comments.find(({ start }) => start === offset + rest);
  return comment ? endOfLine(module, comment.end) : offset;
}
