// This remembers words on this machine, or for as long as a tab lives; a browser that refuses storage forgets them, and nothing
// breaks.

/** A tab keeps its own through a reload, and most browsers through a crash. */
type Where = "localStorage" | "sessionStorage";

/** Null where nothing was remembered. Even naming `localStorage` throws where storage is refused. */
export function recall(view: Window, key: string, where: Where = "localStorage"): string | null {
  try {
    return view[where].getItem(key);
  } catch {
    return null;
  }
}

export function remember(view: Window, key: string, words: string, where: Where = "localStorage"): void {
  try {
    view[where].setItem(key, words);
  } catch {
    // For as long as the page is open, whoever asked knows.
  }
}
