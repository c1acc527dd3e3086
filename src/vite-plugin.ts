// The adapter between Vite and the compiler: reads the edition, puts the document into the page, reports problems.

import { readFileSync } from "node:fs";
import { sep } from "node:path";
import type { IndexHtmlTransformContext, Plugin, Rollup, ViteDevServer } from "vite";
import { transformWithOxc } from "vite";
import { renderDocument } from "./compile/render.ts";
import { compileEdition } from "./compile-edition.ts";
import { describeProblem } from "./describe-problem.ts";
import type { Problem } from "./model.ts";
import { contentSecurityPolicy, hashOf, pageHead } from "./page-head.ts";
import { type Edition, type EditionPaths, readEdition } from "./read-edition.ts";

export interface DeckOptions extends EditionPaths {
  /** Whether the speaker's notes go into the page. */
  readonly notes: boolean;
}

type Document = ReturnType<typeof renderDocument>;

export function deckPlugin(options: DeckOptions): Plugin {
  let edition: Edition | undefined;
  return {
    name: "deck",
    configureServer(server) {
      watchEdition(server, options);
      servePictures(server, () => edition);
    },
    async generateBundle() {
      edition ??= await readEdition(options);
      for (const { url, path } of usedPictures(edition)) {
        this.emitFile({ type: "asset", fileName: url, source: readFileSync(path) });
      }
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, context) {
        edition = await readEdition(options);
        const { page, problems } = documentOf(edition, options.notes);
        for (const problem of problems.filter((p) => p.severity === "warning")) warn(problem, context);
        if (!page) throw failure(problems);
        return context.bundle ? builtPage(html, page, context.bundle) : servedPage(html, page);
      },
    },
  };
}

function documentOf(edition: Edition, notes: boolean): { page: Document | undefined; problems: readonly Problem[] } {
  const { deck, problems } = compileEdition(edition);
  return { page: deck && renderDocument(deck, { notes }), problems };
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
function watchEdition(server: ViteDevServer, options: DeckOptions): void {
  const folders = [options.slides, options.images, options.data.slice(0, options.data.lastIndexOf(sep))];
  server.watcher.add(folders);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on("all", (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void update(server, options), 30);
  });
}

async function update(server: ViteDevServer, options: DeckOptions): Promise<void> {
  const { page, problems } = documentOf(await readEdition(options), options.notes);
  if (!page) {
    server.ws.send({ type: "error", err: errorPayload(problems) });
    return;
  }
  server.ws.send({ type: "update", updates: [] }); // takes the overlay away
  server.ws.send("deck:document", { body: page.body, css: page.css });
}

function servePictures(server: ViteDevServer, edition: () => Edition | undefined): void {
  server.middlewares.use((request, response, next) => {
    const asked = request.url?.slice(1).split("?")[0];
    const found = Object.values(edition()?.pictures ?? {}).find(({ url }) => url === asked);
    if (!found) return next();
    if (found.path.endsWith(".svg")) response.setHeader("content-type", "image/svg+xml");
    response.end(readFileSync(found.path));
  });
}

function usedPictures({ pictures, files }: Edition): { url: string; path: string }[] {
  return Object.entries(pictures)
    .filter(([name]) => files.some(({ text }) => text.includes(name)))
    .map(([, picture]) => picture);
}

// ---------------------------------------------------------------- problems

function failure(problems: readonly Problem[]): Error {
  return Object.assign(new Error(), errorPayload(problems));
}

/** All errors in one message; the overlay opens at the first. Vite counts columns from 0. */
function errorPayload(problems: readonly Problem[]): {
  message: string;
  stack: string;
  loc?: { file: string; line: number; column: number };
} {
  const errors = problems.filter((problem) => problem.severity === "error");
  const count = errors.length === 1 ? "1 erreur" : `${errors.length} erreurs`;
  const message = `${count} dans le diaporama :\n\n${errors.map(describeProblem).join("\n")}\n`;
  const first = errors[0];
  return {
    message,
    stack: "",
    ...(first && { loc: { file: first.file, line: first.line, column: first.column - 1 } }),
  };
}

function warn(problem: Problem, context: IndexHtmlTransformContext): void {
  const logger = context.server?.config.logger ?? console;
  logger.warn(`attention : ${describeProblem(problem)}`);
}
