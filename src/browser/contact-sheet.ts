// The contact sheet shows all images of a folder, small, on one page. That page is also kept as an image of its own.

import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";

export interface Shot {
  /** Relative to the folder. */
  readonly file: string;
  /** "1920x1080". */
  readonly size: string;
}

const STYLE = `
  body { margin: 24px; background: #16213a; color: #f3eadb; font: 16px/1.3 sans-serif }
  h2 { margin: 24px 0 8px; font-size: 20px }
  div { display: flex; flex-wrap: wrap; gap: 12px 8px }
  figure { margin: 0 }
  img { display: block; height: 150px; width: auto; max-width: 360px; object-fit: cover; object-position: top }
  figcaption { font-size: 11px }
`;

/** Writes `planche.html` and `planche.png` into the folder; returns the picture's path. */
export async function writeContactSheet(browser: Browser, folder: string, shots: readonly Shot[]): Promise<string> {
  await writeFile(join(folder, "planche.html"), sheetOf(shots));
  const page = await browser.newPage({ viewport: { width: 2240, height: 1200 } });
  await page.goto(String(pathToFileURL(resolve(folder, "planche.html"))), { waitUntil: "load" });
  const path = join(folder, "planche.png");
  await page.screenshot({ path, fullPage: true });
  await page.close();
  return path;
}

function sheetOf(shots: readonly Shot[]): string {
  const sizes = [...new Set(shots.map(({ size }) => size))];
  const parts = sizes.map((name) => {
    const own = shots.filter(({ size }) => size === name).map(({ file }) => figureOf(file));
    return `<h2>${name}</h2><div>${own.join("")}</div>`;
  });
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Planche</title><style>${STYLE}</style>${parts.join("\n")}</html>`;
}

/** A slide's id is a name in small letters, digits and hyphens: nothing to escape. */
function figureOf(file: string): string {
  const name = file.replace(/^.*\/|\.png$/g, "");
  return `<figure><img src="${encodeURI(file)}" alt=""><figcaption>${name}</figcaption></figure>`;
}
