// The built folder on a static host: at any path, with the headers that the host reads; nginx's are tried in nginx.

import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../src/print/browser.ts";
import { serveFolder } from "../../src/serve.ts";
import { settled } from "../browser/open-deck.ts";
import { BUILT } from "../setup/built.ts";
import { findNginx, type Nginx, serveByNginx } from "./nginx.ts";

const nginx = findNginx();
if (!nginx) console.warn("nginx is not installed (Debian: apt-get install nginx-light): its tests were NOT run.");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("a folder of a folder of a host shows the whole deck, and asks for nothing outside of it", async () => {
  const host = mkdtempSync(join(tmpdir(), "deck-host-"));
  cpSync(BUILT, join(host, "reunions/2021"), { recursive: true });
  const served = await serveFolder(host);
  for (const view of VIEWS) {
    const seen = await runThrough(`${served.url}reunions/2021/`, view);
    expect(seen).toMatchObject({ violations: [], failed: [], left: 0 });
    expect(seen.asked.filter((url) => !url.startsWith(`${served.url}reunions/2021/`))).toEqual([]);
  }
  await served.close();
  rmSync(host, { recursive: true });
});

test.each(["_headers", ".htaccess", "nginx-headers.conf"])(
  "%s says every header, and no text of this build",
  (name) => {
    const text = readFileSync(join(BUILT, name), "utf8");
    for (const rule of [
      "frame-ancestors 'self'",
      "base-uri 'none'",
      "nosniff",
      "SAMEORIGIN",
      "same-origin",
      "immutable",
    ])
      expect(text).toContain(rule);
    expect(text).not.toMatch(/sha256|script-src|default-src/);
  },
);

test("the page's own policy is this one, with a hash for each text that stands in it [R27]", () => {
  const html = readFileSync(join(BUILT, "index.html"), "utf8");
  const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
  expect(policy.replace(/( 'sha256-[\w+/]{43}=')+/g, " …").split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self' …",
    "style-src 'self' …",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'", // keeps the deck for when there is no network
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

describe.skipIf(!nginx)("nginx", () => {
  let host: Nginx;
  beforeAll(async () => {
    host = await serveByNginx(nginx ?? "", BUILT);
  });
  afterAll(() => host.close());

  test.each(["", "en/sous-dossier/"])(
    "runs the whole deck at /%s under its headers in each view, without a violation [R27]",
    async (path) => {
      for (const view of VIEWS) {
        const seen = await runThrough(host.url + path, view);
        expect(seen).toMatchObject({ violations: [], failed: [], left: 0 });
      }
    },
  );

  test.each(["", "en/sous-dossier/"])("at /%s, sends the page and its files with their headers", async (path) => {
    const page = await fetch(host.url + path);
    const [script = ""] = /assets\/[\w-]+\.js/.exec(await page.text()) ?? [];
    const file = await fetch(host.url + path + script);
    for (const { headers } of [page, file]) {
      expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'self'/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("content-encoding")).toBe("gzip");
    }
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("a file that is not there has its headers too, and is not kept", async () => {
    const { status, headers } = await fetch(`${host.url}assets/index-XXXXXXXX.js`);
    expect(status).toBe(404);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBeNull();
  });

  test("a page of another origin cannot frame the deck [R28]", async () => {
    const page = await browser.newPage();
    const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
    await page.setContent(`<iframe src="${host.url}"></iframe>`);
    await refused;
    await page.close();
  });
});

const VIEWS = ["projection", "lecture"] as const;
type View = (typeof VIEWS)[number];

/** Walks to the deck's end, opens what a view has to open, and notes what the browser asked for and complained about. */
async function runThrough(url: string, view: View) {
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
  for (const opener of [".bar-contents", ".masthead > .print-choice", "#menages .commentary a.traced"]) {
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
