// Some scripts stand in a page itself, or beside the deck's own. The bundler makes each of them from a module of `src/`.

import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { hashedName } from "./hashes.ts";
import { QUIET } from "./quiet-checks.ts";

const ENTRY = "deck:page-script";

type PageScript =
  | "page/view.ts"
  | "page/after-paint.ts"
  | "share/for-readers.ts"
  | "share/visit.ts"
  | "share/embed.ts"
  | "live/follow.ts"
  | "browser/chart-card.ts";

/** `calls` begin it; in them `page` is all that the module exports. */
export async function pageScript(file: PageScript, calls: string): Promise<string> {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const entry = {
    name: ENTRY,
    resolveId: (id: string) => (id === ENTRY ? id : undefined),
    load: (id: string) => (id === ENTRY ? `import * as page from ${JSON.stringify(path)};\n${calls}` : undefined),
  };
  const bundle = await rolldown({ input: ENTRY, plugins: [entry], transform: { target: "es2022" }, checks: QUIET });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return output[0].code.trim();
}

type Views = Readonly<Record<string, readonly [fileName: string, file: PageScript, calls: string]>>;

/** What only one view uses, by its mark on the root: files of their own, which the bare wall does not fetch. */
export const HOSTED_VIEWS: Views = {
  reading: ["lecture.js", "share/for-readers.ts", "page.startForReaders(document);"],
  visit: [
    "visite.js",
    "share/visit.ts",
    'document.dispatchEvent(new CustomEvent("deck:visit",{detail:page.startVisit}));',
  ],
};

export const LIVE_VIEWS: Views = {
  reading: ["direct.js", "live/follow.ts", "page.startFollowing(document);"],
};

interface ViewScript {
  readonly view: string;
  readonly fileName: string;
  readonly source: string;
}

export function viewScripts(views: Views): Promise<ViewScript[]> {
  const made = Object.entries(views).map(async ([view, [name, file, calls]]) => {
    const source = await pageScript(file, calls);
    return { view, fileName: `assets/${hashedName(name, source)}`, source };
  });
  return Promise.all(made);
}
