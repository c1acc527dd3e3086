// The main walk of each view in Firefox: every slide and step on the wall, every section of the article, sources, tables.

import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serveFolder } from "../../src/browser/serve.ts";
import { data } from "../editions/trial/data.ts";
import { BUILT, BUILT_TRIAL } from "../setup/built.ts";
import { findFirefox, launchFirefox } from "../setup/firefox.ts";

const path = findFirefox();
if (!path)
  console.warn("Pas de Firefox : ses épreuves sont sautées (Debian : apt-get install firefox-esr, ou FIREFOX_PATH).");

describe.skipIf(!path)("in Firefox", () => {
  let served: Served;
  let trial: Served;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    served = await serveFolder(BUILT);
    trial = await serveFolder(BUILT_TRIAL);
    browser = await launchFirefox(path ?? "");
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await trial.close();
  });

  async function open(address: string, width: number, height: number, from = served): Promise<Page> {
    const page = await browser.newPage();
    faults.length = 0;
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.setViewport({ width, height });
    await page.goto(from.url + address, { waitUntil: "load" });
    await page.waitForSelector("html.ready");
    return page;
  }

  test("the wall shows every slide and step, one key press after the other, and back to the first [R19, R25]", async () => {
    const page = await open("?vue=projection", 1280, 720);
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".slides > section")].flatMap(({ id, dataset }) =>
        Array.from({ length: Number(dataset.steps) + 1 }, (_, step) => (step === 0 ? `#/${id}` : `#/${id}/${step}`)),
      ),
    );
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      await page.waitForFunction((hash) => location.hash === hash, {}, address);
      expect(await faultsOnWall(page)).toEqual([]);
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Home");
    await page.waitForFunction((hash) => location.hash === hash, {}, addresses[0]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("on the wall a figure says where it comes from, a chart shows its table, the contents find a slide [R4, R13]", async () => {
    const page = await open("?vue=projection#/lignes", 1280, 720, trial);
    await page.keyboard.press("d");
    expect(await page.$eval("aside.provenance", (panel) => panel.checkVisibility())).toBe(true);
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    expect(await page.$eval("#lignes table", (table) => table.checkVisibility())).toBe(true);
    await page.keyboard.press("c");
    await page.keyboard.type("fenetre");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash === "#/graphique");
    for (const way of [".dialog[open] .dialog-close", "Escape"]) {
      await page.mouse.move(300, 300); // the controls show
      await page.click(".control-help");
      await (way === "Escape" ? page.keyboard.press(way) : page.click(way));
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body"); // R48
    }
    await page.keyboard.press(" ");
    expect(await page.evaluate(() => location.hash)).not.toBe("#/graphique");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("the article leads through its sections, and fits 320 px [R15]", async () => {
    const page = await open("?vue=lecture", 320, 640);
    const ids = await page.$$eval(".slides > section", (all) => all.map(({ id }) => id));
    for (const id of ids) {
      await page.$eval(".bar-next", (link) => (link as HTMLElement).click());
      await page.waitForFunction((hash) => location.hash === hash, {}, `#/${id}`);
      await page.waitForFunction(
        (to) => Math.abs(document.getElementById(to)?.getBoundingClientRect().top ?? 999) < innerHeight / 3,
        {},
        id,
      );
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("in the article the keyboard opens the source of a figure, and a table [R4, R13]", async () => {
    const page = await open("?vue=lecture", 320, 640, trial);
    await page.focus("#graphique .commentary a.traced");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog.provenance[open]");
    expect(await page.$eval("dialog.provenance[open] blockquote", (words) => words.textContent)).toBe(
      data.figures.foyers?.source,
    );
    await page.keyboard.press("Escape");
    await page.focus("#graphique summary");
    await page.keyboard.press("Enter");
    expect(await page.$eval("#graphique table", (table) => table.checkVisibility())).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** Words that leave the slide, and a slide without its heading. */
function faultsOnWall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector(".slides > section.present .frame");
    const box = frame?.getBoundingClientRect();
    if (!frame || !box) return ["no slide is shown"];
    const words = [...frame.querySelectorAll("h2, p, li, blockquote, .label")].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".data-table, .captions"),
    );
    const outside = words.filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return left < box.left - 2 || right > box.right + 2 || top < box.top - 2 || bottom > box.bottom + 2;
    });
    return [...(frame.querySelector("h2") ? [] : ["no heading"]), ...outside.map((one) => one.outerHTML.slice(0, 80))];
  });
}
