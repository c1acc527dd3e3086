// The grid is the contents with a picture of each slide, as it ends, walked by arrows in all four directions.

import { type Contents, createContents, type Listed } from "../deck/contents.ts";
import type { Leaving } from "./leaving.ts";
import { createThumbnails } from "./thumbnails.ts";

/** `leaving` is where slides may be left out. @returns what opens it; it is made when it is first opened. */
export function createGrid(page: Document, deck: Listed, leaving?: () => Leaving): () => void {
  let grid: Contents | undefined;
  return () => {
    grid ??= makeGrid(page, deck, leaving?.());
    grid.open();
    grid.box.querySelector<HTMLElement>("[aria-current]")?.focus();
  };
}

function makeGrid(page: Document, deck: Listed, leaving: Leaving | undefined): Contents {
  const grid = createContents(page, deck, "grid", "Vignettes");
  const { box } = grid;
  const thumbnailOf = createThumbnails(page);
  const list = box.querySelector<HTMLElement>(".contents-list")!; // the contents have one
  if (leaving) box.querySelector("form")?.append(leaving.box);
  const dress = () => {
    for (const item of box.querySelectorAll<HTMLElement>("[data-slide]"))
      item.querySelector("a")?.prepend(thumbnailOf(deck.slides()[Number(item.dataset.slide)]!));
    leaving?.dress(list);
  };
  new MutationObserver(dress).observe(list, { childList: true }); // and before a frame
  box.dataset.ground = "night"; // a hall may see it
  const search = box.querySelector("input")!; // as well
  box.addEventListener("keydown", (event) => walk(event, box, search), { capture: true });
  return grid;
}

/** Arrows walk; what is typed elsewhere is looked for. */
function walk(event: KeyboardEvent, box: HTMLElement, search: HTMLInputElement): void {
  const links = [...box.querySelectorAll<HTMLElement>("[data-slide] > a")];
  const from = links.find((link) => link.matches(":focus"));
  const to = from ? neighbour(from, links, event.key) : undefined;
  if (to) {
    event.preventDefault();
    event.stopPropagation();
    to.focus();
  } else if (event.key === "Delete") from?.parentElement?.querySelector<HTMLElement>(".leave-hidden")?.click();
  else if (from && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) search.focus();
}

/** Across: the one before or after. Up and down: in the next row, the one that stands nearest. */
function neighbour(from: HTMLElement, links: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const here = links.indexOf(from);
  if (key === "ArrowRight") return links[here + 1];
  if (key === "ArrowLeft") return links[here - 1];
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (by === undefined) return undefined;
  const [own, ...others] = [from, ...links].map((link) => ({ link, at: link.getBoundingClientRect() }));
  const beyond = others.filter(({ at }) => by * (at.top - own!.at.top) > 1); // `from` comes first
  const cost = ({ at }: { at: DOMRect }) => by * at.top * ROW + Math.abs(at.left - own!.at.left);
  return beyond.sort((a, b) => cost(a) - cost(b))[0]?.link;
}

/** A pixel down counts for more than all the window's width. */
const ROW = 1e5;
