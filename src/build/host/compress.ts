// A server can send texts that were compressed beforehand: this step writes them into the built folder, each beside its
// original.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** What no format of its own compresses already: by the ends of their names, the types under which servers send them. */
export const TEXTS: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  json: "application/json",
  xml: "application/xml",
  txt: "text/plain",
  csv: "text/csv",
  webmanifest: "application/manifest+json",
};
export const COMPRESSED = /\.(?:gz|br)$/;

type Compress = (bytes: Buffer) => Promise<Buffer>;

const COMPRESS: Readonly<Record<"gz" | "br", Compress>> = {
  gz: async (bytes) => withoutSystem(await promisify(gzip)(bytes, { level: 9 })),
  br: promisify(brotliCompress), // its best by itself
};

/** Once nothing in the folder changes any more: a server sends these in the files' place, whatever those say. */
export async function writeCompressed(folder: string, kinds: readonly ("gz" | "br")[] = ["gz", "br"]): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).filter(isText);
  await Promise.all(
    paths.flatMap((path) => {
      const bytes = readFileSync(path);
      return kinds.map(async (kind) => writeFileSync(`${path}.${kind}`, await COMPRESS[kind](bytes)));
    }),
  );
}

function isText(path: string): boolean {
  return extname(path).slice(1) in TEXTS;
}

/** RFC 1952, 2.3.1: "unknown", so that the bytes are the same wherever the deck is built. */
function withoutSystem(bytes: Buffer): Buffer {
  bytes[9] = 255;
  return bytes;
}
