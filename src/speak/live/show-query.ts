// What the moderator put to the wall of the hall's queries stands there in large type, until the next step or Escape; what is
// recalled is gone at once.

import { element } from "../../deck/elements.ts";
import { isPublished, type QueryState } from "../../live/inbox.ts";
import type { Pairing } from "../pairing.ts";

/** @returns to be told what the hall asks, each time it changes. */
export function showQueryOnWall(page: Document, pairing: Pairing): (states: readonly QueryState[]) => void {
  const words = element(page, "p", { class: "query-words" });
  const title = element(page, "p", { class: "query-title" }, "Une question de la salle");
  const over = element(page, "div", { class: "query-over", role: "status", hidden: "" }, title, words);
  let states: readonly QueryState[] = [];

  function show(): void {
    const shown = states.find(({ id }) => id === pairing.session().query);
    const text = shown && isPublished(shown) ? shown.text : "";
    if (words.textContent !== text) words.textContent = text;
    over.hidden = text === "";
  }

  page.body.append(over);
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && !over.hidden) pairing.act({ kind: "query", id: null });
  });
  pairing.onChange(show);
  return (told) => {
    states = told;
    show();
  };
}
