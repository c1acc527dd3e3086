// A browser reads from the served deck what a link preview shows of each slide: its title, its first words and its
// image.

import type { Browser, Page } from "playwright-core";
import { showStep } from "./show-step.ts";

/** What the networks that show previews ask for, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;
/** Longest description, in characters; most previews show fewer. */
const LONGEST = 200;

export interface LinkedDeck {
  readonly title: string;
  readonly description: string;
  /** When it was published and corrected; unset where the page does not say. */
  readonly dated: string | undefined;
  /** With a slash at its end; unset where the page names none. */
  readonly address: string | undefined;
  /** The page's own, as a `data:` address. */
  readonly icon: string;
  readonly slides: readonly LinkedSlide[];
}

export interface LinkedSlide {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** PNG. */
  readonly picture: Buffer;
}

interface Words {
  readonly id: string;
  readonly title: string;
  readonly steps: number;
  readonly paragraphs: readonly string[];
}

export async function photographSlides(
  browser: Browser,
  url: string,
  onPicture: (done: number, all: number) => void,
): Promise<LinkedDeck> {
  // Without the page's policy: one style of ours hides the controls.
  const context = await browser.newContext({ viewport: PICTURE, reducedMotion: "reduce", bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${url}?vue=projection`, { waitUntil: "load" });
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  await page.addStyleTag({ content: ".controls, .whereabouts { visibility: hidden !important }" });
  const deck = await readDeck(page);
  const words = await readSlides(page);
  const slides: LinkedSlide[] = [];
  for (const { id, title, steps, paragraphs } of words) {
    await showStep(page, id, steps);
    const description = shortened(paragraphs.join(" ")) || deck.description;
    slides.push({ id, title, description, picture: await page.screenshot() });
    onPicture(slides.length, words.length);
  }
  await context.close();
  return { ...deck, slides };
}

function readDeck(page: Page): Promise<Omit<LinkedDeck, "slides">> {
  return page.evaluate(() => ({
    title: document.querySelector("h1")?.textContent ?? "",
    description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? "",
    dated: document.querySelector(".dated")?.textContent ?? undefined,
    address: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
    icon: document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? "data:,",
  }));
}

/**
 * The commentary says what a slide is about; where there is none, the words on the wall do. Before them, for who has seen an
 * older preview, the last correction of each figure.
 */
function readSlides(page: Page): Promise<Words[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".slides > section")].map((slide) => {
      const commentary = [...slide.querySelectorAll(".commentary > *")];
      const wall = [...slide.querySelectorAll(".frame :is(p, li, blockquote):not(figure *, .chapeau)")];
      const paragraphs = (commentary.length > 0 ? commentary : wall).map(({ textContent }) => textContent ?? "");
      const keys = [...slide.querySelectorAll<HTMLElement>("[data-figure]")].map(({ dataset }) => dataset.figure);
      const corrections = [...new Set(keys)].flatMap((key) => {
        const below = document.getElementById(`sources/${key}/corrections`);
        const told = below?.querySelector(".correction")?.textContent;
        return told ? [`${told}.`] : [];
      });
      const { title = "", steps } = slide.dataset;
      return { id: slide.id, title, steps: Number(steps), paragraphs: [...corrections, ...paragraphs] };
    }),
  );
}

/** Whole words, with "…" where some were left out; spaces that do not break are kept. */
export function shortened(text: string): string {
  const line = text.replace(/[ \t\n]+/g, " ").trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/[\s,;:.–—-]*\s\S*$/, "")}…`;
}
