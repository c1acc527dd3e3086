// The tests' page, built once, served, and opened in a real browser.

import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll } from "vitest";
import { leanReveal } from "../../src/build/lean-reveal.ts";
import { type Kind, launchTestBrowser } from "../setup/test-browser.ts";
import { pageOf } from "./page.ts";

export interface Opened {
  open(address?: string, options?: BrowserContextOptions): Promise<Page>;
}

export function openPage(kind: Kind = "engine"): Opened {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = serve(await buildScript());
    browser = await launchTestBrowser(kind);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    async open(address = "", options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${address}`);
      await page.waitForSelector("html.ready");
      return page;
    },
  };
}

/** A script for the browser, with all that it imports. */
export async function buildScript(input = "tests/deck/start.ts"): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [leanReveal],
    build: {
      write: false,
      minify: false,
      target: "es2022",
      modulePreload: false,
      rollupOptions: { input },
    },
  });
  const { output } = built as Rollup.RollupOutput;
  return output[0].code;
}

function serve(script: string): Server {
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    "/start.js": ["text/javascript", script],
    "/page.css": ["text/css", readFileSync("tests/deck/page.css", "utf8")],
  };
  const page = ["text/html", pageOf({ script: "/start.js", style: "/page.css" })] as const;
  const server = createServer((request, response) => {
    const [type, content] = files[request.url ?? ""] ?? page;
    response.setHeader("content-type", `${type}; charset=utf-8`);
    response.end(content);
  });
  return server.listen(0, "127.0.0.1");
}
