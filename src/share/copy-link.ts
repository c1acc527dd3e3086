// In the article, a button at the end of each slide and under each chart copies a link to take along.

import type { Announce } from "../deck/announce.ts";
import { createButton, element } from "../deck/elements.ts";
import { icon } from "../deck/icons.ts";

const SAID_MS = 2000;

export function offerLinks(page: Document, announce: Announce): void {
  for (const slide of page.querySelectorAll<HTMLElement>("main .slides > section"))
    slide.append(
      buttonFor(page, "Lien de la diapositive", slideLink(page, slide), `« ${slide.dataset.title} »`, announce),
    );
  for (const chart of page.querySelectorAll("figure[data-kind=chart][id]:not([data-again])")) {
    const name = chart.querySelector(".caption")?.textContent ?? "";
    chart
      .querySelector(".data-table")
      ?.before(buttonFor(page, "Lien", seenFromPage(`?vue=lecture#${chart.id}`), name, announce));
  }
}

/** That of a page that previews the slide, where it was made; the view that one reads in is no part of it. */
export function slideLink(page: Document, slide: HTMLElement): string {
  const pages = page.querySelector<HTMLMetaElement>('meta[name="deck-links"]')?.content;
  const id = encodeURIComponent(slide.id);
  return seenFromPage(pages === undefined ? `#/${id}` : `${pages}${id}/`);
}

function seenFromPage(address: string): string {
  return new URL(address, location.href.replace(/[?#].*/, "")).href;
}

function buttonFor(page: Document, label: string, link: string, name: string, announce: Announce): HTMLElement {
  const button = copyButton(page, { label, ...COPIED }, name, () => link, announce);
  button.prepend(icon(page, "link"));
  return button;
}

const COPIED = { done: "Lien copié", byHand: "Le lien à copier" };

/** `text` is asked for at the press. @param words on the button, once it is pressed, and where one copies by hand. `name` says of what. */
export function copyButton(
  page: Document,
  { label, done, byHand }: typeof COPIED & { readonly label: string },
  name: string,
  text: () => string,
  announce: Announce,
): HTMLElement {
  const said = element(page, "span", { "aria-hidden": "true" }, label);
  const copyIt = async () => {
    if (!(await copy(text(), byHand))) return;
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
