// These functions find the link that a click falls on, and say whether the click is for another tab or window.

/** `which` is a selector; a link to a slide, unless another is asked for. */
export function linkIn({ target }: MouseEvent, which = '[href^="#/"]'): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(`a:is(${which})`) : null;
}

/** In a new tab or window, as everywhere. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}
