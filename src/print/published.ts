// Before a folder is published, this check reads all its files. It fails when any of them holds words of the speaker's
// notes, or what waits for a later day.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../compile/compile.ts";
import {
  type PrivateRuns,
  type PrivateText,
  partedNotes,
  privateRunIn,
  privateRuns,
} from "../compile/private-words.ts";
import { renderDocument } from "../compile/render/render.ts";
import type { Edition } from "../edition/read-edition.ts";
import { quoted } from "../text/problems.ts";
import { type Embargoed, embargoedIn } from "./embargoed.ts";
import { plain, readings, textsOf, withoutMarks } from "./readings.ts";

/**
 * The last gate [R26]. The notes, and what waits for a later day, are left out of a public deck before anything is rendered;
 * this reads every byte of what was made of it all the same. @throws {Error} in French, once the folder is gone: nothing of it can be published by mistake.
 */
export async function checkPublished(folder: string, edition: Edition): Promise<void> {
  const runs = privateRunsOf(edition);
  const embargoed = embargoedIn(edition);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of entries) {
    const path = join(parentPath, name);
    const content = readFileSync(path);
    const leak = (await leakIn(name, content, runs)) ?? (await embargoLeakIn(name, content, embargoed));
    if (leak === undefined) continue;
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${leak} : ${folder} est effacé, rien n’est à publier.`);
  }
}

/** What the notes say and nothing public does: not the slides without them, nor the data, nor what is made of both. */
export function privateRunsOf({ files, data, pictures, placeInData, publications, before, day }: Edition): PrivateRuns {
  const images = Object.fromEntries(Object.entries(pictures).map(([name, { url }]) => [name, url]));
  const parted = files.map(partedNotes);
  const rest = parted.map((file) => file.rest);
  const compiled = (texts: typeof files, notes: boolean) =>
    compile(texts, data, { images, placeInData, publications, before, day, notes }, withoutMarks).deck;
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

/** The same about what is under embargo. */
export async function embargoLeakIn(
  name: string,
  content: Uint8Array,
  embargoed: Embargoed | undefined,
): Promise<string | undefined> {
  if (!embargoed) return undefined;
  for (const text of await textsOf(name, content)) {
    const run = privateRunIn(text, embargoed.runs);
    const letters = embargoed.letters.find(({ text: typed }) => text.includes(typed));
    const [said, place] = run ? [run.words.join(" "), run.place] : [letters?.text, letters?.place];
    if (said === undefined || !place) continue;
    return `${place.file}:${place.line}:${place.column}: ${quoted(said)}, sous embargo, se lit dans ${name}, attendu qu’il n’y soit pas avant son jour`;
  }
  return undefined;
}
