// npm run build:hosted: a picture and a small page for each slide's link, that leads into the deck with scripts or without.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shortened } from "../../../src/browser/link-pictures.ts";
import { type Served, serveFolder } from "../../../src/browser/serve.ts";
import { STEPS } from "../../../src/commands/steps.ts";
import { buildInto } from "../../setup/build-edition.ts";
import { CORRECTED, TINY } from "../../setup/editions.ts";
import { shellEnvironment } from "../../setup/environment.ts";
import { launchTestBrowser } from "../../setup/test-browser.ts";

const ADDRESS = "https://toits-du-val.example/2034/";
const scratch = mkdtempSync(join(tmpdir(), "deck-links-"));
const folder = join(scratch, "dist");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
/** Of what was made the first time; all that is read below was made again. */
let hashesOnce: string[];
let browser: Browser;
let served: Served;

beforeAll(async () => {
  buildInto(folder, TINY);
  complete();
  hashesOnce = hashes();
  complete();
  served = await serveFolder(folder);
  browser = await launchTestBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(scratch, { recursive: true, force: true });
});

test("`npm run build:hosted` builds, then completes the build", () => {
  const steps = STEPS["build:hosted"]!.map((step) => step.join(" "));
  expect(steps[0]).toMatch(/vite\.js build\b/);
  expect(steps.at(-1)).toMatch(/src\/commands\/hosted\.ts$/);
});

test("every slide has a page with its own title, description and picture for previews [R30]", () => {
  const ids = [...read("index.html").matchAll(/<section id="([^"]+)" class="slide"/g)].map(([, id]) => id);
  expect(readdirSync(join(folder, "s")).sort()).toEqual([...ids].sort());
  const page = read("s/foyers/index.html");
  expect(page).toContain("<title>Les foyers — L’année des Toits du Val</title>");
  expect(said(page, "og:url")).toBe(`${ADDRESS}s/foyers/`);
  const heads = ids.map((id) => read(`s/${id}/index.html`));
  for (const name of ["og:title", "og:image"])
    expect(new Set(heads.map((head) => said(head, name))).size).toBe(ids.length);
  for (const head of heads) {
    expect(said(head, "og:description")).not.toBe("");
    expect(sizeOf(said(head, "og:image"))).toEqual([1200, 630]);
  }
});

test("every chart has a page below its slide's, with its own picture, in words too, that leads to its slide [R30]", () => {
  const figures = [...read("index.html").matchAll(/<figure id="([^"]+)" class="chart"/g)].map(([, id = ""]) => id);
  const pages = figures.map((id) => read(`s/${id.replace(/-dessin.*$/, "")}/${id}/index.html`));
  expect(pages.length).toBeGreaterThan(1);
  expect(new Set(pages.map((page) => said(page, "og:image"))).size).toBe(pages.length);
  for (const page of pages) {
    expect(sizeOf(said(page, "og:image"))).toEqual([1200, 630]);
    const sentence = said(page, "og:image:alt");
    expect(sentence.length).toBeGreaterThan(20);
    expect(page).toContain(`alt="${sentence}"`);
  }
  const [foyers = ""] = pages;
  expect(said(foyers, "og:url")).toBe(`${ADDRESS}s/foyers/foyers-dessin/`);
  expect(foyers).toContain('content="0; url=../../../#/foyers"');
});

test("the deck's own link shows the first slide's picture, once, however often it is completed [R30]", () => {
  expect(read("index.html").match(/og:image"/g)).toHaveLength(1);
  expect(said(read("index.html"), "og:image")).toBe(said(read("s/annee/index.html"), "og:image"));
});

test("a slide's copied link is that of its page, which previews it; a deck without such pages copies its own [R25]", async () => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(`${served.url}?vue=lecture`);
  await page.click("#dons > .copy-link");
  await page.waitForFunction(() => document.querySelector(".announcement")?.textContent === "Lien copié");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${served.url}s/dons/`);
  await page.goto(copied);
  await page.waitForURL(`${served.url}#/dons`);
  await context.close();
});

test.each([true, false])(
  "a slide's page leads into the deck, at that slide, with scripts: %s",
  async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const violations: string[] = [];
    page.on("console", (message) => message.type() === "error" && violations.push(message.text()));
    await page.goto(`${served.url}s/dons/`, { waitUntil: "commit" });
    await page.waitForURL(`${served.url}#/dons`);
    expect(violations).toEqual([]);
    await context.close();
  },
);

test("where pages may not move on by themselves, there is a link that does", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route("**/s/dons/", (route) =>
    route.fulfill({
      body: read("s/dons/index.html").replace(/<meta http-equiv="refresh"[^>]*>/, ""),
      contentType: "text/html",
    }),
  );
  await page.goto(`${served.url}s/dons/`);
  await page.getByRole("link", { name: "Ouvrir cette diapositive" }).click();
  await page.waitForURL(`${served.url}#/dons`);
  await context.close();
});

test("the page of a corrected slide says when and what, to people and to previews; that of another says when", () => {
  const corrected = join(scratch, "corrected");
  buildInto(corrected, CORRECTED);
  complete(CORRECTED, corrected);
  const page = (id: string) =>
    readFileSync(join(corrected, `s/${id}/index.html`), "utf8").replace(/[\u00a0\u202f]/g, " ");
  const dated = "<p>Publié le 3 mars 2035 · corrigé le 20 mars 2035 · version 2</p>";
  expect(page("foyers")).toContain(dated);
  expect(said(page("foyers"), "og:description")).toMatch(
    /^Corrigé le 20 mars 2035 : 57, et non 58 — un foyer était compté deux fois\. /,
  );
  expect(page("annee")).toContain(dated);
  expect(said(page("annee"), "og:description")).not.toContain("Corrigé");
  expect(read("s/foyers/index.html")).not.toMatch(/Publié|orrigé/);
});

test("every chart has its picture in lines, and twice in pixels, with all that it needs to stand alone", async () => {
  const charts = [...read("index.html").matchAll(/<figure id="([^"]+)" class="chart"/g)].map(([, id = ""]) => id);
  expect(charts.length).toBeGreaterThan(1);
  const files = charts.flatMap((id) =>
    ["", ".br", ".gz"].map((end) => `${id}.svg${end}`).concat(`${id}.png`, `${id}@2x.png`),
  );
  expect(readdirSync(join(folder, "graphiques")).sort()).toEqual(files.sort());
  for (const id of charts) {
    const svg = read(`graphiques/${id}.svg`);
    const words = [...svg.matchAll(/<text [^>]*>([^<]+)<\/text>/g)].map(([, text]) => text).join(" ");
    expect(words).toMatch(/Source\s: Les Toits du Val présentent leur année/);
    expect(words).toMatch(/Les Toits du Val · toits-du-val\.example\/2034\/#\//);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="[^"]{20,}"/);
    expect(svg).not.toMatch(/<use|var\(|class=|(?:href|src)=|url\((?!data:)/);
    const [once, twice] = [pixelsOf(`graphiques/${id}.png`), pixelsOf(`graphiques/${id}@2x.png`)];
    for (const side of [0, 1] as const) expect(Math.abs(twice[side] - 2 * once[side])).toBeLessThanOrEqual(1);
    expect(await likeness(id)).toBeGreaterThan(0.97);
  }
});

test("all is the same, byte for byte, when it is made again [R34]", () => {
  expect(hashesOnce.length).toBeGreaterThan(4);
  expect(hashes()).toEqual(hashesOnce);
});

test("the article leads to a chart's pictures, beside its table", async () => {
  const page = await browser.newPage();
  await page.goto(`${served.url}?vue=lecture`);
  const table = page.locator("figure.chart .data-table").first();
  await table.getByText("Tableau et image").click();
  const links = await table.getByRole("link", { name: /^Télécharger l’image «/ }).all();
  expect(links).toHaveLength(3);
  for (const link of links) {
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(
      readFileSync(await download.path()).equals(
        readFileSync(join(folder, "graphiques", download.suggestedFilename())),
      ),
    ).toBe(true);
  }
  await page.close();
});

test("a chart's link is shared where the machine can, and that of its page, under the deck's own address", async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] as unknown[] });
    navigator.share = async (data) => void (window as unknown as { shared: unknown[] }).shared.push(data);
  });
  await page.goto(`${served.url}?vue=lecture`);
  await page.locator("#foyers-dessin").getByText("Tableau et image").click();
  await page
    .getByRole("button", { name: /^Partager/ })
    .first()
    .click();
  const shared = await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
  expect(shared).toEqual([{ title: expect.any(String), url: `${ADDRESS}s/foyers/foyers-dessin/` }]);
  await page.close();
});

test("the press kit holds papers, charts, figures, the meeting in plain text and the licences, and the article leads to it", () => {
  const files = unzipSync(readFileSync(join(folder, "dossier-de-presse.zip")));
  const names = Object.keys(files).map((name) => name.replace("dossier-de-presse/", ""));
  const charts = readdirSync(join(folder, "graphiques")).filter((name) => !/\.(?:gz|br)$/.test(name));
  const expected = [
    ...["document", "diapositives", "prise-de-notes"].map((name) => `documents/${name}.pdf`),
    ...charts.map((name) => `graphiques/${name}`),
    ...["faits.csv", "faits.json", "presentation.txt", "licences.txt"],
    ...["atkinson-hyperlegible-next", "bricolage-grotesque"].map((name) => `polices/OFL-${name}.txt`),
  ];
  expect(names.sort()).toEqual(expected.sort());
  const told = strFromU8(files["dossier-de-presse/presentation.txt"]!);
  expect(told).toMatch(/^L’année des Toits du Val\n\nOrganisé par\s: Les Toits du Val\n/);
  expect(told).toMatch(/- .+\s: 57 \(.+\)\n {2}Les Toits du Val présentent leur année/);
  expect(read("index.html")).toContain('<a href="dossier-de-presse.zip">Le dossier de presse</a> (ZIP,');
  expect(read("index.html").match(/Le dossier de presse/g)).toHaveLength(1);
});

test("what is kept for offline is the page as it was completed, and no preview", () => {
  const worker = read("sw.js");
  const revision = createHash("sha256").update(read("index.html")).digest("hex").slice(0, 16);
  expect(worker).toContain(revision);
  expect(worker).not.toMatch(/apercu-|lien-|\.(?:gz|br)["`]/);
});

test("shortened(text) keeps whole words, and spaces that do not break", () => {
  expect(shortened("Un\n  mot, 7\u202f204 foyers\u00a0!")).toBe("Un mot, 7\u202f204 foyers\u00a0!");
  const long = shortened("des mots et des mots, ".repeat(20));
  expect(long).toMatch(/(mots|et|des)…$/);
  expect(long.length).toBeLessThanOrEqual(201);
});

function complete(env = TINY, into = folder): void {
  execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/commands/hosted.ts", "--deck", into], {
    env: shellEnvironment(env),
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Of the charts' pictures and of the press kit. */
function hashes(): string[] {
  const names = readdirSync(join(folder, "graphiques")).map((name) => join("graphiques", name));
  return [...names, "dossier-de-presse.zip"].map(
    (name) =>
      `${name} ${createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex")}`,
  );
}

function said(html: string, name: string): string {
  return new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
}

function sizeOf(address: string): [number, number] {
  expect(address.startsWith(ADDRESS)).toBe(true);
  return pixelsOf(address.slice(ADDRESS.length));
}

/** From 0 to 1: the SVG beside the PNG, both drawn so small that the edges of bricks do not count. */
async function likeness(id: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${served.url}graphiques/`); // the page of a server that finds nothing has no policy
  const share = await page.evaluate(async (stem) => {
    const pixels = async (source: string) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: 96, height: 96 });
      const pen = canvas.getContext("2d");
      if (!pen) throw new Error("expected a canvas");
      pen.imageSmoothingQuality = "high";
      pen.drawImage(image, 0, 0, 96, 96);
      return pen.getImageData(0, 0, 96, 96).data;
    };
    const [lines, points] = [await pixels(`${stem}.svg`), await pixels(`${stem}.png`)];
    const apart = lines.reduce((sum, value, i) => sum + Math.abs(value - (points[i] ?? 0)), 0);
    return 1 - apart / (255 * lines.length);
  }, id);
  await page.close();
  return share;
}

/** Width and height, from the PNG's own header. */
function pixelsOf(name: string): [number, number] {
  const png = readFileSync(join(folder, name));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
