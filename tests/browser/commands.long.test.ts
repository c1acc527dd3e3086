// The longest commands of the README, run as they stand there, on this edition.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readPdf } from "../print/read-pdf.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { runUntil } from "./run-command.ts";

test("npm run build:hosted links the ready-made PDFs with their pages and their size", async () => {
  execFileSync("npm", ["run", "build:hosted", "--silent"], {
    env: shellEnvironment(),
    stdio: "pipe",
    shell: process.platform === "win32",
  });
  const html = readFileSync("dist/index.html", "utf8");
  const links = [...html.matchAll(/<a href="(documents\/[^"]+)">[^<]*<\/a> \(PDF, (\d+)\u00a0pages, (\d+)\u00a0Ko\)/g)];
  expect(links.map(([, file]) => file)).toEqual([
    "documents/document.pdf",
    "documents/diapositives.pdf",
    "documents/prise-de-notes.pdf",
  ]);
  for (const [, file = "", pages, size] of links) {
    const bytes = readFileSync(join("dist", file));
    expect(Math.ceil(bytes.length / 1000)).toBe(Number(size));
    expect((await readPdf(bytes)).pages).toBe(Number(pages));
  }
  expect(gunzipSync(readFileSync("dist/index.html.gz")).toString()).toBe(html);
  expect(brotliDecompressSync(readFileSync("dist/index.html.br")).toString()).toBe(html);
});

test("npm run bench prints the weights and holds their budgets", async () => {
  const { said, code } = await runUntil(["run", "bench", "--", "--only", "weight"], undefined);
  expect(said).toMatch(/\.js\s+\d+\.\d+ {2}budget 75/);
  expect(code).toBe(0);
});

test("npm run bench measures how a picture moves", async () => {
  const { said } = await runUntil(["run", "bench", "--", "--only", "motion", "--slides", "menages"], undefined);
  expect(said).toMatch(/ {2}menages +\d+,\d +\d+,\d +\d+,\d +\d+,\d/);
});
