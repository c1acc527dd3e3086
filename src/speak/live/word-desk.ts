// At the console, a dialog where the moderator reads the words that the hall gives: each is accepted as it is spelt there, merged
// into another, or set aside.

import { createDialog } from "../../deck/dialog.ts";
import { createButton, element } from "../../deck/elements.ts";
import { counted } from "../../format.ts";
import { createMerging } from "../../live/merging.ts";
import { createQueryList, type Row } from "../../live/query-list.ts";
import type { VoteState } from "../../live/urn.ts";
import type { WordState } from "../../live/words.ts";

const RULES =
  "Aucun mot n’est vu de la salle avant d’être accepté, tel qu’il est écrit ici. Le résultat dit combien de mots ont été écartés, jamais lesquels.";
const MERGING = { title: "Réunir deux mots", one: "Le mot ", into: "compte pour " };

/** @param judge what a word counts as; null sets it aside. */
export function createWordDesk(page: Document, judge: (word: string, as: string | null) => void) {
  const button = createButton(page, open, { class: "way", hidden: "" }, "Modérer les mots");
  const names = ["À lire", "Acceptés", "Réunis", "Écartés"] as const;
  const [waiting, accepted, merged, hidden] = names.map((name) => createQueryList(page, name));
  const merging = createMerging(page, MERGING, judge);
  const lists = [waiting, accepted, merged, hidden].map((list) => list!.box);
  const none = element(page, "p", {}, "Aucun mot pour l’instant.");
  const more = element(page, "p", { role: "status" });
  const content = [element(page, "p", {}, RULES), none, more, ...lists];
  const dialog = createDialog(page, "word-panel", "Mots de la salle", ...content);
  dialog.box.classList.add("query-panel");
  lists[1]!.after(merging.box);
  let words: NonNullable<VoteState["words"]> = { states: [], waiting: 0 };

  function open(): void {
    fill(true);
    dialog.open();
  }

  function fill(inOrder = false): void {
    const of = (state: WordState["state"]) => words.states.filter((one) => one.state === state);
    const left = words.waiting - of("waiting").length;
    none.hidden = words.states.length > 0;
    const said = left > 0 ? `Encore ${counted(left, "mot", "mots")} à lire après ceux-ci, les moins donnés.` : "";
    if (more.textContent !== said) more.textContent = said;
    waiting!.show(
      of("waiting").map((one) => rowOf(one, accept, setAside)),
      inOrder,
    );
    accepted!.show(
      of("accepted").map((one) => rowOf(one, setAside)),
      inOrder,
    );
    merged!.show(of("merged").map((one) => rowOf(one, accept, setAside)));
    hidden!.show(of("hidden").map((one) => rowOf(one, accept)));
    merging.show([...of("waiting"), ...of("accepted")].map(named), of("accepted").map(named));
  }

  const accept = ({ word }: WordState) => ({ label: "Accepter", run: () => judge(word, word) });
  const setAside = ({ word }: WordState) => ({ label: "Écarter", run: () => judge(word, null) });

  return {
    button,
    /** Of the question here; undefined where it is for no words. */
    show(told: VoteState["words"]) {
      button.hidden = !told;
      words = told ?? { states: [], waiting: 0 };
      if (dialog.isOpen()) fill();
    },
  };
}

function rowOf(one: WordState, ...ways: readonly ((one: WordState) => Row["ways"][number])[]): Row {
  const into = one.state === "merged" ? `, compte pour «\u00a0${one.as}\u00a0»` : "";
  const how = `${counted(one.count, "réponse")}${into}`;
  return { id: one.word, text: one.word, how, ways: ways.map((way) => way(one)) };
}

function named({ word }: WordState) {
  return { id: word, text: word };
}
