// A slide's step is shown in a page of the wall, and waited for: its fonts came, and two frames passed.

import type { Page } from "playwright-core";

export async function showStep(page: Page, id: string, step: number): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/${id}${step ? `/${step}` : ""}`,
  );
  await page.waitForFunction((wanted) => document.querySelector(".slides > section.present")?.id === wanted, id);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
