// Each slide gets a small page of its own, which a link preview can read and which leads into the deck by itself.

import { createHash } from "node:crypto";
import { parse } from "node:path";
import { type LinkedDeck, type LinkedSlide, PICTURE } from "../../browser/link-pictures.ts";
import { escaped } from "../../compile/render/html.ts";
import { meta, openGraph, property } from "./about.ts";

export interface WrittenFile {
  /** In the built folder. */
  readonly fileName: string;
  readonly source: string | Buffer;
}

/** Seen for a moment, or by whoever forbids pages to move on by themselves. */
const STYLE = `body{margin:0;padding:8vmin 5vmin;background:#f3eadb;color:#16213a;font:1.125rem/1.5 Verdana,sans-serif}
main{max-width:44rem;margin:auto}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 1rem}
img{display:block;width:100%;height:auto;margin:1.5rem 0}
a{display:inline-block;min-height:44px;padding:.6rem 0;box-sizing:border-box;color:#8a2c1e;font-weight:700}
`;
/** No script at all, and nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export function linkFiles(deck: LinkedDeck): WrittenFile[] {
  const style = hashed("lien.css", STYLE);
  const pages = deck.slides.flatMap((slide) => {
    const picture = hashed(`apercu-${slide.id}.png`, slide.picture);
    const page = {
      fileName: `s/${slide.id}/index.html`,
      source: linkPage(deck, slide, style.fileName, picture.fileName),
    };
    return [picture, page];
  });
  return [style, ...pages];
}

/** The first slide's picture stands for the deck: what a preview of the deck's own link shows, and where slides have theirs. */
export function previewOf({ address, slides }: LinkedDeck): string[] {
  const first = slides[0]!; // a deck has a slide
  const { fileName } = hashed(`apercu-${first.id}.png`, first.picture);
  return [...pictureLines(`${address ?? ""}${fileName}`, first.title), meta("deck-links", "s/")];
}

/** Its address is a page of its own to a preview; search engines keep to the deck. */
function linkPage(deck: LinkedDeck, slide: LinkedSlide, style: string, picture: string): string {
  const { id, title, description } = slide;
  const into = `../../#/${id}`;
  const url = deck.address === undefined ? undefined : `${deck.address}s/${id}/`;
  const dated = deck.dated === undefined ? "" : `      <p>${escaped(deck.dated)}</p>\n`;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta http-equiv="refresh" content="0; url=${into}">`,
    `<title>${escaped(`${title} — ${deck.title}`)}</title>`,
    meta("description", description),
    meta("robots", "noindex"),
    ...openGraph({ title, description, url }),
    property("og:site_name", deck.title),
    ...pictureLines(`${deck.address ?? "../../"}${picture}`, title),
    `<link rel="stylesheet" href="../../${style}">`,
    `<link rel="icon" href="${escaped(deck.icon)}">`,
  ];
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${head.join("\n    ")}
  </head>
  <body>
    <main>
      <h1>${escaped(title)}</h1>
      <p>${escaped(description)}</p>
${dated}      <a href="${into}">Ouvrir cette diapositive</a>
      <img src="../../${picture}" alt="" width="${PICTURE.width}" height="${PICTURE.height}">
    </main>
  </body>
</html>
`;
}

/** Networks ask for a whole address; where the deck's is not known, some make do with this page's. */
function pictureLines(picture: string, title: string): string[] {
  return [
    property("og:image", picture),
    property("og:image:width", String(PICTURE.width)),
    property("og:image:height", String(PICTURE.height)),
    property("og:image:alt", title),
    meta("twitter:card", "summary_large_image"),
  ];
}

/** "apercu-menages.png" → "assets/apercu-menages-1a2b3c4d.png" */
function hashed(name: string, source: string | Buffer): WrittenFile {
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
  const { name: stem, ext } = parse(name);
  return { fileName: `assets/${stem}-${hash}${ext}`, source };
}
