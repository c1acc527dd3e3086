// A made page in; what leaves its box on each slide, and what lies on what, out: measured as `npm run dev` measures it.

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { transformWithOxc } from "vite";
import type { faultsIn } from "../../src/project/faults.ts";

const FILE = "src/project/faults.ts";

/** "layout with picture: what", one for each; `view` as in `openMade`. */
export async function faultsOn(page: Page, view: "wall" | "reading"): Promise<string[]> {
  const { code } = await transformWithOxc(readFileSync(FILE, "utf8").replace(/^export /gm, ""), FILE, {
    sourcemap: false,
  });
  if (!(await page.evaluate(() => "faultsIn" in window))) await page.addScriptTag({ content: code });
  return page.evaluate((isWall) => {
    const width = document.documentElement.clientWidth;
    const told = [...document.querySelectorAll<HTMLElement>(".slides > section, .masthead, .annex")].flatMap((part) => {
      const root = isWall ? part.querySelector(".frame") : part;
      if (!root || root.getClientRects().length === 0) return [];
      const column = { left: 0, right: width, top: -Infinity, bottom: Infinity };
      const frame = isWall ? root.getBoundingClientRect() : column;
      const faults = window.faultsIn(root, frame, isWall ? part.getBoundingClientRect() : column);
      const drawn = root.querySelector<HTMLElement>("figure[data-form]")?.dataset.chart;
      const name = drawn ? `${part.dataset.layout} with ${drawn}` : part.id;
      return faults.map(
        (fault) => `${name}: ${fault.what} ${fault.kind === "overlap" ? `/ ${fault.other}` : fault.px}`,
      );
    });
    const wide = document.documentElement.scrollWidth;
    return isWall || wide <= width ? told : [`the page is ${wide} px wide`, ...told];
  }, view === "wall");
}

declare global {
  interface Window {
    faultsIn: typeof faultsIn;
  }
}
