// What a person set, remembered on this machine; a browser that refuses storage forgets and does no harm.

const CHARACTERS = "deck.single-characters";

export interface Settings {
  /** Whether single characters (B, F, T, …) are commands. */
  characters(): boolean;
  setCharacters(on: boolean): void;
}

export function openSettings(view: Window): Settings {
  let characters = readKept(view, CHARACTERS) !== "off";
  return {
    characters: () => characters,
    setCharacters(on) {
      characters = on;
      writeKept(view, CHARACTERS, on ? "on" : "off");
    },
  };
}

/** Null where nothing was kept, or storage is refused. */
export function readKept(view: Window, key: string): string | null {
  try {
    return view.localStorage.getItem(key);
  } catch {
    return null; // even naming localStorage throws where storage is refused
  }
}

export function writeKept(view: Window, key: string, value: string): void {
  try {
    view.localStorage.setItem(key, value);
  } catch {
    // Kept for this session only.
  }
}
