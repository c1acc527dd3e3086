// While writing: the slide that is shown in; a notice out where its words or pictures leave the frame.

import type { Deck } from "../deck/deck.ts";
import { showNotice } from "./writing-notice.ts";

/** Less is the edge of a letter. */
const SEEN_PX = 1;

export function tellOverflow(page: Document, deck: Deck): void {
  const slide = deck.slides()[deck.position().slide]?.element;
  showNotice(page, "overflow", (slide && overflowOf(slide)) ?? "");
}

/** Steps that are still hidden have their room, and count. */
function overflowOf(slide: HTMLElement): string | undefined {
  const frame = slide.querySelector(".frame");
  const box = frame?.getBoundingClientRect();
  if (!frame || !box || box.height === 0) return undefined;
  const outside = [...contentsOf(frame)].filter(({ rect }) => beyond(rect, box) > SEEN_PX);
  const [first] = outside;
  if (!first) return undefined;
  const most = Math.max(...outside.map(({ rect }) => beyond(rect, box)));
  const percent = Math.ceil((100 * most) / box.height);
  return `Cette diapositive déborde de ${percent} % de sa hauteur (${slide.dataset.place}), à partir de « ${first.name} »`;
}

function* contentsOf(frame: Element): Generator<{ name: string; rect: DOMRect }> {
  for (const picture of frame.querySelectorAll("img"))
    if (picture.checkVisibility()) yield { name: picture.alt.slice(0, 40), rect: picture.getBoundingClientRect() };
  const walker = frame.ownerDocument.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? "";
    const owner = node.parentElement;
    if (words === "" || !owner?.checkVisibility() || owner.closest("script, .data-table, .caption")) continue;
    const range = frame.ownerDocument.createRange();
    range.selectNodeContents(node);
    yield { name: words.slice(0, 40), rect: range.getBoundingClientRect() };
  }
}

/** By how many pixels one leaves the other, at worst. */
function beyond(rect: DOMRect, box: DOMRect): number {
  return Math.max(box.left - rect.left, rect.right - box.right, box.top - rect.top, rect.bottom - box.bottom);
}
