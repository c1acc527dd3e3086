// One datum changed: the printed document says the new value wherever it said the old one [R2].

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type EditionPaths, editionPaths } from "../../src/edition/edition-paths.ts";
import { printEdition } from "../../src/print/print-edition.ts";
import { readPdf, textInOrder } from "./read-pdf.ts";

const scratch = mkdtempSync(join(tmpdir(), "deck-changed-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("changing one datum changes the document's words and alternative texts everywhere [R2]", async () => {
  const [before, after] = [await saidIn(editionPaths()), await saidIn({ ...editionPaths(), data: changedData() })];
  const times = (text: string, part: string) => text.split(part).length - 1;
  expect(times(before, "8 311")).toBeGreaterThan(8);
  expect(times(after, "8 311")).toBe(0);
  expect(times(after, "7 654")).toBe(times(before, "8 311"));
});

/** The document's words and what its pictures say, without the sentences of the source. */
async function saidIn(edition: EditionPaths): Promise<string> {
  const [made] = await printEdition(edition, [{ layout: "document", savesInk: false }], () => {});
  const { structure } = await readPdf(made!.bytes);
  const alts = structure
    .map(({ alt = "" }) => alt)
    .join(" ")
    .replace(/\s+/g, " ");
  return `${await textInOrder(made!.bytes)} ${alts}`.replace("« 8 311 ménages logés »", "");
}

/** The path of the changed data. */
function changedData(): string {
  const data = join(scratch, "data");
  cpSync("data", data, { recursive: true });
  const figures = readFileSync(join(data, "figures.ts"), "utf8").replace(/value: 8_?311\b/, "value: 7_654");
  writeFileSync(join(data, "figures.ts"), figures.replaceAll("../src/", `${resolve("src").replaceAll("\\", "/")}/`));
  return join(data, "index.ts");
}
