// The plugin connects Vite with the compiler: it reads the edition, makes and writes the page, and reports problems.

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin, Rollup } from "vite";
import type { Rendered } from "../compile/render/render.ts";
import { documentOf, type EditionDocument } from "../edition/compile-edition.ts";
import { describeErrors, describeProblem } from "../edition/describe-problem.ts";
import type { EditionPaths } from "../edition/edition-paths.ts";
import { type ImageFile, readEdition } from "../edition/read-edition.ts";
import type { Problem } from "../model.ts";
import { checkPublished } from "../print/published.ts";
import { builtPage, type PageOptions, servedPage } from "./built-page.ts";
import type { Direct } from "./direct.ts";
import { writeCompressed } from "./host/compress.ts";
import { embedFiles } from "./host/embed-pages.ts";
import { type Embedding, hostFiles } from "./host/headers.ts";
import { writeServiceWorker } from "./host/offline.ts";
import { sitemapFiles } from "./host/sitemap.ts";
import { keepPage } from "./kept-page.ts";
import { type Page, renderBody, renderHead, renderPage } from "./page.ts";
import { hostedScripts } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { dataAddress, sayFile, singlePage, takeOnly } from "./single-file.ts";
import { formsModule } from "./used-forms.ts";
import { greetClients, inFrench, servePictures, warningsOf, watchEdition } from "./while-writing.ts";

export interface DeckOptions extends EditionPaths, Omit<PageOptions, "direct"> {
  /** Asked when a build begins. @throws {Error} in French. */
  readonly direct?: (() => Direct | undefined) | undefined;
  /** Name of the one file that the build is to be; of several where there is none. */
  readonly single?: string | undefined;
}

export function deckPlugin(options: DeckOptions): Plugin {
  const { notes, hosted, remote, live, single } = options;
  let direct: Direct | undefined;
  let last: EditionDocument | undefined;
  let isBuild = false;
  let built: Page | undefined;
  let watch: (folders: readonly string[]) => void = () => {};
  const read = async () => {
    const addressOf = single ? dataAddress : undefined;
    const sizes = live ? (["narrow"] as const) : undefined; // they weigh a third of those at both
    last = documentOf(await readEdition(options), { notes, offersFacts: hosted, addressOf, sizes });
    watch(last.edition.folders);
    return last;
  };
  return {
    name: "deck",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    config: () => ({
      define: {
        "import.meta.env.NOTES": String(notes),
        "import.meta.env.REMOTE": String(remote === true),
        "import.meta.env.LIVE": String(live === true),
      },
    }),
    configureServer(server) {
      watch = watchEdition(server, options, read);
      greetClients(server, () => last);
      servePictures(server, () => last);
    },
    load: {
      filter: { id: /[\\/]src[\\/]drawings[\\/]forms\.ts$/ },
      handler: async () => (isBuild ? formsModule((last ?? (await read())).page?.forms ?? []) : undefined),
    },
    transform: { filter: { id: /\/vite\/dist\/client\/client\.mjs/ }, handler: inFrench },
    transformIndexHtml: {
      order: "post",
      async handler(html, { server }) {
        const made = await read();
        const { page, problems, version } = made;
        for (const warning of warningsOf(made)) server?.config.logger.warn(`attention : ${warning}`);
        if (!page) throw failure(problems);
        const served = await servedPage({ ...page, version }, { ...options, direct });
        return html
          .replace("<!--deck:head-->", () => renderHead(served))
          .replace("<!--deck:body-->", () => renderBody(served));
      },
    },
    buildApp: {
      order: "pre",
      async handler() {
        direct = orLeave(() => options.direct?.());
        const made = await read();
        const { page, problems, hints, waiting } = made;
        for (const warning of [...warningsOf(made), ...hints.map(describeProblem)])
          console.warn(`attention : ${warning}`);
        if (!page) leaveWith(failure(problems));
        for (const line of waiting) console.log(line);
        if (hosted && !page.address) console.log(WITHOUT_ADDRESS);
      },
    },
    generateBundle: {
      order: "post", // Vite finishes its scripts in this very hook
      async handler(_options, bundle) {
        const made = last ?? (await read());
        const { page, version, problems } = made;
        if (!page) throw failure(problems);
        const style = await pageStyle(single !== undefined, page.forms, live ? "apart" : direct ? "in the deck" : "no");
        const first = takeStyle(bundle) + style.first;
        const script = scriptOf(bundle);
        const own = hosted ? await hostedScripts(direct) : [];
        const views = Object.fromEntries(own.flatMap(({ view, fileName }) => (view ? [[view, `./${fileName}`]] : [])));
        const scripts = { deck: `./${script.fileName}`, views };
        built = await builtPage({ ...page, version }, { ...style, first }, scripts, { ...options, direct });
        if (single !== undefined) built = singlePage(built, takeOnly(script, bundle), notes);
        const files = [
          { fileName: single ?? "index.html", source: renderPage(built) },
          ...style.files.map(({ fileName, source }) => ({ fileName, source })),
          ...usedPictures(made).map(({ url, path }) => ({ fileName: url, source: readFileSync(path) })),
          ...own.map(({ fileName, source }) => ({ fileName, source })),
          ...page.facts.map(({ fileName, source }) => ({ fileName, source })),
          ...(hosted ? hostFiles(embeddingOf(page), direct?.broker.origin) : []),
          ...(hosted ? await embedFiles(page.embeds, page.forms) : []),
          ...(hosted && page.address ? sitemapFiles(page.address) : []),
        ];
        for (const file of files) this.emitFile({ type: "asset", ...file });
      },
    },
    async writeBundle({ dir }) {
      if (!dir) return;
      if (hosted && built) await writeServiceWorker(dir, built);
      if (!notes && last) await checkPublished(dir, last.edition).catch(leaveWith);
      if (hosted) await writeCompressed(dir);
      if (hosted && built) keepPage(dir, built);
      if (single !== undefined) sayFile(join(dir, single), notes);
      else console.log(`${basename(dir)}\u00a0: le diaporama est construit.`);
    },
  };
}

function embeddingOf({ embeds, embedders }: Rendered): Embedding {
  return { origins: embedders, ids: embeds.map(({ id }) => id) };
}

/** Said once a build: nothing is wrong, but something more could be had. */
const WITHOUT_ADDRESS =
  "à savoir : l’adresse publique n’est pas donnée ; ni lien canonique, ni plan du site, ni code QR. Donnez-la dans " +
  "les données (meeting.address) ou par DECK_ADDRESS.";

/** Without a stack: the place that matters is in the message. */
function failure(problems: readonly Problem[]): Error {
  return Object.assign(new Error(describeErrors(problems)), { stack: "" });
}

function orLeave<T>(make: () => T): T {
  try {
    return make();
  } catch (reason) {
    return leaveWith(reason as Error);
  }
}

/** Vite would print the error with a stack, in English. */
function leaveWith({ message }: Error): never {
  console.error(message);
  process.exit(1);
}

/** All modules are in one. */
function scriptOf(bundle: Rollup.OutputBundle): Rollup.OutputChunk {
  const script = Object.values(bundle).find((file) => file.type === "chunk");
  if (!script) throw new Error("expected a script in the build");
  return script;
}

/** The style sheets that modules import stand in the page. */
function takeStyle(bundle: Rollup.OutputBundle): string {
  const sheets = Object.values(bundle).filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  for (const { fileName } of sheets) delete bundle[fileName];
  return sheets.map((sheet) => String((sheet as Rollup.OutputAsset).source).trim()).join("");
}

/** Pictures of the notes are as private as the notes. */
function usedPictures({ edition, page }: EditionDocument): ImageFile[] {
  return Object.values(edition.pictures).filter(({ url }) => page?.body.includes(`"${url}"`));
}
