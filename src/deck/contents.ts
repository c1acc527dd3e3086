// The contents: the deck in, a dialog that lists its slides by part, searches them and goes to one out.

import type { Deck } from "./deck.ts";
import { createDialog } from "./dialog.ts";
import { element } from "./elements.ts";
import { addressOf } from "./position.ts";
import { findSlides, type Searchable } from "./search.ts";
import type { WallSlide } from "./slides.ts";
import { wordsOf } from "./words.ts";

export interface Contents {
  open(): void;
}

export function createContents(page: Document, deck: Deck): Contents {
  const search = element(page, "input", {
    type: "search",
    id: "sommaire-recherche",
    autocomplete: "off",
    autofocus: "",
  });
  const label = element(page, "label", { for: search.id }, "Chercher une diapositive");
  const count = element(page, "p", { class: "contents-count", role: "status" });
  const list = element(page, "div", { class: "contents-list" });
  const form = element(page, "form", { class: "contents-search", role: "search" }, label, search, count);
  const dialog = createDialog(page, "contents", "Sommaire", form, list);
  let texts: Searchable[] = [];
  let best = 0;

  function open(): void {
    if (dialog.isOpen()) return;
    texts = deck.slides().map(({ title, element: slide }) => ({ title, text: wordsOf(slide, { shownOnly: false }) }));
    list.replaceChildren(...listByPart(page, deck));
    search.value = "";
    filter();
    dialog.open();
    list.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  }

  function filter(): void {
    const found = findSlides(search.value, texts);
    best = found[0] ?? -1;
    showOnly(list, found);
    count.textContent = search.value.trim() ? countSentence(found.length) : "";
  }

  function leaveTo(slide: number): void {
    dialog.close();
    deck.go({ slide, step: 0 }, "jump");
  }

  search.addEventListener("input", filter);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (best >= 0) leaveTo(best);
  });
  list.addEventListener("click", (event) => {
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!item || !plain) return;
    event.preventDefault();
    leaveTo(itemsIn(list).indexOf(item));
  });
  dialog.box.addEventListener("keydown", (event) => moveFocus(event, search, list));
  return { open };
}

function listByPart(page: Document, deck: Deck): HTMLElement[] {
  const here = deck.position().slide;
  const parts: HTMLElement[] = [];
  let part: string | undefined;
  for (const [index, slide] of deck.slides().entries()) {
    if (slide.part !== part) {
      part = slide.part;
      const id = `sommaire-partie-${parts.length}`;
      const heading = part ? [element(page, "h3", { id }, part)] : [];
      const items = element(page, "ol", { role: "list", ...(part && { "aria-labelledby": id }) });
      parts.push(element(page, "section", { class: "contents-part" }, ...heading, items));
    }
    parts
      .at(-1)
      ?.querySelector("ol")
      ?.append(itemFor(page, deck, slide, index, index === here));
  }
  return parts;
}

function itemFor(page: Document, deck: Deck, slide: WallSlide, index: number, current: boolean): HTMLElement {
  const number = element(page, "span", { class: "contents-number" }, String(index + 1));
  const href = addressOf({ slide: index, step: 0 }, deck.slides());
  const link = element(page, "a", { href, ...(current && { "aria-current": "page" }) }, number, " ", slide.title);
  return element(page, "li", {}, link);
}

function itemsIn(container: Element): HTMLLIElement[] {
  return [...container.querySelectorAll("li")];
}

/** Hides the slides that were not found, and the parts that have none left. */
function showOnly(list: Element, found: readonly number[]): void {
  for (const [index, item] of itemsIn(list).entries()) item.hidden = !found.includes(index);
  for (const part of list.querySelectorAll<HTMLElement>(".contents-part")) {
    part.hidden = itemsIn(part).every((item) => item.hidden);
  }
}

function countSentence(count: number): string {
  if (count === 0) return "Aucune diapositive trouvée";
  return count === 1 ? "Une diapositive trouvée" : `${count} diapositives trouvées`;
}

/** Down and up walk from the search box through the list and back. */
function moveFocus(event: KeyboardEvent, search: HTMLElement, list: HTMLElement): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [search, ...list.querySelectorAll<HTMLElement>("li:not([hidden]) a")];
  const target = stops[stops.findIndex((stop) => stop.matches(":focus")) + by];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
