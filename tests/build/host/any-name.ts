// Folders served under a name that is not this machine's own and that the browser takes for a secure one, as on the web.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import sirv from "sirv";
import { launchTestBrowser } from "../../setup/test-browser.ts";

export interface AnyName {
  /** "http://deck.test:41234/" */
  readonly url: string;
  /** The same by this machine's own name: "http://localhost:41234/" */
  readonly ownUrl: string;
  /** Knows every name under `.test`. */
  readonly browser: Browser;
  /** The server alone: what a cut network leaves. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

/** Answers in the folder's place when it returns true. */
export type Instead = (request: IncomingMessage, response: ServerResponse) => boolean;

export async function serveByAnyName(folder: string, instead: Instead = () => false): Promise<AnyName> {
  const files = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    if (!instead(request, response)) files(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  const url = `http://deck.test:${port}/`;
  const browser = await launchTestBrowser("whole", [
    "--host-resolver-rules=MAP *.test localhost",
    `--unsafely-treat-insecure-origin-as-secure=${new URL(url).origin}`,
  ]);
  const cut = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return {
    url,
    ownUrl: `http://localhost:${port}/`,
    browser,
    cut,
    async close() {
      await browser.close();
      await cut();
    },
  };
}

/** Waits until everything that the page needs is kept. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== "activated") await new Promise((done) => setTimeout(done, 20));
  });
}
