// Slides and data in; the page that the build would make of them, in its style and without a script, out.

import type { Page } from "playwright-core";
import { pageStyle } from "../../src/build/page-style.ts";
import { compile } from "../../src/compile/compile.ts";
import type { Facts } from "../../src/compile/data/check-facts.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { charts, scenes } from "../../src/drawings/forms.ts";
import type { SourceFile } from "../../src/model.ts";
import type { Opened } from "./open-deck.ts";

/** That of a build whose edition draws every form: a page that is made here may hold any. */
const STYLE = await pageStyle(false, [...Object.keys(charts), ...Object.keys(scenes)]);

export interface Made extends Pick<Facts, "data" | "before"> {
  readonly files: readonly SourceFile[];
  /** Addresses of pictures, by their name in the slides. */
  readonly images?: Readonly<Record<string, string>>;
}

/** @throws {Error} what the compiler has against the slides. */
export function madePage({ files, data, before, images = {} }: Made): string {
  const { deck, problems } = compile(files, data, { images, before });
  if (!deck) throw new Error(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  const { body, css } = renderDocument(deck);
  const [first, later, paper] = [`<style>${STYLE.first}</style>`, `<style>${STYLE.later}</style>`, STYLE.paper];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  return `<!doctype html><html lang="fr"><head>${head}${first}<style>${css}</style></head><body>${body}${later}<style media="print">${paper}</style></body></html>`;
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
