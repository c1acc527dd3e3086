// What stands in the page's head: title, policy, style and the script that chooses the view.

import { createHash } from "node:crypto";

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Id of the first slide. */
  readonly first: string;
  /** Of the slides, data and pictures that the page was made from. */
  readonly version: string;
  readonly style: string;
  /** Runs before first paint. */
  readonly script: string;
  /** Absent while writing: Vite's own client could not work under it. */
  readonly policy?: string;
}

/**
 * The first paint waits for the first slide (HTML, `rel=expect`). Measured: without it, half of the loads paint an empty
 * page while the slide is on its way, and the slide comes 100 to 250 ms later.
 */
export function pageHead({ title, description, first, version, style, script, policy }: PageHead): string {
  return [
    policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<link rel="expect" href="#${escaped(first)}" blocking="render">`,
    `<meta name="deck-edition" content="${escaped(version)}">`,
    `<script>${script}</script>`,
    `<style id="deck-style">${style}</style>`,
  ]
    .filter(Boolean)
    .join("\n    ");
}

/** The page's Content-Security-Policy (CSP level 3); inlined text is named by its SHA-256. */
export function contentSecurityPolicy({
  scripts,
  styles,
}: {
  scripts: readonly string[];
  styles: readonly string[];
}): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
