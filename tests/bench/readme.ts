// Measured figures in; the README's table, between its two markers, out.

import { readFileSync, writeFileSync } from "node:fs";

/** What is measured, and the figure with its unit. */
export type Row = readonly [what: string, figure: string];

const START = "<!-- mesures : npm run bench -- --write -->";
const END = "<!-- fin des mesures -->";

/** @throws {Error} when the README has lost its markers. */
export function writeReadme(rows: readonly Row[], path = "README.md"): void {
  writeFileSync(path, withTable(readFileSync(path, "utf8"), rows));
}

export function withTable(readme: string, rows: readonly Row[]): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md a perdu ses repères : « ${START} » puis « ${END} ».`);
  const lines = ["| mesure | valeur |", "| --- | ---: |", ...rows.map(([what, figure]) => `| ${what} | ${figure} |`)];
  return `${readme.slice(0, start)}${START}\n${lines.join("\n")}\n${readme.slice(end)}`;
}
