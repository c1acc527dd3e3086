// What travels between a host and a visitor: the public build with a text of each kind, its bytes on the wire, a run through it.

import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { TEXTS, writeCompressed } from "../../../src/build/host/compress.ts";
import { settled } from "../../browser/open-deck.ts";
import { BUILT } from "../../setup/built.ts";
import { launchTestBrowser } from "../../setup/test-browser.ts";

/** For the tests of one file. */
export function hostedDeck(): { readonly folder: string; browser(): Browser } {
  const folder = mkdtempSync(join(tmpdir(), "deck-hosted-"));
  let browser: Browser;
  beforeAll(async () => {
    cpSync(BUILT, folder, { recursive: true });
    for (const end of Object.keys(TEXTS))
      writeFileSync(join(folder, `assets/text.${end}`), "<a>Un texte.</a>\n".repeat(99));
    await writeCompressed(folder);
    chmodSync(folder, 0o755); // Apache is nobody
    browser = await launchTestBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  return { folder, browser: () => browser };
}

export type Encoding = "gzip" | "br";
const DECODED = {
  gzip: { end: ".gz", decode: gunzipSync },
  br: { end: ".br", decode: brotliDecompressSync },
  none: { end: "", decode: (bytes: Buffer) => bytes },
};

/** Whoever asks for neither has the text itself; every text has its own type, and one tag for each way that it travels. */
export async function travelsCompressed(
  folder: string,
  url: string,
  known: readonly Encoding[],
  check = (bytes: Buffer, path: string) => expect(bytes.equals(readFileSync(path))).toBe(true),
): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
  const texts = files.filter((name) => extname(name).slice(1) in TEXTS);
  expect(texts.length).toBeGreaterThan(8);
  for (const name of texts) {
    const path = name.replaceAll("\\", "/").replace(/^index\.html$/, "");
    const tags = new Set<string>();
    const types = new Set<string>();
    for (const encoding of ["none", ...known] as const) {
      const accepted = { none: "identity", gzip: "gzip, deflate", br: "gzip, deflate, br, zstd" }[encoding];
      const { status, headers, bytes } = await sent(url + path, { "accept-encoding": accepted });
      const { end, decode } = DECODED[encoding];
      expect([name, status, headers["content-encoding"] ?? "none"]).toEqual([name, 200, encoding]);
      check(bytes, join(folder, name + end));
      expect(decode(bytes).equals(readFileSync(join(folder, name)))).toBe(true);
      if (known.length > 0) expect(headers.vary).toMatch(/accept-encoding/i);
      types.add(headers["content-type"] ?? "");
      tags.add(headers.etag ?? "");
      const again = await sent(url + path, { "accept-encoding": accepted, "if-none-match": headers.etag ?? "" });
      expect([name, encoding, again.status, again.bytes.length]).toEqual([name, encoding, 304, 0]);
    }
    expect([name, [...types]]).toEqual([name, [expect.stringContaining("/")]]);
    expect([name, tags.size]).toEqual([name, known.length + 1]);
  }
}

/** As it comes over the wire. */
export function sent(url: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer }>((done, fail) => {
    get(url, { headers }, async (response) => {
      const bytes = Buffer.concat(await response.toArray());
      done({ status: response.statusCode, headers: response.headers, bytes });
    }).on("error", fail);
  });
}

export const VIEWS = ["projection", "lecture"] as const;
type View = (typeof VIEWS)[number];

/** Walks to the deck's end, opens what a view has to open, and notes what the browser asked for and complained about. */
export async function runThrough(browser: Browser, url: string, view: View) {
  const viewport = view === "projection" ? { width: 1280, height: 720 } : { width: 390, height: 844 };
  const page = await browser.newPage({ viewport });
  const asked: string[] = [];
  const failed: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("requestfailed", (request) => failed.push(request.url()));
  page.on("response", (response) => response.ok() || failed.push(response.url()));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(`${url}?vue=${view}`);
  await settled(page);
  await openAll(page, view);
  const left = view === "projection" ? await presentToTheEnd(page) : await readToTheEnd(page);
  const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  await page.close();
  return { asked: asked.filter((address) => !address.startsWith("data:")), failed, violations, left };
}

/** Contents, paper, help and the source of a figure. */
async function openAll(page: Page, view: View): Promise<void> {
  if (view === "projection") {
    for (const key of ["c", "i", "?"]) {
      await page.keyboard.press(key);
      await page.waitForSelector("dialog[open]");
      await page.keyboard.press("Escape");
    }
    return;
  }
  for (const opener of [".bar-contents", ".masthead > .print-choice", "main a.traced:visible"]) {
    await page.locator(opener).first().click();
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** @returns how many slides are left. */
async function presentToTheEnd(page: Page): Promise<number> {
  const hash = () => page.evaluate(() => location.hash); // what Playwright says of it comes late on a busy machine
  for (let before = ""; before !== (await hash()); ) {
    before = await hash();
    await page.keyboard.press("ArrowRight");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  return page.evaluate(() => document.querySelectorAll(".slides > section.present ~ section").length);
}

/** @returns how many sections are left. */
async function readToTheEnd(page: Page): Promise<number> {
  const sections = await page.locator(".slides > section").count();
  for (let pressed = 0; pressed <= sections; pressed += 1) {
    await page.evaluate(() => document.querySelector<HTMLElement>(".bar-next[href]")?.click());
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  const last = await page.locator(".slides > section").last().getAttribute("id");
  await page.waitForFunction((id) => location.hash === `#/${id}`, last);
  return page.locator(".bar-next[href]").count();
}
