// Some scripts stand in a page itself, or beside the deck's own. The bundler makes each of them from a module of `src/`.

import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import type { Direct } from "./direct.ts";
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
  | "live/offer.ts"
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

/** What only one view uses, by its mark on the root: files of their own, which the bare wall does not fetch. */
const VISIT: ViewFile = [
  "visite.js",
  "share/visit.ts",
  'document.dispatchEvent(new CustomEvent("deck:visit",{detail:page.startVisit}));',
];
const READING: ViewFile = ["lecture.js", "share/for-readers.ts", "page.startForReaders(document);"];

type ViewFile = readonly [name: string, files: PageScript | readonly PageScript[], calls: string];

interface OwnScript {
  /** The view that fetches it; what follows a direct is fetched once one follows. */
  readonly view?: string;
  readonly fileName: string;
  readonly source: string;
}

/** Beside a hosted deck's own; with a direct, what offers it to readers, and what follows. */
export async function hostedScripts(direct: Direct | undefined): Promise<OwnScript[]> {
  const visit = { view: "visit", ...(await made(VISIT)) };
  if (!direct) return [{ view: "reading", ...(await made(READING)) }, visit];
  const broker = JSON.stringify(direct.broker.href);
  const start = `page.startHosted(document,${broker},${JSON.stringify(direct.key)});`;
  const follows = await made(["suivre.js", "live/hosted.ts", start]);
  const [name, files, calls] = READING;
  const offer = `page.offerToFollow(document,${broker},${JSON.stringify(`./${follows.fileName}`)});`;
  const reading = await made([name, [files, "live/offer.ts"].flat() as PageScript[], calls + offer]);
  return [{ view: "reading", ...reading }, visit, follows];
}

async function made([name, files, calls]: ViewFile): Promise<Omit<OwnScript, "view">> {
  const source = await pageScript(files, calls);
  return { fileName: `assets/${hashedName(name, source)}`, source };
}
