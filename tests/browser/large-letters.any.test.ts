// The article on a phone, for who reads large letters or sets them apart: all of it is there, and none of it is wider.

import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { longTest, share } from "../setup/share.ts";
import { faultsOn } from "./faults-on.ts";
import { formsData } from "./forms-data.ts";
import { everyForm } from "./forms-deck.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck, settled, WINDOWS } from "./open-deck.ts";

const deck = openDeck();

const PHONES = [{ width: 320, height: 640 }, WINDOWS.phone];
/** The browser's own setting, in px, and whether text is spaced. */
const SETTINGS = [16, 24, 32].flatMap((px) => [true, false].map((isSpaced) => ({ px, isSpaced })));
/** WCAG 2.2, 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

test("the edition holds, scripts running, with letters of 16, 24 and 32 px and with spaced text [R15]", async () => {
  const context = await deck.browser().newContext({ reducedMotion: "reduce", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${deck.url()}?vue=lecture`);
  await settled(page);
  await forEachSetting(page, async (setting) => {
    expect([setting, await faultsOn(page, "reading")]).toEqual([setting, []]);
    for (const opener of [".bar-contents", ".masthead .print-choice", ".headline a"]) {
      await page
        .locator(opener)
        .first()
        .evaluate((button: HTMLElement) => button.click());
      expect([setting, opener, await widerThanItsDialog(page)]).toEqual([setting, opener, []]);
      await page.keyboard.press("Escape");
    }
  });
  await context.close();
});

longTest("every form holds with letters of 16, 24 and 32 px and with spaced text [R15]", async () => {
  const page = await openMade(
    deck,
    madePage({ files: [{ path: "a.md", text: everyForm(["texte", "chiffre", "partie"]) }], data: formsData }),
    "reading",
  );
  await forEachSetting(page, async (setting) => {
    expect([setting, await faultsOn(page, "reading")]).toEqual([setting, []]);
  });
  await page.context().close();
});

async function forEachSetting(page: Page, look: (setting: string) => Promise<void>): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const spaced = await page.addStyleTag({ content: SPACING });
  for (const viewport of share(PHONES, 2)) {
    await page.setViewportSize(viewport);
    for (const { px, isSpaced } of share(SETTINGS)) {
      await setLetters(cdp, px);
      await spaced.evaluate((style, isOn) => {
        if (style instanceof HTMLStyleElement && style.sheet) style.sheet.disabled = !isOn;
      }, isSpaced);
      await look(`${viewport.width} px, letters of ${px} px${isSpaced ? ", spaced" : ""}`);
    }
  }
}

function setLetters(cdp: CDPSession, px: number): Promise<unknown> {
  return cdp.send("Page.setFontSizes", { fontSizes: { standard: px, fixed: Math.round(px * 0.8125) } });
}

/** Names of elements that the open dialog would cut. */
function widerThanItsDialog(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector("dialog[open]");
    if (!dialog) return ["no dialog is open"];
    const { left, right } = dialog.getBoundingClientRect();
    const wide = [dialog, ...dialog.querySelectorAll("*")].filter((one) => {
      const box = one.getBoundingClientRect();
      const [from, to] = one === dialog ? [0, innerWidth] : [left, right];
      return box.width > 0 && (box.right > to + 1 || box.left < from - 1);
    });
    return wide.map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent?.slice(0, 20)}`);
  });
}
