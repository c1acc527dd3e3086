// In the grid of the console, the speaker says what is left out tonight: a slide, a part, or a slide's steps.

import { createButton, element } from "../deck/elements.ts";
import { withLeftOut } from "../deck/left-out.ts";
import type { WallSlide } from "../deck/slides.ts";
import { counted } from "../format.ts";
import { createLeaveButton, type Leave, type LeaveButton } from "./leave-button.ts";
import type { Pairing } from "./pairing.ts";

export interface Leaving {
  /** Above the list: what is left out, and the way back. */
  readonly box: HTMLElement;
  /** Gives the list's slides and parts their buttons. */
  dress(list: HTMLElement): void;
}

export function createLeaving(page: Document, slides: readonly WallSlide[], pairing: Pairing): Leaving {
  const words = element(page, "p");
  const back = createButton(page, () => pairing.act({ kind: "restore" }), { class: "way" }, "Tout remettre");
  const box = element(page, "div", { class: "grid-left" }, words, back);
  let toggles: readonly LeaveButton[] = [];
  let items: readonly HTMLElement[] = [];

  function toggle(what: Leave["what"], ids: readonly string[], label: string, name: string): LeaveButton {
    return createLeaveButton(page, pairing, { what, ids, label, name });
  }

  function dress(list: HTMLElement): void {
    items = [...list.querySelectorAll<HTMLElement>("[data-slide]")];
    const ofSlides = items.map((item) => {
      const { id, title, steps } = slideOf(item);
      const own = [toggle("hidden", [id], "Masquer", title)];
      if (steps > 0) own.push(toggle("stepless", [id], "Sans étapes", title));
      item.append(boxOf(own));
      item.querySelector("a")?.append(" ", element(page, "b", { class: "left-word" }));
      return own;
    });
    const ofParts = [...list.querySelectorAll<HTMLElement>(".contents-part")].map((part) => {
      const ids = [...part.querySelectorAll<HTMLElement>("[data-slide]")].map((item) => slideOf(item).id);
      const heading = part.querySelector("h3");
      const own = [toggle("hidden", ids, "Masquer la partie", heading?.textContent ?? "")];
      heading?.after(boxOf(own));
      return own;
    });
    toggles = [...ofSlides, ...ofParts].flat();
    update();
  }

  function slideOf(item: HTMLElement): WallSlide {
    return slides[Number(item.dataset.slide)]!; // the list is made of these
  }

  /** A press on it chooses no slide. */
  function boxOf(own: readonly LeaveButton[]): HTMLElement {
    const box = element(page, "div", { class: "leaves" }, ...own.map(({ button }) => button));
    box.addEventListener("click", (event) => event.stopPropagation());
    return box;
  }

  function update(): void {
    const session = pairing.session();
    const walked = withLeftOut(slides, session);
    for (const one of toggles) one.update();
    for (const item of items) {
      const { hidden, stepless } = walked[Number(item.dataset.slide)] ?? {};
      item.classList.toggle("left", hidden);
      item.querySelector(".left-word")!.textContent = hidden ? "Masquée ce soir" : stepless ? "Sans étapes" : "";
    }
    words.textContent = leftSentence(session.hidden.length, session.stepless.length);
    back.hidden = session.hidden.length + session.stepless.length === 0;
  }

  pairing.onChange(update);
  return { box, dress };
}

/** "2 masquées, 1 sans étapes" */
function leftSentence(hidden: number, stepless: number): string {
  const masked = hidden > 0 ? [counted(hidden, "masquée")] : [];
  const plain = stepless > 0 ? [`${stepless}\u00a0sans étapes`] : [];
  return [...masked, ...plain].join(", ") || "Suppr\u00a0: masquer la diapositive choisie";
}
