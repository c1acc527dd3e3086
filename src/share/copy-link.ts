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
  const link = new URL(address, location.href.replace(/[?#].*/, "")).href;
  const button = copyButton(page, LINK, name, link, announce);
  button.prepend(icon(page, "link"));
  return button;
}

const LINK = { label: "Copier le lien", done: "Lien copié", byHand: "Le lien à copier" };

/** @param words on the button, once it is pressed, and where one copies by hand. `name` says of what. */
export function copyButton(
  page: Document,
  { label, done, byHand }: typeof LINK,
  name: string,
  text: string,
  announce: Announce,
): HTMLElement {
  const said = element(page, "span", { "aria-hidden": "true" }, label);
  const copyIt = async () => {
    if (!(await copy(text, byHand))) return;
    announce(done);
    said.textContent = done;
    setTimeout(() => {
      said.textContent = label;
    }, SAID_MS);
  };
  return createButton(page, copyIt, { class: "copy-link", "aria-label": `${label}\u00a0: ${name}` }, said);
}

/** Where the browser gives no clipboard (an address without https), the text is shown, to be copied by hand. */
async function copy(text: string, byHand: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    prompt(byHand, text);
    return false;
  }
}
