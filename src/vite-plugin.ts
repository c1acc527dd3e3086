// The adapter between Vite and the compiler: reads the edition, puts the document into the page, reports problems.

import { readFileSync } from "node:fs";
import { sep } from "node:path";
import type { HotPayload, Plugin, Rollup, ViteDevServer } from "vite";
import { transformWithOxc } from "vite";
import { renderDocument } from "./compile/render.ts";
import { compileEdition } from "./compile-edition.ts";
import { describeProblem } from "./describe-problem.ts";
import type { Problem } from "./model.ts";
import { contentSecurityPolicy, hashOf, pageHead } from "./page-head.ts";
import { type Edition, type EditionPaths, type Picture, readEdition } from "./read-edition.ts";

export interface DeckOptions extends EditionPaths {
  /** Whether the speaker's notes go into the page. */
  readonly notes: boolean;
}

type Document = ReturnType<typeof renderDocument>;

/** The edition as it was last read; the page is absent where a problem is an error. */
interface Read {
  readonly edition: Edition;
  readonly page: Document | undefined;
  readonly problems: readonly Problem[];
}

export function deckPlugin(options: DeckOptions): Plugin {
  let last: Read | undefined;
  const read = async () => {
    last = documentOf(await readEdition(options), options.notes);
    return last;
  };
  return {
    name: "deck",
    configureServer(server) {
      watchEdition(server, options, read);
      greetClients(server, () => last);
      servePictures(server, () => last);
    },
    transform: { filter: { id: /\/vite\/dist\/client\/client\.mjs/ }, handler: inFrench },
    buildApp: {
      order: "pre",
      async handler() {
        const { page, problems } = await read();
        for (const problem of warningsIn(problems)) console.warn(`attention : ${describeProblem(problem)}`);
        if (!page) leave(problems);
      },
    },
    async generateBundle() {
      for (const { url, path } of usedPictures(last ?? (await read()))) {
        this.emitFile({ type: "asset", fileName: url, source: readFileSync(path) });
      }
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle, server }) {
        const { page, problems } = bundle && last ? last : await read();
        for (const problem of warningsIn(problems))
          server?.config.logger.warn(`attention : ${describeProblem(problem)}`);
        if (!page) throw failure(problems);
        return bundle ? builtPage(html, page, bundle) : servedPage(html, page);
      },
    },
  };
}

function documentOf(edition: Edition, notes: boolean): Read {
  const { deck, problems } = compileEdition(edition);
  return { edition, page: deck && renderDocument(deck, { notes }), problems };
}

function warningsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === "warning");
}

// ---------------------------------------------------------------- the built page

/**
 * Everything that the first slide needs stands in the page itself, and the policy names it by hash. What it does not
 * need comes behind the words: the fonts (the first paint uses what the machine has) and the script.
 */
async function builtPage(html: string, page: Document, bundle: Rollup.OutputBundle): Promise<string> {
  const { rules, fonts } = apart(takeStyle(bundle));
  const style = rules + page.css;
  const script = await viewScript();
  const [tag = "", src = ""] = /<script type="module"[^>]*src="([^"]*)"[^>]*><\/script>/.exec(html) ?? [];
  const loader = await inlined("after-paint.ts", `loadAfterPaint(${JSON.stringify(src)})`);
  const hashes = { scripts: [script, loader].map(hashOf), styles: [style, fonts].map(hashOf) };
  const head = pageHead({ ...page, style, script, policy: contentSecurityPolicy(hashes) });
  const bare = html.replace(tag, "").replace(/\s*<link rel="stylesheet"[^>]*>/g, "");
  return fill(bare, head, `${page.body}\n<style>${fonts}</style>\n<script>${loader}</script>`);
}

/** The rules that name fonts, and all others. */
function apart(style: string): { rules: string; fonts: string } {
  const fontFaces = /@font-face\s*\{[^}]*\}/g;
  return { rules: style.replace(fontFaces, ""), fonts: (style.match(fontFaces) ?? []).join("") };
}

/** Takes the style sheet out of the bundle, with its addresses as seen from the page. */
function takeStyle(bundle: Rollup.OutputBundle): string {
  const sheets = Object.values(bundle).filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  return sheets
    .map((sheet) => {
      delete bundle[sheet.fileName];
      return String((sheet as Rollup.OutputAsset).source).replace(
        /url\((["']?)(?:\.\/)?(?:assets\/)?/g,
        "url($1assets/",
      );
    })
    .join("");
}

async function servedPage(html: string, page: Document): Promise<string> {
  return fill(html, pageHead({ ...page, style: page.css, script: await viewScript() }), page.body);
}

function fill(html: string, head: string, body: string): string {
  return html.replace("<!--deck:head-->", () => head).replace("<!--deck:body-->", () => body);
}

/** `view.ts` as the few lines that run in the head, before first paint. */
function viewScript(): Promise<string> {
  return inlined("view.ts", "chooseView(document.documentElement);watchScripts(document.documentElement)");
}

/** A file of ours as a script that stands in the page: its code without types and comments, then the calls. */
async function inlined(file: string, calls: string): Promise<string> {
  const source = readFileSync(new URL(file, import.meta.url), "utf8").replace(/^export /gm, "");
  const { code } = await transformWithOxc(source, file, { sourcemap: false });
  const bare = code.replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/\s*\n\s*/g, "\n");
  return `(()=>{${bare}${calls}})()`;
}

// ---------------------------------------------------------------- while writing

/** An edit shows at once: the new document goes to the page, or the problems do. */
function watchEdition(server: ViteDevServer, options: DeckOptions, read: () => Promise<Read>): void {
  const folders = [options.slides, options.images, options.data.slice(0, options.data.lastIndexOf(sep))];
  server.watcher.add(folders);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on("all", (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(async () => update(server, await read()), 30);
  });
}

function update(server: ViteDevServer, last: Read): void {
  if (server.ws.clients.size === 0) return; // Vite would keep an error for the next page, even once it is mended
  server.ws.send(stateOf(last));
  if (last.page) server.ws.send("deck:document", { body: last.page.body, css: last.page.css });
}

/** Vite's own errors may be kept too: a page that connects learns what is true now. */
function greetClients(server: ViteDevServer, last: () => Read | undefined): void {
  server.ws.on("connection", (socket) => {
    const read = last();
    if (read) socket.send(JSON.stringify(stateOf(read)));
  });
}

/** No update takes the overlay away. */
function stateOf({ page, problems }: Read): HotPayload {
  return page ? { type: "update", updates: [] } : { type: "error", err: { message: messageOf(problems), stack: "" } };
}

/** The last lines of Vite's overlay, for who writes slides. */
function inFrench(code: string): string {
  const tip = /"Click outside, press "[\s\S]*?hmrConfigName\), "\."/;
  const ours =
    '"Corrigez le fichier et enregistrez-le : le diaporama revient. ", h("kbd", {}, "Échap"), " ferme ce message."';
  return code.replace(tip, ours);
}

function servePictures(server: ViteDevServer, last: () => Read | undefined): void {
  server.middlewares.use((request, response, next) => {
    const asked = request.url?.slice(1).split("?")[0];
    const found = Object.values(last()?.edition.pictures ?? {}).find(({ url }) => url === asked);
    if (!found) return next();
    if (found.path.endsWith(".svg")) response.setHeader("content-type", "image/svg+xml");
    response.end(readFileSync(found.path));
  });
}

/** Pictures of the notes are as private as the notes. */
function usedPictures({ edition, page }: Read): Picture[] {
  return Object.values(edition.pictures).filter(({ url }) => page?.body.includes(`"${url}"`));
}

// ---------------------------------------------------------------- problems

/** Without a stack: the place that matters is in the message. */
function failure(problems: readonly Problem[]): Error {
  return Object.assign(new Error(messageOf(problems)), { stack: "" });
}

/** Vite would print the error with a stack, in English. */
function leave(problems: readonly Problem[]): never {
  console.error(messageOf(problems));
  process.exit(1);
}

/** All errors in one message. */
function messageOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  const count = errors.length === 1 ? "1 erreur" : `${errors.length} erreurs`;
  return `${count} dans le diaporama :\n\n${errors.map(describeProblem).join("\n")}\n`;
}
