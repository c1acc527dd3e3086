// In the article, a term answers a click, a tap or Enter with a dialog that says what it means, in the glossary's words.

import { createDialog } from "../deck/dialog.ts";
import { element } from "../deck/elements.ts";
import { linkIn, opensElsewhere } from "../deck/inner-link.ts";
import { elementAt } from "../deck/landing.ts";

export function answerTerms(page: Document): void {
  const words = element(page, "p", { class: "term-meaning" });
  const way = element(page, "a", {}, "Tout le glossaire");
  const dialog = createDialog(page, "term-dialog", "Glossaire", words, element(page, "p", {}, way));
  page.addEventListener("click", (event) => {
    const link = linkIn(event, ".term");
    const name = link && elementAt(link.hash);
    if (!link || !name || dialog.isOpen() || opensElsewhere(event)) return;
    event.preventDefault();
    const meaning = [...(name.nextElementSibling?.childNodes ?? [])];
    words.replaceChildren(...meaning.map((node) => node.cloneNode(true)));
    way.setAttribute("href", link.hash);
    dialog.setTitle(name.textContent ?? "");
    dialog.open();
  });
}
