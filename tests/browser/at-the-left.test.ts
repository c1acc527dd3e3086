// Whatever form stands beside its words may as well stand at their left: then words and key make room for it.

import { afterAll, beforeAll, expect, test } from "vitest";
import { charts } from "../../src/drawings/forms.ts";
import type { Chart, ChartSpec, DeckData } from "../../src/model.ts";
import { faultsOn } from "./faults-on.ts";
import { figureOf, formsData } from "./forms-data.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck } from "./open-deck.ts";

const { standing, turned } = turn();
beforeAll(() => void Object.assign(charts, turned));
afterAll(() => void Object.assign(charts, standing)); // for whoever draws next

/** The forms that stand beside their words, as they are and at the left. */
function turn() {
  const standing = Object.entries(charts).filter(([, { stands }]) => stands.as === "beside");
  const turned = standing.map(([form, chart]) => [form, { ...chart, stands: { ...chart.stands, side: "left" } }]);
  return { standing: Object.fromEntries(standing), turned: Object.fromEntries(turned) };
}

const deck = openDeck();

/** Longer than the drawing is wide. */
const KEY = "1 marque = {worth}, de tous ceux que l’association a comptés dans le Val";
const beside = Object.values(standing) as readonly Chart[];

test("a drawing at the left lies on no word, nor does its key [R42]", async () => {
  const slides = beside.flatMap(({ form, stands }) => (stands.layouts as readonly string[]).map((of) => [form, of]));
  expect(slides.length).toBeGreaterThan(0);
  const text = slides
    .map(([form = "", layout], i) => {
      const said = layout === "chiffre" ? `::chiffre[${figureOf(form)}]\n\n` : "";
      return `# Une page ${"abcdefghijkl"[i]} au titre de deux lignes\n\n::diapo{${layout}}\n\n${said}::graphique[${form}]`;
    })
    .join("\n\n---\n\n");
  const page = await openMade(deck, madePage({ files: [{ path: "a.md", text }], data: keyed() }), "wall");
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await faultsOn(page, "wall")).toEqual([]);
  }
  const sides = await page.$$eval(".frame [data-form] .plot:not([data-size=narrow])", (plots) =>
    plots.map((plot) => plot.getBoundingClientRect().left < innerWidth / 4),
  );
  expect(sides).toEqual(slides.map(() => true));
  await page.context().close();
});

function keyed(): DeckData {
  const all = Object.entries(formsData.charts!).map(([name, spec]): [string, ChartSpec] => [
    name,
    { ...spec, ...("key" in spec && { key: { one: KEY, many: KEY } }) },
  ]);
  return { ...formsData, charts: Object.fromEntries(all) };
}
