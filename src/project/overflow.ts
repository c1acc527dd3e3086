// While one writes, a notice says where the words or pictures of the slide that is shown leave the frame, or lie on each other.

import type { Deck } from "../deck/deck.ts";
import { type Fault, faultsIn } from "./faults.ts";
import { showNotice } from "./writing-notice.ts";

export function tellOverflow(page: Document, deck: Deck): void {
  const slide = deck.slides()[deck.position().slide]?.element;
  showNotice(page, "overflow", (slide && overflowOf(slide)) ?? "");
}

function overflowOf(slide: HTMLElement): string | undefined {
  const frame = slide.querySelector(".frame");
  const box = frame?.getBoundingClientRect();
  if (!frame || !box || box.height === 0) return undefined;
  return sentenceOf(faultsIn(frame, box, slide.getBoundingClientRect()), box.height, slide.dataset.place ?? "");
}

function sentenceOf(faults: readonly Fault[], height: number, place: string): string | undefined {
  const outside = faults.filter((fault) => fault.kind === "outside");
  if (outside[0]) {
    const percent = Math.ceil((100 * Math.max(...outside.map(({ px }) => px))) / height);
    return `Cette diapositive déborde de ${percent} % de sa hauteur (${place}), à partir de « ${outside[0].what} »`;
  }
  const [first] = faults;
  if (first?.kind !== "overlap") return undefined;
  return `Sur cette diapositive (${place}), « ${first.what} » et « ${first.other} » se recouvrent\u00a0: dites moins, ou changez de disposition`;
}
