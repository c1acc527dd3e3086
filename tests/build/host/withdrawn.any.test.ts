// A deck that its host no longer shows: what those who saw it find at its address, with the network and without.

import { cpSync, createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { type HostAnswer, holdsDeck, isHostsWord, showsAnother } from "../../../src/build/host/withdrawn.ts";
import { BUILT, BUILT_TRIAL, BUILT_TRIAL_PRIVATE } from "../../setup/built.ts";
import { longTest, share, sharedTest, test } from "../../setup/share.ts";
import { type AnyName, kept, serveByAnyName } from "./any-name.ts";

/** What a host answers, in the folder's place, at an address as seen from the deck's: "", "sw.js", "assets/…". */
type Host = (path: string, response: ServerResponse, request: IncomingMessage) => void;

const scratch = mkdtempSync(join(tmpdir(), "deck-withdrawn-"));
const DECK = "L’année des Toits du Val";
const NOTHING = "(nothing)";
const OTHER = "Une autre page";
/** Each deck is a folder of the host; what is not named here is the deck's own files. */
const hosts = new Map<string, Host>([["portal", (_, response) => other(response)]]);
/** Before the worker's own words: a slow machine is no silent network. */
const PATIENT = "AbortSignal.timeout = () => new AbortController().signal;\n";
let site: AnyName;

beforeAll(async () => {
  cpSync(BUILT_TRIAL, join(scratch, "deck"), { recursive: true });
  const worker = readFileSync(join(scratch, "deck/sw.js"), "utf8");
  writeFileSync(join(scratch, "deck/sw.js"), PATIENT + worker);
  writeFileSync(join(scratch, "deck/impatient.js"), worker);
  site = await serveByAnyName(join(scratch, "deck"), (request, response) => {
    const [, name = "", path = ""] = /^\/(\w+)\/([^?]*)/.exec(request.url ?? "") ?? [];
    const host = hosts.get(name);
    host?.(path, response, request);
    request.url = name.startsWith("silent") && path === "sw.js" ? "/impatient.js" : `/${path}`;
    return host !== undefined;
  });
});
afterAll(async () => {
  await site.close();
  rmSync(scratch, { recursive: true, force: true });
});

const say = (status: number, title: string, headers = {}) => {
  return (response: ServerResponse) =>
    response
      .writeHead(status, { "content-type": "text/html", "cache-control": "no-cache", ...headers })
      .end(`<!doctype html><title>${title}</title>`);
};
const missing = say(404, "404");
const other = say(200, OTHER);
const file = (path: string, response: ServerResponse) => {
  response.writeHead(200, { "content-type": path.endsWith(".js") ? "text/javascript" : "text/html" });
  createReadStream(join(scratch, "deck", path || "index.html")).pipe(response);
};

describe("a visit after the host", () => {
  const cases: [string, Host, online: string, offline: string][] = [
    // It is gone: the visit shows what the host shows, and the browser has forgotten the deck.
    ["took the folder away", (_, response) => missing(response), "404", NOTHING],
    ["said that it is gone for good", (_, response) => say(410, "410")(response), "410", NOTHING],
    [
      "emptied the folder, which it does not list",
      (path, response) => (path === "" ? say(403, "403")(response) : missing(response)),
      "403",
      NOTHING,
    ],
    ["put another site there", (path, response) => (path === "" ? other(response) : missing(response)), OTHER, NOTHING],
    [
      "put another page there and left the other files",
      (path, response) => (path === "" ? other(response) : file(path, response)),
      OTHER,
      NOTHING,
    ],
    [
      "took the page away and left an empty worker",
      (path, response) =>
        path === "sw.js" ? response.writeHead(200, { "content-type": "text/javascript" }).end() : missing(response),
      "404",
      NOTHING,
    ],
    // A portal would answer so too: what it shows is shown, and the deck is kept.
    ["answers every address with one page", (_, response) => other(response), OTHER, DECK],
    [
      "leads every address to another site",
      (_, response, { headers }) =>
        response.writeHead(302, { location: `http://${headers.host?.replace("deck", "portal")}/portal/` }).end(),
      OTHER,
      DECK,
    ],
    [
      "leads every address to another page",
      (path, response) => (path === "portal" ? other(response) : response.writeHead(307, { location: "portal" }).end()),
      OTHER,
      DECK,
    ],
    // It says nothing of the deck.
    ["leads to the page by its name", leadToIndex, DECK, DECK],
    ["fails", (_, response) => say(503, "503")(response), DECK, DECK],
    ["asks for a password", (_, response) => say(401, "401", { "www-authenticate": "Basic" })(response), DECK, DECK],
    ["keeps silent", () => {}, DECK, DECK],
    ["stops in the middle of a word", (_, response) => response.writeHead(200, HTML).write("<!doc"), DECK, DECK],
    ["cannot be reached", (_, response) => response.destroy(), DECK, DECK],
  ];
  sharedTest.concurrent.each(share(cases, 14))("%s", async (name, host, online, offline) => {
    const { page, url, answerBy, close } = await visitor(SILENT.includes(name) ? "silent" : "deck");
    answerBy(host);
    expect([name, await found(page, url)]).toEqual([name, online]);
    answerBy((_, response) => response.destroy());
    await page.goto("about:blank");
    expect([name, await found(page, url)]).toEqual([name, offline]);
    await close();
  });
});

longTest("a slide's own link shows what the host shows there, once the deck is gone", async () => {
  const { page, url, answerBy, close } = await visitor();
  answerBy((path, response) => (path === "s/dons/" ? other(response) : missing(response)));
  expect(await found(page, `${url}s/dons/`)).toBe(OTHER);
  await close();
});

test("a window that shows the deck when it is withdrawn keeps all that it may ask for, and is the last", async () => {
  const { page, url, answerBy, close } = await visitor();
  await page.goto(`${url}?vue=projection`);
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  answerBy((_, response) => missing(response));
  const visit = await page.context().newPage();
  expect(await found(visit, url)).toBe("404");
  const files = await page.evaluate(() => {
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    return Promise.all(loaded.map(async (name) => `${(await fetch(name)).status}`));
  });
  expect(files.length).toBeGreaterThan(3);
  expect(new Set(files)).toEqual(new Set(["200"]));
  answerBy((_, response) => response.destroy());
  expect(await found(visit, url)).toBe(NOTHING);
  await close();
});

const SILENT = ["keeps silent", "stops in the middle of a word"];
const HTML = { "content-type": "text/html" };

function leadToIndex(path: string, response: ServerResponse): void {
  if (path === "") response.writeHead(302, { location: "index.html" }).end();
  else file(path, response);
}

let visitors = 0;

/** Someone who saw the deck, in a browser of their own, and left. */
async function visitor(kind: "deck" | "silent" = "deck") {
  const name = `${kind}${visitors++}`;
  const url = `${site.url}${name}/`;
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await kept(page);
  await page.goto("about:blank");
  return {
    page,
    url,
    answerBy: (host: Host) => hosts.set(name, host),
    close: () => context.close(),
  };
}

/** The title of what is shown at an address, or that there is nothing. */
async function found(page: Page, url: string): Promise<string> {
  return page.goto(url).then(
    async () => (await page.title()).replace(/^.* — /, ""), // the deck's, without the slide's
    () => NOTHING,
  );
}

const html = { get: () => "text/html; charset=utf-8" };
const script = { get: () => "text/javascript" };
const answer = (status: number, headers = html, type = "basic") => ({ type, status, ok: status === 200, headers });

test.each<[HostAnswer, boolean, boolean]>([
  [answer(200), true, false],
  [answer(200), false, true],
  [answer(0, html, "opaqueredirect"), false, true],
  ...[403, 404, 410, 451].map((status) => [answer(status), false, true] as [HostAnswer, boolean, boolean]),
  ...[401, 407, 408, 429, 500, 502, 503, 504, 511].map(
    (status) => [answer(status), false, false] as [HostAnswer, boolean, boolean],
  ),
])("showsAnother(%j, isDeck: %j) is %j", (page, isDeck, expected) => {
  expect(showsAnother(page, isDeck)).toBe(expected);
});

test.each([
  [answer(404), true],
  [answer(410), true],
  [answer(200, script), true],
  [answer(200, html), false],
  [answer(403, html), false],
  [answer(503, script), false],
  [answer(0, html, "opaqueredirect"), false],
])("isHostsWord(%j) is %j", (worker, expected) => {
  expect(isHostsWord(worker)).toBe(expected);
});

test("holdsDeck(body) knows every deck by its first words, wherever they are cut, and no other page", async () => {
  const bodyOf = (path: string, highWaterMark: number) =>
    Readable.toWeb(createReadStream(path, { highWaterMark })) as ReadableStream<Uint8Array>;
  for (const folder of [BUILT, BUILT_TRIAL, BUILT_TRIAL_PRIVATE])
    for (const size of [7, 64 * 1024]) expect(await holdsDeck(bodyOf(join(folder, "index.html"), size))).toBe(true);
  expect(await holdsDeck(bodyOf("README.md", 64 * 1024))).toBe(false);
  expect(await holdsDeck(null)).toBe(false);
});
