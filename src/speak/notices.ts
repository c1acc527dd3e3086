// The notices say what the speaker should know now, in a quiet list of sentences, each with what can be done about it.

import { createButton, element } from "../deck/elements.ts";

export interface NoticeAnswer {
  readonly label: string;
  readonly run: () => void;
}

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface Notices {
  readonly box: HTMLElement;
  /** Under its name there is one notice at most; the same sentence again changes nothing. */
  set(name: string, sentence: string, ...answers: readonly (NoticeAnswer | Link)[]): void;
  clear(name: string): void;
}

export function createNotices(page: Document): Notices {
  const box = element(page, "ul", { class: "notices", role: "list", "aria-label": "À savoir", "aria-live": "polite" });
  const shown = new Map<string, HTMLElement>();

  function clear(name: string): void {
    shown.get(name)?.remove();
    shown.delete(name);
  }

  function set(name: string, sentence: string, ...answers: readonly (NoticeAnswer | Link)[]): void {
    const words = shown.get(name)?.firstElementChild;
    if (words) {
      if (words.textContent !== sentence) words.textContent = sentence;
      return;
    }
    const ways = answers.map((answer) =>
      "href" in answer ? linkTo(page, answer) : createButton(page, answer.run, { class: "way" }, answer.label),
    );
    const item = element(page, "li", { class: `notice notice-${name}` }, element(page, "p", {}, sentence), ...ways);
    shown.set(name, item);
    box.append(item);
  }

  return { box, set, clear };
}

/** In a window of its own: if one of the two fails, the other one goes on. */
function linkTo(page: Document, { label, href }: Link): HTMLElement {
  return element(page, "a", { class: "way", href, target: "_blank", rel: "noopener" }, label);
}
