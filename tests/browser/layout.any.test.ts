// Every slide at every step, in every window: nothing overflows, nothing is too small, only shipped fonts.

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck();
const trial = openDeck(BUILT_TRIAL);

const WALLS = (["wall", "uhd", "projector", "ultrawide"] as const).map((name) => [name, WINDOWS[name]] as const);

sharedTest.each(share(WALLS))("every slide and step fits a %s window [R18, R20]", async (_name, viewport) => {
  const page = await deck.open("?vue=projection", { viewport });
  const faults: string[] = [];
  for (const address of await addresses(page)) {
    await goTo(page, address);
    faults.push(...(await faultsOf(page)).map((fault) => `${address} ${fault}`));
  }
  expect(faults).toEqual([]);
});

test("the article fits a 390 px phone: no sideways scroll, text of 16 px and up [R15]", async () => {
  const page = await deck.open("", { viewport: WINDOWS.phone });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const small = await page.evaluate(() => {
    const words = [...document.querySelectorAll(".commentary *, .frame p, .frame li, .annex *")];
    return words
      .filter((element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 15.99)
      .map((e) => e.outerHTML.slice(0, 90));
  });
  expect(small).toEqual([]);
});

test("a real phone, which lays pages out at 980 px until told its width, opens the article", async () => {
  const page = await deck.open("", { viewport: WINDOWS.phone, isMobile: true, hasTouch: true, deviceScaleFactor: 3 });
  expect(await page.evaluate(() => document.documentElement.classList.contains("reading"))).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("the article fits a window of 320 px [R15]", async () => {
  const page = await deck.open("", { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

sharedTest("only shipped fonts are used on every slide [R39]", async () => {
  const page = await deck.open("?vue=projection");
  const fonts = new Set<string>();
  for (const address of share(await addresses(page), 24)) {
    await goTo(page, address);
    for (const font of await platformFonts(page)) fonts.add(font);
  }
  expect([...fonts].sort()).toEqual(["Atkinson Hyperlegible Next", "Bricolage Grotesque"]);
});

/** "#/id" and "#/id/step" for every slide and step. */
function addresses(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".slides > section")].flatMap(({ id, dataset }) =>
      Array.from({ length: Number(dataset.steps) + 1 }, (_, step) => (step === 0 ? `#/${id}` : `#/${id}/${step}`)),
    ),
  );
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.waitForFunction(
    (id) => document.querySelector(".slides > section.present")?.id === id,
    address.split("/")[1],
  );
}

/** What leaves the frame, what leaves its own box, what is smaller than 12 px or, at 1920 px, than 24; each with file and line. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>(".slides > section.present");
    const frame = slide?.querySelector(".frame");
    if (!slide || !frame) return ["no slide is shown"];
    const place = slide.dataset.place ?? "";
    const box = frame.getBoundingClientRect();
    const least = Math.max(12, (24 * box.width) / 1920) - 0.05;
    const faults: string[] = [];
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
    const seen: { text: string; rect: DOMRect; owner: Element }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (
        !owner ||
        !text ||
        owner.closest("script, .data-table, .caption") ||
        !owner.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rect = range.getBoundingClientRect();
      if (owner.closest(".scene .key")) {
        // a footnote stands beside the slide's number, at the window's foot
        if (rect.bottom > innerHeight) faults.push(`${place}: « ${text} » leaves the window`);
      } else if (
        rect.left < box.left - 1 ||
        rect.right > box.right + 1 ||
        rect.top < box.top - 1 ||
        rect.bottom > box.bottom + 1
      ) {
        faults.push(`${place}: « ${text.slice(0, 40)} » leaves the frame`);
      }
      if (parseFloat(getComputedStyle(owner).fontSize) < least)
        faults.push(`${place}: « ${text.slice(0, 40)} » is too small`);
      for (const line of range.getClientRects()) seen.push({ text, rect: line, owner });
    }
    for (const [i, a] of seen.entries()) {
      for (const b of seen.slice(i + 1)) {
        const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
        const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
        const lower = Math.min(a.rect.height, b.rect.height);
        if (a.owner !== b.owner && across > 2 && down > lower * 0.45) {
          faults.push(`${place}: « ${a.text.slice(0, 30)} » runs into « ${b.text.slice(0, 30)} »`);
        }
      }
    }
    return faults;
  });
}

/** The families that really drew the words of the slide that is shown. */
async function platformFonts(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("DOM.enable");
  await cdp.send("CSS.enable");
  const { root } = await cdp.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await cdp.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: ".slides > section.present .frame :is(h2,p,li,span,data,strong,em,q)",
  });
  const gone = { fonts: [] }; // what was put in its place meanwhile is seen at the next step
  const fontsOf = (nodeId: number) => cdp.send("CSS.getPlatformFontsForNode", { nodeId }).catch(() => gone);
  const used = await Promise.all(nodeIds.map(fontsOf));
  await cdp.detach();
  return used.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName.replace(/ \d+pt.*$/, "")));
}

test("a scene's caption says « (schéma) » in the article, and its key « schéma » on the wall", async () => {
  const marks = async (address: string) => {
    const page = await trial.open(address);
    return page.evaluate(() => {
      const key = document.querySelector("#scene .scene .key");
      if (!key) return [];
      return ["::before", "::after"].map((part) => getComputedStyle(key, part).content);
    });
  };
  expect(await marks("?vue=lecture#/scene")).toEqual(['"("', '")"']);
  expect(await marks("?vue=projection#/scene")).toEqual(["none", "none"]);
});

longTest("no line of the article ends within a short name [R15]", async () => {
  const page = await trial.open("", { viewport: WINDOWS.phone });
  const found = await page.evaluate(() => {
    const names = [...document.querySelectorAll(".unbroken")].filter((name) => name.checkVisibility());
    const isCut = (name: Element) => new Set([...name.getClientRects()].map(({ top }) => top)).size > 1;
    return {
      names: names.map(({ textContent }) => textContent),
      cut: names.filter(isCut).map((name) => name.outerHTML),
    };
  });
  expect(found.names).toContain("Val-Imaginaire");
  expect(found.cut).toEqual([]);
});
