// How long the command takes that a person waits for, as a whole process: the build.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { column, quantile } from "./deck.ts";
import type { Row } from "./readme.ts";

const TIMES = 3;

export function benchBuild(): Row[] {
  const scratch = mkdtempSync(join(tmpdir(), "deck-bench-"));
  const build = ["node_modules/vite/bin/vite.js", "build", "--outDir", join(scratch, "dist"), "--emptyOutDir"];
  const rows: Row[] = [["construction (`npm run build`)", `${column(seconds(build), 0)} s`]];
  rmSync(scratch, { recursive: true });
  console.log("\nConstruction (tout le processus, médiane de trois)");
  for (const [what, figure] of rows) console.log(`  ${what.padEnd(34)} ${figure.padStart(8)}`);
  return rows;
}

function seconds(script: readonly string[]): number {
  const times = Array.from({ length: TIMES }, () => {
    const startedMs = performance.now();
    execFileSync(process.execPath, script, { stdio: ["ignore", "ignore", "inherit"] });
    return (performance.now() - startedMs) / 1000;
  });
  return quantile(times, 0.5);
}
