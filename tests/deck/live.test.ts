// An edit while writing: the page as Vite serves it, and the new document sent to it.

import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchTestBrowser } from "../setup/test-browser.ts";
import { afterFrame, hashOf, press, sceneOn } from "./on-page.ts";
import { bodyOf, pageOf } from "./page.ts";

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    appType: "custom",
    cacheDir: join(tmpdir(), `deck-page-${process.pid}`),
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", watch: null },
    optimizeDeps: { include: ["d3", "fastest-levenshtein", "reveal.js"], noDiscovery: true },
    plugins: [{ name: "page", configureServer: (made) => () => serveAt(made) }],
  });
  await server.listen();
  browser = await launchTestBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test("an edit keeps slide and step, and runs a chart from its old values to its new ones", async () => {
  const page = await openOn(server, "#/foyers");
  const send = (words: Parameters<typeof bodyOf>[0]) =>
    server.ws.send("deck:document", { body: bodyOf(words), css: ".at-0 { left: 0 }" });
  await page.evaluate(() => document.querySelector("#etapes")?.classList.add("same"));
  send({ households: 48, opening: "Un autre bilan" });
  await page.waitForFunction(() => document.querySelector("#debut h2")?.textContent === "Un autre bilan");
  const counted = () => Number(document.querySelector("#foyers .headline data")?.textContent);
  await page.waitForFunction(`(${counted})() > 24 && (${counted})() < 48`);
  await page.waitForFunction(`(${counted})() === 48`);
  expect(await hashOf(page)).toBe("#/foyers");
  await afterFrame(page);
  expect(await page.locator(".present:is([hidden], [inert])").count()).toBe(0);
  await press(page, "ArrowRight", "ArrowRight");
  send({ households: 12 });
  await page.waitForFunction(() => document.querySelector("#foyers .headline data")?.textContent === "12");
  expect(await hashOf(page)).toBe("#/etapes/1");
  expect((await sceneOn(page)).steps).toEqual(["current-fragment fragment step visible: Première étape"]);
});

async function openOn({ resolvedUrls }: ViteDevServer, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${resolvedUrls?.local[0]}${address}`);
  await page.waitForSelector("html.ready");
  return page;
}

function serveAt({ middlewares, transformIndexHtml }: ViteDevServer): void {
  middlewares.use(async (_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      await transformIndexHtml("/", pageOf({ script: "/tests/deck/start.ts", style: "/tests/deck/page.css" })),
    );
  });
}
