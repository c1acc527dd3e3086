// The plugin connects Vite with the compiler: it reads the edition, puts the document into the page and reports
// problems.

import { readFileSync } from "node:fs";
import type { Plugin, Rollup } from "vite";
import type { Rendered } from "../compile/render/render.ts";
import { ANNEX_IDS } from "../compile/render/render-annex.ts";
import { documentOf, type EditionDocument } from "../edition/compile-edition.ts";
import { describeErrors, describeProblem } from "../edition/describe-problem.ts";
import type { EditionPaths } from "../edition/edition-paths.ts";
import { type ImageFile, readEdition } from "../edition/read-edition.ts";
import type { Problem } from "../model.ts";
import { checkPublished } from "../print/published.ts";
import { aboutPage, meta } from "./host/about.ts";
import { writeCompressed } from "./host/compress.ts";
import { hostFiles } from "./host/headers.ts";
import { writeServiceWorker } from "./host/offline.ts";
import { sitemapFiles } from "./host/sitemap.ts";
import { contentSecurityPolicy, hashOf, headerPolicy, type PageHead, pageHead } from "./page-head.ts";
import { pageScript } from "./page-script.ts";
import { formsModule } from "./used-forms.ts";
import { greetClients, inFrench, servePictures, watchEdition } from "./while-writing.ts";

export interface DeckOptions extends EditionPaths {
  /** Whether the speaker's notes go into the page. */
  readonly notes: boolean;
  /** Whether the build goes to a host: with headers, what search engines and previews ask for, and what works offline. */
  readonly hosted: boolean;
}

export function deckPlugin(options: DeckOptions): Plugin {
  let last: EditionDocument | undefined;
  let isBuild = false;
  const read = async () => {
    last = documentOf(await readEdition(options), options.notes);
    return last;
  };
  return {
    name: "deck",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    config: () => ({ define: { "import.meta.env.NOTES": JSON.stringify(options.notes) } }),
    configureServer(server) {
      watchEdition(server, options, read);
      greetClients(server, () => last);
      servePictures(server, () => last);
    },
    load: {
      filter: { id: /[\\/]src[\\/]drawings[\\/]forms\.ts$/ },
      handler: async () => (isBuild ? formsModule((last ?? (await read())).page?.forms ?? []) : undefined),
    },
    transform: { filter: { id: /\/vite\/dist\/client\/client\.mjs/ }, handler: inFrench },
    buildApp: {
      order: "pre",
      async handler() {
        const { page, problems, hints } = await read();
        for (const problem of [...warningsIn(problems), ...hints])
          console.warn(`attention : ${describeProblem(problem)}`);
        if (!page) leaveWith(failure(problems));
        if (options.hosted && !page.address) console.log(WITHOUT_ADDRESS);
      },
    },
    async generateBundle() {
      const made = last ?? (await read());
      for (const { url, path } of usedPictures(made)) {
        this.emitFile({ type: "asset", fileName: url, source: readFileSync(path) });
      }
      if (!options.hosted) return;
      const address = made.page?.address;
      const files = [...hostFiles(headerPolicy()), ...(address ? sitemapFiles(address) : [])];
      for (const file of files) this.emitFile({ type: "asset", ...file });
    },
    async writeBundle({ dir }) {
      if (options.hosted && dir) await writeServiceWorker(dir);
      if (!options.notes && dir && last) await checkPublished(dir, last.edition).catch(leaveWith);
      if (options.hosted && dir) await writeCompressed(dir);
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle, server }) {
        const { page, problems, version } = bundle && last ? last : await read();
        for (const problem of warningsIn(problems))
          server?.config.logger.warn(`attention : ${describeProblem(problem)}`);
        if (!page) throw failure(problems);
        const about = options.hosted
          ? aboutPage(page)
          : [meta("description", page.description), meta("robots", "noindex")];
        const made = { ...page, version, about };
        return bundle ? builtPage(html, made, bundle, options) : servedPage(html, made, options);
      },
    },
  };
}

function warningsIn(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === "warning");
}

/** Said once a build: nothing is wrong, but something more could be had. */
const WITHOUT_ADDRESS =
  "à savoir : l’adresse publique n’est pas donnée ; ni lien canonique, ni plan du site, ni code QR. Donnez-la dans " +
  "les données (meeting.address) ou par DECK_ADDRESS.";

/** Pictures of the notes are as private as the notes. */
function usedPictures({ edition, page }: EditionDocument): ImageFile[] {
  return Object.values(edition.pictures).filter(({ url }) => page?.body.includes(`"${url}"`));
}

/** Without a stack: the place that matters is in the message. */
function failure(problems: readonly Problem[]): Error {
  return Object.assign(new Error(describeErrors(problems)), { stack: "" });
}

/** Vite would print the error with a stack, in English. */
function leaveWith({ message }: Error): never {
  console.error(message);
  process.exit(1);
}

/** A page, the version that it was made from, and what it says of itself. */
type Spoken = Rendered & Pick<EditionDocument, "version"> & Pick<PageHead, "about">;

// ---------------------------------------------------------------- the built page

/**
 * Everything that the first slide needs stands in the page itself, and the policy names it by hash. What it does not
 * need comes behind the words: the fonts (the first paint uses what the machine has), the dialogs, paper and the script.
 */
async function builtPage(
  html: string,
  page: Spoken,
  bundle: Rollup.OutputBundle,
  { notes, hosted }: DeckOptions,
): Promise<string> {
  const { first, later, paper } = apart(takeStyle(bundle));
  const style = first + page.css;
  const script = await viewScript(notes);
  const [tag = "", src = ""] = /<script type="module"[^>]*src="([^"]*)"[^>]*><\/script>/.exec(html) ?? [];
  const calls = `page.loadAfterPaint(${JSON.stringify(src)});${hosted ? "page.keepForOffline();" : ""}`;
  const loader = await pageScript("after-paint.ts", calls);
  const hashes = { scripts: [script, loader].map(hashOf), styles: [style, later, paper].map(hashOf) };
  const head = pageHead({ ...page, style, script, policy: contentSecurityPolicy(hashes) });
  const bare = html.replace(tag, "").replace(/\s*<link rel="stylesheet"[^>]*>/g, "");
  const behind = `<style>${later}</style>\n<style media="print">${paper}</style>\n<script>${loader}</script>`;
  return fill(bare, head, `${page.body}\n${behind}`);
}

/** The rules that the first paint needs; the fonts to fetch and the layers that it does not. What is for paper holds on paper alone. */
function apart(style: string): { first: string; later: string; paper: string } {
  const fontFaces = /@font-face\s*\{[^}]*url\([^}]*\}/g;
  const rules = topRules(style.replace(fontFaces, ""));
  const layers = rules.flatMap((rule) => /^\s*@layer ([\w-]+)\s*\{/.exec(rule)?.[1] ?? []);
  const isIn = (layer: string) => (rule: string) => new RegExp(`^\\s*@layer ${layer}\\s*\\{`).test(rule);
  const [isOfDialogs, isOfPaper] = [isIn("dialogs"), isIn("print")];
  const isFirst = (rule: string) => !isOfDialogs(rule) && !isOfPaper(rule);
  return {
    first: [`@layer ${layers.join(",")};`, ...rules.filter(isFirst)].join(""), // their order stays
    later: [...(style.match(fontFaces) ?? []), ...rules.filter(isOfDialogs)].join(""),
    paper: rules.filter(isOfPaper).join(""),
  };
}

/** A style sheet's outermost rules, one after the other. */
function topRules(style: string): string[] {
  const rules: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: mark, index } of style.matchAll(/[{};]/g)) {
    depth += { "{": 1, "}": -1 }[mark] ?? 0;
    if (depth > 0) continue;
    rules.push(style.slice(start, index + 1));
    start = index + 1;
  }
  return [...rules, style.slice(start)];
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

async function servedPage(html: string, page: Spoken, { notes }: DeckOptions): Promise<string> {
  return fill(html, pageHead({ ...page, style: page.css, script: await viewScript(notes) }), page.body);
}

function fill(html: string, head: string, body: string): string {
  return html.replace("<!--deck:head-->", () => head).replace("<!--deck:body-->", () => body);
}

/** `view.ts` as the few lines that run in the head, before first paint. */
function viewScript(notes: boolean): Promise<string> {
  const root = "document.documentElement";
  const calls = `page.chooseView(${root},${notes},${JSON.stringify(ANNEX_IDS)});page.watchScripts(${root});page.rememberChoice();`;
  return pageScript("view.ts", calls);
}
