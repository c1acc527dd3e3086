// What another page or a crafted address can do to the deck: nothing.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();
let framing: Server;
let framingUrl = "";

beforeAll(async () => {
  framing = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      `<iframe id="deck" src="${deck.url()}?vue=projection&postMessage=true" width="1200" height="675"></iframe>`,
    );
  });
  await new Promise<void>((done) => framing.listen(0, "127.0.0.1", done));
  framingUrl = `http://127.0.0.1:${(framing.address() as AddressInfo).port}/`;
});

afterAll(() => {
  framing.closeAllConnections();
  framing.close();
});

test("a hostile query changes nothing in the running configuration [R28]", async () => {
  const page = await deck.open(
    "?vue=projection&postMessage=true&showNotes=true&keyboard=true&controls=true&transition=zoom",
  );
  expect(await page.evaluate(() => location.search)).toBe("?vue=projection");
  const config = await page.evaluate(() =>
    (window as unknown as { Reveal: { getConfig(): Record<string, unknown> } }).Reveal.getConfig(),
  );
  expect(config).toMatchObject({
    postMessage: false,
    showNotes: false,
    keyboard: false,
    controls: false,
    transition: "none",
  });
});

test("a page of another origin that frames the deck cannot drive it or read it [R28]", async () => {
  const page = await (await deck.browser().newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  await page.goto(framingUrl);
  const frame = page.frames()[1];
  await frame?.waitForFunction(() => document.documentElement.classList.contains("ready"));
  const answers = await page.evaluate(async () => {
    const heard: unknown[] = [];
    addEventListener("message", (event) => heard.push(event.data));
    const target = document.querySelector<HTMLIFrameElement>("#deck")?.contentWindow;
    for (const method of ["slide", "next", "getSlidesAttributes", "getSlideNotes", "destroy", "toggleOverview"]) {
      target?.postMessage(JSON.stringify({ method, args: [5] }), "*");
      target?.postMessage({ method, args: [5] }, "*");
    }
    await new Promise((done) => setTimeout(done, 300));
    return heard;
  });
  expect(answers).toEqual([]);
  expect(
    await frame?.evaluate(
      () => document.querySelector(".slides > section.present") === document.querySelector(".slides > section"),
    ),
  ).toBe(true);
});
