// The second review, as its writers have it: every figure from a sentence or a cell that was found, and nothing to say of it.

import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compileEdition } from "../../src/edition/compile-edition.ts";
import { describeProblem } from "../../src/edition/describe-problem.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { data } from "../editions/pays-de-la-loire/data.ts";

const HOME = "tests/editions/pays-de-la-loire";
const paths = { slides: resolve(HOME, "slides"), data: resolve(HOME, "data.ts"), images: resolve(HOME, "images") };

test("compiles without a word, from a text and two tables", async () => {
  const edition = await readEdition(paths);
  const { deck, problems } = compileEdition(edition);
  expect(problems.map(describeProblem)).toEqual([]);
  expect(Object.keys(edition.tables)).toEqual(["parc", "annees"]);
  const points = Object.values(data.series ?? {}).flatMap(({ points }) => Object.keys(points));
  expect(Object.keys(deck!.data.figures).length).toBe(Object.keys(data.figures ?? {}).length + points.length);
});

test("a number changed by hand is refused at its line, beside what its cell says", async () => {
  const edition = await readEdition(paths);
  const figures = { ...data.figures, "logements-85": { ...data.figures!["logements-85"]!, value: 26_205 } };
  const { problems } = compileEdition({ ...edition, data: { ...data, figures } });
  expect(problems.map(({ message }) => message)).toEqual([
    "figures.logements-85.source : la case dit « 26 204 », trouvé `26205`, attendu le même",
  ]);
});

test("75,7 % beside the 75 % of the source is told, but for the answer; +0,7 % is what the table says too", async () => {
  const edition = await readEdition(paths);
  const { answer, ...unanswered } = data.figures!["realise-2023"]!;
  const { problems } = compileEdition({
    ...edition,
    data: { ...data, figures: { ...data.figures, "realise-2023": unanswered } },
  });
  expect(answer).toContain("75,7");
  expect(problems.map(({ message }) => message.replace(/[\u00a0\u202f]/g, " "))).toEqual([
    "figures.realise-2023.calculated : donne « 75,7 % », la source dit « 75 % » (`part-objectif`), attendu le chiffre de la source",
  ]);
  expect(data.figures!["evolution-parc"]!.published).toBe("evolution-region");
});
