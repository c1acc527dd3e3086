// One datum changed: the printed document says the new value wherever it said the old one [R2].

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type EditionPaths, editionPaths } from "../../src/edition/edition-paths.ts";
import { printEdition } from "../../src/print/print-edition.ts";
import { TRIAL } from "../setup/editions.ts";
import { readPdf, textInOrder } from "./read-pdf.ts";

const trial = editionPaths(TRIAL);
const scratch = mkdtempSync(join(tmpdir(), "deck-changed-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("changing one datum changes the document's words and alternative texts everywhere [R2]", async () => {
  const [before, after] = [await saidIn(trial), await saidIn({ ...trial, data: changedData() })];
  const times = (text: string, part: string) => text.split(part).length - 1;
  expect(times(before, "12 480")).toBeGreaterThan(6);
  expect(times(after, "12 480")).toBe(0);
  expect(times(after, "11 370")).toBe(times(before, "12 480"));
});

/** The document's words and what its pictures say, without the sentences of the source. */
async function saidIn(edition: EditionPaths): Promise<string> {
  const [made] = await printEdition(edition, [{ layout: "document", savesInk: false }], () => {});
  const { structure } = await readPdf(made!.bytes);
  const alts = structure
    .map(({ alt = "" }) => alt)
    .join(" ")
    .replace(/\s+/g, " ");
  return `${await textInOrder(made!.bytes)} ${alts}`.replace("12 480 tuiles posées,", "");
}

/** The path of the changed data. */
function changedData(): string {
  const path = join(scratch, "data.ts");
  const right = TRIAL.DECK_DATA.replaceAll("\\", "/");
  writeFileSync(
    path,
    `import { data as right } from "${right}";\nconst { figures } = right;\nexport const data = { ...right, figures: { ...figures, tuiles: { ...figures.tuiles, value: 11_370 } } };\n`,
  );
  return path;
}
