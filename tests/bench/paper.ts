// How long the command takes that prints the deck, as a whole process, and what its PDFs weigh.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { column } from "./deck.ts";
import type { Row } from "./readme.ts";

const MEASURED = ["document", "lines", "slides"] as const;
const SECONDS = 15;
const KILOBYTES = 2000;

/** Prints the times and the weights. */
export function benchPaper(): { readonly rows: Row[]; readonly isKept: boolean } {
  const folder = mkdtempSync(join(tmpdir(), "deck-bench-"));
  console.log(`\nImpression (budgets : ${SECONDS} s, ${KILOBYTES} Ko)`);
  console.log("                     s       Ko");
  const printed = MEASURED.map((layout) => ({ layout, ...print(layout, join(folder, `${layout}.pdf`)) }));
  rmSync(folder, { recursive: true });
  for (const { layout, seconds, kilobytes } of printed)
    console.log(`  ${layout.padEnd(11)} ${column(seconds, 9)} ${column(kilobytes, 8, 0)}`);
  return {
    rows: printed.map(({ layout, seconds, kilobytes }) => [
      `PDF « ${layout} » (\`npm run handout\`)`,
      `${column(seconds, 0)} s, ${column(kilobytes, 0, 0)} Ko`,
    ]),
    isKept: printed.every(({ seconds, kilobytes }) => seconds <= SECONDS && kilobytes < KILOBYTES),
  };
}

/** @throws {Error} when the command fails. */
function print(layout: string, out: string): { seconds: number; kilobytes: number } {
  const startedMs = performance.now();
  const args = ["--import", "tsx", "src/commands/handout.ts", "--layout", layout, "--out", out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - startedMs) / 1000, kilobytes: statSync(out).size / 1000 };
}
