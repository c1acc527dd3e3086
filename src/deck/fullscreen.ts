// Full screen takes the whole page in or out of it, and says so where the browser refuses.

import type { Announce } from "./announce.ts";

export async function toggleFullscreen(page: Document, announce: Announce): Promise<void> {
  try {
    if (page.fullscreenElement) await page.exitFullscreen();
    else await page.documentElement.requestFullscreen();
  } catch {
    announce("Le navigateur refuse le plein écran");
  }
}
