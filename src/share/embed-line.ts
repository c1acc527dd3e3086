// A chart that other sites may show comes with the line of HTML that they paste.

import type { Announce } from "../deck/announce.ts";
import { element } from "../deck/elements.ts";
import { copyButton } from "./copy-link.ts";

const PASTE = { label: "Copier le code à intégrer", done: "Code copié", byHand: "Le code à copier" };

/** What the frame shows above and below the marks, in CSS pixels; it scrolls where the words ask for more. */
const AROUND = 260;
const WIDEST = 760;
/** Of a chart that does not run across the page, its margins counted. */
const NARROW = 560;

export function embedLine(
  page: Document,
  chart: HTMLElement,
  url: string,
  name: string,
  announce: Announce,
): HTMLElement {
  const code = `<iframe src="${safe(url)}" title="${safe(name)}" width="100%" height="${heightOf(chart)}" loading="lazy" style="border:0"></iframe>`;
  const shown = element(page, "code", {}, code);
  return element(
    page,
    "div",
    { class: "embed-line" },
    copyButton(page, PASTE, name, () => code, announce),
    shown,
  );
}

/** As high as its marks where the page that shows it gives it the usual width. */
function heightOf(chart: HTMLElement): number {
  const plot = [...chart.querySelectorAll<HTMLElement>(".plot")].find((one) => one.getClientRects().length > 0);
  const ratio = Number.parseFloat(plot ? getComputedStyle(plot).getPropertyValue("--ratio") : "") || 1;
  const width = ratio > 1.2 ? WIDEST : NARROW;
  return Math.ceil(width / ratio) + AROUND;
}

function safe(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
