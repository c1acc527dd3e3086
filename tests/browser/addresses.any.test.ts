// One link, one slide: in projection, on a phone, without scripts, with scripts that fail.

import { expect } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { openDeck, slideIds, WINDOWS } from "./open-deck.ts";
import { headingInView } from "./seen.ts";

const deck = openDeck(BUILT_TRIAL);

test("an address without its slash leads to its slide, on the wall before the script runs too", async () => {
  const page = await deck.open("?vue=projection#lignes");
  expect(await page.evaluate(() => document.querySelector(".slides > section.present")?.id)).toBe("lignes");
  expect(await page.evaluate(() => location.hash)).toBe("#/lignes");
  const early = await (await deck.browser().newContext({ viewport: WINDOWS.wall })).newPage();
  await early.route("**/*.js", () => {}); // never answered
  await early.goto(`${deck.url()}?vue=projection#lignes`, { waitUntil: "commit" });
  const shown = () =>
    early.evaluate(() =>
      [...document.querySelectorAll(".slides > section")].filter((one) => one.checkVisibility()).map(({ id }) => id),
    );
  await early.waitForFunction(() => document.querySelector("#lignes .frame")?.checkVisibility());
  expect(await shown()).toEqual(["lignes"]);
  await early.goto("about:blank"); // another hash alone would load nothing
  await early.goto(`${deck.url()}?vue=projection#graphique-dessin`, { waitUntil: "commit" });
  await early.waitForFunction(() => document.querySelector("#graphique .frame")?.checkVisibility());
  expect(await shown()).toEqual(["graphique"]);
});

const ALTERED = [
  ["#/GRAPHIQUE", "#/graphique"],
  ["#/graphique?utm_source=x", "#/graphique"],
  ["#graphique&fbclid=IwAR0", "#/graphique"],
  ["#/%C3%A9tapes", "#/etapes"],
  ["#%2Fgraphique%2F", "#/graphique"],
  ["#/etapes/99", "#/etapes/2"],
] as const;
const LOST = "Aucune diapositive à cette adresse.";

sharedTest(
  "an address that was altered on its way leads to its slide, on the wall and in the article [R25]",
  async () => {
    for (const view of ["?vue=projection", "?vue=lecture"]) {
      for (const [address, to] of share(ALTERED, 6)) {
        const page = await deck.open(view + address);
        await page.waitForFunction((hash) => location.hash === hash, to);
        expect([view, address, await headingInView(page, to.split("/")[1]!)]).toEqual([view, address, true]);
        expect(await page.locator(".aside").count()).toBe(0);
        await page.context().close();
      }
    }
  },
);

sharedTest(
  "an address that names nothing is said so to whoever came, and no longer than the first key or press [R45]",
  async () => {
    const wall = await deck.open("?vue=projection#/inconnu");
    const [first, second] = await slideIds(wall);
    expect(await wall.locator(".aside p").textContent()).toBe(LOST);
    expect(await wall.evaluate(() => location.hash)).toBe(`#/${first}`);
    await wall.keyboard.press("PageDown");
    expect(await wall.evaluate(() => location.hash)).toBe(`#/${second}`);
    expect(await wall.locator(".aside").count()).toBe(0);
    await wall.evaluate(() => {
      location.hash = "#/nulle-part";
    });
    await wall.waitForSelector(".aside");
    expect(await wall.evaluate(() => location.hash)).toBe(`#/${second}`);
    await wall.evaluate(() => window.Reveal?.next()); // as a console or a tool may
    expect(await wall.locator(".aside").count()).toBe(0);
    const phone = await deck.open("#/inconnu", { viewport: WINDOWS.phone, hasTouch: true });
    expect(await phone.locator(".aside p").textContent()).toBe(LOST);
    await phone.touchscreen.tap(100, 300);
    expect(await phone.locator(".aside").count()).toBe(0);
    const enlarged = await deck.open("#/inconnu", { viewport: { width: 320, height: 180 } });
    expect((await enlarged.locator(".aside").boundingBox())!.y).toBeGreaterThanOrEqual(0);
    for (const silent of share([
      "?vue=projection#",
      "?vue=projection",
      "?vue=projection#/",
      "?vue=projection#contenu",
    ])) {
      const page = await deck.open(silent);
      expect([silent, await page.locator(".aside").count()]).toEqual([silent, 0]);
      await page.context().close();
    }
  },
);

sharedTest(
  "an address of what stands after the slides opens the article there, where a wall would open too",
  async () => {
    for (const address of share([
      "#accessibilite",
      "?vue=projection#accessibilite",
      "#sources/foyers",
      "#sources/foyers?utm_source=x",
      "#GLOSSAIRE",
      "#credits&fbclid=1",
    ])) {
      const page = await deck.open(address);
      await page.waitForFunction(() => {
        const [id = ""] = location.hash.slice(1).split(/[?&]/);
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
        return document.documentElement.classList.contains("reading") && top >= 0 && top < innerHeight;
      });
      expect([address, await page.locator(".aside").count()]).toEqual([address, 0]);
      await page.context().close();
    }
  },
);

longTest("that nothing is at an address is said before any offer to go on", async () => {
  const page = await deck.open("?vue=projection#/graphique");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => undefined; // that it was closed in order is not kept
  });
  await page.keyboard.press("PageDown");
  const kept = () =>
    page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open("deck", 1).onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const all = database
              .transaction(database.objectStoreNames)
              .objectStore(database.objectStoreNames[0]!)
              .getAll();
            all.onsuccess = () => done(JSON.stringify(all.result));
          };
        }),
    );
  await expect.poll(kept).toContain("#/");
  await page.goto("about:blank");
  await page.goto(`${deck.url()}?vue=projection#/inconnu`);
  await page.waitForSelector(".aside");
  await kept(); // asked after the deck asked, so answered after it
  expect(await page.locator(".aside p").textContent()).toBe(LOST);
});

test("with scripts blocked, the page shows every slide's words and every chart's final state", async () => {
  const context = await deck.browser().newContext({ viewport: WINDOWS.wall });
  const page = await context.newPage();
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(`${deck.url()}?vue=projection`);
  await page.waitForFunction(() => document.documentElement.classList.contains("reading"));
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll(".slides > section :is(h2, p, li, blockquote)")]
      .filter(
        (element) =>
          element.closest("details:not([open]), .captions, figcaption, .facts, .on-wall") === null &&
          !element.checkVisibility({ visibilityProperty: true }),
      )
      .map((element) => element.textContent),
  );
  expect(hidden).toEqual([]);
  const uncounted = await page.evaluate(() => {
    const shown = [...document.querySelectorAll(".chart .plot[data-worth]")].filter((plot) => plot.checkVisibility());
    return shown.filter((plot) => !plot.querySelector("svg [data-count]")).length + (shown.length === 0 ? 1 : 0);
  });
  expect(uncounted).toBe(0);
});

longTest("a page opened before its script fails leads to its slide all the same", async () => {
  const context = await deck.browser().newContext({ viewport: WINDOWS.wall });
  const page = await context.newPage();
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(`${deck.url()}?vue=projection#/lignes`);
  await page.waitForFunction(() => document.documentElement.classList.contains("reading"));
  expect(await headingInView(page, "lignes")).toBe(true);
});

test("four fast presses leave the right address, and a reload comes back to it [R19, R25]", async () => {
  const page = await deck.open("?vue=projection");
  const expected = await page.evaluate(() => {
    const steps = [...document.querySelectorAll<HTMLElement>(".slides > section")].flatMap(({ id, dataset }) =>
      Array.from({ length: Number(dataset.steps) + 1 }, (_, step) => (step === 0 ? `#/${id}` : `#/${id}/${step}`)),
    );
    for (let i = 0; i < 4; i++)
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    return { address: steps[4], now: location.hash };
  });
  expect(expected.now).toBe(expected.address);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  expect(await page.evaluate(() => location.hash)).toBe(expected.address);
});

longTest(
  "an address whose path reads as a host has its wall and its article, with the right addresses [R25]",
  async () => {
    const page = await deck.open("/?vue=projection&postMessage=true");
    expect(await page.evaluate(() => location.pathname + location.search)).toBe("//?vue=projection");
    const [first, second] = await slideIds(page);
    expect(await page.evaluate(() => location.hash)).toBe(`#/${first}`);
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => location.hash)).toBe(`#/${second}`);
    await page.reload();
    await page.waitForSelector("html.wall.ready");
    await page.goBack();
    await page.waitForFunction((to) => document.querySelector(".slides > section.present")?.id === to, first);
    const article = await deck.open("/?vue=lecture");
    await article.evaluate(() => document.querySelector("#groupes")?.scrollIntoView());
    await article.waitForFunction(() => location.hash === "#/groupes");
  },
);

longTest(
  "where every write of the address is refused, the wall and the article run and nothing breaks [R25, R28]",
  async () => {
    const context = await deck.browser().newContext({ viewport: WINDOWS.wall, reducedMotion: "reduce" });
    await context.addInitScript(() => {
      History.prototype.pushState = History.prototype.replaceState = () => {
        document.documentElement.classList.add("refused");
        throw new DOMException("refused", "SecurityError");
      };
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(`${deck.url()}?vue=projection`);
    await page.waitForSelector("html.wall.ready");
    const [, second, third] = await slideIds(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.querySelector(".slides > section.present")?.id)).toBe(second);
    await page.goto(`${deck.url()}?vue=lecture`);
    await page.waitForSelector("html.reading.ready");
    await page.evaluate((to) => document.getElementById(to!)?.scrollIntoView(), third);
    await page.waitForSelector("html.reading.refused"); // once the scrolling rests
    await page.goto(`${deck.url()}?vue=projection&postMessage=true`);
    await page.waitForSelector("html.reading"); // what it could set is not run
    expect(faults).toEqual([]);
    await context.close();
  },
);
