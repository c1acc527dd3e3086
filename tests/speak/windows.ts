// Real windows of a private build: walls and consoles of one browser, what they show in, as numbers and names, out.

import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
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

/** "#/etapes/1", as the wall's own address says. */
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

/** A stretch of time in which something happened, by this process's clock. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

export async function during(act: () => Promise<unknown>): Promise<Stretch> {
  const fromMs = performance.now();
  await act();
  return { fromMs, toMs: performance.now() };
}

/** The console shows the time since then, within a second, of which it leaves out the last part; a busy machine writes it late. */
export async function expectTalkedSince({ fromMs, toMs }: Stretch, desk: Page, message = ""): Promise<void> {
  const isRight = async () => {
    const before = performance.now();
    const talked = await talkedOn(desk);
    return (before - toMs) / 1000 - talked < 2 && (performance.now() - fromMs) / 1000 - talked > -1;
  };
  await expect.poll(isRight, { message }).toBe(true);
}

/** Until a wall's place is on the disk, whoever keeps it: the session, or the public deck. */
export async function keptOn(wall: Page, place: string): Promise<void> {
  const kept = () =>
    wall.evaluate(async () => {
      const request = indexedDB.open("deck", 1);
      await new Promise((done) => {
        request.onsuccess = done;
        request.onupgradeneeded = () => request.result.createObjectStore("kept");
      });
      const all = request.result.transaction("kept").objectStore("kept").getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      request.result.close();
      return all.result.map(({ address, session }) => {
        const { id, step } = session?.wall ?? {};
        return address ?? `#/${id}${step > 0 ? `/${step}` : ""}`;
      });
    });
  await expect.poll(kept).toContain(place);
}

/** Until a window has learnt whether others are there. */
export function joined(page: Page): Promise<unknown> {
  return page.waitForSelector("html.joined", { state: "attached" });
}
