// In a visit, the panel beside the slide, or under it, holds the slide's commentary, and covers nothing of it.

import { copyOf } from "../deck/copy-of.ts";
import { createButton, element } from "../deck/elements.ts";
import type { Wall } from "../deck/running.ts";
import { keepCommentary } from "../deck/settings.ts";

/** The root's mark: what the slide leaves to the panel is the style's to say. */
const MARK = "commented";

export function createCommentary({ page, announce, on }: Wall, here: () => HTMLElement) {
  const root = page.documentElement;
  const words = element(page, "div", {});
  const title = element(page, "h2", { id: "commentaire-titre" }, "Commentaire");
  const attributes = { class: "visit-panel", id: "commentaire", "aria-labelledby": title.id, tabindex: "0" };
  const panel = element(page, "aside", attributes, title, words);
  const button = createButton(page, toggle, LABELS, "Commentaire");
  page.querySelector(".controls")?.before(panel);
  panel.addEventListener("keydown", leaveScrolling);
  on("commentary", toggle);
  let shown: HTMLElement | undefined;

  function toggle(): void {
    const isOpen = root.classList.toggle(MARK);
    keepCommentary(page.defaultView!, isOpen); // the wall runs in a window
    announce(isOpen ? "Commentaire affiché, à côté de la diapositive" : "Commentaire masqué");
    say();
  }

  function say(): void {
    button.setAttribute("aria-expanded", String(root.classList.contains(MARK)));
  }

  function show(): void {
    if (shown === here()) return;
    shown = here();
    words.replaceChildren(...wordsOf(shown));
    if (!words.hasChildNodes()) words.append(element(page, "p", {}, NONE));
    panel.scrollTop = 0;
  }

  say();
  return { button, show };
}

const LABELS = {
  class: "control visit-item visit-words",
  "aria-controls": "commentaire",
  title: "Commentaire de la diapositive (touche E)",
};

const NONE = "Cette diapositive n’a pas de commentaire\u202f: elle dit tout.";

/** What it links to stands in the article; other slides are at hand. */
function wordsOf(slide: HTMLElement): Node[] {
  const commentary = slide.querySelector(".commentary");
  const copy = commentary && copyOf(commentary);
  for (const link of copy?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]:not([href^="#/"])') ?? [])
    link.href = `?vue=lecture${link.hash}`;
  return [...(copy?.childNodes ?? [])];
}

/** Whoever has gone to the panel by keys reads on in it with the arrows; a clicker's keys stay the deck's. */
function leaveScrolling(event: KeyboardEvent): void {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") event.stopPropagation();
}
