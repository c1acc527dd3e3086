// Before a folder is published, this check reads all its files. It fails when any of them holds words of the speaker's
// notes.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compile } from "../compile/compile.ts";
import type { Forms } from "../compile/data/report.ts";
import {
  type PrivateRuns,
  type PrivateText,
  partedNotes,
  privateRunIn,
  privateRuns,
} from "../compile/private-words.ts";
import { renderDocument } from "../compile/render/render.ts";
import type { Drawing } from "../compile/render/render-drawing.ts";
import { fields } from "../drawings/fields.ts";
import * as forms from "../drawings/forms.ts";
import * as words from "../drawings/words.ts";
import type { Edition } from "../edition/read-edition.ts";
import { quoted } from "../text/problems.ts";

/**
 * The last gate [R26]. The notes are left out of a public deck before anything is rendered; this reads every byte of what
 * was made of it all the same. @throws {Error} in French, once the folder is gone: nothing of it can be published by mistake.
 */
export async function checkPublished(folder: string, edition: Edition): Promise<void> {
  const runs = privateRunsOf(edition);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of entries) {
    const path = join(parentPath, name);
    const leak = await leakIn(name, readFileSync(path), runs);
    if (leak === undefined) continue;
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${leak} : ${folder} est effacé, rien n’est à publier.`);
  }
}

/** What the notes say and nothing public does: not the slides without them, nor the data, nor what is made of both. */
export function privateRunsOf({ files, data, pictures, placeInData, publications, before }: Edition): PrivateRuns {
  const images = Object.fromEntries(Object.entries(pictures).map(([name, { url }]) => [name, url]));
  const parted = files.map(partedNotes);
  const rest = parted.map((file) => file.rest);
  const compiled = (texts: typeof files, notes: boolean) =>
    compile(texts, data, { images, placeInData, publications, before, notes }, withoutMarks).deck;
  const rendered = compiled(files, true)?.slides.map(({ notes, place }) => ({ text: plain(notes), place })) ?? [];
  const page = compiled(rest, false);
  const publicTexts = [
    ...rest.map(({ text }) => text),
    JSON.stringify(data),
    ...(page ? readings(renderDocument(page).body) : []),
  ];
  const typed: PrivateText[] = parted.flatMap(({ notes }) => notes);
  return privateRuns([...typed, ...rendered], publicTexts);
}

/** A sentence about the first words of the notes that a file holds. */
export async function leakIn(name: string, content: Uint8Array, runs: PrivateRuns): Promise<string | undefined> {
  for (const text of await textsOf(name, content)) {
    const run = privateRunIn(text, runs);
    if (!run) continue;
    const { file, line, column } = run.place;
    return `${file}:${line}:${column}: des mots des notes ${quoted(run.words.join(" "))} se lisent dans ${name}, attendu qu’ils n’y soient pas (s’ils sont publics, dites-les autrement dans les notes)`;
  }
  return undefined;
}

/** Words need no marks, and marks take the time. */
const withoutMarks: Drawing & Forms = {
  ...words,
  fields,
  charts: Object.fromEntries(Object.entries(forms.charts).map(([name, form]) => [name, { ...form, at: () => [] }])),
  scenes: Object.fromEntries(Object.entries(forms.scenes).map(([name, form]) => [name, { ...form, at: () => [] }])),
};

async function textsOf(name: string, content: Uint8Array): Promise<string[]> {
  switch (extname(name)) {
    case ".gz":
      return textsOf(name.slice(0, -3), gunzipSync(content));
    case ".br":
      return textsOf(name.slice(0, -3), brotliDecompressSync(content));
    case ".pdf":
      return (await import("./pdf-text.ts")).pdfTexts(content);
    default:
      return readings(Buffer.from(content).toString("utf8"));
  }
}

/** As it is written; as it is read, where a tag may part two words or stand within one. */
function readings(text: string): string[] {
  const bare = decoded(text.replace(/ d="[MmLlHhVvZzAaQqCc\d\s,.-]*"/g, "")); // the outlines of drawings
  const pictures = [...bare.matchAll(/data:image\/svg\+xml;base64,([\w+/=]+)/g)];
  const inside = pictures.map(([, data = ""]) => Buffer.from(data, "base64").toString("utf8"));
  return [bare, plain(bare), bare.replace(/<[^>]*>/g, " "), ...inside.flatMap(readings)];
}

function plain(html: string): string {
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
