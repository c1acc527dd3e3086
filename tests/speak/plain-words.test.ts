// What the speaker reads names no command, no file and no address: whoever speaks types none.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FILES = readdirSync("src/speak", { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(ts|html)$/.test(name),
);

test.each(FILES)("src/speak/%s says no command, file or address to a speaker", (name) => {
  const source = readFileSync(`src/speak/${name}`, "utf8").replace(/\\u[\da-f]{4}/g, " "); // they hide where a word begins
  const said = name.endsWith(".html") ? [source] : [...source.matchAll(/"[^"\n]*"|`[^`]*`/g)].map(([words]) => words);
  expect(said.filter((words) => /\bnpm\b|slides\/|data\/|:::|<code>/.test(words))).toEqual([]);
});
