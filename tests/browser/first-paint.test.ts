// What the browser shows while the page is still on its way.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUILT } from "../setup/built.ts";
import { launchTestBrowser } from "../setup/test-browser.ts";

const html = readFileSync(join(BUILT, "index.html"), "utf8");

test("the first paint of a page that comes slowly shows the first slide, and waits for no other", async () => {
  const first = html.indexOf('<section id="');
  const page = await slowly([first + 40, html.indexOf("</section>") + 10]);
  const paints = () => page.tab.evaluate(() => performance.getEntriesByType("paint").map(({ name }) => name));
  await page.tab.waitForFunction(() => document.body?.childElementCount);
  await page.tab.waitForTimeout(300);
  expect(await paints()).toEqual([]);
  page.goOn();
  await page.tab.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  expect(await page.tab.evaluate(() => document.querySelectorAll(".slides > section").length)).toBe(1);
  await page.close();
});

/** Sends the page up to the first cut; then, at each `goOn`, up to the next. */
async function slowly(cuts: readonly number[]) {
  let goOn = () => {};
  const server = createServer((request, response) => {
    if (request.url !== "/") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).write(html.slice(0, cuts[0]));
    let sent = 0;
    goOn = () => void response.write(html.slice(cuts[sent], cuts[++sent]));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await launchTestBrowser();
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: "commit" });
  return {
    tab,
    goOn: () => goOn(),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
