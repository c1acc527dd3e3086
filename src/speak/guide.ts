// The guide is a page to read and to print, with one sheet for who speaks and one for who connects the cables.

import "./sheets.css";
import "./guide/guide.css";
import { createButton, element } from "../deck/elements.ts";
import { bindings, shownKey } from "../deck/keys.ts";
import sheets from "./guide/guide.html?raw";

export function startGuide(page: Document): void {
  const print = createButton(page, () => page.defaultView?.print(), {}, "Imprimer");
  const links = [
    ["?vue=avant", "Avant la séance"],
    ["?vue=projection", "Diaporama"],
  ].map(([href = "", words = ""]) => element(page, "a", { href, target: "_blank", rel: "noopener" }, words));
  const nav = element(page, "nav", { "aria-label": "Autres pages" }, print, ...links);
  const main = element(page, "main", { class: "guide" });
  main.innerHTML = sheets; // our own file, as the build read it
  main.prepend(element(page, "header", {}, element(page, "h1", {}, "Guide"), nav));
  main.querySelector("[data-keys]")?.replaceWith(keysOf(page));
  page.body.append(main);
  page.title = `Guide — ${page.title}`;
  page.documentElement.classList.add("ready");
}

/** From the deck's own table: what it says is what the keys do. */
function keysOf(page: Document): HTMLElement {
  const rows = bindings.map(({ keys, label }) => {
    const shown = keys.flatMap((key) => [" ", element(page, "kbd", {}, shownKey(key))]).slice(1);
    return element(page, "tr", {}, element(page, "th", { scope: "row" }, label), element(page, "td", {}, ...shown));
  });
  const caption = element(page, "caption", {}, "Les touches");
  return element(page, "div", {}, element(page, "table", {}, caption, element(page, "tbody", {}, ...rows)));
}
