// The tables behind the charts, as they are seen: on the wall in the chart's place, on a phone below it.

import { expect } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck();
const trial = openDeck(BUILT_TRIAL);
const slides = ["montant", "graphique", "groupes", "lignes"];

sharedTest.each(share(slides))(
  "T on the slide %s shows its table, whole, without the marks and their key [R13]",
  async (slide) => {
    const page = await trial.open(`?vue=projection#/${slide}`);
    await page.keyboard.press("t");
    const seen = await page.evaluate((id) => {
      const figure = document.querySelector(`#${id} figure`);
      const parts = [...(figure?.querySelectorAll(".plot, .key, table") ?? [])];
      const shown = parts.filter((part) => part.checkVisibility({ visibilityProperty: true }));
      const bottom = figure?.querySelector("table")?.getBoundingClientRect().bottom ?? Infinity;
      return { shown: shown.map(({ tagName }) => tagName), fits: bottom < innerHeight - 60 };
    }, slide);
    expect(seen).toEqual({ shown: ["TABLE"], fits: true });
    await page.keyboard.press("t");
    expect(await page.locator(`#${slide} .captions .key`).filter({ visible: true }).count()).toBe(1);
  },
);

test.each([WINDOWS.wall, WINDOWS.projector])(
  "T on a recap lays no table on words or on another, %o",
  async (viewport) => {
    for (const edition of [deck, trial]) {
      const page = await edition.open("?vue=projection", { viewport });
      const recap = ".slides > section[data-layout=recap]:has(.frame > .chart)";
      const id = await page.evaluate((slide) => document.querySelector(slide)!.id, recap);
      await page.evaluate((hash) => location.assign(hash), `#/${id}`);
      await page.waitForSelector(`#${id}.present`);
      await page.keyboard.press("t");
      const laid = await page.evaluate((slide) => {
        const words = [...document.querySelectorAll(`${slide} :is(h2, .headline, .data-table table)`)];
        const boxes = words.map((one) => one.getBoundingClientRect());
        const isOn = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        const pairs = boxes.flatMap((box, i) =>
          boxes
            .slice(i + 1)
            .flatMap((other, k) =>
              isOn(box, other) ? [`${words[i]!.textContent} / ${words[i + 1 + k]!.textContent}`] : [],
            ),
        );
        return { tables: words.filter(({ tagName }) => tagName === "TABLE").length, pairs };
      }, recap);
      expect(laid.tables).toBeGreaterThan(1);
      expect(laid.pairs).toEqual([]);
    }
  },
);

test("every row of a table, the sources' too, begins with a capital, or with the source's own words", async () => {
  const page = await deck.open("?vue=lecture");
  const heads = await page.locator("tbody th").allTextContents();
  expect(heads.length).toBeGreaterThanOrEqual(await page.locator("table").count());
  expect(heads.filter((head) => !/^(?:\p{Lu}|«)/u.test(head) || /^D(?:’|e )/.test(head))).toEqual([]);
});

sharedTest.each(share([{ width: 320, height: 640 }, WINDOWS.phone]))(
  "open tables fit %o, and each cell says its column",
  async (viewport) => {
    const page = await deck.open("?vue=lecture", { viewport });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    const cut = await page
      .locator(".data-table :is(th, td, caption)")
      .evaluateAll((cells) =>
        cells
          .filter((cell) => cell.checkVisibility() && cell.getBoundingClientRect().right > innerWidth)
          .map((cell) => cell.textContent),
      );
    expect(cut).toEqual([]);
    const columns = await page
      .locator(".data-table tbody tr:first-child td")
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
    expect(columns.join()).toContain("Valeur");
  },
);
