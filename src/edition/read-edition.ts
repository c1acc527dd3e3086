// The edition is read from the disk here: the slides' texts, what it knows and the images that slides can name.

import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { day, type Problem, type SourceFile } from "../model.ts";
import { DECK_ADDRESS, isDeckAddress } from "../text/addresses.ts";
import { slug } from "../text/names.ts";
import { systemCause } from "../text/system-cause.ts";
import type { EditionPaths } from "./edition-paths.ts";
import { isFile, kindOf, placeIn, problemIn } from "./files/on-disk.ts";
import { readText } from "./files/read-text.ts";
import { isLeftBySystems, isNearSlide, slideNames } from "./files/slide-names.ts";
import { type ReadFacts, type RunModule, readFacts, runAnew } from "./read-facts.ts";

export interface ImageFile {
  /** Address in the built folder, relative to the page. */
  readonly url: string;
  readonly path: string;
}

export interface Edition extends ReadFacts {
  readonly files: readonly SourceFile[];
  readonly pictures: Readonly<Record<string, ImageFile>>;
  /** The day that the build is for, where it was told. */
  readonly day?: string | undefined;
}

/** Where the program goes on and reads again, `run` must run anew what has changed: Vite's runner does. */
export async function readEdition(paths: EditionPaths, run: RunModule = runAnew): Promise<Edition> {
  const slides = readSlides(paths.slides);
  const facts = withAddress(await readFacts(paths.data, run), paths.address);
  const pictures = readPictures(paths.images);
  const told = dayTold(paths.day);
  const problems = [...facts.problems, ...slides.problems, ...pictures.problems, ...told.problems];
  return { ...facts, files: slides.files, pictures: pictures.found, day: told.day, problems };
}

function dayTold(typed: string | undefined): Pick<Edition, "day" | "problems"> {
  if (typed === undefined || day.safeParse(typed).success) return { day: typed, problems: [] };
  const message = `trouvé la date « ${typed} », attendu une date telle que 2021-12-03`;
  return { problems: [{ file: "--date", line: 1, column: 1, severity: "error", message }] };
}

function readSlides(folder: string): Pick<Edition, "files" | "problems"> {
  const refuse = (message: string) => ({ files: [], problems: [problemIn(folder, message)] });
  if (!kindOf(folder)?.isDirectory())
    return refuse("dossier introuvable, attendu le dossier des diapositives (celui que nomme DECK_SLIDES)");
  const entries = entriesOf(folder);
  if (typeof entries === "string")
    return refuse(`dossier illisible (${entries}), attendu un dossier que l’on puisse lire`);
  const { slides, aside } = slideNames(entries, (name) => isFile(join(folder, name)));
  const files = slides.map((name) => readText(join(folder, name)));
  const left = aside.map(({ name, said, severity }) => ({ ...placeIn(join(folder, name)), severity, message: said }));
  if (slides.length === 0) {
    const empty = refuse("dossier sans diapositive, attendu au moins un fichier .md avec un titre");
    return { ...empty, problems: [...empty.problems, ...left.filter(({ file }) => isNearSlide(file))] };
  }
  return { files, problems: [...left, ...files.flatMap(({ problems }) => problems)] };
}

/** In the order of the system; a sentence where it does not let them be read. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (reason) {
    return systemCause(reason);
  }
}

/** The address that the environment gives, in place of the data's own. */
function withAddress<T extends Pick<Edition, "data" | "problems">>(read: T, address: string | undefined): T {
  if (address === undefined) return read;
  if (!isDeckAddress(address)) {
    const message = `trouvé le texte « ${address} », attendu ${DECK_ADDRESS}`;
    const problem: Problem = { file: "DECK_ADDRESS", line: 1, column: 1, severity: "error", message };
    return { ...read, problems: [...read.problems, problem] };
  }
  const { meeting, ...rest } = (read.data ?? {}) as { readonly meeting?: object };
  return meeting ? { ...read, data: { ...rest, meeting: { ...meeting, address } } } : read;
}

/** A folder that is not there has none. */
function readPictures(folder: string): { found: Record<string, ImageFile>; problems: Problem[] } {
  const entries = kindOf(folder)?.isDirectory() ? entriesOf(folder) : [];
  if (typeof entries === "string")
    return {
      found: {},
      problems: [problemIn(folder, `dossier illisible (${entries}), attendu un dossier que l’on puisse lire`)],
    };
  const found: Record<string, ImageFile> = {};
  const problems: Problem[] = [];
  for (const name of entries.map((entry) => entry.name).sort()) {
    if (!/\.(svg|png|jpe?g|webp|avif)$/i.test(name) || isLeftBySystems(name)) continue;
    const read = picture(join(folder, name));
    // macOS keeps "é" as two characters where a keyboard types one.
    if ("url" in read) found[name.normalize("NFC")] = read;
    else problems.push(read);
  }
  return { found, problems };
}

/** An address without spaces and accents, good for any host; its hash of the content lets a host keep it for ever. */
function picture(path: string): ImageFile | Problem {
  try {
    const hash = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 8);
    const ending = extname(path);
    return { url: `assets/${slug(basename(path, ending)) || "image"}-${hash}${ending.toLowerCase()}`, path };
  } catch (reason) {
    return problemIn(path, `image illisible (${systemCause(reason)}), attendu un fichier que l’on puisse lire`);
  }
}
