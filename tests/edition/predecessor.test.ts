// The edition that another one names as its predecessor: found on the disk, read like any other, or told at its line.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { compileEdition, documentOf } from "../../src/edition/compile-edition.ts";
import { describeProblem } from "../../src/edition/describe-problem.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { privateRunsOf } from "../../src/print/published.ts";
import { data as before } from "../editions/years/2034/data.ts";
import { data } from "../editions/years/2035/data.ts";
import { YEARS } from "../setup/editions.ts";

const paths = { slides: YEARS.DECK_SLIDES, data: YEARS.DECK_DATA, images: "" };

test("an edition and its predecessor make one document without a word of complaint", async () => {
  const edition = await readEdition(paths);
  const { deck, problems } = compileEdition(edition);
  expect(problems).toEqual([]);
  expect([edition.data, edition.before?.data]).toEqual([data, before]);
  expect(deck?.data.figures["an-dernier/foyers"]?.value).toBe(57);
  expect(deck?.meetingBefore?.date).toBe("date-reunion");
  expect(edition.folders.map((folder) => relative(resolve("tests/editions/years"), folder))).toEqual(["2035", "2034"]);
  expect([...privateRunsOf(edition)]).toEqual([]);
});

test("another number in the edition before is another version", async () => {
  const edition = await readEdition(paths);
  const changed = { ...edition, before: { ...edition.before!, data: { ...before, credits: ["B"] } } };
  expect(documentOf(changed, { notes: false }).version).not.toBe(documentOf(edition, { notes: false }).version);
});

describe("readEdition(data that name a predecessor)", () => {
  const root = mkdtempSync(join(tmpdir(), "deck-years-"));
  const shownRoot = relative(process.cwd(), root).replaceAll("\\", "/");
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const write = (year: string, module: string, text: string) => {
    mkdirSync(join(root, year, "slides"), { recursive: true });
    writeFileSync(join(root, year, module), text);
    writeFileSync(join(root, year, "slides/01.md"), "# Un titre\n\n:chiffre[toits] et :chiffre[toits]{an-dernier}\n");
  };
  const dataOf = (value: number, predecessor = "") => `export const data = {
  meeting: { title: "A", organiser: "B", description: "C"${predecessor && `, predecessor: "${predecessor}"`} },
  sources: { bilan: { title: "Le bilan", text: "${value} toits" } },
  figures: {
    toits: {
      kind: "count", value: ${value}, label: "toits", unit: "toits", period: "20${value}", perimeter: "Val",
      source: "${value} toits",
    },
  },
};
`;
  const problems = async (year: string) => {
    const module = join(root, year, "data.ts");
    const read = await readEdition({ slides: join(root, year, "slides"), data: module, images: "" });
    return compileEdition(read).problems.map((problem) => describeProblem(problem).replaceAll(`${shownRoot}/`, ""));
  };

  beforeEach(() => {
    write("34", "data.ts", dataOf(34));
    write("35", "data.ts", dataOf(35, "../34"));
  });

  test("takes data in a file or in a folder of their own", async () => {
    expect(await problems("35")).toEqual([]);
    mkdirSync(join(root, "33/data"), { recursive: true });
    write("33", "data/index.ts", dataOf(33));
    write("36", "data.ts", dataOf(36, "../33"));
    expect(await problems("36")).toEqual([]);
  });

  test("says at its line that the folder is not there, or is no edition", async () => {
    write("35", "data.ts", dataOf(35, "../3"));
    expect(await problems("35")).toEqual([
      "35/data.ts:2:60: meeting.predecessor : « ../3 » introuvable (3), attendu le dossier d’une édition, vu de celui de ces données : `../../2020`",
    ]);
    write("35", "data.ts", dataOf(35, "slides"));
    expect(await problems("35")).toEqual([
      "35/data.ts:2:60: meeting.predecessor : « slides » n’est pas une édition (35/slides) : ni data/index.ts ni data.ts, attendu le dossier d’une édition, vu de celui de ces données : `../../2020`",
    ]);
  });

  test.each([
    ["itself", "35", "../35", "35"],
    ["an edition that names it", "34", "../35", "35"],
  ])("says at its line that it leads back to %s", async (_name, year, predecessor, where) => {
    write(year, "data.ts", dataOf(Number(year), predecessor));
    expect(await problems("35")).toEqual([
      `${year}/data.ts:2:60: meeting.predecessor : « ${predecessor} » ramène à une édition qui vient après (${where}), attendu une édition plus ancienne`,
    ]);
  });

  test("tells the errors of the edition before where they are, and no others", async () => {
    writeFileSync(join(root, "34/data.ts"), dataOf(34).replace('source: "34 toits"', 'source: "43 toits"'));
    expect(await problems("35")).toEqual([expect.stringMatching(/^34\/data\.ts:7:7: figures\.toits\.source : phrase/)]);
    writeFileSync(join(root, "34/data.ts"), dataOf(34).replace("figures: {", "figures {"));
    expect(await problems("35")).toEqual([expect.stringMatching(/^34\/data\.ts:\d+:\d+: /)]);
  });

  test("finds its tables beside its own data", async () => {
    cpSync("tests/editions/pays-de-la-loire/annees.csv", join(root, "34/annees.csv"));
    const table = `{ title: "T", table: { file: "annees.csv", sha256: "${"0".repeat(64)}" } }`;
    const source = readFileSync(join(root, "34/data.ts"), "utf8").replace("sources: {", `sources: { t: ${table},`);
    writeFileSync(
      join(root, "34/data.ts"),
      source.replace('source: "34 toits"', 'source: { in: "bilan", sentence: "34 toits" }'),
    );
    expect(await problems("35")).toEqual([expect.stringContaining("« annees.csv » a changé")]);
  });
});
