// What was published is written beside the data, and read with them: a line for each figure, once.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect } from "vitest";
import { chosenEdition } from "../../src/edition/chosen-edition.ts";
import { compileEdition, documentOf } from "../../src/edition/compile-edition.ts";
import { describeProblem } from "../../src/edition/describe-problem.ts";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { checkDay, planPublication, publish } from "../../src/edition/publish.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { privateRunsOf } from "../../src/print/published.ts";
import { data as corrected } from "../editions/corrected/data.ts";
import { CORRECTED, TINY } from "../setup/editions.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { longTest, test } from "../setup/share.ts";

const root = mkdtempSync(join(tmpdir(), "deck-publish-"));
const folder = join(root, "édition");
const register = join(folder, "published.json");
afterAll(() => rmSync(root, { recursive: true, force: true }));

const VALUE = "value: 57,";
/** The tiny edition in a folder of its own, with what was changed since. */
function write(value = VALUE, corrections = "[]"): void {
  const from = readFileSync(TINY.DECK_DATA, "utf8").replace("../../../src/", `${resolve("src")}/`);
  expect(from).toContain(VALUE);
  writeFileSync(
    join(folder, "data.ts"),
    from.replace(VALUE, value).replace("corrections: []", `corrections: ${corrections}`),
  );
}
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(TINY.DECK_SLIDES, join(folder, "slides"), { recursive: true });
  write();
});

const paths = () => editionPaths({ ...chosenEdition([folder]).env });
const problems = async () =>
  compileEdition(await readEdition(paths())).problems.map((problem) =>
    describeProblem(problem).replace(/^.*édition\//, ""),
  );
async function published(date?: string): Promise<string[]> {
  const { deck } = compileEdition(await readEdition(paths()));
  const plan = planPublication(deck!);
  if (plan.lines.length === 0) return [];
  const day = date ?? plan.day ?? "";
  checkDay(day, plan);
  publish(paths(), deck!, plan, day);
  return plan.lines.map(({ figure }) => figure);
}
interface Line {
  readonly figure: string;
  readonly value: unknown;
}
const lines = () => JSON.parse(readFileSync(register, "utf8")) as Line[];

describe("publish(paths, deck, plan, date)", () => {
  test("writes a line for each figure that the document shows, as readers read it, and no other", async () => {
    const { deck } = compileEdition(await readEdition(paths()));
    const shown = new Set(deck!.slides.flatMap(({ figures }) => figures));
    await published("2035-03-03");
    expect(lines().map(({ figure }) => figure)).toEqual(expect.arrayContaining([...shown]));
    expect(lines().find(({ figure }) => figure === "foyers")).toEqual({
      figure: "foyers",
      value: 57,
      text: "Foyers accueillis\u00a0: 57",
      date: "2035-03-03",
    });
    expect(readFileSync(register, "utf8").split("\n")).toHaveLength(lines().length + 3); // one a line, between brackets
    expect(await problems()).toEqual([]);
  });

  test("has nothing to write the second time", async () => {
    await published("2035-03-03");
    const before = readFileSync(register, "utf8");
    expect(await published("2035-03-09")).toEqual([]);
    expect(readFileSync(register, "utf8")).toBe(before);
  });

  test("adds a line for what was corrected, on the day of its correction, and keeps the others", async () => {
    await published("2035-03-03");
    const before = lines();
    write("value: 75,");
    expect(await problems()).toEqual([
      expect.stringMatching(
        /^data\.ts:\d+:7: figures\.foyers\.value : publié « Foyers accueillis : 57 » le 3 mars 2035,/,
      ),
      expect.stringMatching(/^data\.ts:\d+:\d+: figures\.foyers\.source : la phrase ne dit pas/),
    ]);
    write("value: 75,", '[{ date: "2035-03-09", figure: "foyers", was: 57, is: 75, why: "essai" }]');
    expect(await problems()).toHaveLength(1);
    await expect(published("2035-03-08")).rejects.toThrow(
      /^la date « 2035-03-08 » vient trop tôt, attendu le 9.mars.2035/,
    );
    expect(await published()).toEqual(["foyers"]);
    expect(lines()).toEqual([
      ...before,
      { figure: "foyers", value: 75, text: "Foyers accueillis\u00a0: 75", date: "2035-03-09" },
    ]);
    expect(await published()).toEqual([]);
  });

  test("keeps the old file whole where it cannot write the new one", async () => {
    await published("2035-03-03");
    const before = readFileSync(register, "utf8");
    write("value: 75,", '[{ date: "2035-03-09", figure: "foyers", was: 57, is: 75, why: "essai" }]');
    writeFileSync(join(folder, `.published.json.${process.pid}.part`), "");
    await expect(published()).rejects.toThrow(/^rien n’est écrit \(/);
    expect(readFileSync(register, "utf8")).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["data.ts", "published.json", "slides"]);
  });

  test("takes a day that there is, and none before what is published", async () => {
    for (const typed of ["", "3 mars 2035", "2035-02-30"])
      await expect(published(typed)).rejects.toThrow(
        `trouvé la date « ${typed} », attendu une date telle que 2021-12-03.`,
      );
    expect(existsSync(register)).toBe(false);
  });
});

describe("readEdition(an edition that was published)", () => {
  test.each([
    [
      "[\n  {\n",
      "published.json:3:1: ne se lit pas, attendu ce que `npm run publish` y a écrit : reprenez-en la dernière version",
    ],
    [
      "{}",
      "published.json:1:1: n’est pas une liste, attendu ce que `npm run publish` y a écrit : reprenez-en la dernière version",
    ],
    [
      '[\n  { "figure": "foyers", "value": 57, "text": "t", "date": "2035-03-03" },\n  { "figure": "foyers", "value": 57, "text": "t", "date": "hier" }\n]\n',
      "published.json:3:3: date : trouvé le texte « hier », attendu une date `AAAA-MM-JJ`",
    ],
    ["[3]", "published.json:1:1: trouvé `3`, attendu un objet"],
  ])("says at its line that %j is no register, and nothing that follows from it", async (text, said) => {
    write(VALUE, '[{ date: "2035-03-09", figure: "foyers", was: 75, is: 57, why: "essai" }]');
    writeFileSync(register, text);
    expect(await problems()).toEqual([said]);
  });

  test("is another version once it is published; its dates are no words of the notes", async () => {
    const before = documentOf(await readEdition(paths()), { notes: false }).version;
    await published("2035-03-03");
    expect(documentOf(await readEdition(paths()), { notes: false }).version).not.toBe(before);
  });

  test("reads the tests' own corrected edition without a word of complaint", async () => {
    const edition = await readEdition({ slides: CORRECTED.DECK_SLIDES, data: CORRECTED.DECK_DATA, images: "" });
    const { deck, problems: found } = compileEdition(edition);
    expect([edition.data, found]).toEqual([corrected, []]);
    expect(planPublication(deck!).lines).toEqual([]);
    expect([...privateRunsOf(edition)]).toEqual([]);
  });
});

longTest("npm run publish -- dossier asks for its date by a sentence, writes, and then has nothing to write", () => {
  const run = (...args: string[]) => {
    const command = ["node_modules/tsx/dist/cli.mjs", "src/commands/run.ts", "publish", folder, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      encoding: "utf8",
      env: shellEnvironment(),
    });
    return { status, said: (stdout + stderr).replace(/^.*\/(?=published)/gm, "").trim() };
  };
  expect(run()).toEqual({
    status: 1,
    said: "publish : donnez la date de publication : npm run publish -- --date 2021-12-03",
  });
  const first = run("--date", "2035-03-03");
  expect(first.said).toMatch(/^published\.json : \d+.chiffres, le 3.mars.2035\. Gardez ce fichier avec les données ;/);
  expect(first.status).toBe(0);
  expect(run()).toEqual({ status: 0, said: "Rien de nouveau à publier : les chiffres sont ceux du registre." });
});
