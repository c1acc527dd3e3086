// This function reads a file as text, and reports what is wrong with its bytes.

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Problem, SourceFile } from "../../model.ts";
import { placeAt, sourceOf } from "../../text/source.ts";
import { systemCause } from "../../text/system-cause.ts";

export interface ReadText extends SourceFile {
  readonly problems: readonly Problem[];
}

/** A file that cannot be read is told, and is empty; one in another encoding is told, then read: its other problems are told with it. */
export function readText(path: string): ReadText {
  try {
    return decodedText(path, readFileSync(path));
  } catch (reason) {
    const message = `fichier illisible (${systemCause(reason)}), attendu un fichier que l’on puisse lire`;
    return {
      path: shown(path),
      text: "",
      problems: [{ file: shown(path), line: 1, column: 1, severity: "error", message }],
    };
  }
}

function decodedText(path: string, bytes: Buffer): ReadText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const file = shown(path);
  const problemAt = (offset: number, message: string): ReadText => ({
    path: file,
    text,
    problems: [{ ...placeAt(sourceOf(file, text, 1), offset), severity: "error", message }],
  });
  if (encoding !== "utf-8") {
    const offset = encoding === "windows-1252" ? text.search(/[^\t\r\n -~]/) : 0;
    return problemAt(offset, `fichier enregistré en ${NAMES[encoding]}, attendu UTF-8 : enregistrez-le en UTF-8`);
  }
  const lost = text.indexOf("\ufffd");
  if (lost !== -1)
    return problemAt(
      lost,
      "lettre perdue « \ufffd », attendu la lettre elle-même : retapez-la, puis enregistrez le fichier en UTF-8",
    );
  return { path: file, text, problems: [] };
}

const NAMES = { "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1252": "Latin-1 (ou Windows-1252)" } as const;

function encodingOf(bytes: Buffer): "utf-8" | keyof typeof NAMES {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || second === 0) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || first === 0) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** A path as messages show it: from the folder where the command runs, with slashes. */
export function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}
