// These functions find places in a file from its lines, for whole nodes and for characters within their text.

import type { Node } from "mdast";
import type { Place } from "../model.ts";

/** Some lines of a file, with the offsets at which they start. */
export interface SourceLines {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** Number of the first of these lines in the file. */
  readonly firstLine: number;
}

export function sourceOf(path: string, text: string, firstLine: number): SourceLines {
  const lineStarts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((ending) => ending.index + ending[0].length)];
  return { path, text, lineStarts, firstLine };
}

/** Place of a character, by its offset in these lines. */
export function placeAt({ path, lineStarts, firstLine }: SourceLines, offset: number): Place {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: path, line: firstLine + low, column: offset - (lineStarts[low] ?? 0) + 1 };
}

export function placeOf(source: SourceLines, node: Node): Place {
  return placeAt(source, startOf(node));
}

export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

/** The node as its writer typed it. */
export function rawOf(source: SourceLines, node: Node): string {
  return source.text.slice(startOf(node), node.position?.end.offset ?? startOf(node));
}

/**
 * Finds characters of a parsed value in the text that it was parsed from, past escapes, entities and line prefixes.
 * Ask for growing indices: the search goes on from the last one.
 */
export function offsetsIn(raw: string, value: string, from = 0): (index: number) => number {
  let read = 0;
  let at = from;
  return (index) => {
    while (read < index && at < raw.length) {
      const entity = entityAt(raw, value, at, read);
      if (entity) {
        at += entity.length;
        read += /^&#x?0*(?:[1-9a-f][\da-f]{4}|\d{6})/i.test(entity) && isPair(value, read) ? 2 : 1;
      } else {
        if (raw[at] === value[read]) read += 1;
        at += 1;
      }
    }
    while (at < raw.length && raw[at] !== value[index] && !entityAt(raw, value, at, index)) at += 1;
    return at;
  };
}

function entityAt(raw: string, value: string, at: number, read: number): string | undefined {
  if (raw[at] !== "&") return undefined;
  const [entity] = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i.exec(raw.slice(at, at + 34)) ?? [];
  return entity && !value.startsWith(entity, read) ? entity : undefined;
}

function isPair(value: string, index: number): boolean {
  return (value.codePointAt(index) ?? 0) > 0xffff;
}
