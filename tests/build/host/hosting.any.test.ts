// The built folder on a static host: at any path, with what each host's files say; real hosts: hosting.long.test.ts.

import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serveFolder } from "../../../src/browser/serve.ts";
import { BUILT } from "../../setup/built.ts";
import { longTest, share } from "../../setup/share.ts";
import { hostedDeck, runThrough, travelsCompressed, VIEWS } from "./wire.ts";

const deck = hostedDeck();

longTest("a folder of a folder of a host shows the whole deck, and asks for nothing outside of it", async () => {
  const host = mkdtempSync(join(tmpdir(), "deck-host-"));
  cpSync(BUILT, join(host, "reunions/2021"), { recursive: true });
  const served = await serveFolder(host);
  for (const view of share(VIEWS, 2)) {
    const seen = await runThrough(deck.browser(), `${served.url}reunions/2021/`, view);
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

test("serveFolder(folder) sends each text as the build compressed it", async () => {
  const served = await serveFolder(deck.folder);
  await travelsCompressed(deck.folder, served.url, ["gzip", "br"]);
  await served.close();
});
