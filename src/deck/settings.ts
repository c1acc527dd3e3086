// The settings are what a person set, remembered on this machine; a browser that refuses storage forgets them and does no harm.

import { recall, remember } from "./memory.ts";

const CHARACTERS = "deck.single-characters";

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
