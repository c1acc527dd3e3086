// The single build's page asks for no file: its texts and pictures stand in it.

import { readFileSync, statSync } from "node:fs";
import { extname, relative } from "node:path";
import type { Rollup } from "vite";
import type { ImageFile } from "../edition/read-edition.ts";
import type { Page } from "./page.ts";

/**
 * `code` is the page's script, in place of what would have fetched it. With `notes`, the page says what a local file cannot
 * keep. vite-plugin-singlefile does not know the policy's hashes or the pictures, and leaves twice the size that we aim at.
 */
export function singlePage(page: Page, code: string, notes: boolean): Page {
  return {
    ...page,
    policy: { sources: [], others: ["img-src data:", "font-src data:", "base-uri 'none'", "form-action 'none'"] },
    scripts: { ...page.scripts, last: { isModule: true, text: unending(code.trim()) } },
    warning: notes ? UNPROTECTED : undefined,
  };
}

/** All pages opened from a disk share one origin: they read its database and hear its channels (see the README). */
const UNPROTECTED =
  "Ce fichier contient les notes, et rien ne les protège : qui a le fichier les lit, et toute autre page ouverte depuis ce poste peut entendre ce que le diaporama dit à la console et lire ce qu’il retient. N’ouvrez que lui, et ne laissez pas la clé.";

export function sayFile(path: string, notes: boolean): void {
  const shown = relative(process.cwd(), path).replaceAll("\\", "/");
  console.log(`${shown} : ${Math.ceil(statSync(path).size / 1024)} Kio, tout le diaporama en un fichier.`);
  if (notes) console.log(UNPROTECTED);
}

/** A script that neither ends its element nor hides its end (HTML, 4.12.1.3): both can only stand in its strings. */
function unending(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, "\\x3C");
}

const TYPES: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
};

/** @throws {Error} when the page would ask for anything else. */
export function takeOnly({ fileName, code }: Rollup.OutputChunk, bundle: Rollup.OutputBundle): string {
  delete bundle[fileName];
  for (const name of Object.keys(bundle)) throw new Error(`unexpected file ${name} in the build`);
  return code;
}

/** An image as its own address. */
export function dataAddress({ path }: ImageFile): string {
  return `data:${TYPES[extname(path).toLowerCase()]};base64,${readFileSync(path, "base64")}`;
}
