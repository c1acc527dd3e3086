// What a crash of the browser does to a window.

import type { Page } from "playwright-core";

/** The window's process dies in the middle of what it does; nothing in it gets a word to say. */
export async function killed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined); // nobody is left to answer
  await crashed;
}
