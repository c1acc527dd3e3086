// What tests and the bench wait for: a console and a wall that have met.

import type { Page } from "playwright-core";

/** Until a console has met a wall. */
export function paired(desk: Page): Promise<unknown> {
  return desk.waitForFunction(() => document.querySelector("html.joined") && !document.querySelector(".notice-alone"));
}
