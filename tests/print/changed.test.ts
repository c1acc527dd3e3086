// One datum changed: the printed document says the new value wherever it said the old one [R2].

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { printDeck } from "../../src/print/print-deck.ts";
import { BUILT } from "../setup/built.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { readPdf, textInOrder } from "./read-pdf.ts";

const scratch = mkdtempSync(join(tmpdir(), "deck-changed-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("changing one datum changes the document's words and alternative texts everywhere [R2]", async () => {
  const [before, after] = [await saidIn(BUILT), await saidIn(buildChanged())];
  const times = (text: string, part: string) => text.split(part).length - 1;
  expect(times(before, "8 311")).toBeGreaterThan(8);
  expect(times(after, "8 311")).toBe(0);
  expect(times(after, "7 654")).toBe(times(before, "8 311"));
});

/** The document's words and what its pictures say, without the sentences of the source. */
async function saidIn(folder: string): Promise<string> {
  const [made] = await printDeck(folder, [{ layout: "document", savesInk: false }], () => {});
  const { structure } = await readPdf(made!.bytes);
  const alts = structure
    .map(({ alt = "" }) => alt)
    .join(" ")
    .replace(/\s+/g, " ");
  return `${await textInOrder(made!.bytes)} ${alts}`.replace("« 8 311 ménages logés »", "");
}

function buildChanged(): string {
  const [data, folder] = [join(scratch, "data"), join(scratch, "dist")];
  cpSync("data", data, { recursive: true });
  const figures = readFileSync(join(data, "figures.ts"), "utf8").replace(/value: 8_?311\b/, "value: 7_654");
  writeFileSync(join(data, "figures.ts"), figures.replaceAll("../src/", `${resolve("src").replaceAll("\\", "/")}/`));
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir"], {
    env: shellEnvironment({ DECK_DATA: join(data, "index.ts") }),
    stdio: "pipe",
  });
  return folder;
}
