// Editions on disk with one thing wrong: what is said, and where.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { compileEdition } from "../../src/edition/compile-edition.ts";
import { describeProblem } from "../../src/edition/describe-problem.ts";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { data } from "./data/index.ts";

const root = mkdtempSync(join(tmpdir(), "deck-read-"));
const paths = { slides: join(root, "slides"), data: join(root, "data/index.ts"), images: join(root, "images") };
const figures = join(root, "data/figures.ts");
const shownRoot = relative(process.cwd(), root).replaceAll("\\", "/");

beforeAll(() => mkdirSync(paths.slides));
beforeEach(() => {
  cpSync("tests/edition/data", join(root, "data"), { recursive: true });
  for (const name of readdirSync(join(root, "data"))) {
    const path = join(root, "data", name);
    writeFileSync(path, withProgram(readFileSync(path, "utf8")));
  }
  writeFileSync(join(paths.slides, "01.md"), "# Titre\n\n:chiffre[maisons]\n\n::graphique[rue]\n");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Lines of data/figures.ts that the cases change. */
const VALUE = "    value: 7204,\n";
const LABEL = '    label: "maisons bâties",\n';
const END = '    source: "7\u00a0204 maisons bâties",\n  },\n';

const slips: readonly (readonly [string, string, string, number, number, string])[] = [
  [
    "a missing comma",
    VALUE,
    "    value: 7204\n",
    0,
    16,
    "virgule absente à la fin de cette ligne, attendu `value: 7204,`",
  ],
  [
    "a missing comma, behind a remark",
    VALUE,
    "    value: 7204 // vu, revu\n",
    0,
    16,
    "virgule absente à la fin de cette ligne, attendu `value: 7204,`",
  ],
  [
    "a missing comma between records",
    END,
    END.replace("},", "}"),
    1,
    4,
    "virgule absente à la fin de cette ligne, attendu `},`",
  ],
  [
    "a space in a number",
    VALUE,
    "    value: 7 204,\n",
    0,
    12,
    "nombre écrit « 7 204 », attendu `7204` : sans espace ni unité, avec un point",
  ],
  [
    "a no-break space in a number",
    VALUE,
    "    value: 7\u202f204,\n",
    0,
    12,
    "nombre écrit « 7 204 », attendu `7204` : sans espace ni unité, avec un point",
  ],
  [
    "a decimal comma",
    VALUE,
    "    value: 203,6,\n",
    0,
    12,
    "nombre écrit « 203,6 », attendu `203.6` : sans espace ni unité, avec un point",
  ],
  [
    "a unit",
    VALUE,
    "    value: 203,6 M€,\n",
    0,
    12,
    "nombre écrit « 203,6 M€ », attendu `203600000` : sans espace ni unité, avec un point",
  ],
  [
    "a zero before a number",
    VALUE,
    "    value: 0204,\n",
    0,
    12,
    "nombre « 0204 » avec un zéro devant, attendu `204`, ou une date entre guillemets",
  ],
  [
    "a text that does not end",
    LABEL,
    '    label: "maisons bâties,\n',
    0,
    12,
    'texte sans guillemet à la fin, attendu `"` avant la virgule',
  ],
  [
    "a text of several lines",
    LABEL,
    '    label: "maisons\nbâties",\n',
    0,
    12,
    'texte sans guillemet à la fin, attendu, pour un texte de plusieurs lignes, un fichier à côté des données : `text: { file: "source.txt" }`',
  ],
  [
    "quotes in a text",
    LABEL,
    '    label: "maisons "bâties"",\n',
    0,
    21,
    '`"` trouvé au milieu d’un texte, attendu « et »',
  ],
  ["an apostrophe in a text", LABEL, "    label: 'l'aide',\n", 0, 14, "`'` trouvé au milieu d’un texte, attendu `’`"],
  [
    "curly quotes",
    LABEL,
    "    label: “maisons bâties”,\n",
    0,
    12,
    'guillemet `“` trouvé, attendu des guillemets droits autour du texte : `"texte"`',
  ],
  [
    "a text without quotes",
    LABEL,
    "    label: maisons bâties,\n",
    0,
    12,
    'texte sans guillemets « maisons bâties », attendu `"maisons bâties"`',
  ],
  [
    "a word without quotes",
    LABEL,
    "    label: logements,\n",
    0,
    12,
    "« logements » inconnu, attendu un nombre, un texte entre guillemets droits, ou un nom défini dans ce fichier",
  ],
  [
    "a hyphen in a name",
    '  "tuiles-vertes": {\n',
    "  tuiles-vertes: {\n",
    0,
    3,
    'nom à tiret « tuiles-vertes », attendu entre guillemets : `"tuiles-vertes":`',
  ],
  [
    "an equals sign",
    VALUE,
    "    value = 7204,\n",
    0,
    5,
    "« value = 7204 » trouvé, attendu deux-points : `value: 7204`",
  ],
  [
    "no colon",
    LABEL,
    '    label "maisons bâties",\n',
    0,
    11,
    'deux-points absents après « label », attendu `label: "maisons bâties"`',
  ],
  [
    "a block that does not end",
    END,
    END.replace("  },\n", ""),
    -7,
    3,
    "bloc « maisons: { » sans fin, attendu `},` après son dernier champ",
  ],
  [
    "a semicolon",
    VALUE,
    "    value: 7204;\n",
    0,
    16,
    "« ; » trouvé, attendu `,` ou `}` (vérifiez aussi la ligne d’avant : virgule, guillemets, accolades)",
  ],
  ["a field twice", LABEL, LABEL + LABEL, 1, 5, "« label » déjà écrit ligne {before}, attendu un seul champ de ce nom"],
];

describe("readEdition(data with a slip)", () => {
  it.each(slips)(
    "reports %s at its line and column, and nothing else",
    async (_name, right, wrong, down, column, message) => {
      const line = edit(figures, right, wrong) + down;
      const said = message.replace("{before}", String(line - 1));
      expect(await problems()).toEqual([`data/figures.ts:${line}:${column}: ${said}`]);
    },
  );

  it("reports a record that stands there twice", async () => {
    const line = edit(figures, "  maisons: {\n", "  maisons: {},\n  maisons: {\n");
    expect(await problems()).toEqual([
      `data/figures.ts:${line + 1}:3: « maisons » déjà écrit ligne ${line}, attendu un seul champ de ce nom`,
    ]);
  });

  it.each([
    [
      "a wrong type",
      VALUE,
      '    value: "7 204",\n',
      0,
      5,
      "figures.maisons.value : trouvé le texte « 7 204 », attendu un nombre",
    ],
    ["a missing field", LABEL, "", -3, 3, "figures.maisons.label : absent, attendu un texte"],
    [
      "an unknown field",
      LABEL,
      `${LABEL}    labell: "x",\n`,
      1,
      5,
      "figures.maisons.labell : champ inconnu ; vouliez-vous dire `label` ?",
    ],
  ])("places %s in its file, and says nothing of the chart", async (_name, right, wrong, down, column, message) => {
    const line = edit(figures, right, wrong) + down;
    const said = message.replace("{before}", String(line - 1));
    expect(await problems()).toEqual([`data/figures.ts:${line}:${column}: ${said}`]);
  });

  it("places what stands in a list", async () => {
    const line = edit(
      join(root, "data/charts.ts"),
      '{ figure: "ateliers", look: "built" }',
      '{ figure: "atelier", look: "built" }',
    );
    expect(await problems()).toEqual([
      `data/charts.ts:${line}:9: charts.murs.rows.2.figure : « atelier » trouvé, attendu une clé de data.figures ; vouliez-vous dire \`ateliers\` ?`,
    ]);
  });

  it("reports a file that is not there, and a name that its file does not export", async () => {
    edit(paths.data, '"./charts.ts"', '"./graphiques.ts"');
    edit(figures, "export const figures", "const figures");
    const at = (text: string) => lineOf(readFileSync(paths.data, "utf8"), text);
    expect(await problems()).toEqual([
      `data/index.ts:${at("./graphiques.ts")}:1: fichier introuvable « ./graphiques.ts », attendu un fichier de données`,
      `data/index.ts:${at("{ figures }")}:10: « figures » absent de data/figures.ts, attendu \`export const figures = …\` dans ce fichier`,
    ]);
  });

  it("reports a module without data", async () => {
    writeFileSync(paths.data, "export const donnees = {};\n");
    expect(await problems()).toEqual([
      "data/index.ts:1:1: « data » absent de ce fichier, attendu `export const data = …`",
    ]);
  });

  it("follows data that are made of others", async () => {
    writeFileSync(
      paths.data,
      'import { figures } from "./figures.ts";\nconst more = { x: 1 };\nconst half = { ...more, figures: { ...figures } };\nexport const data = { figures: half.figures } as const;\n',
    );
    const line = edit(figures, VALUE, '    value: "x",\n');
    expect(await problems()).toContain(
      `data/figures.ts:${line}:5: figures.maisons.value : trouvé le texte « x », attendu un nombre`,
    );
  });
});

describe("readEdition(paths)", () => {
  it("gives data of several files as they are", async () => {
    expect(await problems()).toEqual([]);
    expect((await readEdition(paths)).data).toEqual(data);
  });

  it.each([
    [
      "slides that are not there",
      { slides: join(root, "absent") },
      "absent:1:1: dossier introuvable, attendu le dossier des diapositives (celui que nomme DECK_SLIDES)",
    ],
    [
      "a folder without slides",
      { slides: join(root, "data") },
      "data:1:1: dossier sans diapositive, attendu au moins un fichier .md avec un titre",
    ],
    [
      "data that are not there",
      { data: join(root, "absent.ts") },
      "absent.ts:1:1: fichier introuvable, attendu le module des données (celui que nomme DECK_DATA)",
    ],
  ])("names %s", async (_name, wrong, message) => {
    expect(await problems({ ...paths, ...wrong })).toEqual([message]);
  });
});

it("editionPaths(DECK_DATA names a folder) takes its index", () => {
  expect(editionPaths({ DECK_DATA: "tests/edition/data" }).data).toBe(resolve("tests/edition/data/index.ts"));
  expect(editionPaths({ DECK_DATA: "tests/edition/data/meeting.ts" }).data).toBe(
    resolve("tests/edition/data/meeting.ts"),
  );
});

describe("readEdition(a file in another encoding)", () => {
  const slide = join(paths.slides, "01.md");
  const text = "# Titre\n\nUn été.\n\n:chiffre[maison]\n";
  const unknown =
    "slides/01.md:5:1: chiffre inconnu « maison », attendu une clé de data.figures ; vouliez-vous dire `maisons` ?";

  it.each([
    ["Latin-1", Buffer.from(text, "latin1"), "3:4", "Latin-1 (ou Windows-1252)"],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le"), "1:1", "UTF-16"],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le"), "1:1", "UTF-16"],
    ["big-endian UTF-16", Buffer.from(`\ufeff${text}`, "utf16le").swap16(), "1:1", "UTF-16"],
  ])("reports %s, and what else is wrong in it", async (_name, bytes, place, encoding) => {
    writeFileSync(slide, bytes);
    expect(await problems()).toEqual([
      `slides/01.md:${place}: fichier enregistré en ${encoding}, attendu UTF-8 : enregistrez-le en UTF-8`,
      unknown,
    ]);
  });

  it("reports a letter that another program lost", async () => {
    writeFileSync(slide, text.replace("été", "\ufffdt\ufffd"));
    expect(await problems()).toEqual([
      "slides/01.md:3:4: lettre perdue « \ufffd », attendu la lettre elle-même : retapez-la, puis enregistrez le fichier en UTF-8",
      unknown,
    ]);
  });

  it("reports it in the data", async () => {
    writeFileSync(figures, Buffer.from(readFileSync(figures, "utf8"), "latin1"));
    expect((await problems())[0]).toMatch(/^data\/figures\.ts:\d+:\d+: fichier enregistré en Latin-1/);
  });

  it("takes a byte order mark, in slides and in data", async () => {
    writeFileSync(slide, `\ufeff---\npartie: Une partie\n---\n\n${text.replace("maison", "maisons")}`);
    writeFileSync(figures, `\ufeff${readFileSync(figures, "utf8")}`);
    expect(await problems()).toEqual([]);
  });
});

/** Every problem as it is shown, its path from the edition's folder. */
async function problems(from = paths): Promise<string[]> {
  const edition = await readEdition(from);
  return compileEdition(edition).problems.map((problem) => describeProblem(problem).replaceAll(`${shownRoot}/`, ""));
}

/** The copies find the program where it is. */
function withProgram(text: string): string {
  return text.replaceAll('"../../../src/', `"${resolve("src").replaceAll("\\", "/")}/`);
}

/** Replaces some text, and says on which line. */
function edit(path: string, right: string, wrong: string): number {
  const text = readFileSync(path, "utf8");
  expect(text).toContain(right);
  writeFileSync(
    path,
    text.replace(right, () => wrong),
  );
  return lineOf(text, right);
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}
