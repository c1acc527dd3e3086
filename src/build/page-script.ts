// Some scripts stand in a page itself, or beside the deck's own. The bundler makes each of them from a module of `src/`.

import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { hashedName } from "./hashes.ts";

const ENTRY = "deck:page-script";

type PageScript =
  | "page/view.ts"
  | "page/after-paint.ts"
  | "share/for-readers.ts"
  | "share/embed.ts"
  | "browser/chart-card.ts";

/** `calls` begin it; in them `page` is all that the module exports. */
export async function pageScript(file: PageScript, calls: string): Promise<string> {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const entry = {
    name: ENTRY,
    resolveId: (id: string) => (id === ENTRY ? id : undefined),
    load: (id: string) => (id === ENTRY ? `import * as page from ${JSON.stringify(path)};\n${calls}` : undefined),
  };
  const bundle = await rolldown({ input: ENTRY, plugins: [entry], transform: { target: "es2022" } });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return output[0].code.trim();
}

/** What only those use who read: a file of its own, which the wall does not fetch. */
export async function readersScript(): Promise<{ fileName: string; source: string }> {
  const source = await pageScript("share/for-readers.ts", "page.startForReaders(document);");
  return { fileName: `assets/${hashedName("lecture.js", source)}`, source };
}
