// The settings are what a person set, remembered on this machine; a browser that refuses storage forgets them and does no harm.

import { recall, remember } from "./memory.ts";

/** Below this width, a window is for reading: a phone, or a laptop at 200 % zoom. */
export const NARROW = "(max-width: 60em)";

const CHARACTERS = "deck.single-characters";
const COMMENTARY = "deck.commentary";

export interface Settings {
  /** Whether single characters (B, F, T, …) are commands. */
  characters(): boolean;
  setCharacters(on: boolean): void;
}

export function openSettings(view: Window): Settings {
  let characters = recall(view, CHARACTERS) !== "off";
  return {
    characters: () => characters,
    setCharacters(on) {
      characters = on;
      remember(view, CHARACTERS, on ? "on" : "off");
    },
  };
}

/** Whether a visit shows the slide's commentary: the first paint knows it too. */
export function isCommentaryOpen(view: Window): boolean {
  return recall(view, COMMENTARY) === "open";
}

export function keepCommentary(view: Window, isOpen: boolean): void {
  remember(view, COMMENTARY, isOpen ? "open" : "closed");
}
