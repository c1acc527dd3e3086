// A pointer's press is to leave no focus behind, so that the next key is the page's own; this takes such a focus away.

/** What a pointer goes to in order to write or to set there. */
const FIELDS = "input, textarea, select, [contenteditable]";

/**
 * At the release: the press has given the focus, the click has not yet come, and a dialog that it opens will have no
 * button to give the focus back to. Focus that came by keys stays. (A link that is dragged is never released.)
 */
export function leaveNoFocus(page: Document): void {
  const leave = () => {
    const focused = page.activeElement;
    if (focused instanceof HTMLElement && !focused.matches(FIELDS)) focused.blur();
  };
  for (const release of ["mouseup", "dragend"]) page.addEventListener(release, leave, { capture: true });
}
