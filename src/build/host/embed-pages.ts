// Each chart that other sites may show gets a page of its own, with one style sheet and one script for all of them.

import { basename } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { escaped } from "../../compile/render/html.ts";
import type { RenderedEmbed } from "../../compile/render/render-embed.ts";
import { hashedName, hashOf } from "../hashes.ts";
import { pageScript } from "../page-script.ts";
import { loneStyle } from "../page-style.ts";
import { meta } from "./about.ts";

/** The folder, and what its files' names begin with in `assets/`. */
export const EMBEDS = "e";
const NAME = "integration";

/** Bytes of all that a chart's page asks for, but its fonts, as they travel. */
const MOST = 20_000;

interface WrittenFile {
  /** In the built folder. */
  readonly fileName: string;
  readonly source: string;
}

/** `forms`: those that the edition draws. */
export async function embedFiles(embeds: readonly RenderedEmbed[], forms: readonly string[]): Promise<WrittenFile[]> {
  if (embeds.length === 0) return [];
  const style = hashed("css", await loneStyle("embed.css", forms));
  const script = hashed("js", await pageScript("share/embed.ts", "page.startEmbed(document);"));
  const room = MOST - compressed(style.source) - compressed(script.source);
  const pages = embeds.map((embed) => {
    const page = (body: string) => embedPage({ ...embed, body }, basename(style.fileName), basename(script.fileName));
    const full = page(embed.body);
    const source = compressed(full) <= room ? full : page(embed.lighter);
    return { fileName: `${EMBEDS}/${embed.id}/index.html`, source };
  });
  return [style, script, ...pages];
}

/** It says itself what it may load; only a header can say who may show it (`headers.ts`). */
function embedPage({ title, css, body }: RenderedEmbed, style: string, script: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashOf(css)}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="fr" class="embedded">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
    <title>${escaped(title)}</title>
    ${meta("robots", "noindex")}
    <link rel="stylesheet" href="../../assets/${style}">
    <style>${css}</style>
    <script type="module" src="../../assets/${script}"></script>
    <link rel="icon" href="data:,">
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}

function hashed(end: "css" | "js", source: string): WrittenFile {
  return { fileName: `assets/${hashedName(`${NAME}.${end}`, source)}`, source };
}
