// A page that shows slides is asked which of them overflow, or have words that lie on each other, as `npm run dev` measures
// it; whoever asked in several windows tells each once.

import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

export interface SlideFault {
  /** Of the slide. */
  readonly id: string;
  /** "slides/01.md:12" */
  readonly place: string;
  /** "« Vendée » et « 46,6 % » se recouvrent" */
  readonly says: string;
}

/** What asks a page that is displayed, as an expression. */
export function askingFaults(): Promise<string> {
  asking ??= bundled();
  return asking;
}

/** A line for each slide and what is wrong on it, with where it was seen. */
export function linesOf(seen: readonly (SlideFault & { readonly where: string })[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { place, says, where } of seen) {
    const line = `${place} : ${says}`;
    places.set(line, (places.get(line) ?? new Set()).add(where));
  }
  return [...places].map(
    ([line, where]) => `${line} (${[...where].join(", ")}) ; dites moins, ou changez de disposition`,
  );
}

let asking: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(new URL("../project/worst-fault.ts", import.meta.url)) });
  const { output } = await bundle.generate({ format: "iife", name: "deckFaults", minify: true });
  await bundle.close();
  return `(() => { ${output[0].code}; return deckFaults.faultsTold(document); })()`;
}
