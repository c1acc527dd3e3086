// A walk: a seed in, a wall and a console that are pressed, closed, reloaded and killed out, and what must hold after.

import fc from "fast-check";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { killed, reload } from "./lost.ts";
import { paired } from "./paired.ts";
import {
  during,
  expectTalkedSince,
  numberOn,
  numberOnWall,
  positionsOf,
  type Stretch,
  type Windows,
} from "./windows.ts";

type Kind = "wall" | "console";

/** What may happen, each as often as it stands here. */
const EVENTS = [
  "next",
  "next",
  "next",
  "next",
  "previous",
  "both",
  "kill",
  "reload",
  "close",
  "leave",
  "leave",
] as const;

const LONGEST = 14;

export interface Walker {
  /** @throws when the windows disagree, a step was lost or doubled, or the time is wrong by a second. */
  walk(seed: number): Promise<void>;
  close(): Promise<void>;
}

/** Windows are used for walk after walk: a session that lives long is what a talk is. */
export async function createWalker(windows: Windows): Promise<Walker> {
  const profile = await windows.profile();
  const open = { wall: () => windows.wall(profile), console: () => windows.console(profile) };
  const pages: Record<Kind, Page> = { wall: await open.wall(), console: await open.console() };
  await pages.wall.waitForSelector("html.joined", { state: "attached" });
  await paired(pages.console);
  const positions = await positionsOf(pages.console);
  const hidden = new Set<number>();
  let at = 0;
  let begun: Stretch | undefined;

  /** Two presses one way come to the same in any order, also at the deck's end. One that turns back is made by someone who sees where he is. */
  async function settle(said: string): Promise<void> {
    await expect.poll(() => numberOnWall(pages.wall), { message: said }).toBe(positions[at]);
    await expect.poll(() => numberOn(pages.console), { message: said }).toBe(positions[at]);
  }

  /** Who stands on what is left out goes through its steps, and then on. */
  function beside(from: number, by: 1 | -1): number {
    const slide = slideOf(positions[from]);
    for (let to = from + by; to >= 0 && to < positions.length; to += by)
      if (slideOf(positions[to]) === slide || !hidden.has(slideOf(positions[to]))) return to;
    return from;
  }

  /** On the console, in the grid: what is left out is no longer, and the other way. */
  async function leave(slide: number): Promise<void> {
    if (!hidden.delete(slide)) hidden.add(slide);
    await pages.console.keyboard.press("a");
    await pages.console.locator(`.grid [data-slide="${slide - 1}"] .leave-hidden`).click();
    await pages.console.keyboard.press("Escape");
  }

  async function press(kind: Kind, by: 1 | -1): Promise<void> {
    at = beside(at, by);
    const pressed = await during(() => pages[kind].keyboard.press(by > 0 ? "PageDown" : "PageUp"));
    if (by > 0) begun ??= pressed;
  }

  /** The other window stays: it is what the new one learns from. */
  async function replace(kind: Kind, how: "kill" | "close"): Promise<void> {
    if (how === "kill") await killed(pages[kind]);
    await pages[kind].close();
    pages[kind] = await open[kind]();
  }

  async function walk(seed: number): Promise<void> {
    const walk = fc.sample(steps, { seed, numRuns: 1 })[0]!; // one run gives one sample
    const told: string[] = [];
    await pages.console.keyboard.press("Home");
    at = positions.findIndex((position) => !hidden.has(slideOf(position)));
    await settle(`seed ${seed}: back to the beginning`);
    for (const { event, kind, slide } of walk) {
      told.push(`${event} ${event === "leave" ? slide : kind}`);
      if (event === "next") await press(kind, 1);
      else if (event === "previous") {
        await settle(`seed ${seed}: ${told.join(", ")}`);
        await press(kind, -1);
        await settle(`seed ${seed}: ${told.join(", ")}`);
      } else if (event === "leave") await leave(slide);
      else if (event === "both") await Promise.all([press("wall", 1), press("console", 1)]);
      else if (event === "reload") await reload(pages[kind]);
      else await replace(kind, event);
    }
    const said = `seed ${seed}: ${told.join(", ")}`;
    await settle(said);
    if (begun) await expectTalkedSince(begun, pages.console, said);
  }

  return { walk, close: () => profile.close() };
}

const steps = fc.array(
  fc.record({
    event: fc.constantFrom(...EVENTS),
    kind: fc.constantFrom<Kind>("wall", "console"),
    slide: fc.integer({ min: 2, max: 6 }),
  }),
  { minLength: 4, maxLength: LONGEST },
);

function slideOf(position = ""): number {
  return Number(position.split(" ")[0]);
}
