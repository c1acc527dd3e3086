// This file reads the words after `npm run handout --`: they say what to print, and where to write it.

import { parseArgs } from "node:util";
import { PAPER_LAYOUTS, type Paper } from "../paper.ts";

export interface Options extends Paper {
  readonly out: string;
}

/** What was asked cannot be done; the command ends with 2. */
export class UsageError extends Error {}

const KNOWN = {
  layout: { type: "string", default: "document" },
  out: { type: "string" },
  "save-ink": { type: "boolean", default: false },
  private: { type: "boolean", default: false },
} as const;

/** @throws {UsageError} in French. */
export function readOptions(args: readonly string[]): Options {
  const { layout: asked, out, "save-ink": savesInk, private: isPrivate } = parse(args);
  const layout = PAPER_LAYOUTS.find((name) => name === asked);
  if (!layout) throw new UsageError(`mise en page inconnue « ${asked} » ; existent : ${PAPER_LAYOUTS.join(", ")}.`);
  if (layout === "notes" && !isPrivate)
    throw new UsageError(
      "les notes sont privées : ajoutez --private pour les imprimer, et ne diffusez pas le fichier.",
    );
  if (out === "") throw new UsageError("chemin vide après --out ; donnez le nom d’un fichier, comme out/document.pdf.");
  return { layout, out: out ?? `out/${layout}.pdf`, savesInk };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN }).values;
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
      const words = parseArgs({ args: [...args], options: KNOWN, allowPositionals: true }).positionals.join(" ");
      throw new UsageError(`mot inattendu « ${words} » ; n’oubliez pas « -- » : npm run handout -- --layout slides.`);
    }
    const isKnown = (word: string) => Object.keys(KNOWN).includes(word.replace(/^--|=.*$/g, ""));
    const found = args.find((word) => word.startsWith("-") && !isKnown(word)) ?? args.join(" ");
    const known = Object.keys(KNOWN).map((name) => `--${name}`);
    throw new UsageError(`option mal écrite « ${found} » ; existent : ${known.join(", ")}.`, { cause: reason });
  }
}
