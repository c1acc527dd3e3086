// In the article, a button at the end of each slide and under each chart copies a link to take along.

import type { Announce } from "../deck/announce.ts";
import { createButton, element } from "../deck/elements.ts";
import { icon } from "../deck/icons.ts";

const SAID_MS = 2000;

export function offerLinks(page: Document, announce: Announce): void {
  const pages = page.querySelector<HTMLMetaElement>('meta[name="deck-links"]')?.content;
  for (const slide of page.querySelectorAll<HTMLElement>("main .slides > section")) {
    const id = encodeURIComponent(slide.id);
    const address = pages === undefined ? `#/${id}` : `${pages}${id}/`; // a page that previews the slide, where it was made
    slide.append(buttonFor(page, address, `« ${slide.dataset.title} »`, announce));
  }
  for (const chart of page.querySelectorAll("figure[data-kind=chart][id]")) {
    const name = chart.querySelector(".caption")?.textContent ?? "";
    chart.querySelector(".data-table")?.before(buttonFor(page, `?vue=lecture#${chart.id}`, name, announce));
  }
}

/** `address` is seen from the page; the view that one reads in is not part of a slide's link. */
function buttonFor(page: Document, address: string, name: string, announce: Announce): HTMLElement {
  const said = element(page, "span", { "aria-hidden": "true" }, "Copier le lien");
  const copyIt = async () => {
    const isCopied = await copy(new URL(address, location.href.replace(/[?#].*/, "")).href);
    if (!isCopied) return;
    announce("Lien copié");
    said.textContent = "Lien copié";
    setTimeout(() => {
      said.textContent = "Copier le lien";
    }, SAID_MS);
  };
  const attributes = { class: "copy-link", "aria-label": `Copier le lien\u00a0: ${name}` };
  return createButton(page, copyIt, attributes, icon(page, "link"), said);
}

/** Where the browser gives no clipboard (an address without https), the link is shown, to be copied by hand. */
async function copy(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    prompt("Le lien à copier", link);
    return false;
  }
}
