// A small server gives a built folder one address, and serves nothing else. `npm start`, the commands that open the
// deck in a browser and the tests use it.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface Served {
  /** "http://localhost:8021/" */
  readonly url: string;
  close(): Promise<void>;
}

export interface Where {
  /** An address of this machine; by default the one that only this machine can reach. */
  readonly host?: string;
  /** A port that is taken gives way to the next free one; 0 lets the system choose. */
  readonly port?: number;
}

/** @throws {Error} when no port can be had there. */
export async function serveFolder(folder: string, { host = "localhost", port = 0 }: Where = {}): Promise<Served> {
  const files = sirv(folder, { etag: true, dev: true, gzip: true, brotli: true }); // what lies there compressed
  const server = createServer((request, response) => {
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("cache-control", "no-cache");
    if (!names(host, request.headers.host)) {
      response
        .writeHead(421, { "content-type": "text/plain; charset=utf-8" })
        .end("Cette adresse n’est pas servie ici.");
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Introuvable.");
    });
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * A page of another site whose name was made to lead here (DNS rebinding) asks under that name: it would read the
 * notes as its own.
 */
function names(host: string, asked = ""): boolean {
  const name = asked.replace(/:\d+$/, "");
  return host === "localhost" ? LOOPBACK.includes(name) : name === host;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") listen(server, port + 1, host).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, host, resolve);
  });
}
