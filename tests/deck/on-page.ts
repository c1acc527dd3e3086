// What the tests do on the page and see there.

import type { Page } from "playwright-core";

/** Presses keys in one task of the page, as fast as can be. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.evaluate((pressed) => {
    window.isHeld = false;
    for (const key of pressed) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }
  }, keys);
}

export function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}

/** Waits until something moves, there or anywhere, and holds it there until the next press or rest. */
export async function moving(page: Page, place = ""): Promise<void> {
  await page.waitForFunction((hand) => {
    window.isHeld ||= document.querySelector(hand) !== null;
    return document.querySelector(hand);
  }, `${place} .hand`);
}

/** Waits until nothing moves, and gives what should not have begun the time to begin. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.isHeld = false;
  });
  await twoFrames(page);
  await page.waitForFunction(() => document.querySelector(".hand") === null);
}

/** Two frames later; enough for a motion to show, if there is one. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The next frame is on the screen, and what waited for an idle moment after it is done. */
export async function afterFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(done)))),
  );
}

export interface Scene {
  readonly slides: readonly string[];
  readonly steps: readonly string[];
  readonly drawings: readonly string[];
  readonly title: string;
  readonly hash: string;
}

/** All that the audience can see of the deck's state, once the window's title is kept. */
export async function sceneOn(page: Page): Promise<Scene> {
  await afterFrame(page);
  return page.evaluate(() => {
    const texts = (selector: string, read: (element: Element) => string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map(read);
    const classes = ({ classList }: Element) => [...classList].sort().join(" "); // they stand in the order of the walk
    return {
      slides: texts(".slides > section", (slide) => `${slide.id}: ${classes(slide)}`),
      steps: texts(".present .fragment", (step) => `${classes(step)}: ${step.textContent}`),
      drawings: texts(".present figure, .present .headline", (drawing) => {
        const copy = drawing.cloneNode(true) as Element;
        copy.querySelector(".answers")?.remove(); // made when there is time
        return copy.outerHTML;
      }),
      title: document.title,
      hash: location.hash,
    };
  });
}

/** The page's drawings and headlines as they are right now. */
export function drawings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("figure[data-form], .headline")].map((drawing) => {
      const copy = drawing.cloneNode(true) as Element;
      copy.querySelector(".answers")?.remove();
      return copy.outerHTML;
    }),
  );
}
