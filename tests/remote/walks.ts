// A walk with a phone: a seed in, a wall, a console and a phone that press, reload, lose the network and die out, and what must hold
// after.

import fc from "fast-check";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { killed, reload } from "../speak/lost.ts";
import { numberOn, numberOnWall, positionsOf } from "../speak/windows.ts";
import type { Remote } from "./stage.ts";

type Kind = "wall" | "console" | "phone";

/** What may happen, each as often as it stands here. Who dies is the wall: console and phone keep their keys no longer than their tab. */
const ACTS = [
  ...["wall", "console", "phone", "phone"].flatMap((kind) => [`next ${kind}`, `next ${kind}`, `previous ${kind}`]),
  ...["reload wall", "reload console", "reload phone", "kill wall", "network phone", "network phone"],
] as readonly `${"next" | "previous" | "reload" | "kill" | "network"} ${Kind}`[];

const LONGEST = 8;

export interface PhoneWalker {
  /** @throws when the wall, the console and the phone disagree, or a step was lost or doubled. */
  walk(seed: number): Promise<void>;
  close(): Promise<void>;
}

export async function createPhoneWalker(remote: Remote): Promise<PhoneWalker> {
  const { profile, wall, desk } = await remote.stage();
  const pages: Record<Kind, Page> = { wall, console: desk, phone: await remote.phone(desk, "Anne") };
  const positions = await positionsOf(desk);
  let at = 0;

  async function settle(said: string): Promise<void> {
    const place = positions[at]!;
    const slide = place.split(" ")[0]!;
    await expect.poll(() => numberOnWall(pages.wall), { message: said }).toBe(place);
    await expect.poll(() => numberOn(pages.console), { message: said }).toBe(place);
    await expect.poll(() => slideOn(pages.phone), { message: said }).toBe(slide);
  }

  async function press(kind: Kind, by: 1 | -1): Promise<void> {
    at = Math.min(positions.length - 1, Math.max(0, at + by));
    if (kind === "phone") await pages.phone.getByRole("button", { name: by > 0 ? "Suivant" : "Précédent" }).tap();
    else await pages[kind].keyboard.press(by > 0 ? "PageDown" : "PageUp");
  }

  /** A network that goes comes back, and a wall that dies is opened again. */
  async function happen(what: string, kind: Kind): Promise<void> {
    if (what === "reload") await reload(pages[kind]);
    else if (what === "kill") {
      const dead = pages.wall;
      await killed(dead);
      pages.wall = await remote.wall(profile);
      await dead.close();
    } else {
      await pages.phone.context().setOffline(true);
      await pages.phone.waitForSelector(".phone.lost");
      await pages.phone.context().setOffline(false);
    }
    await hear(true);
    await hear(false);
  }

  /** The phone is heard again, and hears, once it shows what the console did just now. */
  async function hear(isBlack: boolean): Promise<void> {
    await pages.console.keyboard.press("b");
    const shown = () => pages.phone.getByRole("button", { name: "Noir" }).getAttribute("aria-pressed");
    await expect.poll(shown).toBe(String(isBlack));
    await pages.phone.waitForSelector(".phone:not(.lost)");
  }

  async function walk(seed: number): Promise<void> {
    const told: string[] = [];
    await pages.console.keyboard.press("Home");
    at = 0;
    await settle(`seed ${seed}: back to the beginning`);
    for (const act of fc.sample(acts, { seed, numRuns: 1 })[0]!) {
      told.push(act);
      const [what = "", kind] = act.split(" ") as [string, Kind];
      if (what === "next" || what === "previous") await press(kind, what === "next" ? 1 : -1);
      else await happen(what, kind);
      await settle(`seed ${seed}: ${told.join(", ")}`);
    }
  }

  return {
    walk,
    close: async () => {
      await Promise.all([pages.phone.context().close(), profile.close()]);
    },
  };
}

const acts = fc.array(fc.constantFrom(...ACTS), { minLength: 4, maxLength: LONGEST });

/** "3", of "Ensuite, après 3 / 8". */
function slideOn(phone: Page): Promise<string | undefined> {
  return phone.evaluate(() => /après (\d+)/.exec(document.querySelector(".phone-seen h2")?.textContent ?? "")?.[1]);
}
