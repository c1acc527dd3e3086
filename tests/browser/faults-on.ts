// A made page in; what leaves its box on each slide, and what lies on what, out: measured as `npm run dev` measures it.

import type { Page } from "playwright-core";
import { rolldown } from "rolldown";
import type { faultsIn } from "../../src/project/faults.ts";

/** "layout with picture: what", one for each; `view` as in `openMade`. */
export async function faultsOn(page: Page, view: "wall" | "reading"): Promise<string[]> {
  if (!(await page.evaluate(() => "faults" in window))) await page.addScriptTag({ content: await script });
  return page.evaluate((isWall) => {
    const width = document.documentElement.clientWidth;
    const told = [...document.querySelectorAll<HTMLElement>(".slides > section, .masthead, .annex")].flatMap((part) => {
      const root = isWall ? part.querySelector(".frame") : part;
      if (!root || root.getClientRects().length === 0) return [];
      const column = { left: 0, right: width, top: -Infinity, bottom: Infinity };
      const frame = isWall ? root.getBoundingClientRect() : column;
      const faults = window.faults.faultsIn(root, frame, isWall ? part.getBoundingClientRect() : column);
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
    faults: { readonly faultsIn: typeof faultsIn };
  }
}

const script = bundled();

async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: "src/project/faults.ts" });
  const { output } = await bundle.generate({ format: "iife", name: "faults" });
  await bundle.close();
  return output[0].code;
}
