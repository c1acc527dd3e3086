// A served deck that is live: a wall and a console in one profile, the hall in a process of its own, and phones, each in a profile of
// its own, which find their page under a name that is no secure context, as on a room's network.

import { writeFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { type Served, serveFolder } from "../../src/browser/serve.ts";
import { type HallKeeper, keepHall } from "../../src/commands/hall-keeper.ts";
import { hearWindows } from "../../src/commands/hear-windows.ts";
import { createRelay } from "../../src/commands/relay.ts";
import { HALL, HALL_KNOWN } from "../../src/live/hall-words.ts";
import { RELAY } from "../../src/remote/relay-words.ts";
import { buildInto } from "../setup/build-edition.ts";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { TRIAL } from "../setup/editions.ts";
import { launchTestBrowser } from "../setup/test-browser.ts";

const CACHE = "node_modules/.cache/deck-tests";

export interface Live {
  keeper(): HallKeeper;
  profile(): Promise<BrowserContext>;
  wall(profile: BrowserContext, address?: string): Promise<Page>;
  console(profile: BrowserContext): Promise<Page>;
  /** Knocks at the address that the console's code says. */
  knocks(address: string, size?: readonly [number, number]): Promise<Page>;
  /** The article, which nobody follows in yet. */
  phone(size?: readonly [number, number]): Promise<Page>;
}

/**
 * @param edition the trial one, whose private build is there, or another. @param left by a talk that was broken off.
 * @param isRemote the console's own phones may come too.
 */
export function openLive(edition?: Record<string, string>, left = "", isRemote = false): Live {
  const name = edition ? "vote" : "trial";
  const [ofPhones, ofWindows] = [`${CACHE}/${name}-live`, edition ? `${CACHE}/${name}-private` : BUILT_TRIAL_PRIVATE];
  let keeper: HallKeeper;
  let served: Served;
  let browser: Browser;
  const relay = createRelay();
  const remote: Served[] = [];

  beforeAll(async () => {
    expect(buildInto(ofPhones, edition ?? TRIAL, "live")).toMatchObject({ status: 0 });
    if (edition) expect(buildInto(ofWindows, edition, "private")).toMatchObject({ status: 0 });
    if (left) writeFileSync(`${ofPhones}.votes.jsonl`, left);
    keeper = await keepHall(ofPhones, 0, ["127.0.0.1"]);
    if (isRemote) {
      expect(buildInto(`${CACHE}/${name}-remote`, edition ?? TRIAL, "remote")).toMatchObject({ status: 0 });
      remote.push(await serveFolder(`${CACHE}/${name}-remote`, { host: "127.0.0.1", upgrade: relay.joinPhone }));
    }
    const joinWindow = hearWindows(keeper);
    const known: Readonly<Record<string, () => unknown>> = {
      [HALL]: () => ({ urls: keeper.urls, phones: keeper.phones() }),
      [HALL_KNOWN]: () => keeper.known(),
      [RELAY]: () => remote.map(({ url }) => url),
    };
    served = await serveFolder(ofWindows, {
      upgrade: (...asked) => (asked[0].url === HALL ? joinWindow : relay.joinConsole)(...asked),
      answer: ({ url = "" }, response) => {
        const answer = known[url];
        if (!answer) return false;
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify(answer()));
        return true;
      },
    });
    browser = await launchTestBrowser();
  });

  afterAll(async () => {
    await browser.close();
    for (const one of [served, ...remote]) await one.close();
    await keeper.end();
  });

  async function open(profile: BrowserContext, address: string): Promise<Page> {
    const page = await profile.newPage();
    await page.goto(address);
    await page.waitForSelector("html.ready", { state: "attached" });
    return page;
  }

  async function openPhone(address: string, [width, height] = [390, 844] as readonly [number, number]): Promise<Page> {
    const options = { viewport: { width, height }, hasTouch: true, isMobile: true, reducedMotion: "reduce" } as const;
    return open(await browser.newContext(options), address);
  }

  return {
    keeper: () => keeper,
    profile: () => browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" }),
    wall: (profile, address = "") => open(profile, `${served.url}?vue=projection${address}`),
    console: (profile) => open(profile, `${served.url}?vue=console`),
    knocks: openPhone,
    async phone(size) {
      const phone = await openPhone(keeper.urls[0]!, size);
      await phone.waitForSelector(".hall");
      return phone;
    },
  };
}

/** The slide that begins at the head of the window, or that fills it. */
export function standsAt(phone: Page): Promise<string | undefined> {
  return phone.evaluate(() => {
    const sections = [...document.querySelectorAll<HTMLElement>("main .slides > section")];
    return sections.findLast((section) => section.getBoundingClientRect().top < innerHeight / 3)?.id;
  });
}
