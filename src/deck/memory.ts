// This remembers words on this machine; a browser that refuses storage forgets them, and nothing breaks.

/** Null where nothing was remembered. Even naming `localStorage` throws where storage is refused. */
export function recall(view: Window, key: string): string | null {
  try {
    return view.localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(view: Window, key: string, words: string): void {
  try {
    view.localStorage.setItem(key, words);
  } catch {
    // For as long as the page is open, whoever asked knows.
  }
}
