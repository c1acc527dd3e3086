// Mid-motion is a picture too: each passage of the edition, at twenty moments, on the wall. No mark stands on words, and no
// number says nought while its marks are in view.

import { expect, test } from "vitest";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck();
const MOMENTS = 20;
/** Longer than any passage. */
const LONGEST_MS = 5000;

/** What drawings lay behind words on purpose. */
const BEHIND = "[class^=sky], .carved, .clear, .footing";

test.each(["wall", "projector"] as const)(
  "in the %s window no passage covers words or counts from nought",
  async (name) => {
    const page = await deck.open("?vue=projection", {
      viewport: WINDOWS[name],
      reducedMotion: "no-preference",
      bypassCSP: true,
    });
    await page.addStyleTag({ content: "svg, svg * { pointer-events: visiblePainted !important }" });
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    const presses = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".slides > section")].reduce(
        (sum, { dataset }) => sum + 1 + Number(dataset.steps),
        -1,
      ),
    );
    const seen = new Set<string>();
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press("ArrowRight");
      for (let moment = 1; moment <= MOMENTS; moment += 1) {
        await page.clock.runFor(LONGEST_MS / MOMENTS);
        await page.evaluate(standAt, (moment * LONGEST_MS) / MOMENTS);
        for (const fault of await page.evaluate(faultsNow, BEHIND)) seen.add(fault);
      }
    }
    expect([...seen]).toEqual([]);
  },
);

/** What a style moves has a clock of its own. */
function standAt(ms: number): void {
  for (const moved of document.getAnimations()) {
    moved.pause();
    moved.currentTime = ms;
  }
}

/** Each "slide: mark on words", each "slide: figure says 0", as they stand now. */
function faultsNow(behind: string): string[] {
  const slide = document.querySelector<HTMLElement>(".slides > section.present");
  const frame = slide?.querySelector<HTMLElement>(".frame");
  if (!slide || !frame) return [];
  const faults: string[] = [];
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const owner = text.parentElement;
    const words = text.textContent?.trim() ?? "";
    if (
      !owner ||
      words === "" ||
      owner.closest("script, details, .labels, .caption, .scene .key, [hidden]") ||
      !owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, top, width, height } of range.getClientRects()) {
      for (const across of [0.02, 0.25, 0.5, 0.75, 0.98]) {
        const under = document.elementsFromPoint(left + across * width, top + 0.55 * height);
        const mark = under.find((one) => one.closest(".plot svg") && one.tagName !== "svg" && !one.matches(behind));
        if (mark) faults.push(`${slide.id}: ${mark.getAttribute("class")} on "${words.slice(0, 40)}"`);
      }
    }
  }
  for (const number of frame.querySelectorAll(".headline data")) {
    const key = number.getAttribute("data-figure");
    const marks = slide.querySelector(`svg [data-figure="${key}"]`);
    const isSeen =
      marks &&
      marks.getBoundingClientRect().height > 2 &&
      number.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (isSeen && /^0(,0+)?(?![\d,])/.test(number.textContent ?? "")) faults.push(`${slide.id}: ${key} says 0`);
  }
  return faults;
}
