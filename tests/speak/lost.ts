// What a crash or a reload of the browser does to a window.

import type { Page } from "playwright-core";

/** The window's process dies in the middle of what it does; nothing in it gets a word to say. */
export async function killed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined); // nobody is left to answer
  await crashed;
}

/** Its last press may still be changing the address, which ends a reload that has just begun: it is asked again, until a deck runs. */
export async function reload(page: Page): Promise<void> {
  const again = (error: Error) => {
    if (!error.message.includes("ERR_ABORTED")) throw error;
    return reload(page);
  };
  await page.reload({ waitUntil: "commit" }).catch(again);
  await page.waitForSelector("html.ready", { state: "attached" });
}
