// Another year, another association, other rows: the same program.

import { expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { data } from "../editions/tiny/data.ts";
import { plain, slidesIn, wordsOf } from "./edition.ts";

const { deck, problems } = compile(slidesIn("tests/editions/tiny/slides"), data, { images: {} });
const body = deck ? renderDocument(deck).body : "";

it("compile(another edition) reports nothing", () => {
  expect(problems).toEqual([]);
  expect(deck?.slides.map(({ id }) => id)).toEqual(["annee", "foyers", "dons", "chantiers", "lieux", "porte", "toit"]);
});

it.each(["12 février 2035", "2034", "57 foyers accueillis", "1,25 M€ de dons reçus", "Toits du Val"])(
  "renderDocument(another edition) says: %s",
  (fact) => {
    expect(wordsOf(body)).toContain(fact);
  },
);

it("renderDocument(another edition) knows nothing of the first one", () => {
  const words = plain(body);
  for (const word of ["Valenciennes", "Action Logement", "AREFIE", "CRAL", "PEEC", "8 311", "104,4"])
    expect(words).not.toContain(word);
});

it.each([
  ["foyers", 57],
  ["dons", 12.5],
  ["chantiers", 7],
  ["maisons", 4],
  ["ateliers", 5],
  ["relais", 3],
])("renderDocument(another edition) draws %s as %d marks at the wide size [R5]", (figure, marks) => {
  expect(marksOf(figure)).toBeCloseTo(marks, 6);
});

/** Marks drawn for a figure in the pictures of the wide size: what its groups say they hold. */
function marksOf(figure: string): number {
  const wide = [...body.matchAll(/<div class="plot" data-size="wide"[\s\S]*?<\/svg>/g)].map(([plot]) => plot).join("");
  const groups = wide
    .split(/(?=<g\b[^>]*data-figure=)/)
    .filter((group) => group.slice(0, group.indexOf(">")).includes(`data-figure="${figure}"`));
  const counts = groups.flatMap((group) =>
    [...group.matchAll(/data-count="([\d.]+)"/g)].map(([, count]) => Number(count)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
