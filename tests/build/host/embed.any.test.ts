// A chart in a page of its own, shown by the sites that the data name and by no other, under the built headers of each host.

import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Frame, Page } from "playwright-core";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { FRAMED_BY_NONE } from "../../../src/build/host/headers.ts";
import { isOrigin } from "../../../src/text/addresses.ts";
import { buildInto } from "../../setup/build-edition.ts";
import { TINY } from "../../setup/editions.ts";
import { longTest, share, sharedTest, test } from "../../setup/share.ts";
import { launchTestBrowser } from "../../setup/test-browser.ts";
import { findApache, serveByApache } from "./apache.ts";
import { findNginx, serveByNginx } from "./nginx.ts";

const LISTED = "https://intranet.example";
const OTHER = "https://ailleurs.example";
const CHART = "foyers-dessin";

const scratch = mkdtempSync(join(tmpdir(), "deck-embed-"));
const folder = join(scratch, "dist");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
let browser: Browser;

beforeAll(async () => {
  const { status, output } = buildInto(folder, { ...TINY, DECK_DATA: dataWith([LISTED]) }, "production", "oxc");
  if (status !== 0) throw new Error(output);
  chmodSync(scratch, 0o755); // Apache is nobody
  browser = await launchTestBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});

const nginx = findNginx();
const apache = findApache();
const SERVERS = [
  { name: "_headers", isThere: true, serve: () => serveByHeaders(folder) },
  { name: "nginx", isThere: nginx !== undefined, serve: () => serveByNginx(nginx ?? "", folder) },
  { name: "Apache", isThere: apache !== undefined, serve: () => serveByApache(apache ?? "", folder, []) },
];

describe.each(share(SERVERS))("under $name", ({ isThere, serve }) => {
  sharedTest.skipIf(!isThere)(
    "a chart shows in a page of a site that is listed, and in no other's; the deck in none [R28]",
    async () => {
      const host = await serve();
      for (const path of share(["", "en/sous-dossier/"].slice(0, host.url.includes("127.0.0.1") ? 2 : 1))) {
        const chart = `${host.url}${path}e/${CHART}/`;
        expect(await showsIn(LISTED, chart)).toBe(true);
        expect(await showsIn(OTHER, chart)).toBe(false);
        expect(await showsIn(LISTED, host.url + path)).toBe(false);
        const { headers } = await fetch(chart);
        expect(headers.get("x-frame-options")).toBeNull();
        expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'self' https:\/\/intranet\.example$/);
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        for (const closed of ["", "faits.csv", "sw.js"]) {
          const { headers } = await fetch(host.url + path + closed);
          expect([closed, headers.get("x-frame-options")]).toEqual([closed, "SAMEORIGIN"]);
          expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'self'$/);
        }
      }
      await host.close();
    },
  );
});

sharedTest(
  "a chart alone answers by keys and by pointer, has its table and its source, and asks for nothing else",
  async () => {
    const host = await serveByHeaders(folder);
    for (const width of share([360, 900])) {
      const page = await browser.newPage({ viewport: { width, height: 700 } });
      const faults: string[] = [];
      page.on("console", (message) => faults.push(message.text()));
      page.on("response", (response) => response.ok() || faults.push(response.url()));
      await page.goto(`${host.url}e/${CHART}/`);
      const answer = page.locator(".answer").first();
      await answer.waitFor();
      await page.keyboard.press("Tab");
      expect(await answer.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await answer.locator(".said").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await answer.locator(".said").isVisible()).toBe(false);
      await answer.evaluate((one: HTMLElement) => one.blur());
      await answer.hover();
      expect(await answer.locator(".said").isVisible()).toBe(true);
      await page.getByText("Voir le tableau").click();
      expect(await page.locator("table").isVisible()).toBe(true);
      expect(await page.locator("footer").textContent()).toMatch(/^Source\s: Les Toits du Val présentent leur année/);
      expect(await page.getByRole("link").getAttribute("href")).toBe("../../#/foyers");
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(faults).toEqual([]);
      await page.close();
    }
    await host.close();
  },
);

test("each chart has its page, of 20 KB at most with its style and its script", () => {
  const charts = [...read("index.html").matchAll(/<figure id="([^"]+)" class="chart"/g)].map(([, id]) => id ?? "");
  expect(
    readdirSync(join(folder, "e"))
      .filter((name) => name !== ".htaccess")
      .sort(),
  ).toEqual([...charts].sort());
  const shared = readdirSync(join(folder, "assets")).filter((name) => /^integration-[\w-]+\.(?:css|js)$/.test(name));
  expect(shared).toHaveLength(2);
  for (const id of charts) {
    const texts = [`e/${id}/index.html`, ...shared.map((name) => `assets/${name}`)].map(read);
    const bytes = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect([id, bytes <= 20_000]).toEqual([id, true]);
  }
});

test("every file at the top of the build is framed by none but its own site, in the hosts' file that names them", () => {
  const known = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^(?:[_.]|nginx-)|\.(?:gz|br)$/.test(name) && name !== "e")
    .map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name));
  expect(known.filter((name) => !FRAMED_BY_NONE.includes(name))).toEqual([]);
});

test("the article offers the line of HTML that shows a chart", async () => {
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, (route) => route.abort());
  const host = await serveByHeaders(folder);
  await page.goto(`${host.url}?vue=lecture`);
  const line = page.locator(`#${CHART} .embed-line code`);
  await page.locator(`#${CHART} summary`).click();
  const html = await line.textContent();
  expect(html).toMatch(
    /^<iframe src="https:\/\/toits-du-val\.example\/2034\/e\/foyers-dessin\/" title="[^"<>]+" width="100%" height="\d+" loading="lazy" style="border:0"><\/iframe>$/,
  );
  await host.close();
  await page.close();
});

longTest("without a site in the data, no chart stands alone, and no host lets anyone in", () => {
  const plain = join(scratch, "plain");
  const { status, output } = buildInto(plain, TINY);
  if (status !== 0) throw new Error(output);
  expect(existsSync(join(plain, "e"))).toBe(false);
  expect(readdirSync(join(plain, "assets")).join(" ")).not.toContain("integration");
  expect(readFileSync(join(plain, "index.html"), "utf8")).not.toContain("deck-embeds");
  for (const name of ["_headers", ".htaccess", "nginx-headers.conf"]) {
    const text = readFileSync(join(plain, name), "utf8");
    expect(text.match(/frame-ancestors [^"\n]*/g)).toEqual(["frame-ancestors 'self'"]);
    expect(text).toMatch(/X-Frame-Options:? "?SAMEORIGIN/);
  }
});

longTest("what is no site's origin stops the build, at its line, with what would be one", () => {
  const { status, output } = buildInto(join(scratch, "wrong"), { ...TINY, DECK_DATA: dataWith([`${LISTED}/accueil`]) });
  expect(status).not.toBe(0);
  expect(output).toMatch(
    /data-\d+\.ts:\d+:\d+: meeting\.embed\[?.?0\]? : trouvé le texte « https:\/\/intranet\.example\/accueil », attendu l’origine d’un site, exacte, comme `https:\/\/intranet\.exemple\.fr`/,
  );
});

test.each([
  ["https://intranet.example", true],
  ["https://intranet.example:8443", true],
  ["https://intranet.example/", false],
  ["https://intranet.example:443", false],
  ["http://intranet.example", false],
  ["https://*.example", false],
  ["https://INTRANET.example", false],
  ["https://a.example; script-src *", false],
  ["*", false],
  ["'self'", false],
])("isOrigin(%s) is %s", (address, expected) => {
  expect(isOrigin(address)).toBe(expected);
});

const ADDRESS = "https://toits-du-val.example/2034/";
let written = 0;

function dataWith(embed: readonly string[]): string {
  const path = join(scratch, `data-${++written}.ts`);
  const tiny = JSON.stringify(TINY.DECK_DATA.replaceAll("\\", "/"));
  const meeting = `{ ...tiny.meeting, embed: ${JSON.stringify(embed)} }`;
  writeFileSync(path, `import { data as tiny } from ${tiny};\nexport const data = { ...tiny, meeting: ${meeting} };\n`);
  return path;
}

/** Whether a page of this site shows what is at the address in a frame. */
async function showsIn(site: string, address: string): Promise<boolean> {
  const context = await browser.newContext();
  await context.grantPermissions(["local-network-access"]); // else no page of the web may ask for one of this machine
  const page = await context.newPage();
  const refused = page
    .waitForEvent("console", { predicate: (message) => /frame-ancestors|X-Frame-Options/i.test(message.text()) })
    .then(() => false);
  await page.route(`${site}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${address}"></iframe>` }),
  );
  await page.goto(`${site}/page`, { waitUntil: "commit" });
  const shown = await Promise.race([refused, framed(page)]);
  refused.catch(() => {});
  await context.close();
  return shown;
}

async function framed(page: Page): Promise<boolean> {
  const frame = await new Promise<Frame>((done) => page.on("framenavigated", (one) => one.parentFrame() && done(one)));
  return frame.waitForSelector(".answer").then(() => true);
}

/** As hosts do that read `_headers`: all rules of a path hold, and two values of one header are joined. */
async function serveByHeaders(of: string): Promise<{ url: string; close(): Promise<void> }> {
  const rules = rulesIn(readFileSync(join(of, "_headers"), "utf8"));
  const files = sirv(of, { dev: true });
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const joined = new Map<string, string[]>();
    for (const { pattern, headers } of rules)
      if (pattern.test(path))
        for (const [name, value] of headers) joined.set(name, [...(joined.get(name) ?? []), value]);
    for (const [name, values] of joined) response.setHeader(name, values.join(", "));
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function rulesIn(text: string) {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
    else if (line)
      rules.push({ pattern: new RegExp(`^${line.replaceAll(".", "\\.").replace("*", ".*")}$`), headers: [] });
  }
  return rules;
}
