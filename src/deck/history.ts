// This writes addresses into the browser's history where the browser lets us, and breaks nothing where it does not. It also
// sees to it that "back" closes an open dialog.

/** What the entry that a dialog adds has for a state: "back" leaves it, and what is pushed takes its place. */
const DIALOG = "dialog";

/**
 * `address` is seen from the page's own: a hash alone keeps the rest, whatever it is ("https://host//" has a path that would
 * read as a host). Refused where too many came (100 in 30 s) or where a frame's page has no address of its own: Safari and
 * Firefox throw, Chromium ignores.
 */
export function writeHistory(
  { history, location }: Window,
  how: "push" | "replace",
  address: string | URL = location.hash,
  state: unknown = how === "push" ? null : history.state,
): void {
  const isNew = how === "push" && history.state !== DIALOG;
  try {
    history[isNew ? "pushState" : "replaceState"](state, "", new URL(address, location.href));
  } catch {
    // Whoever needs it looks at the address and asks again.
  }
}

/** To be called before the page is left for another place of its own: `keepLines` comes back to the very line. */
export function markLine(view: Window): void {
  if (view.history.state !== DIALOG) writeHistory(view, "replace", undefined, view.scrollY);
}

/** Chromium would go to the beginning of what the address names; it does so after it has told, and before the frame. */
export function keepLines(view: Window): void {
  view.addEventListener("popstate", ({ state }) => {
    if (typeof state === "number") view.requestAnimationFrame(() => view.scrollTo(0, state));
  });
}

let close: (() => void) | undefined;
let isReturning = false;

/** A dialog opens: from now on "back" closes it. */
export function enterDialog(view: Window, closeIt: () => void): void {
  close = closeIt;
  markLine(view);
  writeHistory(view, "push", undefined, DIALOG);
  view.addEventListener("popstate", leave); // the same function each time is one listener
}

/** It is closed. If neither "back" nor a link did it, the page goes back by itself: no "back" is to be without effect. */
export function leaveDialog(view: Window): void {
  if (view.document.querySelector("dialog:modal")) return; // another one already has its entry
  close = undefined;
  if (view.history.state !== DIALOG || isReturning) return;
  isReturning = true;
  view.history.back();
}

/** Whether going back only leaves a dialog; to be asked at once, where one listens since before the first dialog. */
export function isLeavingDialog(): boolean {
  return isReturning || close !== undefined;
}

/** The page comes back a moment after it asked: someone may have opened the next dialog. */
function leave(): void {
  if (!isReturning) close?.();
  else if (close) writeHistory(window, "push", undefined, DIALOG);
  isReturning = false;
  keepFocus(window.document);
}

/** Chromium takes it away on every such way back; it does so after it has told, and before the frame. */
function keepFocus(page: Document): void {
  const focused = page.activeElement;
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement && page.activeElement === page.body) focused.focus({ preventScroll: true });
  });
}
