// This function makes the page that the browser prints from an edition's document and a paper. It holds the words and
// their style, but no script.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { EditionDocument } from "../edition/compile-edition.ts";
import { type Paper, WALL_LAYERS } from "../paper.ts";

/** As `dressForPaper` dresses the deck's page for Ctrl+P: the same classes, the same rules. Addresses name files of this machine. */
export function paperPage({ page, edition }: EditionDocument, { layout, savesInk }: Paper): string {
  if (!page) throw new Error("expected a document without errors");
  const classes = layout === "slides" ? "reading wall" : "reading";
  const paper = layout === "document" ? "" : ` data-paper="${layout}"`;
  const ink = savesInk ? " data-saves-ink" : "";
  const style = themeStyle() + page.css;
  const head = `<meta charset="utf-8"><style>${layout === "slides" ? onPaper(style) : style}</style>`;
  const body = Object.values(edition.pictures).reduce(
    (html, { url, path }) => html.replaceAll(`"${url}"`, `"${pathToFileURL(path)}"`),
    page.body,
  );
  return `<!doctype html><html lang="fr" class="${classes}"${paper}${ink}><head>${head}</head><body>${body}</body></html>`;
}

const THEME = new URL("../theme.css", import.meta.url);

/** The theme with the files that it imports: a sheet stands in the layer that the theme gives it, or names its own. */
function themeStyle(): string {
  return read(THEME).replace(
    /@import url\("([^"]+)"\)(?: layer\((\w+)\))?( screen)?;/g,
    (_, path: string, layer?: string, forScreen?: string) => {
      if (forScreen) return ""; // layers keep their order: the theme names them first
      const rules = read(new URL(path, THEME));
      return layer ? `@layer ${layer} {${rules}}` : rules;
    },
  );
}

/** Slides look as on the wall, so its rules, made for screens, hold on paper too. */
function onPaper(style: string): string {
  const walls = new RegExp(`(@layer (?:${WALL_LAYERS.join("|")})\\s*\\{\\s*(?:/\\*[^*]*\\*/\\s*)?@media )screen`, "g");
  return style.replace(walls, "$1all");
}

/** A style sheet that finds its files from anywhere. */
function read(sheet: URL): string {
  return readFileSync(sheet, "utf8").replace(
    /url\("(\.\.\/[^"]+)"\)/g,
    (_, path: string) => `url("${new URL(path, sheet)}")`,
  );
}
