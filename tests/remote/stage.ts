// A served private deck with its relay, a real browser, a wall and a console in one profile, and phones, each in one of its own, which
// find their page under a name that is no secure context, as on a room's network.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { serveFolder } from "../../src/browser/serve.ts";
import { createRelay } from "../../src/commands/relay.ts";
import { RELAY } from "../../src/remote/relay-words.ts";
import { paired } from "../speak/paired.ts";

/** The one host that the browser is to find on this machine. */
const NAME = "poste.local";
export const FLAGS = [`--host-resolver-rules=MAP ${NAME} 127.0.0.1`];

export interface Stage {
  readonly profile: BrowserContext;
  readonly wall: Page;
  readonly desk: Page;
}

export interface Remote {
  /** A wall and a console that have met. */
  stage(): Promise<Stage>;
  wall(profile: BrowserContext): Promise<Page>;
  console(profile: BrowserContext): Promise<Page>;
  /** A phone that was let in, by the address that the code on the console says. */
  phone(desk: Page, name: string, size?: readonly [number, number]): Promise<Page>;
  close(): Promise<void>;
}

/** @param patience on a machine that is busy, time passes so many times slower: nobody is lost for having answered late. */
export async function startRemote(deck: string, forPhones: string, browser: Browser, patience = 1): Promise<Remote> {
  const relay = createRelay();
  const phones = await serveFolder(forPhones, { host: "127.0.0.1", names: [NAME], upgrade: relay.joinPhone });
  const address = `http://${NAME}:${new URL(phones.url).port}/`;
  const served = await serveFolder(deck, {
    upgrade: relay.joinConsole,
    answer: ({ url }, response) => {
      if (url !== RELAY) return false;
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify([address]));
      return true;
    },
  });

  async function open(profile: BrowserContext, address: string): Promise<Page> {
    const page = await profile.newPage();
    await page.addInitScript(
      `const now = performance.now.bind(performance); performance.now = () => now() / ${patience};`,
    );
    await page.goto(address);
    await page.waitForSelector("html.ready", { state: "attached" });
    return page;
  }

  const openWall = (profile: BrowserContext) => open(profile, `${served.url}?vue=projection`);
  const openConsole = (profile: BrowserContext) => open(profile, `${served.url}?vue=console`);

  return {
    async stage() {
      const profile = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
      const wall = await openWall(profile);
      const desk = await openConsole(profile);
      await paired(desk);
      return { profile, wall, desk };
    },
    wall: openWall,
    console: openConsole,
    async phone(desk, name, [width, height] = [390, 844]) {
      const options: BrowserContextOptions = {
        viewport: { width, height },
        hasTouch: true,
        isMobile: true,
        reducedMotion: "reduce",
      };
      const phone = await open(await browser.newContext(options), await invitation(desk));
      await phone.fill("#nom", name);
      await phone.getByRole("button", { name: "Demander à entrer" }).tap();
      await desk.getByRole("button", { name: `Laisser entrer : ${name}` }).click();
      await phone.waitForSelector(".phone:not([hidden])");
      await desk.keyboard.press("Escape");
      await phone.waitForSelector(".phone-times b");
      return phone;
    },
    async close() {
      await Promise.all([phones.close(), served.close()]);
    },
  };
}

/** What the code says to a camera. */
export async function invitation(desk: Page): Promise<string> {
  const path = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(path)).buffer } });
  await desk.keyboard.press("w");
  const alone = desk.locator(".remote-panel").getByRole("button", { name: "Je suis seul à voir cet écran" });
  const code = desk.locator(".remote-code svg");
  await alone.or(code).first().waitFor();
  if (await alone.isVisible()) await alone.click();
  await code.waitFor();
  const [read] = await readBarcodes(new Blob([Uint8Array.from(await code.screenshot())]));
  return read?.text ?? "";
}
