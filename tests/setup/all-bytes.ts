// A built folder in; out, every byte that a visitor can read in it, what is compressed too.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export function allBytes(folder: string, encoding: "utf8" | "latin1" = "utf8"): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => readable(join(parentPath, name)).toString(encoding)).join("\n");
}

function readable(path: string): Buffer {
  const bytes = readFileSync(path);
  if (path.endsWith(".gz")) return gunzipSync(bytes);
  return path.endsWith(".br") ? brotliDecompressSync(bytes) : bytes;
}
