// What waits for a later day is in no byte of what is published, unless the build is told a day that has reached it.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { embargoedIn } from "../../src/print/embargoed.ts";
import { pdfTexts } from "../../src/print/pdf-text.ts";
import { checkPublished, leakIn } from "../../src/print/published.ts";
import { allBytes } from "../setup/all-bytes.ts";
import { buildInto } from "../setup/build-edition.ts";
import { TINY } from "../setup/editions.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { longTest, test } from "../setup/share.ts";

const root = mkdtempSync(join(tmpdir(), "deck-embargo-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const DAY = "2035-04-01";
const edition = {
  DECK_SLIDES: join(root, "slides"),
  DECK_DATA: join(root, "data.ts"),
  DECK_IMAGES: join(root, "images"),
};
/** A figure of its own digits, a quote, a slide with a picture: each waits. */
const CANARIES = [
  /876543\d|8\s?765\s?43\d/u,
  /zibeline/i,
  /cobalt/i,
  /Une\sporte\souverte|vaut\smieux\sque/,
  /Les (?:&nbsp;|\s)?dons|#\/dons\b/,
  /secret-plan/,
];

beforeAll(() => {
  cpSync(TINY.DECK_SLIDES, edition.DECK_SLIDES, { recursive: true });
  mkdirSync(edition.DECK_IMAGES);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><desc>Un toit de zibeline</desc></svg>';
  writeFileSync(join(edition.DECK_IMAGES, "secret-plan.svg"), svg);
  writeFileSync(
    join(edition.DECK_SLIDES, "03.md"),
    `---\npartie: Annonce\n---\n\n## Le bleu de cobalt\n\n::diapo{#annonce embargo="${DAY}"}\n\nUne zibeline passe.\n\n![Un plan de cobalt](secret-plan.svg "Crédit")\n\n---\n\n## La suite\n\nÀ bientôt.\n`,
  );
  const data = readFileSync(TINY.DECK_DATA, "utf8")
    .replace("../../../src/", `${resolve("src")}/`)
    .replace("1,25 M€ de dons reçus\n", "8 765 432 € de dons reçus\n")
    .replace("value: 1_250_000", `value: 8_765_432, embargo: "${DAY}"`)
    .replace("scale: 1e6,\n      decimals: 2,", "")
    .replace('source: "1,25 M€ de dons reçus"', 'source: "8 765 432 € de dons reçus"')
    .replace('by: "ada-brindille",', `by: "ada-brindille",\n      embargo: "${DAY}",`);
  writeFileSync(edition.DECK_DATA, data);
});

const readIt = (day?: string) => readEdition(editionPaths({ ...edition, ...(day && { DECK_DATE: day }) }));
const found = (text: string) => CANARIES.filter((canary) => canary.test(text)).map(String);

describe("a public build", () => {
  test("without a date holds nothing that waits, says what it leaves out, and where no slide goes", () => {
    const folder = join(root, "dist");
    const { status, output } = buildInto(folder, edition);
    expect([status, output]).toEqual([0, expect.stringContaining("2\u00a0diapositives attendent leur jour")]);
    expect(output).toContain(
      "« Les dons » (1er\u00a0avril\u00a02035), « Le bleu de cobalt » (1er\u00a0avril\u00a02035)",
    );
    expect(found(allBytes(folder))).toEqual([]);
    expect(allBytes(folder)).not.toMatch(/data-place="[^"]*:\d/);
  });

  longTest("for a day before it holds nothing, from the day on all of it, and says its day", () => {
    const before = join(root, "before");
    expect(buildInto(before, { ...edition, DECK_DATE: "2035-03-31" }).status).toBe(0);
    expect(found(allBytes(before))).toEqual([]);
    const after = join(root, "after");
    const { output } = buildInto(after, { ...edition, DECK_DATE: DAY });
    expect(output).toContain("construit pour le 1er\u00a0avril\u00a02035");
    expect(found(allBytes(after))).toEqual(CANARIES.map(String));
    const page = readFileSync(join(after, "index.html"), "utf8");
    expect(page).toContain('<p class="dated">État au <time datetime="2035-04-01">1er\u00a0avril\u00a02035</time></p>');
    expect(page).not.toMatch(/class="embargo"|Sous embargo/);
  });

  longTest("in one file holds nothing that waits", () => {
    const folder = join(root, "single");
    expect(buildInto(folder, edition, "single").status).toBe(0);
    expect(found(allBytes(folder))).toEqual([]);
  });

  longTest("that is private shows it, marked, until its day", () => {
    const folder = join(root, "private");
    expect(buildInto(folder, edition, "private").status).toBe(0);
    const page = readFileSync(join(folder, "index.html"), "utf8");
    expect(found(page)).toEqual(CANARIES.map(String));
    expect(page.match(/<p class="embargo">Sous embargo jusqu’au\s1er\s+avril\s+2035<\/p>/gu)).toHaveLength(2);
  });
});

longTest("a hosted build's pictures, link pages and PDFs hold nothing that waits", async () => {
  const folder = join(root, "hosted");
  expect(buildInto(folder, edition).status).toBe(0);
  const words = ["--import", "tsx", "src/commands/hosted.ts", "--deck", folder];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", env: shellEnvironment(edition) });
  expect(status, stderr).toBe(0);
  expect(found(allBytes(folder))).toEqual([]);
  const papers = readdirSync(join(folder, "documents"));
  expect(papers).toHaveLength(3);
  for (const name of papers)
    expect(found((await pdfTexts(readFileSync(join(folder, "documents", name)))).join("\n"))).toEqual([]);
});

describe("the last gate", () => {
  test.each([
    ["a number", "<p>8\u202f765\u202f432\u00a0€</p>"],
    ["a number with what it counts", "8 765 432 de dons"],
    ["a number as a drawing takes it", '<script>{"value":8765432}</script>'],
    ["a slide's words", "<img alt='Un plan de cobalt'>"],
    ["a quote's words", "une porte ouverte vaut"],
  ])("finds %s", async (_what, content) => {
    const leak = await leakIn("a.html", Buffer.from(content), { embargoed: embargoedIn(await readIt()) });
    expect(leak).toContain("sous embargo, se lit dans a.html");
    expect(await leakIn("a.html", Buffer.from(content), { embargoed: embargoedIn(await readIt(DAY)) })).toBeUndefined();
  });

  test("leaves no folder that holds it", async () => {
    const folder = join(root, "leak");
    mkdirSync(folder);
    writeFileSync(join(folder, "faits.csv"), "dons;8765432;de dons reçus\nUn plan de cobalt");
    await expect(checkPublished(folder, await readIt())).rejects.toThrow("rien n’est à publier");
  });
});
