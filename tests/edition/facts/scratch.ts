// A small edition in a folder of its own, for an import to change: its data, a table beside them, and what came of it.

import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll } from "vitest";
import { chosenEdition } from "../../../src/edition/chosen-edition.ts";
import { describeProblem } from "../../../src/edition/describe-problem.ts";
import { editionPaths } from "../../../src/edition/edition-paths.ts";
import { describeProposal } from "../../../src/edition/facts/describe-proposal.ts";
import { readKnownData } from "../../../src/edition/facts/known-data.ts";
import { type Ask, planImport, type Wanted } from "../../../src/edition/facts/plan-import.ts";
import { writeImport } from "../../../src/edition/facts/write-import.ts";
import { runAnew } from "../../../src/edition/read-facts.ts";

const root = mkdtempSync(join(tmpdir(), "deck-facts-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

/** Its files, by their names. "SHA" in the data is the table's own hash. */
export function edition(files: Readonly<Record<string, string | Uint8Array>>): string {
  made += 1;
  const folder = join(root, String(made));
  mkdirSync(join(folder, "slides"), { recursive: true });
  writeFileSync(join(folder, "slides/01.md"), "# Titre\n");
  const [table] = Object.entries(files).filter(([name]) => !name.endsWith(".ts"));
  const sha = table ? hashOf(table[1]) : "";
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === "string" ? content.replaceAll("SHA", sha) : content);
  return folder;
}

export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A file that lies elsewhere. */
export function given(name: string, content: string | Uint8Array): string {
  made += 1;
  const folder = join(root, String(made));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

export function read(folder: string, name = "data.ts"): string {
  return readFileSync(join(folder, name), "utf8");
}

const without = async () => "";

/** What an import of this table would do, as someone reads it; without the folder's name. */
export async function plan(folder: string, wanted: Wanted | string, ask: Ask = without) {
  const { known, found } = await planned(folder, wanted, ask);
  const told = (sentence: string) => sentence.replace(/^.*\/(?=[^/]*:\d+:\d+: )/, "");
  return {
    ...{ known, found },
    proposed: found.proposals.map(describeProposal),
    refused: found.refusals.map(describeProblem).map(told),
  };
}

/** All that is proposed is written. */
export async function accept(folder: string, wanted: Wanted | string, ask: Ask = without) {
  const { known, found } = await planned(folder, wanted, ask);
  writeImport(found, known);
}

async function planned(folder: string, wanted: Wanted | string, ask: Ask) {
  const known = await readKnownData(pathsOf(folder), runAnew);
  const file = typeof wanted === "string" ? { file: wanted } : wanted;
  return { known, found: await planImport(file, known, ask) };
}

export function pathsOf(folder: string) {
  return editionPaths({ ...chosenEdition([folder]).env });
}

/** A data module with these figures, whose source is `table`. */
export function data(figures: string, table: string, more = ""): string {
  return `import type { EditionData } from "${resolve("src/model.ts")}";

export const data: EditionData = {
  meeting: { title: "T", organiser: "O", description: "D" },
  sources: {
    bilan: { title: "Bilan", table: { file: "${table}", sha256: "SHA" } },
  },
  figures: {
${figures}
  },${more}
};
`;
}

/** One figure, as the data write it. */
export function figure(key: string, value: string, source: string, kind = "count"): string {
  return `    ${key}: { value: ${value}, kind: "${kind}", label: "l", unit: "u", period: "2024", perimeter: "p", source: { in: "bilan", ${source} } },`;
}

/** A LibreOffice workbook of one sheet; `columns` and `rows` are its elements. */
export function ods(rows: string, columns = "", styles = ""): Uint8Array {
  const xml = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A" table:style-name="ta1">${columns}${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ "content.xml": strToU8(xml) });
}
