// An aside is a strip at the edge of the wall, for whoever leads it: it says one sentence,
// offers buttons or links, and can be closed.

import { createButton, element } from "./elements.ts";

export interface Aside {
  close(): void;
}

/** Takes no focus: the next key of a clicker still turns the slide. */
export function showAside(page: Document, sentence: string, ...ways: readonly HTMLElement[]): Aside {
  page.querySelector(".aside")?.remove();
  const no = element(page, "button", { type: "button" }, "Fermer");
  const strip = element(
    page,
    "aside",
    { class: "aside", role: "status" },
    element(page, "p", {}, sentence),
    ...ways,
    no,
  );
  const close = () => strip.remove();
  for (const way of [...ways, no]) way.addEventListener("click", close);
  page.querySelector("main")?.after(strip);
  return { close };
}

/** What only whoever came by this link needs: gone at the first key or press, before a room reads it. */
export function sayLost(page: Document): Aside {
  const aside = showAside(page, "Aucune diapositive à cette adresse.");
  for (const sign of ["keydown", "pointerdown"])
    page.addEventListener(sign, aside.close, { once: true, capture: true });
  return aside;
}

export function wayTo(page: Document, label: string, run: () => void): HTMLElement {
  return createButton(page, run, {}, label);
}
