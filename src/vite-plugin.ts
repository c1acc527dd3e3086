// The adapter between Vite and the compiler: reads the edition, puts the document into the page, reports problems.

import { readFileSync } from "node:fs";
import { type Plugin, type Rollup, transformWithOxc } from "vite";
import type { Rendered } from "./compile/render.ts";
import { documentOf, type EditionDocument } from "./compile-edition.ts";
import { describeErrors, describeProblem } from "./describe-problem.ts";
import type { Problem } from "./model.ts";
import { contentSecurityPolicy, hashOf, pageHead } from "./page-head.ts";
import { type EditionPaths, type Picture, readEdition } from "./read-edition.ts";
import { greetClients, inFrench, servePictures, watchEdition } from "./while-writing.ts";

export interface DeckOptions extends EditionPaths {
  /** Whether the speaker's notes go into the page. */
  readonly notes: boolean;
}

export function deckPlugin(options: DeckOptions): Plugin {
  let last: EditionDocument | undefined;
  const read = async () => {
    last = documentOf(await readEdition(options), options.notes);
    return last;
  };
  return {
    name: "deck",
    config: () => ({ define: { "import.meta.env.NOTES": JSON.stringify(options.notes) } }),
    configureServer(server) {
      watchEdition(server, options, read);
      greetClients(server, () => last);
      servePictures(server, () => last);
    },
    transform: { filter: { id: /\/vite\/dist\/client\/client\.mjs/ }, handler: inFrench },
    buildApp: {
      order: "pre",
      async handler() {
        const { page, problems, hints } = await read();
        for (const problem of [...warningsIn(problems), ...hints])
          console.warn(`attention : ${describeProblem(problem)}`);
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
        const { page, problems, version } = bundle && last ? last : await read();
        for (const problem of warningsIn(problems))
          server?.config.logger.warn(`attention : ${describeProblem(problem)}`);
        if (!page) throw failure(problems);
        const made = { ...page, version };
        return bundle ? builtPage(html, made, bundle, options) : servedPage(html, made, options);
      },
    },
  };
}

function warningsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === "warning");
}

/** Pictures of the notes are as private as the notes. */
function usedPictures({ edition, page }: EditionDocument): Picture[] {
  return Object.values(edition.pictures).filter(({ url }) => page?.body.includes(`"${url}"`));
}

/** Without a stack: the place that matters is in the message. */
function failure(problems: readonly Problem[]): Error {
  return Object.assign(new Error(describeErrors(problems)), { stack: "" });
}

/** Vite would print the error with a stack, in English. */
function leave(problems: readonly Problem[]): never {
  console.error(describeErrors(problems));
  process.exit(1);
}

type Versioned = Rendered & Pick<EditionDocument, "version">;

// ---------------------------------------------------------------- the built page

/**
 * Everything that the first slide needs stands in the page itself, and the policy names it by hash. What it does not
 * need comes behind the words: the fonts (the first paint uses what the machine has) and the script.
 */
async function builtPage(
  html: string,
  page: Versioned,
  bundle: Rollup.OutputBundle,
  { notes }: DeckOptions,
): Promise<string> {
  const { rules, fonts } = apart(takeStyle(bundle));
  const style = rules + page.css;
  const script = await viewScript(notes);
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

async function servedPage(html: string, page: Versioned, { notes }: DeckOptions): Promise<string> {
  return fill(html, pageHead({ ...page, style: page.css, script: await viewScript(notes) }), page.body);
}

function fill(html: string, head: string, body: string): string {
  return html.replace("<!--deck:head-->", () => head).replace("<!--deck:body-->", () => body);
}

/** `view.ts` as the few lines that run in the head, before first paint. */
function viewScript(notes: boolean): Promise<string> {
  const calls = `chooseView(document.documentElement,${notes});watchScripts(document.documentElement);rememberChoice()`;
  return inlined("view.ts", calls);
}

/** A file of ours as a script that stands in the page: its code without types and comments, then the calls. */
async function inlined(file: string, calls: string): Promise<string> {
  const source = readFileSync(new URL(file, import.meta.url), "utf8").replace(/^export /gm, "");
  const { code } = await transformWithOxc(source, file, { sourcemap: false });
  const bare = code.replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/\s*\n\s*/g, "\n");
  return `(()=>{${bare}${calls}})()`;
}
