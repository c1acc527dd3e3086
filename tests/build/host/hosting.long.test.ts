// The built folder behind nginx and Apache, where they are installed: headers, compressed texts, a run through the deck.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findApache, serveByApache } from "./apache.ts";
import { findBrotli, findNginx, serveByNginx } from "./nginx.ts";
import type { Running } from "./server-program.ts";
import { type Encoding, hostedDeck, runThrough, sent, travelsCompressed, VIEWS } from "./wire.ts";

const nginx = findNginx();
const brotli = nginx && findBrotli(nginx);
const apache = findApache();
for (const [found, name] of [
  [nginx, "nginx-light"],
  [brotli, "libnginx-mod-http-brotli-static"],
  [apache, "apache2-bin"],
])
  if (!found) console.warn(`${name} is not installed (Debian: apt-get install ${name}): its tests were NOT run.`);

const deck = hostedDeck();

describe.skipIf(!nginx)("nginx", () => {
  let host: Running;
  beforeAll(async () => {
    host = await serveByNginx(nginx ?? "", deck.folder);
  });
  afterAll(() => host.close());

  test.each(["", "en/sous-dossier/"])(
    "runs the whole deck at /%s under its headers in each view, without a violation [R27]",
    async (path) => {
      for (const view of VIEWS) {
        const seen = await runThrough(deck.browser(), host.url + path, view);
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

  test.each(["", "en/sous-dossier/"])("at /%s, sends the figures as a table, with all headers of the others", (path) =>
    sendsTable(host.url + path),
  );

  test("each text travels as the build compressed it", () => travelsCompressed(deck.folder, host.url, ["gzip"]));

  test.skipIf(!brotli)("each text travels as the build compressed it by Brotli, with the second file", () =>
    travelsCompressed(deck.folder, `${host.url}en/sous-dossier/`, ["gzip", "br"]),
  );

  test("each text travels compressed through what stands between", async () => {
    const { headers } = await sent(host.url, { "accept-encoding": "gzip", via: "1.1 proxy.test" });
    expect(headers["content-encoding"]).toBe("gzip");
  });

  test("a page of another origin cannot frame the deck [R28]", async () => {
    const page = await deck.browser().newPage();
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
    host = await serveByApache(apache ?? "", deck.folder, modules.split(" ").filter(Boolean));
  });
  afterAll(() => host.close());

  test.each(["", "en/sous-dossier/"])("at /%s, each text travels compressed, as far as it can", (path) =>
    travelsCompressed(deck.folder, host.url + path, known, () => {}),
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

  test.each(["", "en/sous-dossier/"])("at /%s, sends the figures as a table, with all headers of the others", (path) =>
    sendsTable(host.url + path),
  );

  test.runIf(known.length === 2)("runs the whole deck, without a violation [R27]", async () => {
    const seen = await runThrough(deck.browser(), host.url, "projection");
    expect(seen).toMatchObject({ violations: [], failed: [], left: 0 });
  });
});

async function sendsTable(url: string): Promise<void> {
  const [table, page] = [await sent(`${url}faits.csv`), await sent(url)];
  expect(table.headers["content-type"]).toBe("text/csv; charset=utf-8");
  const others = Object.keys(page.headers).filter(
    (name) => !/^(?:content-(?:type|length)|keep-alive|date|etag|last-modified)$/.test(name),
  );
  expect(others).toContain("x-content-type-options");
  for (const name of others) expect([name, table.headers[name]]).toEqual([name, page.headers[name]]);
}
