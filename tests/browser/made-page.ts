// Slides and data in; the page that the build would make of them, in its built style and without a script, out.

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import type { SourceFile } from "../../src/model.ts";
import { BUILT } from "../setup/built.ts";
import type { Opened } from "./open-deck.ts";

export interface Made {
  readonly files: readonly SourceFile[];
  readonly data: unknown;
  /** Addresses of pictures, by their name in the slides. */
  readonly images?: Readonly<Record<string, string>>;
}

/** @throws {Error} what the compiler has against the slides. */
export function madePage({ files, data, images = {} }: Made): string {
  const { deck, problems } = compile(files, data, { images });
  if (!deck) throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  const { body, css } = renderDocument(deck);
  const [first = "", ...late] = builtStyles();
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  return `<!doctype html><html lang="fr"><head>${head}${first}<style>${css}</style></head><body>${body}${late.join("")}</body></html>`;
}

/** The built page's style elements, in their order: the one of the first paint, then those that come late. */
function builtStyles(): string[] {
  const page = readFileSync(`${BUILT}/index.html`, "utf8");
  return [...page.matchAll(/<style\b[^>]*>[\s\S]*?<\/style>/g)].map(([style]) => style);
}

/** In one view, all slides one below the other, each step shown; on the wall each fills the window. */
export async function openMade(deck: Opened, html: string, view: "wall" | "reading"): Promise<Page> {
  const page = await (await deck.browser().newContext({ reducedMotion: "reduce" })).newPage();
  const address = `${deck.url()}made.html`;
  const shown = html.replace("<html ", `<html class="${view}" `);
  await page.route(address, (route) => route.fulfill({ body: shown, contentType: "text/html" }));
  await page.goto(address);
  if (view === "wall") await page.addStyleTag({ content: ALL_SLIDES });
  return page;
}

const ALL_SLIDES = `
  html.wall, html.wall :is(body, .reveal, .slides) { position: static; overflow: visible; height: auto; }
  html.wall .slides > section:is(*, #\\0) { display: grid; position: relative; height: 100vh; }
  html.wall .fragment:is(*, #\\0) { visibility: visible; }
`;
