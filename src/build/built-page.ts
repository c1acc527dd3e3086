// The page is made here, as a value, of what was compiled; in a build, of what was bundled too.

import type { Rendered } from "../compile/render/render.ts";
import { downloadOf } from "../compile/render/render-fact-files.ts";
import type { Direct } from "./direct.ts";
import { aboutPage, meta } from "./host/about.ts";
import { EMBEDS } from "./host/embed-pages.ts";
import { lastingRules } from "./host/headers.ts";
import type { Page } from "./page.ts";
import { pageScript } from "./page-script.ts";
import type { PageStyle } from "./page-style.ts";

export interface PageOptions {
  /** Whether the speaker's notes go into the page. */
  readonly notes: boolean;
  /** Whether the build goes to a host: with headers, what search engines and previews ask for, and what works offline. */
  readonly hosted: boolean;
  /** Whether the page is the one from which a phone leads the talk. */
  readonly remote?: boolean;
  /** Whether the page is the article alone, in which the hall's phones follow the talk. */
  readonly live?: boolean;
  /** What a hosted article follows by, where it does. */
  readonly direct?: Direct | undefined;
}

/** The document and the version that it was made from. */
type Versioned = Rendered & Pick<Page, "version">;

/** How the article learns that other sites may show its charts, and where these lie. */
const embedsLine = meta("deck-embeds", `${EMBEDS}/`);

/** As it is while someone writes: Vite's client brings script and style. */
export async function servedPage(document: Versioned, options: PageOptions): Promise<Page> {
  const { title, description, first, version, css, annex, opening, rest, facts } = document;
  const unlisted = { about: [meta("description", description), meta("robots", "noindex")] };
  return {
    title,
    ...(options.hosted ? aboutPage(document) : unlisted),
    preview: [],
    first,
    version,
    styles: { first: css },
    scripts: { first: await viewScript(options, annex) },
    opening,
    rest,
    downloads: facts.map(downloadOf),
  };
}

/**
 * Everything that the first slide needs stands in the page itself, and the policy names it by hash. What it does not
 * need comes behind the words: the fonts (the first paint uses what the machine has), the dialogs, paper and the scripts,
 * of which the addresses are given.
 */
export async function builtPage(
  document: Versioned,
  { first, later, paper }: Omit<PageStyle, "files">,
  scripts: { readonly deck: string; readonly views: Readonly<Record<string, string>> },
  options: PageOptions,
): Promise<Page> {
  const page = await servedPage(document, options);
  const addresses = `${JSON.stringify(scripts.deck)},${JSON.stringify(scripts.views)}`;
  const calls = `page.loadAfterPaint(${addresses});${options.hosted ? "page.keepForOffline();" : ""}`;
  return {
    ...page,
    about: [...page.about, ...(options.hosted && document.embeds.length > 0 ? [embedsLine] : [])],
    policy: { sources: ["'self'"], others: lastingRules(options.direct?.broker.origin) },
    styles: { first: first + page.styles.first, later, paper },
    scripts: { ...page.scripts, last: { isModule: false, text: await pageScript("page/after-paint.ts", calls) } },
  };
}

/** `view.ts` as the few lines that run in the head, before first paint. */
function viewScript({ notes, hosted, remote, live }: PageOptions, annex: readonly string[]): Promise<string> {
  const root = "document.documentElement";
  const build = JSON.stringify({ notes, hosted, annex });
  if (remote) return pageScript("page/view.ts", `${root}.classList.add("wall","remote");`);
  const choose = live ? `${root}.classList.add("reading");` : `page.chooseView(${root},${build});`;
  return pageScript("page/view.ts", `${choose}page.watchScripts(${root});page.rememberChoice();`);
}
