// The page as a value: what is rendered of it, what its policy names, and that it can be kept and completed.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Rollup } from "vite";
import { afterAll, expect, test } from "vitest";
import { readPage, writePage } from "../../src/build/kept-page.ts";
import { buildOf, type Page, renderPage } from "../../src/build/page.ts";
import { dataAddress, singlePage, takeOnly } from "../../src/build/single-file.ts";

const PAGE: Page = {
  policy: { sources: ["'self'"], others: ["base-uri 'none'"] },
  title: "Un & deux",
  about: ['<meta name="robots" content="noindex">'],
  preview: ['<meta name="deck-links" content="s/">'],
  event: { name: "</script>" },
  dataset: { name: "chiffres" },
  first: "un-fin",
  version: "1a2b3c4d",
  styles: { first: "p{color:red}", later: "dialog{color:blue}", paper: "p{color:black}" },
  scripts: { first: "before()", last: { isModule: false, text: "behind()" } },
  opening: "<header><h1>Un & deux</h1></header><main></main><footer><nav></nav>",
  rest: "<section></section></footer>",
  downloads: [{ file: "documents/a.pdf", label: "A & B", format: "PDF", size: "2 pages, 3 Ko" }],
};

const scratch = mkdtempSync(join(tmpdir(), "deck-page-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("renderPage(page) writes each part in its place, once", () => {
  const [, head = "", body = ""] = renderPage(PAGE).split(/<head>\n|<\/head>\n/);
  const lines = (text: string) => text.split("\n").map((line) => line.trim());
  expect(lines(head).filter((line) => !/^<meta http-equiv|^<link rel="icon"/.test(line))).toEqual([
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    "<title>Un &amp; deux</title>",
    '<meta name="robots" content="noindex">',
    '<meta name="deck-links" content="s/">',
    '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>',
    '<script type="application/ld+json">{"name":"chiffres"}</script>',
    '<link rel="expect" href="#un-fin" blocking="render">',
    `<meta name="deck-edition" content="1a2b3c4d" data-build="${buildOf(PAGE)}">`,
    "<script>before()</script>",
    '<style id="deck-style">p{color:red}</style>',
    "",
  ]);
  expect(lines(body)).toEqual([
    "<body>",
    "<header><h1>Un & deux</h1></header><main></main><footer><nav></nav>",
    '<div class="downloads" id="telecharger"><h2>À télécharger</h2><ul><li><a href="documents/a.pdf">A &amp; B</a> (PDF,\u00a02 pages, 3 Ko)</li></ul></div>',
    "<section></section></footer>",
    "<style>dialog{color:blue}</style>",
    '<style media="print">p{color:black}</style>',
    "<script>behind()</script>",
    "</body>",
    "</html>",
    "",
  ]);
});

test("renderPage(page) names by hash, in its policy, what runs and what styles, and nothing else [R27]", () => {
  expect(policyOf(PAGE)).toEqual([
    "default-src 'none'",
    `script-src 'self' ${sha256("before()")} ${sha256("behind()")}`,
    `style-src 'self' ${["p{color:red}", "dialog{color:blue}", "p{color:black}"].map(sha256).join(" ")}`,
    "base-uri 'none'",
  ]);
});

test("renderPage(page) leaves out what the page does not have", () => {
  const { policy, event, dataset, ...served } = PAGE;
  const html = renderPage({ ...served, styles: { first: "" }, scripts: { first: "" }, downloads: [] });
  expect(html).not.toMatch(/http-equiv|ld\+json|print|downloads|local-file|undefined|false/);
  expect(html.match(/<script|<style/g)).toHaveLength(2);
});

test("renderPage(page) is the same of a page that was kept as JSON", () => {
  const bare = { ...PAGE, policy: undefined, event: undefined, warning: undefined };
  for (const page of [PAGE, bare]) expect(renderPage(JSON.parse(JSON.stringify(page)))).toBe(renderPage(page));
});

test("singlePage(page, code) holds the code in place of what would fetch it, and allows nothing but its texts [R27]", () => {
  const page = singlePage(PAGE, 'const closes = "</script><!--</SCRIPT>";\n', true);
  const code = 'const closes = "\\x3C/script>\\x3C!--\\x3C/SCRIPT>";';
  expect(renderPage(page)).toContain(`<script type="module">${code}</script>`);
  expect(renderPage(page)).not.toContain("behind()");
  expect(renderPage(page)).toMatch(/<body>\n {4}<p class="local-file" role="note">Ce fichier contient les notes/);
  expect(renderPage(singlePage(PAGE, "", false))).not.toContain("local-file");
  expect(policyOf(page)).toEqual([
    "default-src 'none'",
    `script-src ${sha256("before()")} ${sha256(code)}`,
    `style-src ${["p{color:red}", "dialog{color:blue}", "p{color:black}"].map(sha256).join(" ")}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("builds side by side keep their pages", async () => {
  const keeper = new URL("../../src/build/kept-page.ts", import.meta.url).href;
  const keeping = (name: string) => `
    import { mkdirSync } from "node:fs";
    import { readPage, writePage } from ${JSON.stringify(keeper)};
    const page = ${JSON.stringify(PAGE)};
    mkdirSync("${name}");
    for (let i = 0; i < 300; i += 1) writePage("${name}", page);
    process.stdout.write(readPage("${name}").title);`;
  const node = (name: string) =>
    promisify(execFile)(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), "--input-type=module", "-e", keeping(name)],
      { cwd: scratch },
    );
  const kept = await Promise.all(["a", "b", "c"].map(node));
  expect(kept.map(({ stdout }) => stdout)).toEqual(["Un & deux", "Un & deux", "Un & deux"]);
});

test("takeOnly(script, bundle) takes the script, and throws for another file that the page would ask for", () => {
  const script = { type: "chunk", fileName: "a.js", code: "run()" } as Rollup.OutputChunk;
  const bundle = { "a.js": script };
  expect(takeOnly(script, bundle)).toBe("run()");
  expect(bundle).toEqual({});
  expect(() => takeOnly(script, { "a.js": script, "film.mov": script })).toThrow(
    "unexpected file film.mov in the build",
  );
});

test("dataAddress(image) holds the image", () => {
  const path = join(scratch, "a.SVG");
  writeFileSync(path, "<svg/>");
  expect(dataAddress({ url: "assets/a-1a2b3c4d.svg", path })).toBe("data:image/svg+xml;base64,PHN2Zy8+");
});

test("readPage(folder) is the page that was written there, as often as it is completed", () => {
  const folder = join(scratch, "dist");
  mkdirSync(folder);
  writePage(folder, PAGE);
  expect(readPage(folder)).toEqual(PAGE);
  for (const label of ["Un", "Deux"])
    writePage(folder, { ...readPage(folder), downloads: [{ ...PAGE.downloads[0]!, label }] });
  expect(readFileSync(join(folder, "index.html"), "utf8").match(/\(PDF/g)).toHaveLength(1);
});

test("readPage(folder) refuses a folder without a build, and one whose page is another", () => {
  const folder = join(scratch, "other");
  const sentence = `rien à compléter dans « ${folder} » : lancez d’abord « npm run build ».`;
  expect(() => readPage(folder)).toThrow(sentence);
  mkdirSync(folder);
  writePage(folder, PAGE);
  writeFileSync(join(folder, "index.html"), renderPage({ ...PAGE, title: "Un autre" }));
  expect(() => readPage(folder)).toThrow(sentence);
});

function policyOf(page: Page): string[] {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(renderPage(page))?.[1]?.split("; ") ?? [];
}

function sha256(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
