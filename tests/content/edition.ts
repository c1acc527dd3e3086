// A folder of slides in, their texts out; HTML in, the words that a reader sees out.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/model.ts";

export function slidesIn(folder: string): SourceFile[] {
  const names = readdirSync(folder).filter((name) => /^\d.*\.md$/.test(name));
  return names.sort().map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(folder, name), "utf8") }));
}

/** Words of an HTML fragment, with ordinary single spaces; scripts left out. */
export function wordsOf(html: string): string {
  const shown = html.replace(/<script\b[\s\S]*?<\/script>/g, " ").replaceAll("</span><span", "</span> <span");
  const spaced = shown.replace(/<\/?(?:p|li|h\d|div|td|th|tr|dt|dd|figcaption|blockquote|br|summary)\b[^>]*>/g, " ");
  return plain(decoded(spaced.replace(/<[^>]*>/g, "")));
}

/** The characters of an HTML fragment, without its tags. */
export function decodedIn(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, ""));
}

/** The same words whatever kind of space the text uses. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
}

function decoded(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", nbsp: "\u00a0" };
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[name] ?? whole);
  });
}
