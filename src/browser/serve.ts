// A small server gives a built folder one address, and serves nothing else. `npm start`, the commands that open the
// deck in a browser and the tests use it.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
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
  /** Other names that it is asked for by, in lower case: these and no more. */
  readonly names?: readonly string[];
  /** Comes before the files, and says whether it has answered. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Has what a page that was served here opens for a longer talk (a WebSocket); without it, nothing is opened. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** @throws {Error} when no port can be had there. */
export async function serveFolder(folder: string, where: Where = {}): Promise<Served> {
  const { host = "localhost", port = 0, names = [], answer, upgrade } = where;
  const known = [...(host === "localhost" ? LOOPBACK : [host]), ...names];
  const files = sirv(folder, { etag: true, dev: true, gzip: true, brotli: true }); // what lies there compressed
  const server = createServer((request, response) => {
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("cache-control", "no-cache");
    if (!known.includes(nameIn(request.headers.host))) {
      response
        .writeHead(421, { "content-type": "text/plain; charset=utf-8" })
        .end("Cette adresse n’est pas servie ici.");
      return;
    }
    if (answer?.(request, response)) return;
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Introuvable.");
    });
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { host: asked = "", origin } = request.headers;
    const isOurs = known.some((name) => `${name}:${taken}` === asked.toLowerCase()) && origin === `http://${asked}`;
    if (upgrade && isOurs) upgrade(request, socket, head);
    else socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
  });
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
function nameIn(asked = ""): string {
  return asked.replace(/:\d+$/, "").toLowerCase();
}

/** A whole hall comes at once: whom the system lets wait no more tries again only seconds later. */
const MOST_WAITING = 4096;

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") listen(server, port + 1, host).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, host, MOST_WAITING, resolve);
  });
}
