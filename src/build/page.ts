// The built page is a value until a file is written: whoever writes one completes the value and renders it, once.

import { escaped } from "../compile/render/html.ts";
import { type Download, renderDownloads } from "../compile/render/render-download.ts";
import { hashOf, shortHash } from "./hashes.ts";
import { DECK_MARK } from "./host/withdrawn.ts";

/** Nothing but data: it can be kept as JSON. Texts in HTML are called lines, the rest is plain. */
export interface Page {
  /**
   * What its Content-Security-Policy (CSP level 3) allows: sources of scripts and styles beside the page's own texts, which
   * it names by their hashes; whole rules for the rest. Absent while writing: Vite's own client could not work under it.
   */
  readonly policy?: { readonly sources: readonly string[]; readonly others: readonly string[] } | undefined;
  readonly title: string;
  /** What the page says of itself, line by line. */
  readonly about: readonly string[];
  /** Lines about the image that a preview of its link shows. */
  readonly preview: readonly string[];
  /** What search engines are told (JSON-LD): the meeting, and its figures as files. */
  readonly event?: object | undefined;
  readonly dataset?: object | undefined;
  /** Id of what ends the first slide. */
  readonly first: string;
  /** Of the slides, data and pictures that the page was made from. */
  readonly version: string;
  /** Style sheets: for the first paint; behind the words; behind the words, for paper. */
  readonly styles: { readonly first: string; readonly later?: string; readonly paper?: string };
  /** What runs before the first paint, and behind the words. */
  readonly scripts: { readonly first: string; readonly last?: { readonly isModule: boolean; readonly text: string } };
  /** What the reader must know before all else. */
  readonly warning?: string | undefined;
  /** HTML inside `<body>`, up to where the downloads are listed, and from there on. */
  readonly opening: string;
  readonly rest: string;
  readonly downloads: readonly Download[];
}

/** Tells two builds apart: the page names its scripts and fonts by what is in them. */
export function buildOf(page: Page): string {
  return shortHash(JSON.stringify(page));
}

export function renderPage(page: Page): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    ${renderHead(page)}
  </head>
  <body>
    ${renderBody(page)}
  </body>
</html>
`;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%23a83a27' d='M3 15h3v-4h3V7h3V3h8v4h3v4h3v4h3v14H3z'/%3E%3Cpath fill='%23f4b740' d='M13 19h6v10h-6z'/%3E%3C/svg%3E";

/**
 * The first paint waits for the whole first slide (HTML, `rel=expect`). Measured: without it, half of the loads paint an empty
 * page while the slide is on its way, and the slide comes 100 to 250 ms later.
 */
export function renderHead(page: Page): string {
  const { title, about, preview, event, dataset, first, version, styles, scripts } = page;
  const lines = [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    renderPolicy(page),
    `<title>${escaped(title)}</title>`,
    ...about,
    ...preview,
    ...[event, dataset].map((known) => known && renderKnown(known)),
    `<link rel="expect" href="#${escaped(first)}" blocking="render">`,
    `${DECK_MARK} content="${escaped(version)}" data-build="${buildOf(page)}">`,
    `<script>${scripts.first}</script>`,
    `<style id="deck-style">${styles.first}</style>`,
    `<link rel="icon" href="${ICON}" />`,
  ];
  return lines.filter(Boolean).join("\n    ");
}

function renderKnown(known: object): string {
  return `<script type="application/ld+json">${JSON.stringify(known).replaceAll("<", "\\u003c")}</script>`;
}

function renderPolicy({ policy, styles, scripts }: Page): string {
  if (!policy) return "";
  const hashes = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined).map(hashOf);
  const rules = [
    "default-src 'none'",
    ["script-src", ...policy.sources, ...hashes([scripts.first, scripts.last?.text])].join(" "),
    ["style-src", ...policy.sources, ...hashes([styles.first, styles.later, styles.paper])].join(" "),
    ...policy.others,
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}">`;
}

export function renderBody({ warning, opening, rest, downloads, styles, scripts: { last } }: Page): string {
  const lines = [
    warning && `<p class="local-file" role="note">${escaped(warning)}</p>`,
    opening,
    renderDownloads(downloads),
    rest,
    styles.later && `<style>${styles.later}</style>`,
    styles.paper && `<style media="print">${styles.paper}</style>`,
    last && `<script${last.isModule ? ' type="module"' : ""}>${last.text}</script>`,
  ];
  return lines.filter(Boolean).join("\n");
}
