// The test pattern shows the deck's colours, sizes and edges on the whole window, to be looked at from the last row.

import { createButton, element } from "../../deck/elements.ts";

/** Every ground and mark that the slides tell apart, by its class and its French name. */
const COLOURS = [
  ["sand", "sable"],
  ["cream", "crème"],
  ["ochre", "ocre"],
  ["brick", "brique"],
  ["brick-dark", "brique sombre"],
  ["slate", "vert"],
  ["navy", "encre"],
  ["night", "nuit"],
] as const;

const GREYS = 11;

/** Text sizes of the wall, in 1/1920 of its width. */
const SIZES = [24, 36, 48, 72] as const;

export interface Pattern {
  open(): void;
}

export function createPattern(page: Document): Pattern {
  const part = (name: string, ...children: readonly (Node | string)[]) =>
    element(page, "div", { class: `pattern-${name}` }, ...children);
  const corners = ["haut-gauche", "haut-droite", "bas-gauche", "bas-droite"].map((corner) => part(`corner ${corner}`));
  const colours = part("colours", ...COLOURS.map(([name, label]) => part(`colour is-${name}`, label)));
  const greys = part("greys", ...Array.from({ length: GREYS }, (_, i) => part(`grey is-grey-${i}`)));
  const sizes = part(
    "sizes",
    ...SIZES.map((size) => element(page, "p", { class: `is-${size}` }, "Lu du dernier rang ?")),
  );
  const leave = () => {
    box.close();
    if (page.fullscreenElement === page.documentElement) void page.exitFullscreen();
  };
  const close = createButton(page, leave, { class: "dialog-close" }, "Fermer");
  const box = element(
    page,
    "dialog",
    { class: "pattern", "aria-label": "Mire" },
    part("stage", ...corners, part("circle"), colours, sizes, greys, close),
  );
  box.addEventListener("cancel", leave);
  page.body.append(box);
  return {
    open() {
      box.showModal();
      page.documentElement.requestFullscreen?.().catch(() => undefined); // its own line says what to do
    },
  };
}
