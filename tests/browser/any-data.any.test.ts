// A thousand random charts, of every form, on the wall, in the article and on paper: names of forty letters, numbers of nine digits, one
// row or the most, and no word lies on another, on a mark or out of its slide.

import { expect, test } from "vitest";
import { charts } from "../../src/drawings/forms.ts";
import { anyData, forms, ofEach } from "../drawings/any-data.ts";
import { share } from "../setup/share.ts";
import { faultsOn } from "./faults-on.ts";
import { formsData } from "./forms-data.ts";
import { madePage, openMade } from "./made-page.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();

/** Of slides: a browser lays out a page of many more in no time that one would wait. */
const PAGE = 18;
const VIEWS = [
  ["wall", "screen", ["1920x1080", "1024x768"]],
  ["reading", "screen", ["320x700", "390x844", "1280x900"]],
  ["reading", "print", ["676x979"]], // what an A4 leaves between its margins
] as const;

test.each(share(forms, 5))(
  "%s of any data: nothing collides, on the wall, in the article or on paper [R42]",
  async (form) => {
    const data = anyData(form, formsData);
    const told: string[] = [];
    for (let from = 0; from < ofEach; from += PAGE) {
      const made = madePage({
        files: [{ path: "a.md", text: slides(form, from, Math.min(ofEach, from + PAGE)) }],
        data,
      });
      for (const [view, media, windows] of VIEWS) {
        const page = await openMade(deck, made, view);
        await page.emulateMedia({ media });
        const size = windows[(from / PAGE) % windows.length]!; // in turn
        const [width = 0, height = 0] = size.split("x").map(Number);
        await page.setViewportSize({ width, height });
        told.push(...(await faultsOn(page, view)).map((fault) => `${media} ${size}: ${fault}`));
        await page.context().close();
      }
    }
    expect(told).toEqual([]);
  },
);

/** Each in one of the layouts that were made around its form. */
function slides(form: string, from: number, to: number): string {
  const layouts = charts[form]!.stands.layouts as readonly string[];
  return Array.from({ length: to - from }, (_, i) => {
    const name = `${form}-${from + i}`;
    const layout = layouts[i % layouts.length]!;
    const said = layout === "chiffre" ? `::chiffre[${name}-0]\n\n` : "";
    return `# Une page ${String.fromCharCode(97 + i)}\n\n::diapo{${layout}}\n\n${said}:::légende\nVal-Imaginaire\n:::\n\n::graphique[${name}]`;
  }).join("\n\n---\n\n");
}
