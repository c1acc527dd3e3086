// On the wall, the record panel beside the slide says where a figure comes from: one that is
// clicked, or each of the slide's in turn.

import type { Announce } from "../deck/announce.ts";
import type { Deck } from "../deck/deck.ts";
import { element } from "../deck/elements.ts";
import { keysAskedBy, keysOf, questionAbout, recordsOf } from "../deck/provenance.ts";
import { wordsSaid } from "../deck/words.ts";

export interface SourcePanel {
  isOpen(): boolean;
  close(): void;
  /** The slide's first figure; then the one after the figure at hand; after the last one, nothing. */
  next(): void;
}

/** It covers a part of the slide and takes no key away from it: the next step closes it. */
export function createSourcePanel(page: Document, deck: Deck, announce: Announce): SourcePanel {
  const title = element(page, "h2", { id: "provenance-titre" });
  const close = element(page, "button", { type: "button", class: "dialog-close" }, "Fermer");
  const header = element(page, "header", {}, title, close);
  const records = element(page, "div", { class: "records" });
  const panel = element(page, "aside", { class: "provenance", "aria-labelledby": title.id }, header, records);
  let shown: readonly string[] = [];
  let pointed: Element[] = [];
  panel.hidden = true;
  deck.root.after(panel);

  function show(keys: readonly string[]): void {
    const found = recordsOf(page, keys);
    shown = found.length > 0 ? keys : [];
    title.textContent = questionAbout(found.length);
    records.replaceChildren(...found);
    records.scrollTop = 0;
    for (const link of records.querySelectorAll("a")) leadOut(link);
    point(found.length === 1 ? visibleFigures(deck).filter((one) => keysOf([one])[0] === keys[0]) : []);
    panel.hidden = found.length === 0;
    if (!panel.hidden) announce(`${title.textContent} ${found.map(wordsSaid).join(" ")}`);
  }

  /** The figure in question stands out, and the panel stands on the other side of the slide. */
  function point(figures: Element[]): void {
    for (const one of pointed) one.removeAttribute("data-asked");
    pointed = figures.filter((one) => one.localName === "data");
    for (const one of pointed) one.setAttribute("data-asked", "");
    const box = figures[0]?.getBoundingClientRect();
    const isRight = box !== undefined && box.x + box.width / 2 > page.documentElement.clientWidth / 2;
    panel.dataset.side = isRight ? "left" : "right";
  }

  function next(): void {
    const keys = keysOf(visibleFigures(deck));
    const at = shown.length === 1 ? keys.indexOf(shown[0]!) : -1;
    const key = keys[at + 1];
    show(key === undefined ? [] : [key]);
    if (keys.length === 0) announce("Pas de chiffre sur cette diapositive");
  }

  close.addEventListener("click", () => show([]));
  deck.onMove(() => panel.hidden || show([])); // nothing to close: nothing of the page is touched in the step
  deck.root.addEventListener(
    "click",
    (event) => {
      const keys = keysAskedBy(event);
      if (keys.length === 0) return;
      event.preventDefault();
      show(keys);
    },
    { capture: true },
  );
  return { isOpen: () => !panel.hidden, close: () => show([]), next };
}

/** The talk stays where it is: the sources open beside it. */
function leadOut(link: HTMLAnchorElement): void {
  link.href = `?vue=lecture${link.hash}`;
  link.target = "_blank";
  link.append(" (nouvel onglet)");
}

/** Numbers and marks that the room sees: not those of a step to come, of the commentary or of a hidden table. */
function visibleFigures(deck: Deck): Element[] {
  const slide = deck.slides()[deck.position().slide]?.element;
  const figures = slide?.querySelectorAll(".frame [data-figure]:not(.answer)") ?? [];
  return [...figures].filter(
    (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible",
  );
}
