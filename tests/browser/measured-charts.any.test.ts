// Measured charts with the longest numbers, names and times that they may have: in the page's own letters, no word of theirs
// lies on another, on their marks, or out of their picture.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ChartSpec, DeckData, Figure } from "../../src/model.ts";
import { share } from "../setup/share.ts";
import { faultsOn } from "./faults-on.ts";
import { formsData } from "./forms-data.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();
const LONG = "logements sociaux de la région entière là";
const YEARS = Array.from({ length: 12 }, (_, i) => String(2013 + i));

const hard: Readonly<Record<string, readonly (Partial<Figure> & { readonly role?: string })[]>> = {
  years: YEARS.map((when, i) => ({ when, value: 200_418 + 991 * ((i * 7) % 12), label: LONG })),
  nine: ["2016", "2017", "2023"].map((when, i) => ({ when, value: 988_888_888 - i * 1e8, label: LONG })),
  months: YEARS.flatMap((_, i) => ["2034", "2035"].map((year) => `${year}-${String(i + 1).padStart(2, "0")}`)).map(
    (when, i) => ({ when, value: 40_008 + 1999 * ((i * 5) % 24) }),
  ),
  days: ["1950-01-01", "2034-03-12", "2034-03-13"].map((when, i) => ({ when, value: 12_400 * i })),
  balance: ["2020", "2021", "2022", "2024"].map((when, i) => ({ when, value: [-98_888, 240, 0, 88_888][i]! })),
  rates: YEARS.map((when, i) => ({ when, value: 8 + ((i * 7) % 12) / 10, kind: "percent", decimals: 1, label: LONG })),
  pairs: YEARS.slice(0, 8).map((when, i) => ({
    ...{ when: YEARS[i >> 1]!, value: 888_888_888 - ((i * 5) % 8) * 1e8, label: `${LONG}${when}` },
    role: i % 2 === 0 ? "objective" : "result",
  })),
  pair: ["objective", "result"].map((role, i) => ({ role, value: 888_888_880 + i, label: LONG })),
};

const LOOKS: readonly (readonly [view: "wall" | "reading", media: "screen" | "print", windows: readonly string[]])[] = [
  ["reading", "screen", ["320x640", "358x700", "390x844", "700x900", "1280x800"]],
  ["wall", "screen", ["1920x1080", "1024x768", "2560x1080"]],
  ["reading", "print", ["681x1000"]],
];

test.each(share(LOOKS, 3))("they hold the longest data, in the %s view, on %s [R42]", async (view, media, windows) => {
  const page = await openMade(deck, madePage({ files: [{ path: "a.md", text: slides() }], data: data() }), view);
  await page.emulateMedia({ media });
  for (const size of windows.length > 1 ? share(windows) : windows) {
    const [width = 0, height = 0] = size.split("x").map(Number);
    await page.setViewportSize({ width, height });
    expect([size, await faultsOn(page, view), await wordsOnMarks(page)]).toEqual([size, [], []]);
  }
  await page.context().close();
});

function slides(): string {
  return Object.keys(hard)
    .map((name) => `# Une page ${name}\n\n::diapo{graphique}\n\n::graphique[${name}]`)
    .join("\n\n---\n\n");
}

function data(): DeckData {
  const like = formsData.figures.maisons!;
  const figures: Record<string, Figure> = {};
  const charts: Record<string, ChartSpec> = {};
  for (const [name, points] of Object.entries(hard)) {
    const rows = points.map(({ role, ...its }, i) => {
      figures[`${name}-${i}`] = { ...like, ...its, answer: "un essai" };
      return { figure: `${name}-${i}`, ...(role && { role }) };
    });
    charts[name] = { form: points[0]!.role ? "target" : "evolution", rows, caption: "Ce qui est mesuré" };
  }
  return { ...formsData, figures: { ...formsData.figures, ...figures }, charts };
}

/** Words that a mark of their own picture lies under, or that are wider than it. */
function wordsOnMarks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".plot")]
      .filter((plot) => plot.checkVisibility())
      .flatMap((plot) => {
        const svg = plot.querySelector("svg")!;
        const marks = [...svg.querySelectorAll("path")];
        const box = svg.getBoundingClientRect();
        return [...plot.querySelectorAll(".label")].flatMap((label) => {
          const range = document.createRange();
          range.selectNodeContents(label);
          return [...range.getClientRects()].flatMap((line) => {
            const isOut = line.left < box.left - 1 || line.right > box.right + 1;
            const inked = [...Array(24).keys()].some((i) => {
              const x = line.left + (line.width * ((i % 8) + 0.5)) / 8;
              const y = line.top + line.height * [0.35, 0.5, 0.65][i >> 3]!;
              return marks.some((mark) => {
                const point = new DOMPoint(x, y).matrixTransform(mark.getScreenCTM()!.inverse());
                return getComputedStyle(mark).fill === "none" ? mark.isPointInStroke(point) : mark.isPointInFill(point);
              });
            });
            return isOut || inked ? [`${svg.getAttribute("aria-label")?.slice(0, 20)}: ${label.textContent}`] : [];
          });
        });
      }),
  );
}
