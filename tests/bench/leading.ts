// How long it takes to lead the wall: from the press of its own key, of the console's and of a phone's to the end of its next painted
// frame, each in its turn, on one machine whose pages are all slowed down alike.

import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../src/browser/browser.ts";
import { FLAGS, startRemote } from "../remote/stage.ts";
import { column, quantile, SLOWED, slow } from "./deck.ts";
import type { Row } from "./readme.ts";

const ROUNDS = 20;
const APART_MS = 600;

/** As a share of the own key's median. */
const MOST = 1.5;

const PRIVATE = "node_modules/.cache/deck-tests/bench-private";
const REMOTE = "node_modules/.cache/deck-tests/bench-remote";

export async function benchLeading(): Promise<{ readonly rows: Row[]; readonly isKept: boolean }> {
  build("private", PRIVATE);
  build("remote", REMOTE);
  const browser = await launchBrowser(FLAGS);
  const remote = await startRemote(PRIVATE, REMOTE, browser);
  const { profile, wall, desk } = await remote.stage();
  const phone = await remote.phone(desk, "Mesure");
  await tellPaints(wall);
  for (const page of [wall, desk, phone]) {
    await tellPresses(page);
    await slow(await page.context().newCDPSession(page), SLOWED);
  }
  const next = phone.getByRole("button", { name: "Suivant" });
  const ways: readonly (readonly [string, Page, () => Promise<void>])[] = [
    ["touche du mur", wall, () => wall.keyboard.press("PageDown")],
    ["touche de la console", desk, () => desk.keyboard.press("PageDown")],
    ["téléphone", phone, () => next.tap()],
  ];
  const tookMs = new Map<string, number[]>(ways.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, page, press] of ways) {
      await wall.keyboard.press("Home");
      await wall.waitForTimeout(APART_MS);
      await press();
      await wall.waitForTimeout(APART_MS);
      const pressedMs = await page.evaluate(() => window.pressedMs!);
      tookMs
        .get(name)!
        .push((await wall.evaluate((since) => window.paintsMs!.find((at) => at > since)!, pressedMs)) - pressedMs);
    }
  }
  await profile.close();
  await browser.close();
  await remote.close();
  return told(tookMs);
}

function told(tookMs: ReadonlyMap<string, readonly number[]>): { readonly rows: Row[]; readonly isKept: boolean } {
  const medians = [...tookMs].map(([name, all]) => [name, quantile(all, 0.5)] as const);
  const own = medians[0]![1];
  console.log("\nConduire le mur (ms, médiane, processeur ralenti quatre fois ; part de sa propre touche)");
  for (const [name, median] of medians)
    console.log(`  ${name.padEnd(24)} ${column(median, 6)} ${column(median / own, 6, 2)}`);
  const rows = medians
    .slice(1)
    .map(
      ([name, median]): Row => [
        `conduire le mur, ${name}, médiane`,
        `${column(median, 0, 0)} ms, ${column(median / own, 0, 2)} fois sa propre touche`,
      ],
    );
  return { rows, isKept: medians.every(([, median]) => median <= MOST * own) };
}

function build(mode: string, folder: string): void {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", mode, "--outDir", folder, "--emptyOutDir"];
  execFileSync(process.execPath, vite, { stdio: ["ignore", "ignore", "inherit"] });
}

/** The wall notes when each change of its slides has been painted, in ms of the browser's own clock. */
function tellPaints(wall: Page): Promise<void> {
  return wall.evaluate(() => {
    window.paintsMs = [];
    new MutationObserver(() =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.paintsMs!.push(performance.timeOrigin + performance.now());
        channel.port2.postMessage(0);
      }),
    ).observe(document.querySelector("main.reveal > .slides")!, {
      subtree: true,
      attributeFilter: ["class"],
      attributes: true,
    });
  });
}

function tellPresses(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const kind of ["keydown", "click"])
      addEventListener(
        kind,
        ({ timeStamp }) => {
          window.pressedMs = performance.timeOrigin + timeStamp;
        },
        true,
      );
  });
}

declare global {
  interface Window {
    paintsMs?: number[];
    pressedMs?: number;
  }
}
