// The contents are a dialog that lists the deck's slides by part, or those that a search finds by
// relevance, and goes to the one that is chosen.

import type { Deck } from "./deck.ts";
import { createDialog } from "./dialog.ts";
import { element } from "./elements.ts";
import { opensElsewhere } from "./inner-link.ts";
import { addressOf } from "./position.ts";
import { findSlides, type Searchable } from "./search.ts";
import type { WallSlide } from "./slides.ts";
import { wordsHeld } from "./words.ts";

export interface Contents {
  readonly box: HTMLElement;
  open(): void;
}

/** What the contents need of a deck. */
export type Listed = Pick<Deck, "slides" | "position" | "go">;

/** `name` tells two of them in one page apart. */
export function createContents(page: Document, deck: Listed, name = "contents", title = "Sommaire"): Contents {
  const search = element(page, "input", {
    type: "search",
    id: `${name}-recherche`,
    autocomplete: "off",
    autofocus: "",
  });
  const label = element(page, "label", { for: search.id }, "Chercher une diapositive");
  const count = element(page, "p", { class: "contents-count", role: "status" });
  const list = element(page, "div", { class: "contents-list" });
  const form = element(page, "form", { class: "contents-search", role: "search" }, label, search, count);
  const dialog = createDialog(page, name, title, form, list);
  let texts: Searchable[] = [];
  let best: number | undefined;

  function open(): void {
    if (dialog.isOpen()) return;
    texts = deck.slides().map(searchable);
    search.value = "";
    update();
    dialog.open();
    list.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  }

  function update(): void {
    const isSearch = search.value.trim() !== "";
    const found = isSearch ? findSlides(search.value, texts).filter((index) => !deck.slides()[index]?.hidden) : [];
    best = found[0];
    list.replaceChildren(...(isSearch ? [listFound(page, deck, found)] : listByPart(page, deck, name)));
    list.scrollTop = 0;
    count.textContent = isSearch ? countSentence(found.length) : "";
  }

  function leaveTo(slide: number): void {
    dialog.close();
    deck.go({ slide, step: 0 }, "jump");
  }

  search.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (best !== undefined) leaveTo(best);
  });
  list.addEventListener("click", (event) => {
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    if (!item || opensElsewhere(event)) return;
    event.preventDefault();
    leaveTo(Number(item.dataset.slide));
  });
  dialog.box.addEventListener("keydown", (event) => moveFocus(event, search, list));
  return { box: dialog.box, open };
}

/** What stands out: the address, the figures and who speaks, the statements, the rows of the charts. */
const NAMES = ".headline, .caption, .statement, .name, .data-table tbody th";

function searchable({ id, title, element: slide }: WallSlide): Searchable {
  const names = [...slide.querySelectorAll(NAMES)].map(wordsHeld);
  return { title, names: [id, ...names], text: wordsHeld(slide) };
}

/** The document's own contents say where a part begins. */
function listByPart(page: Document, deck: Listed, name: string): HTMLElement[] {
  const slides = deck.slides();
  const starts = [...page.querySelectorAll<HTMLOListElement>(".masthead .toc ol")].map(({ start }) => start - 1);
  return starts.flatMap((start, number) => {
    const part = slides[start]?.part;
    const id = `${name}-partie-${number}`;
    const items = slides
      .slice(start, starts[number + 1])
      .flatMap((slide, i) => (slide.hidden ? [] : itemFor(page, deck, slide, start + i)));
    if (items.length === 0) return []; // all of it is passed over
    const list = element(page, "ol", { role: "list", ...(part && { "aria-labelledby": id }) }, ...items);
    const heading = part ? [element(page, "h3", { id }, part)] : [];
    return element(page, "section", { class: "contents-part" }, ...heading, list);
  });
}

function listFound(page: Document, deck: Listed, found: readonly number[]): HTMLElement {
  const items = found.map((index) => itemFor(page, deck, deck.slides()[index]!, index)); // found among these slides
  return element(page, "ol", { role: "list", class: "contents-found" }, ...items);
}

function itemFor(page: Document, deck: Listed, slide: WallSlide, index: number): HTMLElement {
  const number = element(page, "span", { class: "contents-number" }, String(index + 1));
  const href = addressOf({ slide: index, step: 0 }, deck.slides());
  const current = index === deck.position().slide;
  const link = element(page, "a", { href, ...(current && { "aria-current": "page" }) }, number, " ", slide.title);
  return element(page, "li", { "data-slide": String(index) }, link);
}

function countSentence(count: number): string {
  if (count === 0) return "Aucune diapositive trouvée";
  return count === 1 ? "Une diapositive trouvée" : `${count} diapositives trouvées`;
}

/** Down and up walk from the search box through the list and back. */
function moveFocus(event: KeyboardEvent, search: HTMLElement, list: HTMLElement): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [search, ...list.querySelectorAll<HTMLElement>("[data-slide] > a")];
  const target = stops[stops.findIndex((stop) => stop.matches(":focus")) + by];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
