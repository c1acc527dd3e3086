// The built folder on a static host: at any path, with the headers that the host reads; nginx's are tried in nginx.

import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TEXTS, writeCompressed } from "../../src/host/compress.ts";
import { launchBrowser } from "../../src/print/browser.ts";
import { serveFolder } from "../../src/serve.ts";
import { settled } from "../browser/open-deck.ts";
import { BUILT } from "../setup/built.ts";
import { findApache, serveByApache } from "./apache.ts";
import { findBrotli, findNginx, serveByNginx } from "./nginx.ts";
import type { Running } from "./server-program.ts";

const nginx = findNginx();
const brotli = nginx && findBrotli(nginx);
const apache = findApache();
for (const [found, name] of [
  [nginx, "nginx-light"],
  [brotli, "libnginx-mod-http-brotli-static"],
  [apache, "apache2-bin"],
])
  if (!found) console.warn(`${name} is not installed (Debian: apt-get install ${name}): its tests were NOT run.`);

/** The public build, with a text of each kind. */
const folder = mkdtempSync(join(tmpdir(), "deck-hosted-"));
let browser: Browser;
beforeAll(async () => {
  cpSync(BUILT, folder, { recursive: true });
  for (const end of Object.keys(TEXTS))
    writeFileSync(join(folder, `assets/text.${end}`), "<a>Un texte.</a>\n".repeat(99));
  await writeCompressed(folder);
  chmodSync(folder, 0o755); // Apache is nobody
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

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
  let host: Running;
  beforeAll(async () => {
    host = await serveByNginx(nginx ?? "", folder);
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

  test("each text travels as the build compressed it", () => travelsCompressed(host.url, ["gzip"]));

  test.skipIf(!brotli)("each text travels as the build compressed it by Brotli, with the second file", () =>
    travelsCompressed(`${host.url}en/sous-dossier/`, ["gzip", "br"]),
  );

  test("each text travels compressed through what stands between", async () => {
    const { headers } = await sent(host.url, { "accept-encoding": "gzip", via: "1.1 proxy.test" });
    expect(headers["content-encoding"]).toBe("gzip");
  });

  test("a page of another origin cannot frame the deck [R28]", async () => {
    const page = await browser.newPage();
    const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
    await page.setContent(`<iframe src="${host.url}"></iframe>`);
    await refused;
    await page.close();
  });
});

describe.skipIf(!apache).each<[string, Encoding[]]>([
  ["brotli deflate", ["gzip", "br"]],
  ["deflate", ["gzip"]],
  ["", []],
])("Apache with %j", (modules, known) => {
  let host: Running;
  beforeAll(async () => {
    host = await serveByApache(apache ?? "", folder, modules.split(" ").filter(Boolean));
  });
  afterAll(() => host.close());

  test.each(["", "en/sous-dossier/"])("at /%s, each text travels compressed, as far as it can", (path) =>
    travelsCompressed(host.url + path, known, () => {}),
  );

  test("sends the page and its files with their headers", async () => {
    for (const [path, cache] of [
      ["", "no-cache"],
      ["assets/text.js", "public, max-age=31536000, immutable"],
    ]) {
      const { headers } = await sent(`${host.url}${path}`, { "accept-encoding": "gzip, br" });
      expect(headers["content-security-policy"]).toMatch(/frame-ancestors 'self'/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["cache-control"]).toBe(cache);
    }
  });

  test.runIf(known.length === 2)("runs the whole deck, without a violation [R27]", async () => {
    const seen = await runThrough(host.url, "projection");
    expect(seen).toMatchObject({ violations: [], failed: [], left: 0 });
  });
});

test("serveFolder(folder) sends each text as the build compressed it", async () => {
  const served = await serveFolder(folder);
  await travelsCompressed(served.url, ["gzip", "br"]);
  await served.close();
});

type Encoding = "gzip" | "br";
const DECODED = {
  gzip: { end: ".gz", decode: gunzipSync },
  br: { end: ".br", decode: brotliDecompressSync },
  none: { end: "", decode: (bytes: Buffer) => bytes },
};

/** Whoever asks for neither has the text itself; every text has its own type, and one tag for each way that it travels. */
async function travelsCompressed(
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
function sent(url: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer }>((done, fail) => {
    get(url, { headers }, async (response) => {
      const bytes = Buffer.concat(await response.toArray());
      done({ status: response.statusCode, headers: response.headers, bytes });
    }).on("error", fail);
  });
}

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
