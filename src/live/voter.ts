// A voter is a phone that has answered: by a random key it is one, whatever the name of who holds it. Key and answers are kept on
// the phone alone; an answer is counted once the régie has said so.

import { recall, recallData, remember } from "../deck/memory.ts";
import { COUNTED, VOTE } from "./hall-words.ts";
import type { Answer } from "./question.ts";
import { isName, type Wish } from "./vote-words.ts";
import { createWishes, newName } from "./wishes.ts";

const KEY = "live.voter";
const ANSWERS = "live.answers";
const COUNT = "live.count";

/** One phone, whatever the name of who holds it. */
export interface Who {
  readonly key: string;
  readonly ear: string;
}

export interface Voter {
  /** What it hears what is counted by. */
  readonly topic: string;
  /** What it says that it is, and where it hears. */
  readonly who: Who;
  /** Null takes the answer back. */
  answer(question: string, answer: Answer | null): void;
  /** What is counted, as far as this phone was told. */
  counted(question: string): Answer | null;
  /** Not counted yet. */
  isWaiting(question: string): boolean;
  /** It was changed too often: what is counted stays. */
  isSpent(question: string): boolean;
  /** Nothing came back for so long that it asks no more by itself. */
  isStalled(): boolean;
  /** `text` was heard on `topic`. */
  hear(text: string): void;
  /** Asks again for what waits. */
  ask(): void;
}

/** @param onChange something is counted. */
export function createVoter(view: Window, wish: (topic: string, text: string) => void, onChange: () => void): Voter {
  const key = keptKey(view);
  const ear = newName(view);
  const counted: Record<string, Answer | null> = { ...recallData<Record<string, Answer | null>>(view, ANSWERS) };
  const wishes = createWishes<Omit<Wish, "seal">>(view, (text) => wish(VOTE, text), onChange);
  const spent = new Set<string>();
  let n = 0;

  function hear(text: string): void {
    const settled = wishes.hear(text);
    if (!settled) return;
    const { question, answer } = settled.wish;
    if (settled.isSo) {
      spent.delete(question);
      counted[question] = answer;
    } else spent.add(question);
    remember(view, ANSWERS, JSON.stringify(counted));
    onChange();
  }

  return {
    topic: COUNTED + ear,
    who: { key, ear },
    answer(question, answer) {
      n = nextCount(view, n);
      wishes.send(question, { question, voter: key, ear, answer, n });
    },
    counted: (question) => counted[question] ?? null,
    isWaiting: wishes.isWaiting,
    isSpent: (question) => spent.has(question),
    isStalled: wishes.isStalled,
    hear,
    ask: wishes.again,
  };
}

function keptKey(view: Window): string {
  const kept = recall(view, KEY);
  if (isName(kept)) return kept;
  const key = newName(view);
  remember(view, KEY, key);
  return key;
}

/** After those of all tabs, whatever becomes of the clock. */
function nextCount(view: Window, last: number): number {
  const n = Math.max(Date.now(), last + 1, Number(recall(view, COUNT)) + 1);
  remember(view, COUNT, String(n));
  return n;
}
