// Of each slide that a page shows, this file finds the worst of what its words or pictures do wrong.

import { faultsIn } from "./faults.ts";

export type WorstFault =
  | {
      readonly kind: "outside";
      readonly what: string;
      /** Of the slide's height on the wall, of the column's width elsewhere. */
      readonly percent: number;
    }
  | { readonly kind: "overlap"; readonly what: string; readonly other: string };

/** On the wall a slide keeps to its frame, in an article and on paper to its column. */
export function worstFaultOf(slide: HTMLElement, isWall: boolean): WorstFault | undefined {
  const root = isWall ? slide.querySelector(".frame") : slide;
  const box = root?.getBoundingClientRect();
  if (!root || !box || box.height === 0) return undefined;
  const { clientWidth } = slide.ownerDocument.documentElement;
  const column = { left: 0, right: clientWidth, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
  const faults = isWall ? faultsIn(root, box, slide.getBoundingClientRect()) : faultsIn(root, column);
  const outside = faults.filter((fault) => fault.kind === "outside");
  const [first] = outside;
  if (!first) return faults.find((fault) => fault.kind === "overlap");
  const px = Math.max(...outside.map((fault) => fault.px));
  return { kind: "outside", what: first.what, percent: Math.ceil((100 * px) / (isWall ? box.height : clientWidth)) };
}

/** Of the slides that are displayed: where each that has a fault is written ("slides/01.md:12"), and what is wrong. */
export function faultsTold(page: Document): { readonly id: string; readonly place: string; readonly says: string }[] {
  const isWall = page.documentElement.classList.contains("wall");
  const present = page.querySelectorAll<HTMLElement>(".slides > section.present");
  const shown = isWall && present.length > 0 ? present : page.querySelectorAll<HTMLElement>(".slides > section");
  return [...shown].flatMap((slide) => {
    const fault = worstFaultOf(slide, isWall);
    return fault ? [{ id: slide.id, place: slide.dataset.place ?? "", says: wordsOf(fault, isWall) }] : [];
  });
}

function wordsOf(fault: WorstFault, isWall: boolean): string {
  return fault.kind === "outside"
    ? `déborde de ${fault.percent} % de sa ${isWall ? "hauteur" : "largeur"}, à partir de « ${fault.what} »`
    : `« ${fault.what} » et « ${fault.other} » se recouvrent`;
}
