// An aside is a strip at the edge of the wall, for whoever leads it before a room reads along: it says one sentence, may offer a
// way on, and is gone at the first key or press.

import { createButton, element } from "./elements.ts";

export interface Aside {
  close(): void;
}

/** Takes no focus: the first key of a clicker turns the slide. Tab leads to its buttons, and what is pressed there is theirs. */
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
  const gone = new AbortController();
  const close = () => {
    gone.abort();
    strip.remove();
  };
  const leave = ({ target, key }: Partial<KeyboardEvent>) =>
    key !== "Tab" && !strip.contains(target as Node) && close();
  for (const way of [...ways, no]) way.addEventListener("click", close);
  for (const sign of ["keydown", "pointerdown"])
    page.addEventListener(sign, leave, { capture: true, signal: gone.signal });
  page.querySelector("main")?.after(strip);
  return { close };
}

export function sayLost(page: Document): Aside {
  return showAside(page, "Aucune diapositive à cette adresse.");
}

export function wayTo(page: Document, label: string, run: () => void): HTMLElement {
  return createButton(page, run, {}, label);
}
