// A file of any kind is read here as its readers may: as it is written, and as its words come to them; an edition, for its words.

import { extname } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { compile } from "../compile/compile.ts";
import type { Forms } from "../compile/data/report.ts";
import type { Drawing } from "../compile/render/render-drawing.ts";
import { fields } from "../drawings/fields.ts";
import * as forms from "../drawings/forms.ts";
import * as words from "../drawings/words.ts";
import type { Edition } from "../edition/read-edition.ts";
import type { CompiledDeck } from "../model.ts";

export async function textsOf(name: string, content: Uint8Array): Promise<string[]> {
  switch (extname(name)) {
    case ".gz":
      return textsOf(name.slice(0, -3), gunzipSync(content));
    case ".br":
      return textsOf(name.slice(0, -3), brotliDecompressSync(content));
    case ".zip":
      return (
        await Promise.all(Object.entries(unzipSync(content)).map(([inside, bytes]) => textsOf(inside, bytes)))
      ).flat();
    case ".pdf":
      return (await import("./pdf-text.ts")).pdfTexts(content);
    default:
      return readings(Buffer.from(content).toString("utf8"));
  }
}

/** As it is written; as it is read, where a tag may part two words or stand within one. */
export function readings(text: string): string[] {
  const bare = decoded(text.replace(/ d="[MmLlHhVvZzAaQqCc\d\s,.-]*"/g, "")); // the outlines of drawings
  const pictures = [...bare.matchAll(/data:image\/svg\+xml;base64,([\w+/=]+)/g)];
  const inside = pictures.map(([, data = ""]) => Buffer.from(data, "base64").toString("utf8"));
  return [bare, plain(bare), bare.replace(/<[^>]*>/g, " "), ...inside.flatMap(readings)];
}

export function plain(html: string): string {
  return decoded(
    html.replace(/<\/?(?:p|li|ul|ol|div|h\d|blockquote|pre|br|t[dhr])\b[^>]*>/g, " ").replace(/<[^>]*>/g, ""),
  );
}

/** Past the ways to write a character that HTML, scripts and addresses have. */
function decoded(text: string): string {
  return text
    .replace(/&#(\d+);|&#x([\da-f]+);/gi, (_, decimal, hex) =>
      String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
    )
    .replace(/&(?:nbsp|lt|gt|quot|apos);/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, four, two) => String.fromCharCode(parseInt(four ?? two, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/(?:%[\da-f]{2})+/gi, percentDecoded);
}

function percentDecoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}

/** Undefined where the edition has an error. */
export function wordsDeck({ files, data, pictures, ...known }: Edition, notes: boolean): CompiledDeck | undefined {
  const images = Object.fromEntries(Object.entries(pictures).map(([name, { url }]) => [name, url]));
  return compile(files, data, { ...known, images, notes }, withoutMarks).deck;
}

/** Words need no marks, and marks take the time. */
const withoutMarks: Drawing & Forms = {
  ...words,
  fields,
  charts: Object.fromEntries(Object.entries(forms.charts).map(([name, form]) => [name, { ...form, at: () => [] }])),
  scenes: Object.fromEntries(Object.entries(forms.scenes).map(([name, form]) => [name, { ...form, at: () => [] }])),
};
