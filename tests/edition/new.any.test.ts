// A new edition, as its writer finds it: it compiles without a word, for every region, and nothing that was there is lost.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect } from "vitest";
import { chosenEdition } from "../../src/edition/chosen-edition.ts";
import { compileEdition } from "../../src/edition/compile-edition.ts";
import { describeProblem } from "../../src/edition/describe-problem.ts";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { REGIONS, regionNamed } from "../../src/edition/new/regions.ts";
import { writeEdition } from "../../src/edition/new/write-edition.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";

const scratch = mkdtempSync(join(tmpdir(), "deck-new-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", `src/commands/${script}.ts`, ...args], {
    encoding: "utf8",
    env: shellEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });

test("every department of metropolitan France is in one region", () => {
  const codes = Object.values(REGIONS).flat();
  expect([Object.keys(REGIONS).length, codes.length, new Set(codes).size]).toEqual([13, 96, 96]);
});

test.each(Object.entries(REGIONS))(
  "writeEdition(folder, %s) compiles without a word, with its map",
  async (region, codes) => {
    const folder = join(scratch, region);
    writeEdition(folder, region);
    const edition = await readEdition(editionPaths({ ...chosenEdition([folder]).env }));
    const { deck, problems } = compileEdition(edition, { notes: true });
    expect(problems.map(describeProblem)).toEqual([]);
    expect(deck!.slides.map(({ id }) => id)).toEqual(["ouverture", "nombre", "merci"]);
    expect(deck!.forms).toEqual(expect.arrayContaining(["brick-map", "unit-wall"]));
    expect(deck!.data.maps.region!.areas.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
    expect(deck!.data.figures.departements!.value).toBe(codes.length);
  },
);

test("a new edition is written as the project's own rules have it", () => {
  const folder = join(scratch, "espace et é");
  writeEdition(folder, "Bretagne");
  const biome = ["node_modules/@biomejs/biome/bin/biome", "check", "--vcs-enabled=false", join(folder, "data")];
  expect(spawnSync(process.execPath, biome, { encoding: "utf8" }).status).toBe(0);
});

describe("regionNamed(text)", () => {
  test.each([
    ["bretagne", "Bretagne"],
    [" ile de france", "Île-de-France"],
    ["provence alpes cote d'azur", "Provence-Alpes-Côte d’Azur"],
    ["5", "Corse"],
  ])("%s is %s", (typed, region) => expect(regionNamed(typed)).toBe(region));

  test.each([
    ["Bretange", /^région inconnue « Bretange » ; vouliez-vous dire `Bretagne` \?/],
    ["14", /^région inconnue « 14 »/],
    ["", /^aucune région n’est donnée/],
  ])("« %s » is refused, with all of them", (typed, sentence) => {
    expect(() => regionNamed(typed)).toThrow(sentence);
    for (const name of Object.keys(REGIONS)) expect(() => regionNamed(typed)).toThrow(name);
  });
});

describe("npm run new", () => {
  longTest("takes a region of several words without quotes, and says what comes next", () => {
    const folder = join(scratch, "ligerien");
    const { status, stdout } = run("new", folder, "--region", "Pays", "de", "la", "Loire");
    expect([status, stdout.includes("région Pays de la Loire"), stdout.includes(`npm start -- ${folder}`)]).toEqual([
      0,
      true,
      true,
    ]);
    for (const line of stdout.matchAll(/^ {4}(\S+)$/gm)) expect(existsSync(line[1]!)).toBe(true);
  });

  test("leaves a folder that is not empty as it is", () => {
    const folder = join(scratch, "plein");
    mkdirSync(folder);
    writeFileSync(join(folder, "note.txt"), "à garder");
    const { status, stderr } = run("new", folder, "--region", "Corse");
    expect([status, stderr.trim()]).toEqual([
      1,
      `new : « ${folder} » n’est pas vide, et rien n’y a été changé ; donnez un autre nom, ou videz ce dossier.`,
    ]);
    expect(readdirSync(folder)).toEqual(["note.txt"]);
    expect(readFileSync(join(folder, "note.txt"), "utf8")).toBe("à garder");
  });

  sharedTest.each(
    share(
      [
        [[], /^new : donnez le nom d’un dossier à créer : npm run new -- mon-dossier --region Bretagne$/],
        [
          ["package.json", "--region", "Corse"],
          /^new : « package\.json » ne convient pas \(un fichier porte le nom du dossier\)/,
        ],
        [["dist/a", "--region", "Corse"], /^new : « dist\/a » est un dossier du programme/],
        [
          ["nouveau"],
          /^new : aucune région n’est donnée\. Ajoutez --region et un nom, ou un numéro :\n {3}1 {2}Auvergne/,
        ],
        [["nouveau", "--pays", "x"], /^new : option mal écrite ; attendu : npm run new/],
      ],
      5,
    ),
  )("refuses %j by a sentence, and makes nothing", (args, sentence) => {
    const { status, stderr } = run("new", ...args);
    expect([status, stderr.trim()]).toEqual([1, expect.stringMatching(sentence)]);
    expect(existsSync("nouveau") || existsSync("dist/a")).toBe(false);
  });
});

describe("a folder behind a command", () => {
  const tiny = "tests/editions/tiny";

  test("names the edition; the other words are left for the command", () => {
    const env = { DECK_SLIDES: `${tiny}/slides`, DECK_DATA: `${tiny}/data.ts`, DECK_IMAGES: `${tiny}/images` };
    const chosen = chosenEdition([tiny, "--port", "1"]);
    expect(chosen.rest).toEqual(["--port", "1"]);
    expect(editionPaths({ ...chosen.env })).toEqual(editionPaths(env));
    expect(chosenEdition(["--port", "1"])).toEqual({ env: {}, rest: ["--port", "1"] });
  });

  longTest("npm run check says the problems of that edition", () => {
    const folder = join(scratch, "faute");
    writeEdition(folder, "Bretagne");
    const data = join(folder, "data/meeting.ts");
    writeFileSync(data, `${readFileSync(data, "utf8")}\n\n\n`); // how it is set out is not the writer's care
    expect(run("run", "check", folder)).toMatchObject({ status: 0 });
    writeFileSync(join(folder, "slides/02.md"), "# Titre\n\n:chiffre[absent]\n");
    const { status, stderr } = run("run", "check", folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/slides\/02\.md:3:1: chiffre inconnu « absent »/);
  });

  test.each([
    [
      "nulle-part",
      "check : dossier « nulle-part » introuvable ; pour en faire une édition : npm run new -- nulle-part",
    ],
    ["tests", "check : « tests » n’est pas une édition : il n’y a pas de dossier slides ; donnez un autre dossier."],
  ])("%s is refused by a sentence", (folder, sentence) => {
    const { status, stderr } = run("run", "check", folder);
    expect([status, stderr.trim()]).toEqual([2, sentence]);
  });
});
