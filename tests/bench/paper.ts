// How long the command takes that prints the deck, as a whole process, and what its PDFs weigh.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { column } from "./deck.ts";

const LAYOUTS = ["document", "lines", "slides"] as const;
const SECONDS = 15;
const KILOBYTES = 2000;

/** Prints the times and the weights; false when a budget is exceeded. */
export function benchPaper(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "deck-bench-"));
  console.log(`\nImpression (budgets : ${SECONDS} s, ${KILOBYTES} Ko)`);
  console.log("                     s       Ko");
  const kept = LAYOUTS.map((layout) => {
    const { seconds, kilobytes } = print(layout, join(folder, `${layout}.pdf`));
    console.log(`  ${layout.padEnd(11)} ${column(seconds, 9)} ${column(kilobytes, 8, 0)}`);
    return seconds <= SECONDS && kilobytes < KILOBYTES;
  });
  rmSync(folder, { recursive: true });
  return !kept.includes(false);
}

/** @throws {Error} when the command fails. */
function print(layout: string, out: string): { seconds: number; kilobytes: number } {
  const startedMs = performance.now();
  const args = ["--import", "tsx", "src/print/handout.ts", "--layout", layout, "--out", out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - startedMs) / 1000, kilobytes: statSync(out).size / 1000 };
}
