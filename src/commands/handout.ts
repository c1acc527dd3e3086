// `npm run handout` prints the edition in one layout to a PDF file.

import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { editionPaths } from "../edition/edition-paths.ts";
import { counted } from "../format.ts";
import { printEdition, type Tell } from "../print/print-edition.ts";
import { systemCause } from "../text/system-cause.ts";
import { readOptions, UsageError } from "./handout-options.ts";

main().catch((reason: unknown) => {
  console.error(`handout : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = reason instanceof UsageError ? 2 : 1;
});

async function main(): Promise<void> {
  const startedMs = performance.now();
  const options = readOptions(process.argv.slice(2));
  const write = await openFile(options.out);
  const made = await printEdition(editionPaths(), [options], tell);
  const { bytes, pages } = made[0]!; // one for each paper
  await write(bytes);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1).replace(".", ",");
  console.log(`${options.out} : ${counted(pages, "page")}, ${Math.ceil(bytes.length / 1024)} Kio, ${seconds} s`);
}

/** Tries before the work is done, writes beside and renames: half a file is never left. */
async function openFile(out: string): Promise<(bytes: Uint8Array) => Promise<void>> {
  const path = resolve(out);
  const beside = `${path}.part`;
  try {
    if ((await stat(path).catch(() => undefined))?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, "");
    await rm(beside);
  } catch (reason) {
    throw unwritable(out, reason);
  }
  return async (bytes) => {
    try {
      await writeFile(beside, bytes);
      await rename(beside, path);
    } catch (reason) {
      await rm(beside, { force: true });
      throw unwritable(out, reason);
    }
  };
}

function unwritable(out: string, reason: unknown): Error {
  return new Error(`impossible d’écrire « ${out} » (${systemCause(reason)}) ; donnez un autre chemin à --out.`);
}

/** One line that changes in a terminal; elsewhere a line each. */
const tell: Tell = (doing) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2Khandout : ${doing}…\r`);
  else console.error(`handout : ${doing}…`);
};
