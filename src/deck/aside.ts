// A sentence at the edge of the wall, for whoever leads it: words and ways out in, a strip that can be closed out.

import { element } from "./elements.ts";

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

export function wayTo(page: Document, label: string, run: () => void): HTMLElement {
  const button = element(page, "button", { type: "button" }, label);
  button.addEventListener("click", run);
  return button;
}
