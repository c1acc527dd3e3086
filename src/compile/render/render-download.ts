// A file to take away stands in the page as a link that says its format and its size.

import { attributes, escaped } from "./html.ts";

export interface Download {
  /** Relative to the page. */
  readonly file: string;
  readonly label: string;
  /** "PDF" */
  readonly format: string;
  /** "16 pages, 662 Ko" */
  readonly size: string;
}

/** What lists them all. */
export const DOWNLOADS = { id: "telecharger", title: "À télécharger" } as const;

export function renderDownloads(downloads: readonly Download[]): string {
  if (downloads.length === 0) return "";
  const { id, title } = DOWNLOADS;
  const items = downloads.map((download) => `<li>${renderDownload(download)}</li>`);
  return `<div class="downloads" id="${id}"><h2>${title}</h2><ul>${items.join("")}</ul></div>`;
}

/** Without the attribute `download`: Chromium would ask the network for what the service worker keeps. */
export function renderDownload({ file, label, format, size }: Download): string {
  return `<a${attributes({ href: file })}>${escaped(label)}</a> (${escaped(format)},\u00a0${escaped(size)})`;
}
