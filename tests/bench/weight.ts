// What the built deck weighs, by kind of file.

import { existsSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { COMPRESSED } from "../../src/build/host/compress.ts";
import { column } from "./deck.ts";
import type { Row } from "./readme.ts";

/** Brotli KB by kind. The service worker runs beside the page, not in it. */
const BUDGETS: Readonly<Record<string, number>> = { ".js": 75, ".html": 82, ".woff2": 90 };
const NAMES: Readonly<Record<string, string>> = { ".html": "page", ".js": "scripts", ".woff2": "polices" };

/** KB as they lie there: a browser reads all of the page before its first paint, and nothing compresses what is on a stick. */
const WHOLE: Readonly<Record<string, number>> = {
  "dist/index.html": 781,
  "dist-single/diaporama.html": 1465,
  "dist-single-private/diaporama-avec-notes.html": 1465,
};

/** Prints the weights; `isKept` is false when a budget is exceeded. */
export function benchWeight(): { rows: Row[]; isKept: boolean } {
  const sizes = sizesOf("dist");
  console.log("\nPoids (Ko, Brotli)");
  for (const [kind, size] of Object.entries(sizes)) {
    console.log(
      `  ${kind.padEnd(7)} ${size.toFixed(1).padStart(7)}  ${BUDGETS[kind] ? `budget ${BUDGETS[kind]}` : ""}`,
    );
  }
  const rows = Object.entries(NAMES).map(
    ([kind, name]): Row => [`${name}, Brotli`, `${column(sizes[kind] ?? 0, 0)} Ko`],
  );
  return {
    rows,
    isKept: Object.entries(BUDGETS).every(([kind, budget]) => (sizes[kind] ?? 0) <= budget) && benchWhole(),
  };
}

function benchWhole(): boolean {
  const files = Object.keys(WHOLE).filter(existsSync);
  console.log("\nFichiers entiers (Ko)");
  const isKept = files.map((file) => {
    const size = statSync(file).size / 1024;
    console.log(`  ${file.padEnd(50)} ${size.toFixed(0).padStart(5)}  budget ${WHOLE[file]}`);
    return size <= WHOLE[file]!;
  });
  return isKept.every(Boolean);
}

function sizesOf(folder: string): Record<string, number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sum: Record<string, number> = {};
  for (const { parentPath, name } of files.filter(({ name }) => !COMPRESSED.test(name))) {
    const path = join(parentPath, name);
    const kind = name === "sw.js" ? name : extname(name) || name;
    sum[kind] = (sum[kind] ?? 0) + statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size / 1024;
  }
  return sum;
}
