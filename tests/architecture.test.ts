// Holds the picture of the architecture: which folder may import which.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** What each stage may import of ours, beside itself. `model.ts` and `format.ts` are for all. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  charts: [],
  read: ["compile"],
  compile: ["charts"],
  deck: ["charts", "paper.ts"],
  project: ["deck"],
  speak: ["deck"],
  share: ["deck"],
  print: [
    "serve.ts",
    "paper.ts",
    "edition-paths.ts",
    "read-edition.ts",
    "compile-edition.ts",
    "describe-problem.ts",
    "published.ts",
  ],
  host: ["compile", "print", "serve.ts", "published.ts", "edition-paths.ts", "read-edition.ts"],
};
const FOR_ALL = ["model.ts", "format.ts"];

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => `src/${path.replaceAll("\\", "/")}`);

test("src/ has files to look at", () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(files.filter((path) => path.split("/").length > 2))("%s imports only what the arrows bring it", (path) => {
  const stage = stageOf(path);
  const allowed = [stage, ...FOR_ALL, ...(ARROWS[stage] ?? [])];
  const wrong = importsOf(path).filter(
    (name) => name.startsWith(".") && !allowed.includes(stageOf(join(dirname(path), name))),
  );
  expect(wrong).toEqual([]);
});

test("reveal.js is imported by src/deck/reveal.ts alone", () => {
  expect(files.filter((path) => importsOf(path).some((name) => /^reveal\.js/.test(name)))).toEqual([
    "src/deck/reveal.ts",
  ]);
});

test.each(["charts", "compile"])("src/%s/ reaches no disk, no Vite and no page", (stage) => {
  const sources = files.filter((path) => stageOf(path) === stage);
  const impure = sources.filter((path) => importsOf(path).some((name) => /^(node:|vite|playwright|reveal)/.test(name)));
  expect(impure).toEqual([]);
  const worldly = sources.filter((path) =>
    /\bdocument\.|\bglobalThis\b|\bnew Date|\bDate\.now|Math\.random|performance\.now/.test(codeOf(path)),
  );
  expect(worldly).toEqual([]);
});

test("numbers are written by src/format.ts alone [R36]", () => {
  const others = files.filter((path) => /\bIntl\.|toLocale|from "d3-format"|\bformatLocale\b/.test(codeOf(path)));
  expect(others).toEqual([]);
});

/** "src/charts/walls.ts" → "charts"; "src/model.ts" → "model.ts". */
function stageOf(path: string): string {
  return normalize(path).replaceAll("\\", "/").split("/")[1] ?? "";
}

function importsOf(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

/** The file without its comments. */
function codeOf(path: string): string {
  return readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
