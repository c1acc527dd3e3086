// What the press takes away of a hosted build is put into one file: papers, charts, figures, and texts of its own.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { COMPRESSED } from "./compress.ts";

/** In the built folder, and the folder that it unfolds into. */
export const KIT = { fileName: "dossier-de-presse.zip", folder: "dossier-de-presse" } as const;

const FOLDERS = ["documents", "graphiques"];
const FILES = /^faits\.\w+$/;
/** A zip knows no other beginning of time; the clock has no part in a build. */
const MTIME = new Date(1980, 0, 1);

/** `texts` by their names in the kit. */
export function pressKit(folder: string, texts: Readonly<Record<string, string>>): Uint8Array {
  const names = [
    ...readdirSync(folder).filter((name) => FILES.test(name)),
    ...FOLDERS.flatMap((inside) => filesIn(folder, inside)),
  ].filter((name) => !COMPRESSED.test(name));
  const files = names.sort().map((name) => [name, readFileSync(join(folder, name))] as const);
  const written = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  const all = [...files, ...written].map(([name, bytes]) => [`${KIT.folder}/${name}`, bytes] as const);
  return zipSync(Object.fromEntries(all), { mtime: MTIME, level: 9 });
}

/** A deck without charts has no folder of their pictures. */
function filesIn(folder: string, inside: string): string[] {
  const isThere = readdirSync(folder).includes(inside);
  return isThere ? readdirSync(join(folder, inside)).map((name) => `${inside}/${name}`) : [];
}
