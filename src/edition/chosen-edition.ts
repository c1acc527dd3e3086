// These functions find, in the words behind a command, the folder of the edition that it is for and the day that it builds
// for, and name them as the environment does.

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { day as isDay } from "../model.ts";
import { dataIn } from "./edition-paths.ts";

export interface Chosen {
  /** DECK_SLIDES, DECK_DATA, DECK_IMAGES; nothing where no folder is given. DECK_DATE. */
  readonly env: Readonly<Record<string, string>>;
  /** The other words, for the command itself. */
  readonly rest: readonly string[];
}

/** DECK_DATE, as `--date 2021-12-03` says it, and the other words. Some shells keep "--" for themselves: npm then takes the option. */
export function chosenDay(words: readonly string[], npm = process.env.npm_config_date): Chosen {
  const at = words.findIndex((word) => /^--date(?:=|$)/.test(word));
  const typed = words[at]?.includes("=") ? [words[at].replace("--date=", "")] : words.slice(at + 1, at + 2);
  const day = at < 0 ? npm : (typed[0] ?? "");
  if (day === undefined || (at < 0 && day === "")) return { env: {}, rest: words };
  if (!isDay.safeParse(day).success)
    throw new Error(`trouvé la date « ${day} », attendu une date telle que --date 2021-12-03.`);
  const length = words[at]?.includes("=") ? 1 : 2;
  return { env: { DECK_DATE: day }, rest: at < 0 ? words : words.toSpliced(at, length) };
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
