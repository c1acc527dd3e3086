// What the built deck weighs, by kind of file.

import { existsSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { COMPRESSED } from "../../src/build/host/compress.ts";
import { column } from "./deck.ts";
import type { Row } from "./readme.ts";

/** Brotli KB by kind. The service worker runs beside the page, not in it. */
const BUDGETS: Readonly<Record<string, number>> = { ".js": 75, ".html": 150, ".woff2": 90 };
const NAMES: Readonly<Record<string, string>> = { ".html": "page", ".js": "scripts", ".woff2": "polices" };

/** KB as it lies on a stick: nothing compresses it there. */
const SINGLE_BUDGET = 1465;

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
    isKept: Object.entries(BUDGETS).every(([kind, budget]) => (sizes[kind] ?? 0) <= budget) && benchSingle(),
  };
}

function benchSingle(): boolean {
  const files = ["dist-single/diaporama.html", "dist-single-private/diaporama-avec-notes.html"].filter(existsSync);
  if (files.length > 0) console.log("\nSur une clé (Ko)");
  const sizes = files.map((file) => statSync(file).size / 1024);
  files.forEach((file, i) => {
    console.log(`  ${file.padEnd(50)} ${sizes[i]!.toFixed(0).padStart(5)}  budget ${SINGLE_BUDGET}`);
  });
  return sizes.every((size) => size <= SINGLE_BUDGET);
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
