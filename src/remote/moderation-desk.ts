// The phone of a moderator shows the hall's queries as the console has them, and says what is to become of them.

import "./moderation-desk.css";
import { element } from "../deck/elements.ts";
import { counted } from "../format.ts";
import { createModeration } from "../live/moderation.ts";
import type { Queries, Wish } from "./letters.ts";

export interface ModerationDesk {
  readonly box: HTMLElement;
  show(queries: Queries): void;
  setLost(isLost: boolean): void;
}

const LOST = "La console n’est plus jointe\u00a0: modérez depuis le poste, ou attendez.";

export function createModerationDesk(page: Document, say: (wish: Wish) => void): ModerationDesk {
  const deck = element(page, "h1", { class: "visually-hidden" }, page.title);
  const title = element(page, "h2", {}, "Questions de la salle");
  const state = element(page, "p", { class: "moderation-state", role: "status" });
  const moderation = createModeration(page, {
    act: (act) => say({ type: "moderate", act }),
    putToWall: (query) => say({ type: "wall", query }),
  });
  const lists = element(page, "div", {}, ...moderation.parts);
  const box = element(page, "main", { class: "moderation", hidden: "" }, deck, title, state, lists);
  let queries: Queries | undefined;
  let isLost = false;

  function tell(): void {
    const words = isLost ? LOST : stateWords(queries);
    if (state.textContent !== words) state.textContent = words;
    box.classList.toggle("lost", isLost);
    lists.inert = isLost; // what is wished while nobody hears is not done later
  }

  return {
    box,
    show(told) {
      queries = told;
      moderation.show(told.states, told.onWall);
      tell();
    },
    setLost(lost) {
      isLost = lost;
      tell();
    },
  };
}

function stateWords(queries: Queries | undefined): string {
  if (!queries) return "";
  const many = queries.states.filter(({ state }) => state === "waiting").length;
  const more = queries.more > 0 ? ` Encore ${counted(queries.more, "question")} après celles-ci.` : "";
  return `${many === 0 ? "Rien à lire." : `${counted(many, "question")} à lire.`}${more}`;
}
