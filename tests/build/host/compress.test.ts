// What the build leaves for servers to send: each text compressed once and well, nothing else, and the same each time.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { COMPRESSED, TEXTS, writeCompressed } from "../../../src/build/host/compress.ts";
import { BUILT, BUILT_TRIAL_PRIVATE } from "../../setup/built.ts";

const scratch = mkdtempSync(join(tmpdir(), "deck-compress-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("the public build has each of its texts twice more, compressed, and no other file; the private one has none", () => {
  const files = readdirSync(BUILT, { recursive: true, encoding: "utf8" });
  const texts = files.filter((name) => extname(name).slice(1) in TEXTS);
  expect(texts).toEqual(expect.arrayContaining(["index.html", "sw.js"]));
  expect(files.filter((name) => COMPRESSED.test(name)).sort()).toEqual(
    texts.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort(),
  );
  for (const name of texts) {
    const text = readFileSync(join(BUILT, name));
    expect(gunzipSync(readFileSync(join(BUILT, `${name}.gz`))).equals(text)).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(BUILT, `${name}.br`))).equals(text)).toBe(true);
  }
  expect(
    readdirSync(BUILT_TRIAL_PRIVATE, { recursive: true, encoding: "utf8" }).filter((name) => COMPRESSED.test(name)),
  ).toEqual([]);
});

test("writeCompressed(folder) compresses as well as can be, the same bytes on any machine and at any time", async () => {
  const page = join(BUILT, "index.html");
  const size = (end: string) => statSync(page + end).size;
  expect(size(".br")).toBeLessThan(size(".gz"));
  expect(size(".gz")).toBeLessThan(gzipSync(readFileSync(page), { level: 6 }).length);
  const header = [...readFileSync(`${page}.gz`).subarray(4, 10)]; // RFC 1952: time, level, system
  expect(header).toEqual([0, 0, 0, 0, 2, 255]);
});

test("writeCompressed(folder) writes what the files say now, in place of what they said", async () => {
  const path = join(scratch, "page.html");
  for (const text of ["Un.", "Deux."]) {
    writeFileSync(path, text);
    await writeCompressed(scratch);
    expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(text);
  }
  expect(readdirSync(scratch).sort()).toEqual(["page.html", "page.html.br", "page.html.gz"]);
});
