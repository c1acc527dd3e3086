// Disk in, edition out: the slides' texts, the data module and the pictures that the compiler asks for.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { runnerImport } from "vite";
import type { Problem, SourceFile } from "./model.ts";

/** Where an edition lives: absolute paths. */
export interface EditionPaths {
  readonly slides: string;
  readonly data: string;
  readonly images: string;
}

export interface Picture {
  /** Address in the built folder, relative to the page. */
  readonly url: string;
  readonly path: string;
}

export interface Edition {
  readonly files: readonly SourceFile[];
  readonly data: unknown;
  readonly pictures: Readonly<Record<string, Picture>>;
  /** What went wrong while reading; the compiler's problems come after. */
  readonly problems: readonly Problem[];
}

/** Files that explain the folder to its writers, not slides. */
const NOT_SLIDES = /^(lisezmoi|readme)\.md$/i;

export async function readEdition(paths: EditionPaths): Promise<Edition> {
  const { data, problems } = await readData(paths.data);
  return { files: readSlides(paths.slides), data, pictures: readPictures(paths.images), problems };
}

/** What the compiler needs to know of the pictures: their addresses by name. */
export function imageAddresses({ pictures }: Edition): Record<string, string> {
  return Object.fromEntries(Object.entries(pictures).map(([name, { url }]) => [name, url]));
}

function readSlides(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => extname(name) === ".md" && !NOT_SLIDES.test(name));
  return names
    .sort()
    .map((name) => ({ path: shown(join(folder, name)), text: readFileSync(join(folder, name), "utf8") }));
}

async function readData(path: string): Promise<{ data: unknown; problems: Problem[] }> {
  try {
    const { module } = await runnerImport<{ data?: unknown }>(path, { logLevel: "silent" });
    if (module.data !== undefined) return { data: module.data, problems: [] };
    return { data: undefined, problems: [unread(path, "le module n’exporte pas « data »")] };
  } catch (reason) {
    return {
      data: undefined,
      problems: [unread(path, reason instanceof Error ? reason.message : String(reason), reason)],
    };
  }
}

function unread(path: string, why: string, reason?: unknown): Problem {
  const { file, line, column } = placeOf(reason) ?? { file: path, line: 1, column: 1 };
  const message = `les données ne se lisent pas : ${firstLine(why)} ; corrigez ce fichier, puis enregistrez-le`;
  return { file: shown(file), line, column, severity: "error", message };
}

/** Parsers leave the place on the error, columns counted from 0. */
function placeOf(reason: unknown): { file: string; line: number; column: number } | undefined {
  const { loc, id } = (reason ?? {}) as { loc?: { file?: string; line: number; column: number }; id?: string };
  const file = loc?.file ?? id;
  return loc && file ? { file, line: loc.line, column: loc.column + 1 } : undefined;
}

function firstLine(text: string): string {
  return (
    text
      .split("\n")
      .find((line) => line.trim() !== "")
      ?.trim() ?? text
  );
}

function readPictures(folder: string): Record<string, Picture> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => /\.(svg|png|jpe?g|webp|avif)$/i.test(name));
  // Some systems keep "é" as two characters; slides are typed with one.
  return Object.fromEntries(names.sort().map((name) => [name.normalize("NFC"), picture(join(folder, name))]));
}

/** Plain letters, which every host serves, and a hash of the content, so that it may be kept for ever. */
function picture(path: string): Picture {
  const hash = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 8);
  const ending = extname(path);
  const name = basename(path, ending).normalize("NFD").replace(/\p{M}/gu, "");
  return { url: `assets/${name.replace(/[^A-Za-z0-9_-]+/g, "-")}-${hash}${ending}`, path };
}

/** A path as messages show it: from the folder where the command runs, with slashes. */
function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}
