// The browser photographs a served deck: on the wall as one PNG for each slide and step, in the article as one PNG for
// each slide.

import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Box } from "../model.ts";
import { showStep } from "./show-step.ts";
import { askingFaults, type SlideFault } from "./slide-faults.ts";

export interface Shoot {
  readonly url: string;
  readonly size: Box;
  readonly folder: string;
  /** Ids; all where there are none. */
  readonly slides: readonly string[];
  onShot(done: number, all: number): void;
}

interface Stop {
  readonly id: string;
  readonly steps: number;
  /** "07": its place in the deck. */
  readonly number: string;
}

interface Shooting {
  /** Names, in the deck's order. */
  readonly files: readonly string[];
  readonly faults: readonly SlideFault[];
}

export async function shootWall(browser: Browser, session: Shoot): Promise<Shooting> {
  const page = await openPage(browser, session, "projection");
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  const stops = (await stopsOn(page, session.slides)).flatMap((stop) =>
    Array.from({ length: stop.steps + 1 }, (_, step) => ({ ...stop, step })),
  );
  const files: string[] = [];
  const faults: SlideFault[] = [];
  for (const { id, step, steps, number } of stops) {
    const file = `${number}-${id}${steps ? `-${step}` : ""}.png`;
    await showStep(page, id, step);
    await page.screenshot({ path: join(session.folder, file) });
    if (step === steps) faults.push(...(await faultsOn(page)));
    session.onShot(files.push(file), stops.length);
  }
  await page.context().close();
  return { files, faults };
}

/** Each slide as a section of the article, as long as it is. */
export async function shootArticle(browser: Browser, session: Shoot): Promise<Shooting> {
  const page = await openPage(browser, session, "lecture");
  const stops = await stopsOn(page, session.slides);
  const files: string[] = [];
  await hideBar(page);
  for (const { id, number } of stops) {
    const file = `${number}-${id}.png`;
    await page.locator(`.slides > section[id="${id}"]`).screenshot({ path: join(session.folder, file) });
    session.onShot(files.push(file), stops.length);
  }
  const faults = (await faultsOn(page)).filter((fault) => stops.some(({ id }) => id === fault.id));
  await page.context().close();
  return { files, faults };
}

async function faultsOn(page: Page): Promise<SlideFault[]> {
  return page.evaluate<SlideFault[]>(await askingFaults());
}

export async function openPage(
  browser: Browser,
  { url, size }: Pick<Shoot, "url" | "size">,
  view: string,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { ...size }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${url}?vue=${view}`, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** A section is longer than the window: the bar at its foot would stand across the picture. */
async function hideBar(page: Page): Promise<void> {
  await page.locator(".bar").evaluate((bar: HTMLElement) => {
    bar.style.display = "none";
  });
}

/** @throws {Error} in French when a slide that was asked for does not exist. */
export async function stopsOn(page: Page, asked: readonly string[]): Promise<Stop[]> {
  const all = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".slides > section")].map(({ id, dataset }, i) => ({
      id,
      steps: Number(dataset.steps),
      number: String(i + 1).padStart(2, "0"),
    })),
  );
  const unknown = asked.find((id) => all.every((stop) => stop.id !== id));
  if (unknown) {
    throw new Error(`diapositive inconnue « ${unknown} » ; existent : ${all.map(({ id }) => id).join(", ")}.`);
  }
  return asked.length > 0 ? all.filter(({ id }) => asked.includes(id)) : all;
}
