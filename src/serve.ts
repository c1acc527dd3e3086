// Serves a built folder on this machine, and nothing else: npm start, the handout and the tests use it.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface Served {
  /** "http://localhost:8021/" */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `folder` on the loopback address. A port that is taken gives way to the next free one; 0 lets the system choose.
 * @throws {Error} when no port can be had.
 */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const files = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("cache-control", "no-cache");
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Introuvable.");
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, "localhost", resolve);
  });
}
