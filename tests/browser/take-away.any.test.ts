// What readers take away of a chart, its quotation, and the script that brings it: to them, and not to the wall.

import { expect } from "vitest";
import { BUILT, BUILT_TRIAL } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { openDeck, settled, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);
const ours = openDeck(BUILT);

test.each([
  ["lecture", 1],
  ["projection", 0],
  ["visite", 0],
] as const)("the view %s fetches the readers' script so many times: %i", async (view, times) => {
  const page = await ours.browser().newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${ours.url()}?vue=${view}`, { waitUntil: "load" });
  await settled(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(asked.filter((url) => /assets\/lecture-[\da-f]{8}\.js$/.test(url))).toHaveLength(times);
  await page.context().close();
});

test("a chart's table comes with its quotation, which says document, author, date, version and address", async () => {
  const page = await deck.open("?vue=lecture", {
    viewport: WINDOWS.phone,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const table = page.locator("#graphique .data-table");
  await table.getByText("Voir le tableau").click();
  await table.getByRole("button", { name: /^Citer\s:/ }).click();
  await page.waitForFunction(() => document.querySelector(".announcement")?.textContent === "Citation copiée");
  const version = await page.getAttribute('meta[name="deck-edition"]', "content");
  const id = await page.locator("#graphique figure").getAttribute("id");
  const caption = await page.locator("#graphique .caption").textContent();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `«\u00a0${caption}\u00a0», L’année des Toits du Val, Les Toits du Val, 12\u00a0février\u00a02035, version ${version}. ` +
      `https://toits-du-val.example/2034/?vue=lecture#${id}`,
  );
  expect(await table.getByRole("link", { name: /image/ }).count()).toBe(0); // none was made
});

sharedTest("nothing that one reads moves when the readers' script comes [R43]", async () => {
  for (const viewport of share([WINDOWS.phone, { width: 1280, height: 800 }, { width: 320, height: 640 }])) {
    const context = await deck.browser().newContext({ viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    let send = () => {};
    const asked = new Promise<void>((done) => {
      send = done;
    });
    await page.route(/lecture-/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${deck.url()}?vue=lecture`, { waitUntil: "commit" });
    await page.waitForSelector("html.ready");
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".slides > section, .annex")].map((part) =>
          Math.round(part.getBoundingClientRect().top),
        ),
      );
    const before = await tops();
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement("meta"), { name: "deck-charts", content: "images/" }));
    });
    send();
    await page.waitForSelector(".data-table .downloads", { state: "attached" });
    expect(await tops()).toEqual(before);
    await context.close();
  }
});
