// The builds: what is in them, what is never in them, and that nothing in the program knows this edition.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, expect } from "vitest";
import { data as edition } from "../../data/index.ts";
import { documentOf } from "../../src/edition/compile-edition.ts";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { format } from "../../src/format.ts";
import type { DeckData } from "../../src/model.ts";
import { data as trial } from "../editions/trial/data.ts";
import { allBytes } from "../setup/all-bytes.ts";
import { buildInto } from "../setup/build-edition.ts";
import { BUILT, BUILT_TRIAL, BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { TINY, TRIAL } from "../setup/editions.ts";
import { longTest, test } from "../setup/share.ts";

const data: DeckData = edition; // of any year
const scratch = mkdtempSync(join(tmpdir(), "deck-"));
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4H0z"/></svg>';
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const CANARY = "canari-des-notes-xyz";

test("the public build has not a word of the notes [R26]", () => {
  expect(allBytes(build(withCanaries()))).not.toContain(CANARY);
});

longTest("the private build has the notes [R26]", () => {
  expect(allBytes(build(withCanaries(), "private"))).toContain(CANARY);
});

longTest("changing one datum changes every place that shows it, and nothing else [R2]", () => {
  const data = changed("figures: { ...right.figures, tuiles: { ...right.figures.tuiles, value: 11_370 } }");
  const page = build({ ...TRIAL, DECK_DATA: data });
  const after = withoutSources(pageOf(page));
  const before = withoutSources(pageOf(BUILT_TRIAL));
  expect(after).not.toMatch(/12[\u202f\s]?480/);
  expect(count(before, "12\u202f480")).toBeGreaterThan(8);
  expect(count(after, "11\u202f370")).toBe(count(before, "12\u202f480"));
  expect(withoutCharts(after, "tuiles").replaceAll("11\u202f370", "12\u202f480").replaceAll('"11370"', '"12480"')).toBe(
    withoutCharts(before, "tuiles"),
  );
});

longTest("the edition's number is that of its slides and data: another datum, another number", async () => {
  const number = (folder: string) => /name="deck-edition" content="([\da-f]{8})"/.exec(pageOf(folder))?.[1];
  const numberOf = async (env: Record<string, string>) =>
    documentOf(await readEdition(editionPaths(env)), { notes: false }).version;
  const other = changed('credits: ["Inventé autrement"]');
  expect([number(BUILT_TRIAL), number(BUILT_TRIAL_PRIVATE)]).toEqual(Array(2).fill(await numberOf(TRIAL)));
  expect(await numberOf({ ...TRIAL, DECK_DATA: other })).not.toBe(number(BUILT_TRIAL));
});

test("what helps to write is in no built page", () => {
  expect(allBytes(BUILT)).not.toMatch(/writing-notice|Cette diapositive déborde|deck:document/);
});

test("the schemas of the data are in no script of the page", () => {
  expect(allBytes(BUILT)).not.toMatch(/unrecognized_keys|invalid_type|une adresse de courriel/);
});

test("another edition builds with the same program and shows nothing of this one", () => {
  expect(pageOf(BUILT_TRIAL)).toContain("<title>L’année des Toits du Val</title>");
  const bytes = allBytes(BUILT_TRIAL);
  const people = Object.values(data.people).map(({ name }) => name);
  const organisations = Object.values(data.organisations ?? {}).map(({ name }) => name);
  const counted = Object.values(data.figures).filter(({ kind }) => kind === "count");
  const numbers = counted.map(({ value, ...written }) => format(value, written)).filter((text) => text.length > 4);
  const ours = [data.meeting.title, data.meeting.place!, ...people, ...organisations, ...numbers];
  const own = plain(JSON.stringify(trial));
  expect(ours.filter((words) => bytes.includes(words) && !own.includes(plain(words)))).toEqual([]);
});

test("slides that do not compile fail the build with place and sentence, all at once", () => {
  const slides = copyOf(TINY.DECK_SLIDES);
  writeFileSync(join(slides, "99-faux.md"), "## Un titre\n\nIl y a 42 % de réponses.\n\n:chiffre[inconnu]\n");
  const { status, output } = tryBuild({ ...TINY, DECK_SLIDES: slides });
  expect(status).not.toBe(0);
  const place = relative(process.cwd(), join(slides, "99-faux.md")).replaceAll("\\", "/");
  const said = output.slice(output.indexOf("2\u00a0erreurs")); // on a busy machine Vite says first how long reading its settings took
  expect(said).toBe(
    [
      "2\u00a0erreurs dans le diaporama :\n",
      `${place}:3:8: chiffres tapés à la main « 42 », attendu \`:chiffre[nom]\`, ou \`:tel-quel[42]\` si ce n’est pas un chiffre`,
      `${place}:5:1: chiffre inconnu « inconnu », attendu une clé de data.figures (\`date-reunion\`, \`date-texte\`, \`annee\`, \`foyers\`, \`dons\`, \`chantiers\`, \`maisons\`, \`ateliers\`…)`,
      "\n",
    ].join("\n"),
  );
});

longTest("data with a wrong field fails the build with the field's path and place", () => {
  const data = join(scratch, "wrong-data.ts");
  writeFileSync(
    data,
    `import { data as right } from "${resolve("tests/editions/tiny/data.ts").replaceAll("\\", "/")}";\nexport const data = { ...right, meeting: { ...right.meeting, title: 12 } };\n`,
  );
  const { status, output } = tryBuild({ ...TINY, DECK_DATA: data });
  expect(status).not.toBe(0);
  const column = readFileSync(data, "utf8").split("\n")[1]?.indexOf("title") ?? 0;
  const place = relative(process.cwd(), data).replaceAll("\\", "/");
  expect(output).toContain(`${place}:2:${column + 1}: meeting.title : trouvé \`12\`, attendu un texte\n`);
});

longTest(
  "pictures whose names have spaces and accents are built under plain ones, those of the notes not at all",
  () => {
    const [slides, images] = [copyOf(TINY.DECK_SLIDES), mkdtempSync(join(scratch, "images-"))];
    for (const name of ["L’été à deux.svg", "privé.svg"]) writeFileSync(join(images, name), PICTURE);
    writeFileSync(
      join(slides, "99-image.md"),
      '## Une image\n\n![Un carré](<L’été à deux.svg> "Crédit : personne")\n\n:::notes\n![Un carré](privé.svg "Crédit : personne")\n:::\n',
    );
    const page = build({ ...TINY, DECK_SLIDES: slides, DECK_IMAGES: images });
    const pictures = readdirSync(join(page, "assets")).filter((name) => name.endsWith(".svg"));
    expect(pictures).toEqual([expect.stringMatching(/^l-ete-a-deux-[\da-f]{8}\.svg$/)]);
    expect(readFileSync(join(page, "index.html"), "utf8")).toContain(`src="assets/${pictures[0]}"`);
  },
);

/** Data like the trial edition's, but for that. */
function changed(fields: string): string {
  const path = join(mkdtempSync(join(scratch, "data-")), "data.ts");
  const right = TRIAL.DECK_DATA.replaceAll("\\", "/");
  writeFileSync(path, `import { data as right } from "${right}";\nexport const data = { ...right, ${fields} };\n`);
  return path;
}

function pageOf(folder: string): string {
  return readFileSync(join(folder, "index.html"), "utf8");
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(scratch, "copy-"));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Builds into a folder of its own and returns it. */
function build(...[env, mode, minify]: [Record<string, string>, string?, "oxc"?]): string {
  const { status, output, folder } = tryBuild(env, mode, minify);
  if (status !== 0) throw new Error(output);
  return folder;
}

function tryBuild(env: Record<string, string>, mode = "production", minify?: "oxc") {
  const folder = mkdtempSync(join(scratch, "dist-"));
  return { ...buildInto(folder, env, mode, minify), folder };
}

/** The canary goes into every note of a file of slides, or into a new note. */
/** The tiny edition, with the word in its notes. */
function withCanaries(): Record<string, string> {
  const slides = copyOf(TINY.DECK_SLIDES);
  for (const name of readdirSync(slides))
    writeFileSync(join(slides, name), withCanary(readFileSync(join(slides, name), "utf8"), CANARY));
  return { ...TINY, DECK_SLIDES: slides };
}

function withCanary(text: string, canary: string): string {
  return `${text.replace(/^:::notes\s*$/gm, `:::notes\n${canary}\n`)}\n:::notes\n${canary}\n:::\n`;
}

function withoutSources(html: string): string {
  return html
    .replace(/<(\w+)[^>]*data-verbatim[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(
      /<style[\s\S]*?<\/style>|<meta (?:http-equiv|name="deck-edition")[^>]*>|, version [\da-f]{8}|"version":"[\da-f]{8}"/g,
      "",
    )
    .replace(/assets\/index-[\w-]+\.js/g, ""); // shortened otherwise
}

/** Without the charts that show this figure, the words of their labels' places and the hash of those; originals are numbered in the order of the page. */
function withoutCharts(html: string, figure: string): string {
  const charts = /<figure[^>]* class="chart"[\s\S]*?<\/figure>/g;
  return html
    .replace(charts, (chart) => (chart.includes(`data-figure="${figure}"`) ? "" : chart))
    .replace(/\.at-\d+\{[^}]*\}/g, "")
    .replace(/( id="| href="#)m\.[\da-z]+/g, "$1m")
    .replace(/'sha256-[^']*'/g, "");
}

/** Whatever kind of space. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
