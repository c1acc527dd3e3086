// A voter is a phone that has answered: by a random key it is one, whatever the name of who holds it. Key and answers are kept on
// the phone alone; an answer is counted once the régie has said so.

import { recall, remember } from "../deck/memory.ts";
import { COUNTED, VOTE } from "./hall-words.ts";
import type { Answer } from "./question.ts";
import { isName, type Wish } from "./vote-words.ts";

const KEY = "live.voter";
const ANSWERS = "live.answers";
const COUNT = "live.count";
/** Who has heard nothing by then asks again. */
export const ASKS_AGAIN_MS = 3000;
const MOST_TICKS = 32;

export interface Voter {
  /** What it hears what is counted by. */
  readonly topic: string;
  /** What it says that it is, and where it hears. */
  readonly who: { readonly key: string; readonly ear: string };
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
  const counted = keptAnswers(view);
  const waiting = new Map<string, Wish>();
  const spent = new Set<string>();
  let n = 0;
  let ticks = 0;

  function hear(text: string): void {
    const [seal, no] = text.split(" ");
    const heard = [...waiting.values()].find((one) => one.seal === seal);
    if (!heard) return;
    waiting.delete(heard.question);
    if (no === undefined) {
      spent.delete(heard.question);
      counted[heard.question] = heard.answer;
    } else spent.add(heard.question);
    remember(view, ANSWERS, JSON.stringify(counted));
    onChange();
  }

  function ask(): void {
    for (const one of waiting.values()) wish(VOTE, JSON.stringify(one));
  }

  /** At once, and each time twice as late, until it is too long. */
  function tick(): void {
    if (waiting.size === 0) return;
    ticks += 1;
    if (ticks <= MOST_TICKS && Number.isInteger(Math.log2(ticks))) ask();
    if (ticks === MOST_TICKS + 1) onChange();
  }

  function begin(): void {
    ticks = 0;
    ask();
  }

  view.setInterval(tick, ASKS_AGAIN_MS);
  return {
    topic: COUNTED + ear,
    who: { key, ear },
    answer(question, answer) {
      n = nextCount(view, n);
      waiting.set(question, { question, voter: key, ear, seal: newName(view), answer, n });
      begin();
    },
    counted: (question) => counted[question] ?? null,
    isWaiting: (question) => waiting.has(question),
    isSpent: (question) => spent.has(question),
    isStalled: () => ticks > MOST_TICKS,
    hear,
    ask: begin,
  };
}

function keptKey(view: Window): string {
  const kept = recall(view, KEY);
  if (isName(kept)) return kept;
  const key = newName(view);
  remember(view, KEY, key);
  return key;
}

function keptAnswers(view: Window): Record<string, Answer | null> {
  try {
    return Object.assign({}, JSON.parse(recall(view, ANSWERS) ?? "{}"));
  } catch {
    return {};
  }
}

/** After those of all tabs, whatever becomes of the clock. */
function nextCount(view: Window, last: number): number {
  const n = Math.max(Date.now(), last + 1, Number(recall(view, COUNT)) + 1);
  remember(view, COUNT, String(n));
  return n;
}

/** A page without https has no `randomUUID`. */
export function newName(view: Window): string {
  return [...view.crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
