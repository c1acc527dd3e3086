// Real windows of a private build: walls and consoles of one browser, what they show in, as numbers and names, out.

import type { Browser, BrowserContext, Page } from "playwright-core";
import { openDeck } from "../browser/open-deck.ts";

export interface Windows {
  url(): string;
  browser(): Browser;
  /** A browser profile of its own, as after a fresh start. */
  profile(): Promise<BrowserContext>;
  wall(profile: BrowserContext, address?: string): Promise<Page>;
  console(profile: BrowserContext): Promise<Page>;
}

export function openWindows(folder: string): Windows {
  const { url, browser } = openDeck(folder);

  async function open(profile: BrowserContext, address: string): Promise<Page> {
    const page = await profile.newPage();
    await page.goto(url() + address);
    await page.waitForSelector("html.ready", { state: "attached" });
    return page;
  }

  return {
    url,
    browser,
    profile: () => browser().newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" }),
    wall: (profile, address = "") => open(profile, `?vue=projection${address}`),
    console: (profile) => open(profile, "?vue=console"),
  };
}

/** "#/menages/1", as the wall's own address says. */
export function placeOf(wall: Page): Promise<string> {
  return wall.evaluate(() => {
    const slide = document.querySelector(".slides > section.present");
    const steps = [...(slide?.querySelectorAll<HTMLElement>(".fragment.visible") ?? [])];
    const step = Math.max(0, ...steps.map(({ dataset }) => Number(dataset.fragmentIndex) + 1));
    return `#/${slide?.id}${step > 0 ? `/${step}` : ""}`;
  });
}

/** Slide and step as the console counts them: "8 1". */
export function numberOn(desk: Page): Promise<string> {
  return desk.evaluate(() => {
    const words = document.querySelector(".where-number")?.textContent ?? "";
    const [, slide, step = "0"] = /Diapositive (\d+) \/ \d+(?: · étape (\d+))?/.exec(words) ?? [];
    return `${slide} ${step}`;
  });
}

/** The same of a wall. */
export function numberOnWall(wall: Page): Promise<string> {
  return wall.evaluate(() => {
    const slides = [...document.querySelectorAll(".slides > section")];
    const at = slides.findIndex((slide) => slide.classList.contains("present"));
    const steps = [...(slides[at]?.querySelectorAll<HTMLElement>(".fragment.visible") ?? [])];
    return `${at + 1} ${Math.max(0, ...steps.map(({ dataset }) => Number(dataset.fragmentIndex) + 1))}`;
  });
}

/** Every position of the deck, in order, as "slide step". */
export function positionsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main.reveal > .slides > section")].flatMap((slide, index) =>
      Array.from({ length: Number(slide.dataset.steps) + 1 }, (_, step) => `${index + 1} ${step}`),
    ),
  );
}

/** Seconds talked, as the console shows them. */
export function talkedOn(desk: Page): Promise<number> {
  return desk.evaluate(() => {
    const words = document.querySelector(".time-talked .time-value")?.textContent ?? "";
    return words.split(":").reduce((seconds, part) => 60 * seconds + Number(part), 0);
  });
}

/** Until a console has met a wall. */
export function paired(desk: Page): Promise<unknown> {
  return desk.waitForFunction(() => document.querySelector("html.joined") && !document.querySelector(".notice-alone"));
}
