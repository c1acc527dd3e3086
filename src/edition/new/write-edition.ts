// A new edition is written to the disk here, into a folder of its own, where nothing else stands.

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { systemCause } from "../../text/system-cause.ts";
import { exampleFiles } from "./example-files.ts";

/** The files' names, in the folder. @throws in French what keeps them from being written. */
export function writeEdition(folder: string, region: string): string[] {
  checkFolder(folder);
  const toProgram = relative(resolve(folder, "data"), resolve("src")).replaceAll("\\", "/");
  const files = Object.entries(exampleFiles(region, toProgram));
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: "wx" });
    }
  } catch (reason) {
    throw new Error(`impossible d’écrire dans « ${folder} » (${systemCause(reason)}) ; donnez un autre dossier.`);
  }
  return files.map(([name]) => name);
}

/** What the builds empty, and what they are made with. */
const TAKEN = /^(?:dist(?:-[\w-]+)?|out|node_modules|src|coverage)(?:[\\/]|$)/;

/** @throws in French why no edition can stand there. */
export function checkFolder(folder: string): void {
  if (TAKEN.test(relative(process.cwd(), resolve(folder))))
    throw new Error(`« ${folder} » est un dossier du programme, qui le vide ou s’en sert ; donnez un autre nom.`);
  if (entriesIn(folder) > 0)
    throw new Error(
      `« ${folder} » n’est pas vide, et rien n’y a été changé ; donnez un autre nom, ou videz ce dossier.`,
    );
}

function entriesIn(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw new Error(`« ${folder} » ne convient pas (${systemCause(reason)}) ; donnez un autre nom.`);
  }
}
