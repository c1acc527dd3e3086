// The article: contents, place, switch, links to take along, pictures that move once.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { openDeck, settled, slideIds, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);
const laptop = { viewport: { width: 1280, height: 800 } };

test("next and previous walk through every section, with its address, its title and the focus on its heading [R12]", async () => {
  const page = await deck.open("?vue=lecture", laptop);
  const ids = await slideIds(page);
  const titles = await page.locator("main h2").allTextContents();
  for (const [index, id] of ids.entries()) {
    await press(page, ".bar-next");
    await isAt(page, id);
    const number = `${index + 1}/${ids.length}`;
    await page.waitForFunction((text) => document.querySelector(".bar-number")?.textContent === text, number);
    expect(await page.title()).toContain(`(${number}) — `);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titles[index]);
  }
  expect(await page.getAttribute(".bar-next", "href")).toBe(null);
  await press(page, ".bar-previous");
  await isAt(page, ids.at(-2)!);
});

sharedTest.each(share([laptop.viewport, WINDOWS.phone, { width: 320, height: 640 }, { width: 700, height: 300 }]))(
  "the words stay where they are when the scripts come, in a window of $width px [R25]",
  async (viewport) => {
    const context = await deck.browser().newContext({ viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    let come = () => {};
    const held = new Promise<void>((done) => {
      come = done;
    });
    await page.route("**/assets/*.js", (route) => held.then(() => route.continue()));
    await page.goto(`${deck.url()}?vue=lecture`, { waitUntil: "commit" });
    await page.waitForSelector(".annex");
    await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => undefined));
    const before = await placesOf(page);
    come();
    await page.waitForSelector("html.ready .copy-link");
    const moved = (await placesOf(page)).map((place, index) => Math.abs(place - before[index]!));
    expect(moved.length).toBeGreaterThan(20);
    expect(Math.max(...moved)).toBeLessThan(0.5);
    await context.close();
  },
);

longTest("pressing next fast loses no section", async () => {
  const page = await deck.open("?vue=lecture", laptop);
  const ids = await slideIds(page);
  for (let presses = 0; presses < 8; presses += 1) await press(page, ".bar-next");
  await isAt(page, ids[7]!);
  await page.waitForTimeout(600); // nothing late takes the reader's place back
  await isAt(page, ids[7]!);
});

longTest("presses that come before the browser has said that one moved lose none either", async () => {
  const page = await deck.open("?vue=lecture", laptop);
  const ids = await slideIds(page);
  await page.evaluate(() => {
    for (let presses = 0; presses < 5; presses += 1) document.querySelector<HTMLElement>(".bar-next")?.click();
  });
  await isAt(page, ids[4]!);
  expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toBe(ids[4]);
});

test("reading on keeps the address at the section that one reads [R25]", async () => {
  const page = await deck.open("?vue=lecture", { viewport: WINDOWS.phone });
  await page.evaluate(() => document.querySelector("#groupes")?.scrollIntoView());
  await page.waitForFunction(() => location.hash === "#/groupes");
  expect(new URL(page.url()).search).toBe("?vue=lecture");
});

test("the contents are at hand everywhere, by the keyboard too, and mark where one is", async () => {
  const page = await deck.open("?vue=lecture#/lignes", { viewport: WINDOWS.phone });
  await page.waitForFunction(() => document.querySelector(".bar-number")?.textContent?.startsWith("11/"));
  await page.focus(".bar-contents");
  await page.keyboard.press("Enter");
  expect(await page.locator(".toc-dialog a[aria-current]").getAttribute("href")).toBe("#/lignes");
  await page.locator('.toc-dialog a[href="#/graphique"]').press("Enter");
  await isAt(page, "graphique");
  expect(await page.locator("dialog[open]").count()).toBe(0);
});

test("without scripts the contents stand in the page, on a phone as well", async () => {
  const page = await deck.open("", { viewport: WINDOWS.phone, javaScriptEnabled: false });
  expect(await page.locator(".toc").isVisible()).toBe(true);
});

test("the switch keeps the place both ways, and is remembered on this machine", async () => {
  const page = await deck.open("#/graphique", { viewport: WINDOWS.phone });
  await isAt(page, "graphique");
  await press(page, ".bar-fullscreen");
  await page.waitForSelector("html.wall.ready");
  expect(await page.evaluate(() => document.querySelector(".slides > section.present")?.id)).toBe("graphique");
  await page.goto(`${deck.url()}#/montant`);
  await page.waitForSelector("html.wall.ready");
  await page.waitForSelector('.control-reading[href$="#/montant"]', { state: "attached" });
  await page.focus(".control-reading");
  await page.keyboard.press("Enter");
  await page.waitForSelector("html.reading.ready");
  await isAt(page, "montant");
  await page.setViewportSize(WINDOWS.wall);
  await page.goto(deck.url());
  await page.waitForSelector("html.reading.ready");
});

longTest("where storage is refused, the switch works all the same", async () => {
  const context = await deck.browser().newContext(laptop);
  await context.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  const page = await context.newPage();
  await page.goto(`${deck.url()}?vue=lecture#/graphique`);
  await settled(page);
  await isAt(page, "graphique");
  await press(page, ".bar-fullscreen");
  await page.waitForSelector("html.wall.ready");
  expect(new URL(page.url()).hash).toBe("#/graphique");
});

test("every slide and every chart has a link to copy, and it leads there [R25]", async () => {
  const context = await deck.browser().newContext({ ...laptop, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(`${deck.url()}?vue=lecture`);
  await settled(page);
  const copied = async (selector: string) => {
    await page.click(selector);
    await page.waitForFunction(() => document.querySelector(".announcement")?.textContent === "Lien copié");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await page.locator(".slide > .copy-link").count()).toBe((await slideIds(page)).length);
  expect(await page.locator(".chart > .copy-link").count()).toBe(
    await page.locator("figure.chart:not([data-again])").count(),
  );
  expect(await copied("#lignes > .copy-link")).toBe(`${deck.url()}#/lignes`);
  const chart = await copied("#lignes .chart > .copy-link");
  expect(chart).toBe(`${deck.url()}?vue=lecture#lignes-dessin`);
  await page.goto(chart);
  expect(await page.locator("#lignes .plot:visible").evaluate(isInWindow)).toBe(true);
});

test("a picture moves once, when it comes into view, and ends as the build drew it [R5]", async () => {
  const page = await deck.open("?vue=lecture", { ...laptop, reducedMotion: "no-preference" });
  const picture = page.locator("#montant .plot:visible svg");
  const built = await picture.evaluate((svg) => svg.innerHTML);
  await watch(page);
  await page.evaluate(() => document.querySelector("#montant .chart")?.scrollIntoView({ block: "center" }));
  await page.waitForFunction(() => window.changes > 3);
  await expect.poll(async () => (await picture.evaluate((svg) => svg.innerHTML)) === built).toBe(true);
  const after = await page.evaluate(() => window.changes);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(200);
  await page.evaluate(() => document.querySelector("#montant .chart")?.scrollIntoView({ block: "center" }));
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => window.changes)).toBe(after);
});

longTest("nothing moves for whoever asks for less motion [R14]", async () => {
  const page = await deck.open("?vue=lecture", laptop);
  await watch(page);
  await page.evaluate(() => document.querySelector("#montant .chart")?.scrollIntoView({ block: "center" }));
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => window.changes)).toBe(0);
});

declare global {
  interface Window {
    /** How often the picture of the sum was drawn since one looked. */
    changes: number;
  }
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.changes = 0;
    const observer = new MutationObserver(() => {
      window.changes += 1;
    });
    const plots = [...document.querySelectorAll("#montant .plot")].filter((plot) => plot.checkVisibility());
    for (const plot of plots) observer.observe(plot, { subtree: true, childList: true, attributes: true });
  });
}

/** The upper edges of the contents, of every section and of the end, in px of the page. */
function placesOf(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".masthead .toc, .slides > section, .annex")].map(
      (one) => one.getBoundingClientRect().top + scrollY,
    ),
  );
}

/** Where a hand would: Playwright's own click may scroll to a sticky bar first, and so away from the section. */
async function press(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The section begins in the window's upper part. */
async function isAt(page: Page, id: string): Promise<void> {
  await page.waitForFunction((to) => {
    const top = document.getElementById(to)?.getBoundingClientRect().top ?? Infinity;
    return Math.abs(top) < innerHeight * 0.3 && location.hash.startsWith(`#/${to}`);
  }, id);
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
