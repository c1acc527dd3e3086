// A browser makes of each chart of the served deck pictures to take away: one in lines, and two in pixels.

import type { Browser, Page } from "playwright-core";
import type * as card from "./chart-card.ts";
import { PICTURE } from "./link-pictures.ts";

export interface ChartPictures extends Omit<card.ChartOnPage, "figures"> {
  /** By what comes behind the id in their files' names. */
  readonly files: Readonly<Record<".svg" | ".png" | "@2x.png", string | Buffer>>;
  /** PNG, of the shape of a link's preview. */
  readonly preview: Buffer;
}

/** What `script` leaves in the page. */
declare const chartCard: typeof card;

/** Of a picture, in CSS pixels; narrow ones are as wide as what they show in the article. */
const STYLE = `
body > :not(.chart-card) { display: none }
.chart-card { width: 1200px; padding: 48px 56px 40px; background: var(--backdrop); color: var(--ink); font: 400 18px/1.45 var(--text) }
.chart-card[data-narrow="true"] { width: 760px }
.chart-card .chart { display: block; margin: 28px 0 0 }
.chart-card .chart .plot { max-width: none !important; margin: 0 }
.card-title { font: 800 34px/1.15 var(--display); letter-spacing: -0.015em; text-wrap: balance }
.card-values { margin-top: 12px; font-size: 22px; font-weight: 700 }
.card-key { margin-top: 20px; color: var(--ink-soft) }
.card-source { margin-top: 28px; padding-top: 14px; border-top: 1px solid var(--line); font-size: 16px }
.card-credit { font-size: 16px; color: var(--ink-soft) }
`;

/** @param script of `chart-card.ts`. `wordsOf` says what stands below a chart. */
export async function pictureCharts(
  browser: Browser,
  url: string,
  script: string,
  wordsOf: (chart: card.ChartOnPage) => card.CardWords,
): Promise<ChartPictures[]> {
  const [once, twice] = [await openArticle(browser, url, script, 1), await openArticle(browser, url, script, 2)];
  const small = await openArticle(browser, url, script, 1, PICTURE);
  const pictures: ChartPictures[] = [];
  for (const chart of await once.evaluate(() => chartCard.chartsOn(document))) {
    const words = wordsOf(chart);
    const [png, double] = [await photograph(once, chart.id, words), await photograph(twice, chart.id, words)];
    const svg = await once.evaluate(() => chartCard.cardAsSvg(document));
    const preview = await photographPreview(small, chart.id, words);
    const { figures: _, ...told } = chart;
    pictures.push({ ...told, preview, files: { ".svg": svg, ".png": png, "@2x.png": double } });
  }
  await Promise.all([once, twice, small].map((page) => page.context().close()));
  return pictures;
}

/** Without the page's policy: a style and a script of ours lay the pictures out. */
async function openArticle(
  browser: Browser,
  url: string,
  script: string,
  deviceScaleFactor: number,
  viewport: { readonly width: number; readonly height: number } = { width: 1280, height: 900 },
): Promise<Page> {
  const context = await browser.newContext({ viewport, deviceScaleFactor, reducedMotion: "reduce", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${url}?vue=lecture`, { waitUntil: "load" });
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  await page.addStyleTag({ content: STYLE });
  await page.addScriptTag({ content: script });
  return page;
}

async function photograph(page: Page, id: string, words: card.CardWords): Promise<Buffer> {
  await page.evaluate(([id, words]) => chartCard.layCard(document, id, words), [id, words] as const);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.locator(".chart-card").screenshot();
}

/** What a preview cuts off is lost: the whole card is in it. */
async function photographPreview(page: Page, id: string, words: card.CardWords): Promise<Buffer> {
  await page.evaluate(([id, words]) => chartCard.layCard(document, id, words), [id, words] as const);
  await page.evaluate(() => document.fonts.ready.then(() => chartCard.fitCard(document)));
  return page.screenshot();
}
