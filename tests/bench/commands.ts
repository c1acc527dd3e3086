// How long the commands take that a person waits for: the build and the PDF, each as a whole process.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { column, quantile } from "./deck.ts";
import type { Row } from "./readme.ts";

const TIMES = 3;

export function benchCommands(): Row[] {
  const scratch = mkdtempSync(join(tmpdir(), "deck-bench-"));
  const build = ["node_modules/vite/bin/vite.js", "build", "--outDir", join(scratch, "dist"), "--emptyOutDir"];
  const handout = ["node_modules/tsx/dist/cli.mjs", "src/print/handout.ts", "--out", join(scratch, "handout.pdf")];
  const rows: Row[] = [
    ["construction (`npm run build`)", `${column(seconds(build), 0)} s`],
    ["document PDF (`npm run handout`)", `${column(seconds(handout), 0)} s`],
  ];
  rmSync(scratch, { recursive: true });
  console.log("\nCommandes (tout le processus, médiane de trois)");
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
