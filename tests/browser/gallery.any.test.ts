// The gallery of `npm run dev`: every drawing, at any t.

import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect } from "vitest";
import { data } from "../../data/index.ts";
import { chartCases, sceneCases } from "../drawings/cases.ts";
import { allBytes } from "../setup/all-bytes.ts";
import { BUILT } from "../setup/built.ts";
import { longTest, test } from "../setup/share.ts";
import { launchTestBrowser } from "../setup/test-browser.ts";

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    configFile: "vite.config.ts",
    mode: "development",
    cacheDir: join(tmpdir(), `deck-gallery-${process.pid}`),
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", watch: null },
  });
  await server.listen();
  browser = await launchTestBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

longTest("/gallery shows every drawing of the edition and of the tests, and its slider moves it", async () => {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`${server.resolvedUrls?.local[0]}gallery`);
  const card = page.locator("article").first();
  await card.locator("path").first().waitFor({ state: "attached" });
  const names = [data.charts, data.scenes, chartCases, sceneCases].flatMap((drawings) => Object.keys(drawings));
  expect(await page.locator("article").evaluateAll((all) => all.map(({ id }) => id))).toEqual(names);
  const picture = () => card.locator("svg").innerHTML();
  const end = await picture();
  await card.locator("input").fill("0.3");
  expect(await card.locator("output").textContent()).toBe("0,300");
  expect(await picture()).not.toBe(end);
  await card.getByLabel("Taille").selectOption("étroite");
  expect(await card.locator("svg").getAttribute("viewBox")).toMatch(/^0 0 3\d\d /);
  await card.getByLabel("Fond").selectOption("nuit");
  expect(await card.locator(".stage").getAttribute("data-ground")).toBe("night");
  await card.getByRole("button", { name: "Jouer" }).click();
  await expect.poll(() => card.getAttribute("data-t")).toBe("1");
  expect(faults).toEqual([]);
});

test("the built page holds nothing of the gallery", () => {
  expect(allBytes(BUILT, "latin1")).not.toMatch(/gallery|Galerie|fenetres-37/);
});
