// This file writes what the page's head holds: title, policy, style and the script that chooses the view.

import { createHash } from "node:crypto";
import { escaped } from "../compile/render/html.ts";
import { DECK_MARK } from "./host/withdrawn.ts";

export interface PageHead {
  readonly title: string;
  /** What the page says of itself, line by line. */
  readonly about: readonly string[];
  /** Id of what ends the first slide. */
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
 * The first paint waits for the whole first slide (HTML, `rel=expect`). Measured: without it, half of the loads paint an empty
 * page while the slide is on its way, and the slide comes 100 to 250 ms later.
 */
export function pageHead({ title, about, first, version, style, script, policy }: PageHead): string {
  return [
    policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escaped(title)}</title>`,
    ...about,
    `<link rel="expect" href="#${escaped(first)}" blocking="render">`,
    `${DECK_MARK} content="${escaped(version)}">`,
    `<script>${script}</script>`,
    `<style id="deck-style">${style}</style>`,
  ]
    .filter(Boolean)
    .join("\n    ");
}

/** The rules of the policy that name no text of the page. */
const LASTING = [
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

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
    ...LASTING,
  ].join("; ");
}

/**
 * The policy as a server's header: what holds for every build, so that a header from an older build never stops the
 * page's script, and what only a header can say.
 */
export function headerPolicy(): string {
  return [...LASTING, "frame-ancestors 'self'"].join("; ");
}

export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
