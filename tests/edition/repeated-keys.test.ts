// A key that two records of one collection have, wherever they are written: what is said, and where.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { compileEdition } from "../../src/edition/compile-edition.ts";
import { readEdition } from "../../src/edition/read-edition.ts";

const root = mkdtempSync(join(tmpdir(), "deck-keys-"));
const paths = { slides: join(root, "slides"), data: join(root, "data/index.ts"), images: join(root, "images") };
for (const folder of ["slides", "data"]) mkdirSync(join(root, folder));
writeFileSync(join(root, "slides/01.md"), "# Titre\n");
afterAll(() => rmSync(root, { recursive: true, force: true }));

const RECORD =
  '{ value: 3, kind: "count", label: "toits", unit: "toits", period: "2035", perimeter: "Val", source: "3 toits" }';
const SERIES =
  '{ kind: "count", label: "toits", unit: "toits", perimeter: "Val", source: "3 toits", points: { "2035": 3 } }';

/** The problems of these figures, spread into the data beside `series`. */
async function told(figures: string, more: string, series = "{}"): Promise<string[]> {
  writeFileSync(join(root, "data/figures.ts"), `export const figures = {\n  ${figures},\n};\n`);
  writeFileSync(join(root, "data/more.ts"), `export const more = {\n  ${more},\n};\n`);
  writeFileSync(
    join(root, "data/index.ts"),
    `import { figures } from "./figures.ts";
import { more } from "./more.ts";
export const data = {
  meeting: { title: "A", organiser: "B", description: "C" },
  sources: { bilan: { title: "Le bilan", text: "3 toits" } },
  figures: { ...figures, ...more },
  series: ${series},
};
`,
  );
  const { problems } = compileEdition(await readEdition(paths));
  return problems.map(
    ({ file, line, column, message }) => `${/\w+\.ts$/.exec(file)?.[0]}:${line}:${column} ${message}`,
  );
}

it("refuses a figure that two files have, at the second, with the place of the first", async () => {
  expect(await told(`toits: ${RECORD}`, `murs: ${RECORD},\n  "toits": ${RECORD}`)).toEqual([
    expect.stringMatching(
      /^more\.ts:3:3 « toits » déjà écrit en .*data\/figures\.ts:2, attendu un seul champ de ce nom$/,
    ),
  ]);
});

it("lets a record take the fields of another, and change one", async () => {
  const changed = `toits: { ...${RECORD}, label: "toits posés" }`;
  expect(await told(`toits: ${RECORD}`, changed)).toEqual([]);
});

it.each(["parc", '"parc/2035"', '"parc/2034→2035"'])(
  "refuses the figure %s beside a series of that name",
  async (key) => {
    const [first, ...others] = await told(`${key}: ${RECORD}`, `murs: ${RECORD}`, `{ parc: ${SERIES} }`);
    expect(others).toEqual([]);
    expect(first).toMatch(
      /^figures\.ts:2:3 figures\.parc\S* : « parc » est le nom d’une série \(.*data\/index\.ts:7\), attendu un autre nom$/,
    );
  },
);
