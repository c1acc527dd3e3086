// What a phone wishes goes to the régie, and again, each time twice as late and not for ever, until the régie has said whether it is so.

import { readSettled } from "./vote-words.ts";

export interface Wishes<Wish> {
  isWaiting(subject: string): boolean;
  /** Nothing came back for so long that it asks no more by itself. */
  isStalled(): boolean;
  /** In place of what was wished before on the same subject. */
  send(subject: string, wish: Wish): void;
  /** @returns what is settled by this text, and how; undefined where it is nothing of ours. */
  hear(text: string): { readonly wish: Wish; readonly isSo: boolean } | undefined;
  /** Asks for all that waits, as if for the first time. */
  again(): void;
}

/** Who has heard nothing by then asks again. */
export const ASKS_AGAIN_MS = 3000;
const MOST_TRIES = 6;

/**
 * @param say in vain where no line is open. @param onChange it has asked, or asks no more.
 * @param left what waited when the page was left.
 */
export function createWishes<Wish extends object>(
  view: Window,
  say: (text: string) => void,
  onChange: () => void,
  left: readonly (readonly [subject: string, wish: Wish])[] = [],
): Wishes<Wish> {
  const sealed = (wish: Wish) => ({ wish, seal: newName(view) });
  const waiting = new Map(left.map(([subject, wish]) => [subject, sealed(wish)] as const));
  let tries = 0;
  let timer = 0;

  function again(): void {
    tries = 0;
    attempt();
  }

  function attempt(): void {
    view.clearTimeout(timer);
    if (waiting.size > 0 && tries < MOST_TRIES) {
      for (const { wish, seal } of waiting.values()) say(JSON.stringify({ ...wish, seal }));
      timer = view.setTimeout(attempt, ASKS_AGAIN_MS * 2 ** tries);
      tries += 1;
    }
    onChange();
  }

  return {
    isWaiting: (subject) => waiting.has(subject),
    isStalled: () => waiting.size > 0 && tries >= MOST_TRIES,
    send(subject, wish) {
      waiting.set(subject, sealed(wish));
      again();
    },
    hear(text) {
      const { seal, isSo } = readSettled(text);
      const [subject, heard] = [...waiting].find(([, one]) => one.seal === seal) ?? [];
      if (subject === undefined || !heard) return undefined;
      waiting.delete(subject);
      return { wish: heard.wish, isSo };
    },
    again,
  };
}

/** A page without https has no `randomUUID`. */
export function newName(view: Window): string {
  return [...view.crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
