// Some scripts stand in a page itself, or beside the deck's own. The bundler makes each of them from a module of `src/`.

import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { hashedName } from "./hashes.ts";
import { QUIET } from "./quiet-checks.ts";

const ENTRY = "deck:page-script";
const MODULES = "deck:page-modules";

type PageScript =
  | "page/view.ts"
  | "page/after-paint.ts"
  | "share/for-readers.ts"
  | "share/visit.ts"
  | "share/embed.ts"
  | "live/hosted.ts"
  | "browser/chart-card.ts";

/** `calls` begin it; in them `page` is all that the modules export. */
export async function pageScript(files: PageScript | readonly PageScript[], calls: string): Promise<string> {
  const paths = [files].flat().map((file) => fileURLToPath(new URL(`../${file}`, import.meta.url)));
  const own: Readonly<Record<string, string>> = {
    [ENTRY]: `import * as page from "${MODULES}";\n${calls}`,
    [MODULES]: paths.map((path) => `export * from ${JSON.stringify(path)};`).join("\n"),
  };
  const entry = {
    name: ENTRY,
    resolveId: (id: string) => (id in own ? id : undefined),
    load: (id: string) => own[id],
  };
  const bundle = await rolldown({ input: ENTRY, plugins: [entry], transform: { target: "es2022" }, checks: QUIET });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return output[0].code.trim();
}

type Views = Readonly<
  Record<string, readonly [fileName: string, files: PageScript | readonly PageScript[], calls: string]>
>;

/** What only one view uses, by its mark on the root: files of their own, which the bare wall does not fetch. */
export const HOSTED_VIEWS = {
  reading: ["lecture.js", "share/for-readers.ts", "page.startForReaders(document);"],
  visit: [
    "visite.js",
    "share/visit.ts",
    'document.dispatchEvent(new CustomEvent("deck:visit",{detail:page.startVisit}));',
  ],
} as const satisfies Views;

/** The same, with what follows a hosted direct. */
export function directViews(broker: string, key: string): Views {
  const [name, , calls] = HOSTED_VIEWS.reading;
  const start = `page.startHosted(document,${JSON.stringify(broker)},${JSON.stringify(key)});`;
  return { ...HOSTED_VIEWS, reading: [name, ["share/for-readers.ts", "live/hosted.ts"], calls + start] };
}

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
