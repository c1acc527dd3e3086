// What is not a person at the deck: screen readers, tools that drive reveal.js, hostile addresses, paper.

import { expect } from "vitest";
import { longTest, test } from "../setup/share.ts";
import { afterFrame, drawings, hashOf, moving, press, sceneOn } from "./on-page.ts";
import { openPage } from "./open-page.ts";

const deck = openPage();
const still = { reducedMotion: "reduce" } as const;

test("a hostile query changes nothing and only a valid view survives [R28]", async () => {
  const page = await deck.open("?vue=projection&postMessage=true&showNotes=true&keyboard=true&controls=true#/etapes/1");
  expect(await page.evaluate(() => location.search + location.hash)).toBe("?vue=projection#/etapes/1");
  const config = await page.evaluate(() => window.Reveal?.getConfig());
  expect(config).toMatchObject({ postMessage: false, showNotes: false, keyboard: false, controls: false });
  await page.evaluate(() => window.postMessage(JSON.stringify({ method: "slide", args: [0] }), "*"));
  await page.waitForTimeout(50);
  expect(await hashOf(page)).toBe("#/etapes/1");
  expect(await (await deck.open("?vue=evil&a=1")).evaluate(() => location.search)).toBe("");
});

longTest("a tool that drives reveal.js is followed", async () => {
  const page = await deck.open();
  const prerendered = await drawings(page);
  await page.evaluate(() => {
    window.Reveal?.configure({ controls: false, progress: false });
    window.Reveal?.next();
  });
  expect(await drawings(page)).toEqual(prerendered);
  expect(await hashOf(page)).toBe("#/foyers");
  const seen = await page.evaluate(() => {
    const api = window.Reveal;
    const hashes: string[] = [];
    while (api && !(api.isLastSlide() && !api.availableFragments().next)) {
      api.next();
      hashes.push(location.hash);
    }
    return hashes;
  });
  expect(seen.slice(0, 4)).toEqual(["#/etapes", "#/etapes/1", "#/etapes/2", "#/etapes/3"]);
  expect(seen.at(-1)).toBe("#/fin");
  await page.evaluate(() => window.Reveal?.prev());
  expect(await hashOf(page)).toBe("#/citation/2");
  await page.evaluate(() => window.Reveal?.slide(2, 0, 1));
  expect(await hashOf(page)).toBe("#/etapes/2");
  await press(page, "ArrowRight");
  expect(await hashOf(page)).toBe("#/etapes/3");
});

test("each move is announced once, in French, without text not yet shown and without labels [R12]", async () => {
  const page = await deck.open();
  const said = async () => {
    await afterFrame(page);
    return page.textContent(".announcement");
  };
  expect(await said()).toBe("");
  await press(page, "ArrowRight");
  expect(await said()).toBe("Foyers accueillis, diapositive 2 sur 8");
  await press(page, "ArrowRight", "ArrowRight");
  expect(await said()).toBe("Première étape");
  await press(page, "ArrowRight");
  expect(await said()).toBe("Deuxième étape, en deux morceaux");
  await press(page, "ArrowLeft");
  expect(await said()).toBe("Étapes, diapositive 3 sur 8, étape 1 sur 3");
  await press(page, "6", "Enter", "ArrowRight");
  expect(await said()).toBe("Des carrés : pendant");
});

longTest("a browser that refuses storage changes nothing", async () => {
  const page = await deck.open("#/etapes", still);
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  await page.reload();
  await page.waitForSelector("html.ready");
  await page.keyboard.press("n");
  expect(await hashOf(page)).toBe("#/etapes/1");
});

test("printing shows every slide at its final state, and the deck comes back", async () => {
  const page = await deck.open("#/debut");
  const prerendered = await drawings(page);
  await press(page, "ArrowRight");
  await moving(page);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await drawings(page)).toEqual(prerendered);
  await afterFrame(page);
  expect(await page.locator("section:is([hidden], [aria-hidden], [inert])").count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect((await sceneOn(page)).slides).toEqual(["foyers: present slide"]);
  expect(await page.locator("section[inert]").count()).toBe(7);
});
