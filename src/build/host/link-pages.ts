// Each slide gets a small page of its own, which a link preview can read and which leads into the deck by itself.

import { type LinkedDeck, PICTURE, shortened } from "../../browser/link-pictures.ts";
import { escaped } from "../../compile/render/html.ts";
import { hashedName } from "../hashes.ts";
import { meta, openGraph, property } from "./about.ts";

export interface WrittenFile {
  /** In the built folder. */
  readonly fileName: string;
  readonly source: string | Buffer;
}

/** No script at all, and nothing from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A chart whose link has a page of its own, below that of its slide. */
export interface LinkedChart {
  readonly id: string;
  readonly slide: string;
  readonly caption: string;
  /** What its picture says to who does not see it. */
  readonly sentence: string;
  /** PNG. */
  readonly preview: Buffer;
}

/** @param css the pages' style */
export function linkFiles(deck: LinkedDeck, charts: readonly LinkedChart[], css: string): WrittenFile[] {
  const style = hashed("lien.css", css);
  const slides = deck.slides.map(({ id, picture, ...said }) => ({
    ...{ ...said, picture, path: `s/${id}/`, alt: said.title, isDecor: true },
    ...{ into: `#/${id}`, name: id, opens: "Ouvrir cette diapositive" },
  }));
  const ofCharts = charts.map(({ id, slide, caption, sentence, preview }) => ({
    ...{ title: caption, description: shortened(sentence), picture: preview, path: `s/${slide}/${id}/`, alt: sentence },
    ...{ isDecor: false, into: `#/${slide}`, name: id, opens: "Ouvrir ce graphique dans le document" },
  }));
  const pages = [...slides, ...ofCharts].flatMap((linked) => {
    const picture = hashed(`apercu-${linked.name}.png`, linked.picture);
    const page = {
      fileName: `${linked.path}index.html`,
      source: linkPage(deck, linked, style.fileName, picture.fileName),
    };
    return [picture, page];
  });
  return [style, ...pages];
}

/** What a link leads to, and what a preview of it shows. */
interface Linked {
  readonly title: string;
  readonly description: string;
  /** Of its page, and of the place in the deck that it leads into; seen from the deck. */
  readonly path: string;
  readonly into: string;
  readonly opens: string;
  /** What the picture shows; on the page itself a title may say it all. */
  readonly alt: string;
  readonly isDecor: boolean;
}

/** The first slide's picture stands for the deck: what a preview of the deck's own link shows, and where slides have theirs. */
export function previewOf({ address, slides }: LinkedDeck): string[] {
  const first = slides[0]!; // a deck has a slide
  const { fileName } = hashed(`apercu-${first.id}.png`, first.picture);
  return [...pictureLines(`${address ?? ""}${fileName}`, first.title), meta("deck-links", "s/")];
}

/** Its address is a page of its own to a preview; search engines keep to the deck. */
function linkPage(deck: LinkedDeck, linked: Linked, style: string, picture: string): string {
  const { title, description, path, alt, isDecor, opens } = linked;
  const home = "../".repeat(path.split("/").length - 1);
  const into = home + linked.into;
  const url = deck.address === undefined ? undefined : deck.address + path;
  const dated = deck.dated === undefined ? "" : `      <p>${escaped(deck.dated)}</p>\n`;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta http-equiv="refresh" content="0; url=${into}">`,
    `<title>${escaped(`${title} — ${deck.title}`)}</title>`,
    meta("description", description),
    meta("robots", "noindex"),
    ...openGraph({ title, description, url }),
    property("og:site_name", deck.title),
    ...pictureLines(`${deck.address ?? home}${picture}`, alt),
    `<link rel="stylesheet" href="${home}${style}">`,
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
${dated}      <a href="${into}">${opens}</a>
      <img src="${home}${picture}" alt="${isDecor ? "" : escaped(alt)}" width="${PICTURE.width}" height="${PICTURE.height}">
    </main>
  </body>
</html>
`;
}

/** Networks ask for a whole address; where the deck's is not known, some make do with this page's. */
function pictureLines(picture: string, alt: string): string[] {
  return [
    property("og:image", picture),
    property("og:image:width", String(PICTURE.width)),
    property("og:image:height", String(PICTURE.height)),
    property("og:image:alt", alt),
    meta("twitter:card", "summary_large_image"),
  ];
}

function hashed(name: string, source: string | Buffer): WrittenFile {
  return { fileName: `assets/${hashedName(name, source)}`, source };
}
