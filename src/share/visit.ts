// In a visit, which is what a shared link opens on a laptop, the wall's bar lasts below the slide: it says where one is, opens
// what the slide means beside it, and leads to the whole text. It comes in a script of its own, once the slide stands.

import { afterFrame } from "../deck/after-frame.ts";
import { createButton, element } from "../deck/elements.ts";
import { drawnIcon } from "../deck/icons.ts";
import { addressOf } from "../deck/position.ts";
import type { Wall } from "../deck/running.ts";
import { createCommentary } from "./commentary.ts";
import { slideLink } from "./copy-link.ts";
import { shareButton } from "./share-link.ts";

const CROSS = "M6 6l12 12M18 6L6 18";

export function startVisit(wall: Wall): void {
  const { page, deck, announce, run } = wall;
  const bar = page.querySelector(".controls");
  const text = bar?.querySelector<HTMLAnchorElement>(".control-reading");
  if (!bar || !text) throw new Error("expected a wall with its controls");
  const here = () => deck.slides()[deck.position().slide]!.element; // a deck has a slide, and stands on one
  const place = element(page, "span", { class: "visit-item visit-place" });
  const commentary = createCommentary(wall, here);
  const source = createButton(page, () => run("source"), worded("Sources", "d’où viennent les chiffres"), "Sources");
  const share = shareButton(page, "cette diapositive", () => slideLink(page, here()), announce);
  share.className = WORDS;
  const bare = element(page, "a", { class: "control visit-item", "data-view": "projection", ...named(LEAVE) });
  bare.append(drawnIcon(page, CROSS));
  bar.querySelector(".control-next")?.after(place);
  text.classList.add("visit-words");
  text.append(element(page, "span", { class: "visit-item" }, "Lire le texte"));
  for (const [name, words] of Object.entries(named(TEXT))) text.setAttribute(name, words);
  bar.querySelector(".control-contents")?.after(commentary.button, text, source, share);
  bar.append(bare);

  function update(): void {
    const slides = deck.slides();
    place.textContent = `${deck.position().slide + 1} / ${slides.length}`;
    source.disabled = !here().querySelector(".frame [data-figure]");
    bare.href = `?vue=projection${addressOf(deck.position(), slides)}`;
    commentary.show();
  }

  deck.onMove(() => afterFrame(update));
  update();
  if (here().hasAttribute("data-silent") && deck.position().step === 0) run("next"); // nobody is there to break its silence
  bar.classList.add("lasting");
}

const TEXT = "Lire le texte\u00a0: tout le document, à cette diapositive";
const LEAVE = "Masquer la barre";
const WORDS = "control visit-item visit-words";

function named(words: string): Record<string, string> {
  return { "aria-label": words, title: words };
}

/** A button whose words are seen; its name says more. */
function worded(words: string, more: string): Record<string, string> {
  return { class: WORDS, ...named(`${words}\u00a0: ${more}`) };
}
