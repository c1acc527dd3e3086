// Contrast over all pairs in use, on the wall and on paper: words 7:1, marks that count 3:1 against what they stand on [R7].

import { expect } from "vitest";
import { BUILT_REGION, BUILT_TRIAL } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);
const review = openDeck(BUILT_REGION);

/** Marks that do not stand on the slide's ground: the prefix of their class, then that of what is behind or beside them. */
const BESIDE: Readonly<Record<string, string>> = { "window-lit": "facade", "brick-lit": "brick-unlit", glow: "brick" };

const WORDS = ["--ink", "--ink-soft", "--accent"];

sharedTest.each(share(["screen", "print"] as const))("words hold 7:1 on %s, by day and by night", async (media) => {
  const page = await deck.open("?vue=lecture");
  await page.emulateMedia({ media });
  const pairs = await page.evaluate((names) => {
    return ["day", "night"].flatMap((ground) => {
      const slide = document.querySelector(`section[data-ground="${ground}"]`);
      if (!slide) throw new Error(`expected a slide by ${ground}`);
      const read = (name: string) => getComputedStyle(slide).getPropertyValue(name).trim();
      return names.flatMap((name) =>
        ["--backdrop", "--panel"].map((behind) => ({
          pair: `${ground} ${name} on ${behind}`,
          a: read(name),
          b: read(behind),
        })),
      );
    });
  }, WORDS);
  expect(pairs).toHaveLength(12);
  for (const { pair, a, b } of pairs) expect(`${pair} ${contrast(a, b) >= 7}`).toBe(`${pair} true`);
});

const PAPERS = [
  ["screen", "", "trial", deck],
  ["print", "", "trial", deck],
  ["print", "&papier=document&encre=peu", "trial", deck],
  ["screen", "", "second review", review],
  ["print", "", "second review", review],
  ["print", "&papier=document&encre=peu", "second review", review],
] as const;

sharedTest.each(share(PAPERS, 5))(
  "marks that count or measure hold 3:1 on %s%s, in the %s",
  async (media, paper, _name, tried) => {
    const page = await tried.open(`?vue=lecture${paper}`);
    if (paper) await page.waitForSelector("html[data-saves-ink]", { state: "attached" });
    await page.emulateMedia({ media });
    const pairs = await page.evaluate((beside) => {
      const colour = (mark: Element) => {
        const { fill, stroke } = getComputedStyle(mark);
        return fill === "none" ? stroke : fill;
      };
      const groundOf = (mark: Element): string => {
        for (let node: Element | null = mark; node; node = node.parentElement) {
          const { backgroundColor } = getComputedStyle(node);
          if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
        }
        return "rgb(255, 255, 255)";
      };
      const seen = new Map<string, { a: string; b: string }>();
      for (const mark of document.querySelectorAll(
        "figure[data-kind=chart] svg :is([data-count], [data-figure] :is([class^=brick], [class^=clay], [class^=glow])):not(g)",
      )) {
        const name = (mark.getAttribute("class") ?? "").split(" ")[0] ?? "";
        const other = Object.entries(beside).find(([prefix]) => name.startsWith(prefix))?.[1];
        const behind = other
          ? [...(mark.closest("svg")?.querySelectorAll(`[class^="${other}"]`) ?? [])].map(colour)
          : [];
        for (const b of behind.length > 0 ? behind : [groundOf(mark)]) {
          const slide = mark.closest("section")?.id;
          seen.set(`${slide}: ${name} (${colour(mark)}) on ${b}`, { a: colour(mark), b });
        }
      }
      return [...seen].map(([pair, { a, b }]) => ({ pair, a, b }));
    }, BESIDE);
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs.filter(({ a, b }) => contrast(a, b) < 3).map(({ pair }) => pair)).toEqual([]);
  },
);

test("contrast(a, b) is that of WCAG", () => {
  expect(contrast("#000", "rgb(255, 255, 255)")).toBeCloseTo(21);
  expect(contrast("#777777", "#fff")).toBeCloseTo(4.478, 2);
});

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `#abc`, `#aabbcc` or `rgb(…)` → three numbers from 0 to 255. */
function channels(colour: string): number[] {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (!hex) return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}
