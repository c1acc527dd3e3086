// Which view the page opens in: runs in the head before first paint, and knows the way back to reading.

/** Below this width, a window is for reading: a phone, or a laptop at 200 % zoom. */
const NARROW = "(max-width: 60em)";

/** Views of the private build alone. The console is a `wall` too: its pictures are those of the wall. */
const SPEAKERS_VIEWS = [
  { name: "avant", marks: ["before"] },
  { name: "guide", marks: ["guide"] },
  { name: "console", marks: ["wall", "console"] },
];

/** Chooses between the wall and the article, and marks the root element with `wall` or `reading`. */
export function chooseView(root: HTMLElement, hasNotes: boolean): void {
  const asked = new URLSearchParams(location.search).get("vue");
  const own = hasNotes ? SPEAKERS_VIEWS.find(({ name }) => name === asked) : undefined;
  const wall = asked === "projection" || (asked !== "lecture" && !matchMedia(NARROW).matches);
  root.classList.add(...(own?.marks ?? [wall ? "wall" : "reading"]));
}

/** Turns the wall into the article, where the script that would have run it could not. */
export function readInstead(root: HTMLElement): void {
  root.classList.remove("wall", "before", "guide", "console", "ready");
  root.classList.add("reading");
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

/** A script that does not load fires `error` on its element, which does not bubble: listen on the way down. */
export function watchScripts(root: HTMLElement): void {
  const onError = (event: Event) => {
    if (event.target instanceof HTMLScriptElement && !root.classList.contains("ready")) readInstead(root);
  };
  addEventListener("error", onError, true);
}
