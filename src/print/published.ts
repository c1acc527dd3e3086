// Before a folder is published, this check reads all its files. It fails when any of them holds words of the speaker's
// notes, or what waits for a later day.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
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
import { plain, readings, textsOf, wordsDeck } from "./readings.ts";

/**
 * The last gate [R26]. The notes, and what waits for a later day, are left out of a public deck before anything is rendered;
 * this reads every byte of what was made of it all the same.
 * @throws {Error} in French, once the folder is gone: nothing of it can be published by mistake.
 */
export async function checkPublished(folder: string, edition: Edition): Promise<void> {
  const kept = keptFrom(edition);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of entries) {
    const leak = await leakIn(name, readFileSync(join(parentPath, name)), kept);
    if (leak === undefined) continue;
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${leak} : ${folder} est effacé, rien n’est à publier.`);
  }
}

/** What is kept from the public. */
interface Kept {
  readonly notes: PrivateRuns;
  readonly embargoed: Embargoed | undefined;
}

const known = new WeakMap<Edition, Kept>();

/** Found once for all that is made of an edition. */
export function keptFrom(edition: Edition): Kept {
  const before = known.get(edition);
  if (before) return before;
  const whole = wordsDeck(edition, true);
  const kept = { notes: privateRunsOf(edition, whole), embargoed: embargoedIn(edition, whole) };
  known.set(edition, kept);
  return kept;
}

/**
 * What the notes say and nothing public does: not the slides without them, nor the data, nor what is made of both. `whole`:
 * with the notes.
 */
export function privateRunsOf(edition: Edition, whole = wordsDeck(edition, true)): PrivateRuns {
  const parted = edition.files.map(partedNotes);
  const rest = parted.map((file) => file.rest);
  const rendered = whole?.slides.map(({ notes, place }) => ({ text: plain(notes), place })) ?? [];
  const page = wordsDeck({ ...edition, files: rest }, false);
  const publicTexts = [
    ...rest.map(({ text }) => text),
    JSON.stringify(edition.data),
    ...(page ? readings(renderDocument(page).body) : []),
  ];
  const typed: PrivateText[] = parted.flatMap(({ notes }) => notes);
  return privateRuns([...typed, ...rendered], publicTexts);
}

/** A sentence about the first words that a file holds and that are kept from the public. */
export async function leakIn(
  name: string,
  content: Uint8Array,
  { notes, embargoed }: Partial<Kept>,
): Promise<string | undefined> {
  const texts = await textsOf(name, content);
  return (notes && noteLeak(name, texts, notes)) ?? (embargoed && embargoLeak(name, texts, embargoed));
}

function noteLeak(name: string, texts: readonly string[], runs: PrivateRuns): string | undefined {
  for (const text of texts) {
    const run = privateRunIn(text, runs);
    if (!run) continue;
    const { file, line, column } = run.place;
    return `${file}:${line}:${column}: des mots des notes ${quoted(run.words.join(" "))} se lisent dans ${name}, attendu qu’ils n’y soient pas (s’ils sont publics, dites-les autrement dans les notes)`;
  }
  return undefined;
}

function embargoLeak(name: string, texts: readonly string[], { runs, letters }: Embargoed): string | undefined {
  for (const text of texts) {
    const run = privateRunIn(text, runs);
    const typed = letters.find((one) => text.includes(one.text));
    const [said, place] = run ? [run.words.join(" "), run.place] : [typed?.text, typed?.place];
    if (said === undefined || !place) continue;
    return `${place.file}:${place.line}:${place.column}: ${quoted(said)}, sous embargo, se lit dans ${name}, attendu qu’il n’y soit pas avant son jour`;
  }
  return undefined;
}
