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

/** What was remembered as JSON, of the shape that its writer gave it; undefined where nothing was, or something else. */
export function recallData<Data>(view: Window, key: string): Data | undefined {
  try {
    return JSON.parse(recall(view, key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(view: Window, key: string, words: string, where: Where = "localStorage"): void {
  try {
    view[where].setItem(key, words);
  } catch {
    // For as long as the page is open, whoever asked knows.
  }
}
