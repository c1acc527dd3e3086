// A link is handed to what the machine shares with, where there is such a thing; else it is copied.

import type { Announce } from "../deck/announce.ts";
import { createButton, element } from "../deck/elements.ts";
import { copyButton } from "./copy-link.ts";

const SHARE = { label: "Partager", done: "Lien copié", byHand: "Le lien à copier" };

export function shareButton(page: Document, name: string, url: () => string, announce: Announce): HTMLElement {
  if (!navigator.share) return copyButton(page, SHARE, name, url, announce);
  const share = () => {
    navigator.share({ title: name, url: url() }).catch(() => {}); // whoever thinks better of it closes what asks: nothing to say
  };
  const attributes = { class: "copy-link", "aria-label": `${SHARE.label}\u00a0: ${name}` };
  return createButton(page, share, attributes, element(page, "span", { "aria-hidden": "true" }, SHARE.label));
}
