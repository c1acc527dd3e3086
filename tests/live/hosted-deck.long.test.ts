// A hosted deck with a direct, in a browser, with the headers of its host: it reaches nothing before one follows, then only its broker;
// and follows, and votes.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Served, serveFolder } from "../../src/browser/serve.ts";
import { findNginx, serveByNginx } from "../build/host/nginx.ts";
import { allBytes } from "../setup/all-bytes.ts";
import { buildInto } from "../setup/build-edition.ts";
import { VOTE } from "../setup/editions.ts";
import { launchTestBrowser } from "../setup/test-browser.ts";
import { BROKERS, type Broker, REGIE } from "./brokers.ts";
import { endPhones, openPhone, PageSocket } from "./phone.ts";

const { absent, open } = BROKERS.mosquitto!;
const nginx = findNginx();
const FOLDER = "node_modules/.cache/deck-tests/vote-hosted";

describe.skipIf(absent)("a hosted deck, on mosquitto", () => {
  const home = mkdtempSync(join(tmpdir(), "deck-hosted-"));
  let broker: Broker;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    broker = await open();
    const secret = join(home, "secret.json");
    writeFileSync(secret, JSON.stringify(REGIE));
    const env = { ...VOTE, DECK_LIVE: broker.url, DECK_LIVE_SECRET: secret };
    expect(buildInto(FOLDER, env)).toMatchObject({ status: 0 });
    const front = readFileSync("src/live/brokers/nginx.conf", "utf8").replaceAll("18080", new URL(broker.url).port);
    served = nginx ? await serveByNginx(nginx, FOLDER, front) : await serveFolder(FOLDER);
    browser = await launchTestBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    await broker.close();
    rmSync(home, { recursive: true });
  });

  test("its files name the broker and the public key, and no secret", () => {
    const html = readFileSync(join(FOLDER, "index.html"), "utf8");
    expect(html).toContain(`connect-src 'self' ${new URL(broker.url).origin};`);
    const bytes = allBytes(FOLDER);
    expect(bytes).toContain(broker.url);
    for (const secret of [REGIE.password, REGIE.key.d]) expect(bytes).not.toContain(secret);
  });

  test("what only readers use is 12 KB, with what offers to follow", () => {
    const [script = ""] = readdirSync(join(FOLDER, "assets")).filter((name) => /^lecture-.*\.js$/.test(name));
    const { length } = brotliCompressSync(readFileSync(join(FOLDER, "assets", script)));
    expect(length).toBeLessThan(12 * 1024);
  });

  test.skipIf(!nginx)("nginx, as our file has it, leads phones to the broker", async () => {
    vi.stubGlobal("WebSocket", PageSocket);
    broker.show({ id: "ailleurs", step: 0, black: false });
    const phone = openPhone({ ...broker, url: `${served.url.replace("http", "ws")}mqtt`, isOpen: true });
    await expect.poll(() => phone.places).toEqual(["ailleurs"]);
    endPhones();
    vi.unstubAllGlobals();
  });

  test("a phone follows and votes, and hears nothing of a stranger", async () => {
    const options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
    const phone = await (await browser.newContext({ ...options, reducedMotion: "reduce" })).newPage();
    const [sockets, faults] = watch(phone);
    const scripts: string[] = [];
    phone.on("request", (request) => /suivre-.*\.js$/.test(request.url()) && scripts.push(request.url()));
    broker.show({ id: "priorite", step: 0, black: false });
    await phone.goto(served.url);
    await phone.waitForSelector(".hall");
    expect(await phone.locator(".hall-notice").textContent()).toBe(
      `Suivre place ce document là où en est l’orateur. Rien de vous n’est demandé ni gardé, et cet appareil ne se relie qu’à ${new URL(broker.url).host}.`,
    );
    expect([sockets, scripts]).toEqual([[], []]);
    await phone.locator(".hall-switch").getByRole("button", { name: "Suivre" }).focus();
    await phone.keyboard.press("Enter");
    await expect.poll(() => phone.locator(".hall").getAttribute("data-standing")).toBe("following");
    expect([scripts.length, await phone.locator(".hall").count()]).toEqual([1, 1]);
    expect(await phone.evaluate(() => document.activeElement?.textContent)).toBe("Suivre");
    const question = await phone
      .locator(".question script")
      .first()
      .evaluate((script) => JSON.parse(script.textContent));
    broker.act({ kind: "open", question });
    const form = phone.locator(`[data-vote="${question.id}"]`);
    await expect.poll(() => form.locator(".vote-status").textContent()).toBe("Le vote est ouvert.");
    await form.locator("label").first().tap();
    await form.locator(".vote-send").tap();
    await expect.poll(() => form.locator(".vote-status").textContent()).toMatch(/^Votre réponse est comptée/);
    broker.act({ kind: "show" });
    await expect.poll(() => form.locator("tbody td").allTextContents()).toContain("1");
    expect(new Set(sockets)).toEqual(new Set([broker.url]));
    expect(faults).toEqual([]);
    await phone.context().close();
  });

  test("who follows while the network fails is told, may read on, and is brought there later", async () => {
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await phone.route(/suivre-/, (route) => route.abort(), { times: 1 });
    await phone.goto(served.url);
    const state = () => phone.locator(".hall").getAttribute("data-standing");
    await phone.locator(".hall-switch").getByRole("button", { name: "Suivre" }).click();
    await expect.poll(state).toBe("lost");
    expect(await phone.locator("html").getAttribute("class")).toContain("reading");
    await expect.poll(state).toBe("following");
    await phone.context().close();
  });
});

/** The sockets that a page opens, and what it complains of. */
function watch(page: Page): [string[], string[]] {
  const [sockets, faults]: [string[], string[]] = [[], []];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", ({ message }) => faults.push(message));
  return [sockets, faults];
}
