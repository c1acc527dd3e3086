// npm run handout: the built deck in, a PDF file out.

import { existsSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { serveFolder } from "../serve.ts";
import { launchBrowser } from "./browser.ts";

const LAYOUTS = ["document"];

main().catch((reason: unknown) => {
  console.error(`handout : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { out } = readArguments();
  const startedMs = performance.now();
  const bytes = await printTo(resolve(out));
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1).replace(".", ",");
  console.log(`${out} : ${Math.ceil(bytes / 1024)} Kio, ${seconds} s`);
}

function readArguments(): { out: string } {
  const { values } = parseArgs({
    options: { layout: { type: "string", default: "document" }, out: { type: "string", default: "out/handout.pdf" } },
  });
  if (!LAYOUTS.includes(values.layout)) {
    throw new Error(`mise en page inconnue « ${values.layout} » ; existe : ${LAYOUTS.join(", ")}.`);
  }
  return values;
}

/** Prints the public build; returns the size in bytes. Writes beside and renames, so that half a file is never left. */
async function printTo(path: string): Promise<number> {
  if (!existsSync("dist/index.html")) throw new Error("rien à imprimer : lancez d’abord « npm run build ».");
  await mkdir(resolve(path, ".."), { recursive: true });
  const beside = `${path}.part`;
  const served = await serveFolder("dist");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${served.url}?vue=lecture`, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.pdf({ path: beside, preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
    await browser.close();
    await served.close();
  }
  return (await stat(path)).size;
}
