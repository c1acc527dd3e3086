// A built folder and a speed in; the folder served as a host would, and a page that gets it over such a line, out.

import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContextOptions, CDPSession, Page } from "playwright-core";

const LATENCY_MS = 150;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".woff2": "font/woff2",
};

/** Kilobits a second. */
export interface Line {
  readonly down: number;
  readonly up: number;
}

/** A page of its own, with nothing kept from the one before. */
export async function openOver(
  line: Line,
  browser: Browser,
  viewport: BrowserContextOptions["viewport"] & object,
): Promise<{ readonly page: Page; readonly cdp: CDPSession }> {
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: (line.down * 1000) / 8,
    uploadThroughput: (line.up * 1000) / 8,
  });
  return { page, cdp };
}

/** Compressed once, then from memory. */
export async function serveCompressed(folder: string): Promise<{ readonly url: string; close(): void }> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname.replace(/\/$/, "/index.html");
    const file = join(folder, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const isFont = extname(file) === ".woff2";
    const bytes = kept.get(file) ?? (isFont ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    kept.set(file, bytes);
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    if (!isFont) response.setHeader("content-encoding", "br");
    response.end(bytes);
  });
  const { port } = await listening(server);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

function listening(server: Server): Promise<AddressInfo> {
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server.address() as AddressInfo)));
}
