// The charts of the built deck, counted: however the page was reached, the marks give the figure [R5].

import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { data } from "../editions/trial/data.ts";
import { BUILT_TRIAL } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck();
const trial = openDeck(BUILT_TRIAL);

interface Counted {
  readonly chart: string;
  readonly figure: string;
  /** Marks on the page times what one is worth. */
  readonly drawn: number;
  /** The value of the `<data>` in the chart's own table. */
  readonly datum: number;
}

const WAYS: readonly (readonly [string, string, BrowserContextOptions])[] = [
  ["opened in projection under reduced motion", "?vue=projection", {}],
  ["opened on a phone", "", { viewport: WINDOWS.phone }],
  ["opened with scripts off", "", { javaScriptEnabled: false }],
];

sharedTest.each(share(WAYS))("every chart %s counts to its data", async (_name, address, options) => {
  const page = await deck.open(address, options);
  await expectExact(page);
});

sharedTest("every chart counts to its data after its motion", async () => {
  const page = await deck.open("?vue=projection", {
    reducedMotion: "no-preference",
    viewport: { width: 1280, height: 720 },
  });
  await page.evaluate(() => {
    const charts = [...document.querySelectorAll(".slides > section .chart")];
    window.built = new Map(charts.map((chart) => [chart, chart.querySelector(".plot svg")?.innerHTML ?? ""]));
  });
  const slides = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".slides > section")].map((slide) => ({
      id: slide.id,
      steps: Number(slide.dataset.steps),
      isCharted: slide.querySelector(".chart") !== null,
    })),
  );
  const pairs = slides.slice(1).map((slide, i) => ({ slide, before: slides[i]! }));
  for (const { slide, before } of share(
    pairs.filter((pair) => pair.slide.isCharted),
    8,
  )) {
    await page.evaluate((to) => location.assign(to), addressOf(before.id, before.steps));
    await page.waitForFunction((id) => document.querySelector(".present")?.id === id, before.id);
    for (let step = 0; step <= slide.steps; step += 1) await pressOn(page, addressOf(slide.id, step));
  }
  await expectExact(page);
});

test("while a chart runs, its figure and its marks say the same, and less than the datum", async () => {
  const page = await trial.open("?vue=projection#/montant", {
    reducedMotion: "no-preference",
    viewport: { width: 1280, height: 720 },
  });
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    () => Number(document.querySelector(".present [data-headline] data")?.textContent?.replace(/\s/g, "")) > 9,
  );
  const { said, lit } = await page.evaluate(() => {
    const marks = [...document.querySelectorAll<SVGElement>('.present .plot[data-size="wide"] [data-count]')];
    return {
      said: Number(document.querySelector(".present [data-headline] data")?.textContent?.replace(/\s/g, "")),
      lit: marks.reduce((sum, mark) => sum + Number(mark.dataset.count), 0),
    };
  });
  expect(said).toBe(lit);
  expect(said).toBeLessThanOrEqual(Number(data.figures.foyers!.value));
});

declare global {
  interface Window {
    /** The marks of each chart as the build wrote them: where its motion ends. */
    built: Map<Element, string>;
  }
}

function addressOf(id: string, step: number): string {
  return `#/${id}${step > 0 ? `/${step}` : ""}`;
}

/** A chart that goes on with the slide's steps ends with the last. */
async function pressOn(page: Page, to: string): Promise<void> {
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction((hash) => location.hash === hash, to);
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>(".slides > section.present .chart")].every(
      (chart) =>
        chart.querySelector(".plot svg")?.innerHTML === window.built.get(chart) ||
        (chart.dataset.stops && document.querySelector(".present .fragment:not(.visible)")),
    ),
  );
}

async function expectExact(page: Page): Promise<void> {
  const html = await page.content();
  const counted = await countCharts(html);
  const charts = [...html.matchAll(/<figure [^>]*data-kind="chart" data-chart="([^"]*)"/g)].map(([, name]) => name);
  expect(new Set(counted.map(({ chart }) => chart))).toEqual(new Set(charts));
  for (const { chart, figure, drawn, datum } of counted)
    expect(`${chart} ${figure} ${drawn}`).toBe(`${chart} ${figure} ${datum}`);
}

/** Counted by a page of our own, so that it works where the deck's scripts are off. */
async function countCharts(html: string): Promise<Counted[]> {
  const reader = await (await deck.browser().newContext({ javaScriptEnabled: true })).newPage();
  await reader.setContent(html.replace(/<script(?! type="application)[\s\S]*?<\/script>|<meta http-equiv[^>]*>/g, ""));
  const counted = await reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("figure.chart")].flatMap((figure) =>
      [...figure.querySelectorAll(".plot")].flatMap((plot) => {
        const sums = new Map<string, number>();
        for (const mark of plot.querySelectorAll<SVGElement>("[data-count]")) {
          const key = mark.closest<SVGElement>("[data-figure]")?.dataset.figure ?? "";
          const worth = Number(mark.closest<SVGElement>("[data-worth]")?.dataset.worth);
          sums.set(key, (sums.get(key) ?? 0) + Number(mark.dataset.count) * worth);
        }
        return [...sums].map(([key, drawn]) => ({
          chart: figure.dataset.chart ?? "",
          figure: key,
          drawn: Math.round(drawn * 1e6) / 1e6,
          datum: Number(figure.querySelector<HTMLDataElement>(`table data[data-figure="${key}"]`)?.value),
        }));
      }),
    ),
  );
  await reader.close();
  return counted;
}
