// The last gate before a deck is public: words of the notes, wherever a file may hold them, keep it from being published.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { readEdition } from "../src/edition/read-edition.ts";
import { checkPublished, leakIn, privateRunsOf } from "../src/print/published.ts";
import { buildInto } from "./setup/build-edition.ts";

const root = mkdtempSync(join(tmpdir(), "deck-published-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SECRET = "saluer d’abord la préfète & sa suite";
const slides = join(root, "slides");
mkdirSync(slides);
writeFileSync(
  join(slides, "01.md"),
  `# Titre\n\nDeux mots publics à dire.\n\n:chiffre[foyers]\n\n:::notes\nIl faut *${SECRET.slice(0, 6)}*${SECRET.slice(6)}.\n\nDeux mots publics à dire. Voir :chiffre[foyers].\n:::\n`,
);
const edition = await readEdition({ slides, data: "tests/editions/tiny/data.ts", images: join(root, "images") });
const runs = privateRunsOf(edition);
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><desc>${SECRET.replace("&", "&amp;")}</desc></svg>`;
const files: readonly (readonly [what: string, name: string, content: string | Uint8Array])[] = [
  ["words of a page", "a.html", `<p>${SECRET}</p>`],
  ["words that tags part", "a.html", "<p>sal<b>uer</b> d&#8217;abord</p><p>la pr&#233;f<i>&#xe8;</i>te</p>"],
  ["an attribute", "a.html", `<img alt="Saluer d&#39;abord la pr&#233;f&#xe8;te">`],
  [
    "data in a script element",
    "a.html",
    `<script type="application/json">{"a":"saluer d\\u2019abord\\nla préfète"}</script>`,
  ],
  ["a script", "a.js", "const a='saluer d\\u2019abord la pr\\xe9f\\xe8te'"],
  ["an address", "a.xml", `<loc>https://exemple.fr/?${encodeURIComponent(SECRET)}</loc>`],
  ["a table of figures", "faits.csv", `\ufeffcle;libelle\r\nfoyers;"Saluer d’abord la préfète ; sa suite"\r\n`],
  ["the figures for programs", "faits.json", `{"passage":"saluer d\\u2019abord la pr\\u00e9f\\u00e8te"}`],
  ["the service worker's list", "sw.js", `[{"url":"assets/saluer-d-abord-la-prefete-1a2b.svg"}]`],
  ["a picture's text", "a.svg", svg],
  ["a picture within a page", "a.html", `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`],
  [
    "a picture's own remarks",
    "a.png",
    Buffer.concat([Buffer.from([0x89, 0x50, 0xff]), Buffer.from(`tEXtComment ${SECRET}`)]),
  ],
  ["a page, compressed", "a.html.gz", gzipSync(`<p>${SECRET}</p>`)],
  ["a page, compressed by Brotli", "a.html.br", brotliCompressSync(`<p>${SECRET}</p>`)],
  [
    "words of a PDF",
    "a.pdf",
    await pdf(
      (document) => document.addPage().drawText("Saluer d'abord la", { size: 20 }),
      "préfète saluer d'abord la préfète",
    ),
  ],
  ["the title of a PDF", "a.pdf", await pdf((document) => document.setTitle(SECRET))],
];

describe("leakIn(file, runs of the notes)", () => {
  it.each(files)("finds the notes in %s [R26]", async (_what, name, content) => {
    expect(await leakIn(name, Buffer.from(content), { notes: runs })).toContain("des mots des notes");
  });

  it.each(files)("finds nothing in %s where the notes are others", async (_what, name, content) => {
    const files = edition.files.map(({ path, text }) => ({
      path,
      text: text.replace(/Il faut.*/, "Parler moins vite."),
    }));
    const others = { ...edition, files };
    expect(await leakIn(name, Buffer.from(content), { notes: privateRunsOf(others) })).toBeUndefined();
  });

  it("knows what is public too: the slides' own words, and what the data make of a figure", async () => {
    const page = "<p>Deux mots publics à dire.</p><p><data>57</data> foyers accueillis</p>";
    expect(await leakIn("a.html", Buffer.from(page), { notes: runs })).toBeUndefined();
  });
});

describe("checkPublished(folder, edition)", () => {
  it("says where the notes are and where they are read, and leaves no folder", async () => {
    const folder = join(root, "dist");
    mkdirSync(join(folder, "s/titre"), { recursive: true });
    writeFileSync(join(folder, "index.html"), "<p>Titre</p>");
    await checkPublished(folder, edition);
    writeFileSync(join(folder, "s/titre/index.html"), `<p>${SECRET}</p>`);
    await expect(checkPublished(folder, edition)).rejects.toThrow(
      /slides\/01\.md:7:1: des mots des notes « saluer d abord la » se lisent dans index\.html, attendu .* : .*dist est effacé, rien n’est à publier\.$/,
    );
    expect(existsSync(folder)).toBe(false);
  });
});

describe("npm run build", () => {
  it("fails, and leaves nothing, where a picture of the slides says what the notes say", () => {
    const [images, folder] = [join(root, "images"), join(root, "built")];
    mkdirSync(images, { recursive: true });
    writeFileSync(join(images, "plan.svg"), svg);
    const shown = join(root, "with-picture");
    mkdirSync(shown);
    writeFileSync(join(shown, "01.md"), `# Titre\n\n![Un plan](plan.svg "Crédit")\n\n:::notes\n${SECRET}\n:::\n`);
    const { status, output } = buildInto(folder, {
      DECK_SLIDES: shown,
      DECK_DATA: "tests/editions/tiny/data.ts",
      DECK_IMAGES: images,
    });
    expect(status).toBe(1);
    expect(output).toMatch(/des mots des notes « saluer d abord la » se lisent dans plan-\w+\.svg/);
    expect(output).not.toMatch(/^ {4}at /m);
    expect(existsSync(folder)).toBe(false);
  });
});

async function pdf(change: (document: PDFDocument) => void, words = ""): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText(words);
  change(document);
  return document.save();
}
