// While one writes, a notice says where the words or pictures of the slide that is shown leave the frame, or lie on each other.

import type { Deck } from "../deck/deck.ts";
import { type WorstFault, worstFaultOf } from "./worst-fault.ts";
import { showNotice } from "./writing-notice.ts";

export function tellOverflow(page: Document, deck: Deck): void {
  const slide = deck.slides()[deck.position().slide]?.element;
  const fault = slide && worstFaultOf(slide, true);
  showNotice(page, "overflow", fault ? sentenceOf(fault, slide.dataset.place ?? "") : "");
}

function sentenceOf(fault: WorstFault, place: string): string {
  return fault.kind === "outside"
    ? `Cette diapositive déborde de ${fault.percent} % de sa hauteur (${place}), à partir de « ${fault.what} »`
    : `Sur cette diapositive (${place}), « ${fault.what} » et « ${fault.other} » se recouvrent\u00a0: dites moins, ou changez de disposition`;
}
