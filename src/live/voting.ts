// In the article, each question has a form that opens while the hall votes on it, and shows what the hall answered once the wall
// does.

import { counted } from "../format.ts";
import type { Question } from "../model.ts";
import { QUESTION, RESULTS } from "./hall-words.ts";
import { comparePos, type Said } from "./pos.ts";
import type { Answer } from "./question.ts";
import { createVoteForm, type VoteForm } from "./vote-form.ts";
import { parseResults, parseStatus, type Status } from "./vote-words.ts";
import { createVoter, type Who } from "./voter.ts";

export interface Voting {
  readonly topics: readonly string[];
  readonly who: Who;
  hear(topic: string, text: string): void;
  /** The line is open: whoever waits asks again. */
  ask(): void;
}

export function startVoting(page: Document, wish: (topic: string, text: string) => void): Voting {
  const forms = new Map<string, VoteForm>();
  const questions = new Map<string, Question>();
  const voter = createVoter(page.defaultView!, wish, show); // a phone's page has a window
  const last: Record<string, Said> = {};
  let status: Status | undefined;

  for (const { block, question } of questionsOn(page)) {
    const form = createVoteForm(page, question, (given) => answer(question, given));
    forms.set(question.id, form);
    questions.set(question.id, question);
    block.after(form.box);
  }

  function answer({ id }: Question, given: Answer | null): void {
    voter.answer(id, given);
    show();
  }

  function hear(topic: string, text: string): void {
    if (topic === QUESTION) hearStatus(text);
    else if (topic === RESULTS) hearResults(text);
    else voter.hear(text);
  }

  function hearStatus(text: string): void {
    const told = parseStatus(text);
    if (!told || !isNew(QUESTION, told)) return;
    const opens = told.open && !(status?.open && status.id === told.id);
    status = told;
    if (opens) forms.get(told.id)?.fill(voter.counted(told.id));
    if (!told.shown) for (const form of forms.values()) form.hideRows();
    show();
  }

  function hearResults(text: string): void {
    const told = parseResults(text);
    const question = told && questions.get(told.id);
    if (!told || !question || !isNew(RESULTS, told)) return;
    const isRanked = question.kind === "one" || question.kind === "several";
    const rows = isRanked ? told.rows.toSorted(([, a], [, b]) => b - a) : told.rows;
    const hidden = told.hidden > 0 ? `, ${counted(told.hidden, "mot écarté", "mots écartés")}` : "";
    forms.get(told.id)?.showRows(`${counted(told.voters, "votant")}${hidden}`, rows);
  }

  /** The same again is new to nobody. */
  function isNew(topic: string, told: Said): boolean {
    const before = last[topic];
    if (before && comparePos(told, before) <= 0) return false;
    last[topic] = told;
    return true;
  }

  function show(): void {
    for (const [id, form] of forms) {
      const isOpen = status?.open === true && status.id === id;
      const hasEnded = status !== undefined && status.id === id && !isOpen;
      form.setOpen(isOpen);
      form.setCounted(voter.counted(id) !== null);
      form.say(
        (isOpen && wordsIfAny(id)) || wordsOf(isOpen, hasEnded, voter.isWaiting(id), voter.counted(id) !== null),
      );
    }
  }

  /** What of an open vote goes no further. */
  function wordsIfAny(id: string): string {
    if (voter.isWaiting(id))
      return voter.isStalled() ? "Votre réponse n’est pas arrivée. Appuyez encore sur «\u00a0Répondre\u00a0»." : "";
    return voter.isSpent(id) ? "Votre réponse ne peut plus être changée\u00a0: celle qui est comptée reste." : "";
  }

  return { topics: [QUESTION, RESULTS, voter.topic], who: voter.who, hear, ask: voter.ask };
}

function wordsOf(isOpen: boolean, hasEnded: boolean, isWaiting: boolean, isCounted: boolean): string {
  if (!isOpen && !hasEnded) return "";
  const counted = isCounted ? " Votre réponse est comptée." : "";
  if (isWaiting)
    return isOpen ? "Envoi de votre réponse…" : `Le vote est fermé. Un dernier envoi n’est pas arrivé.${counted}`;
  if (!isOpen) return `Le vote est fermé.${counted}`;
  return isCounted
    ? "Votre réponse est comptée. Vous pouvez la changer tant que le vote est ouvert."
    : "Le vote est ouvert.";
}

function questionsOn(page: Document): { readonly block: Element; readonly question: Question }[] {
  return [...page.querySelectorAll(".question")].flatMap((block) => {
    const script = block.querySelector("script.question-input");
    return script ? [{ block, question: JSON.parse(script.textContent) as Question }] : [];
  });
}
