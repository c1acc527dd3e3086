// The edition is read from the disk here: the slides' texts, the data module and the images that slides can name.

import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Place, Problem, SourceFile, TableFile } from "../model.ts";
import { DECK_ADDRESS, isDeckAddress } from "../text/addresses.ts";
import { slug } from "../text/names.ts";
import type { EditionPaths } from "./edition-paths.ts";
import { checkFields, checkSyntax, problemOfRun } from "./files/check-data-files.ts";
import { readDataModules } from "./files/data-modules.ts";
import { placeInData } from "./files/data-places.ts";
import { readText, shown, whyUnread } from "./files/read-text.ts";
import { isLeftBySystems, isNearSlide, slideNames } from "./files/slide-names.ts";
import { readTables } from "./tables/read-tables.ts";

export interface ImageFile {
  /** Address in the built folder, relative to the page. */
  readonly url: string;
  readonly path: string;
}

export interface Edition {
  readonly files: readonly SourceFile[];
  /** Undefined where they could not be read. */
  readonly data: unknown;
  /** Where a field such as "figures.menages.value" is written. */
  readonly placeInData: (path: string) => Place;
  /** Those that the data's sources name, by their keys. */
  readonly tables: Readonly<Record<string, TableFile>>;
  readonly pictures: Readonly<Record<string, ImageFile>>;
  /** What went wrong while reading; the compiler's problems come after. */
  readonly problems: readonly Problem[];
}

/** Runs a module and hands its exports over. @throws what stops it. */
export type RunModule = (path: string) => Promise<{ readonly data?: unknown }>;

/** Where the program goes on and reads again, `run` must run anew what has changed: Vite's runner does. */
export async function readEdition(paths: EditionPaths, run: RunModule = runAnew): Promise<Edition> {
  const slides = readSlides(paths.slides);
  const data = withAddress(await readData(paths.data, run), paths.address);
  const tables = await readTables(data, dirname(paths.data));
  const pictures = readPictures(paths.images);
  const problems = [...data.problems, ...tables.problems, ...slides.problems, ...pictures.problems];
  return { ...data, files: slides.files, tables: tables.found, pictures: pictures.found, problems };
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
    return whyUnread(reason);
  }
}

function isFile(path: string): boolean {
  return kindOf(path)?.isFile() ?? false;
}

/** What a path, or the link that stands there, leads to; nothing where it leads nowhere. */
function kindOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined; // absent, forbidden, or links in a circle
  }
}

async function readData(path: string, run: RunModule): Promise<Pick<Edition, "data" | "placeInData" | "problems">> {
  const refuse = (...problems: Problem[]) => ({ data: undefined, placeInData: () => placeIn(path), problems });
  if (!isFile(path))
    return refuse(problemIn(path, "fichier introuvable, attendu le module des données (celui que nomme DECK_DATA)"));
  const modules = readDataModules(path);
  const slips = checkSyntax(modules);
  if (slips.length > 0) return refuse(...slips);
  try {
    const { data } = await run(path);
    if (data === undefined)
      return refuse(problemIn(path, "« data » absent de ce fichier, attendu `export const data = …`"));
    const problems = checkFields(modules);
    return { data, placeInData: (field) => placeInData(modules, field), problems };
  } catch (reason) {
    return refuse(problemOfRun(modules, reason));
  }
}

async function runAnew(path: string): Promise<{ readonly data?: unknown }> {
  const { runnerImport } = await import("vite");
  return (await runnerImport<{ data?: unknown }>(path, { logLevel: "silent" })).module;
}

/** For a command, which reads once: loading Vite would take it longer than compiling the slides. */
export function runOnce(path: string): Promise<{ readonly data?: unknown }> {
  return import(pathToFileURL(path).href);
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

function problemIn(path: string, message: string): Problem {
  return { ...placeIn(path), severity: "error", message };
}

function placeIn(path: string): Place {
  return { file: shown(path), line: 1, column: 1 };
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
    return problemIn(path, `image illisible (${whyUnread(reason)}), attendu un fichier que l’on puisse lire`);
  }
}
