// In the hosted article, each chart can be quoted, shared, taken away as a picture, and shown by the sites that may.

import type { Announce } from "../deck/announce.ts";
import { element } from "../deck/elements.ts";
import { copyButton } from "./copy-link.ts";
import { embedLine } from "./embed-line.ts";
import { shareButton } from "./share-link.ts";

/** What it offers stands with the chart's table, which is closed: nothing that one reads moves when the script comes. */
export function offerTakeAway(page: Document, announce: Announce): void {
  const [pictures, links, embeds] = ["charts", "links", "embeds"].map((name) => said(page, name));
  for (const chart of page.querySelectorAll<HTMLElement>("figure[data-kind=chart][id]:not([data-again])")) {
    const table = chart.querySelector(".data-table");
    const name = chart.querySelector(".caption")?.textContent ?? "";
    const slide = encodeURIComponent(chart.closest("section")?.id ?? "");
    const link = pictures && links ? `${links}${slide}/${encodeURIComponent(chart.id)}/` : `?vue=lecture#${chart.id}`;
    table?.append(
      quoteButton(page, chart.id, name, announce),
      shareButton(page, name, () => new URL(link, homeOf(page)).href, announce),
      ...(embeds ? [embedLine(page, chart, new URL(`${embeds}${chart.id}/`, homeOf(page)).href, name, announce)] : []),
      ...(pictures ? [pictureLinks(page, pictures + chart.id, name)] : []),
    );
    if (pictures) table?.querySelector("summary")?.replaceChildren("Tableau et image"); // as long as what it said
  }
}

/** What the build left in the head: the folder of these, where there are any. */
function said(page: Document, name: string): string | undefined {
  return page.querySelector<HTMLMetaElement>(`meta[name="deck-${name}"]`)?.content;
}

/** The deck's own address: where it is hosted, else where it is read. */
function homeOf(page: Document): string {
  return page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href.replace(/[?#].*/, "");
}

const QUOTE = { label: "Citer", done: "Citation copiée", byHand: "La citation à copier" };

/** What is quoted, in which document, by whom, when, in which state, where. */
function quoteButton(page: Document, id: string, name: string, announce: Announce): HTMLElement {
  const words = (selector: string) => page.querySelector(selector)?.textContent ?? "";
  const home = homeOf(page);
  const known = [".masthead h1", ".masthead .organiser", ".masthead .meeting data"].map(words);
  const quoted = [`«\u00a0${name}\u00a0»`, ...known, `version ${said(page, "edition")}`].filter(Boolean).join(", ");
  const place = /^https?:/.test(home) ? ` ${home}?vue=lecture#${id}` : ""; // a file on a disk is no place to name
  return copyButton(page, QUOTE, name, () => `${quoted}.${place}`, announce);
}

/** Files of three kinds, side by side in a folder of the build. */
function pictureLinks(page: Document, stem: string, name: string): HTMLElement {
  const kinds = [
    ["PNG", ".png"],
    ["PNG, deux fois plus fin", "@2x.png"],
    ["SVG, net à toute taille", ".svg"],
  ] as const;
  const links = kinds.map(([kind, end]) => {
    const link = element(page, "a", { href: stem + end, download: "" }, "Télécharger l’image");
    link.append(element(page, "span", { class: "visually-hidden" }, ` «\u00a0${name}\u00a0»`));
    return element(page, "li", {}, link, ` (${kind})`);
  });
  return element(page, "ul", { class: "downloads" }, ...links);
}
