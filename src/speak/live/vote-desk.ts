// On a slide that asks the hall something, the console opens the vote, closes it and shows its result, and says how many have answered.

import type { Announce } from "../../deck/announce.ts";
import { createButton, element } from "../../deck/elements.ts";
import { questionOn } from "../../deck/show-tally.ts";
import { counted } from "../../format.ts";
import type { DeskAct, VoteState } from "../../live/urn.ts";
import type { Question } from "../../model.ts";
import type { HallLine } from "./tell-hall.ts";
import { voteRecord } from "./vote-record.ts";
import { createWordDesk } from "./word-desk.ts";

export interface VoteDesk {
  readonly box: HTMLElement;
  /** The slide that this console looks at. */
  show(slide: HTMLElement | undefined): void;
  hear(states: readonly VoteState[]): void;
  /** From now on its buttons do something. */
  start(line: HallLine): void;
}

export function createVoteDesk(page: Document, announce: Announce): VoteDesk {
  const status = element(page, "p", { class: "vote-said", role: "status" });
  const button = (label: string, press: () => void) => createButton(page, press, { class: "way" }, label);
  const ask = (act: DeskAct) => line?.act(act);
  const open = button("Ouvrir le vote", () => question && ask({ kind: "open", question }));
  const close = button("Fermer", () => ask({ kind: "close" }));
  const reveal = button("Montrer le résultat", () => ask({ kind: "show" }));
  const copy = button("Copier pour les données", () => void copyRecord());
  const words = createWordDesk(page, (word, as) => question && ask({ kind: "word", question: question.id, word, as }));
  const ways = element(page, "div", { class: "vote-ways" }, open, close, words.button, reveal, copy);
  const box = element(
    page,
    "section",
    { class: "vote-desk", "aria-label": "Vote de la salle", hidden: "" },
    status,
    ways,
  );
  let line: HallLine | undefined;
  let question: Question | undefined;
  let states: readonly VoteState[] = [];

  const stateHere = () => states.find(({ id }) => id === question?.id);

  async function copyRecord(): Promise<void> {
    const tally = stateHere()?.tally;
    if (!question || !tally) return;
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
    const said = await navigator.clipboard.writeText(voteRecord(question, tally, day.join("-"))).then(
      () => "Résultat copié, à coller dans «\u00a0votes\u00a0»",
      () => "Ce navigateur n’a pas laissé copier\u00a0: essayez encore, cette fenêtre devant",
    );
    announce(said);
  }

  function update(): void {
    const state = stateHere();
    box.hidden = !line || !question;
    open.hidden = state?.open === true;
    open.textContent = state ? "Rouvrir le vote" : "Ouvrir le vote";
    close.hidden = !state?.open;
    reveal.hidden = !isNow(state) || state?.shown === true;
    copy.hidden = !state?.tally || (question?.kind === "words" && state.tally.answers.length === 0);
    words.show(state?.words);
    const said = wordsOf(state);
    if (status.textContent !== said) status.textContent = said;
  }

  /** What was asked before another question stays as it was. */
  function isNow(state: VoteState | undefined): boolean {
    return state !== undefined && states.at(-1) === state;
  }

  return {
    box,
    show(slide) {
      question = slide && questionOn(slide);
      update();
    },
    hear(told) {
      states = told;
      update();
    },
    start(opened) {
      line = opened;
      update();
    },
  };
}

function wordsOf(state: VoteState | undefined): string {
  if (!state) return "La salle peut voter sur cette question.";
  const voters = counted(state.voters, "réponse");
  const waiting = state.words ? `, ${counted(state.words.waiting, "mot", "mots")} à lire` : "";
  const shown = state.shown ? ", résultat montré" : "";
  return `${state.open ? "Vote ouvert" : "Vote fermé"}\u00a0: ${voters}${waiting}${shown}.`;
}
