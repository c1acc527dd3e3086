// This function finds, in the words behind a command, the folder of the edition that it is for, and names it as the
// environment does.

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { dataIn } from "./edition-paths.ts";

export interface Chosen {
  /** DECK_SLIDES, DECK_DATA, DECK_IMAGES; nothing where no folder is given. */
  readonly env: Readonly<Record<string, string>>;
  /** The other words, for the command itself. */
  readonly rest: readonly string[];
}

/** The folder comes first. @throws in French what is wrong with it. */
export function chosenEdition(words: readonly string[]): Chosen {
  const [folder, ...rest] = words;
  if (folder === undefined || folder.startsWith("-")) return { env: {}, rest: words };
  const slides = join(folder, "slides");
  const data = dataIn(folder);
  if (!existsSync(folder))
    throw new Error(`dossier « ${folder} » introuvable ; pour en faire une édition : npm run new -- ${folder}`);
  if (!isFolder(slides) || data === undefined) {
    const absent = isFolder(slides) ? "de dossier data" : "de dossier slides";
    throw new Error(`« ${folder} » n’est pas une édition : il n’y a pas ${absent} ; donnez un autre dossier.`);
  }
  return { env: { DECK_SLIDES: slides, DECK_DATA: data, DECK_IMAGES: join(folder, "images") }, rest };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
