// These functions make the page that the browser prints from an edition and a paper. It holds the words and names their
// style, but no script.

import { pathToFileURL } from "node:url";
import { documentOf, type EditionDocument } from "../edition/compile-edition.ts";
import type { Edition } from "../edition/read-edition.ts";
import type { Paper, PaperLayout } from "../paper.ts";

/** Only the notes' own layout has their words in its page. Images are files of this machine. */
export function paperDocument(edition: Edition, layout: PaperLayout): EditionDocument {
  return documentOf(edition, { notes: layout === "notes", addressOf: ({ path }) => String(pathToFileURL(path)) });
}

/** As `dressForPaper` dresses the deck's page for Ctrl+P: the same classes, the same rules. */
export function paperPage({ page }: EditionDocument, { layout, savesInk }: Paper): string {
  if (!page) throw new Error("expected a document without errors");
  const classes = layout === "slides" ? "reading wall" : "reading";
  const paper = layout === "document" ? "" : ` data-paper="${layout}"`;
  const ink = savesInk ? " data-saves-ink" : "";
  const sheets = ["theme.css", ...(layout === "slides" ? ["project/wall.css"] : [])].map(linkTo).join("");
  const head = `<meta charset="utf-8">${sheets}<style>${page.css}${layout === "slides" ? page.wallCss : ""}</style>`;
  return `<!doctype html><html lang="fr" class="${classes}"${paper}${ink}><head>${head}</head><body>${page.body}</body></html>`;
}

/** The theme names its layers first and its wall is made for screens: named alone, the wall's sheet holds on paper too. */
function linkTo(sheet: string): string {
  return `<link rel="stylesheet" href="${new URL(`../${sheet}`, import.meta.url)}">`;
}
