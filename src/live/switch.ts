// The switch between following and reading freely is always at hand; it says how the direct stands, and before one follows, what
// that means.

import { createButton, element } from "../deck/elements.ts";

/** `apart`: one has not chosen yet. `joining` and `lost` are of the line, whether one follows or not. */
export type Standing = "apart" | "joining" | "following" | "free" | "lost";

export interface Switch {
  readonly box: HTMLElement;
  /** What else is at hand once one follows: what it opens lies in the box too. */
  add(more: { readonly button: HTMLElement; readonly box: HTMLElement }): void;
  /** `at`: the title of the slide on the wall. */
  show(standing: Standing, isFollowing: boolean, at: string): void;
}

/** A phone that slept may have to load the page anew: it follows as before, in this tab. */
export const KEPT = "live.follows";

/** What becomes of what a phone says over a broker. */
export function guardOf(broker: string): string {
  return `et cet appareil ne se relie qu’à ${new URL(broker).host}`;
}

const NOTICE = "Suivre place ce document là où en est l’orateur. Rien de vous n’est demandé ni gardé, ";

/** @param guard ends the notice. */
export function createSwitch(page: Document, guard: string, follow: () => void, free: () => void): Switch {
  const state = element(page, "p", { class: "hall-state", role: "status" });
  const notice = element(page, "p", { class: "hall-notice" }, `${NOTICE}${guard}.`);
  const following = createButton(page, follow, {}, "Suivre");
  const reading = createButton(page, free, {}, "Libre");
  const attributes = { class: "hall-switch", role: "group", "aria-label": "Place dans le document" };
  const choice = element(page, "div", attributes, following, reading);
  const box = element(page, "aside", { class: "hall", "aria-label": "Le direct" }, notice, state, choice);

  function show(standing: Standing, isFollowing: boolean, at: string): void {
    box.dataset.standing = standing;
    following.setAttribute("aria-pressed", String(isFollowing));
    reading.setAttribute("aria-pressed", String(!isFollowing));
    notice.hidden = standing !== "apart";
    const words = wordsOf(standing, at);
    if (state.textContent !== words) state.textContent = words;
  }

  function add({ button, box: opened }: { readonly button: HTMLElement; readonly box: HTMLElement }): void {
    button.hidden = false;
    choice.after(button);
    box.append(opened);
  }

  return { box, add, show };
}

function wordsOf(standing: Standing, at: string): string {
  if (standing === "apart") return "";
  if (standing === "joining") return "Connexion au direct…";
  if (standing === "lost") return "Direct interrompu. La lecture continue, et il reprendra de lui-même.";
  return standing === "free" ? "Vous lisez librement." : `Au mur\u00a0: ${at}`;
}
