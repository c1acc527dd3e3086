// A click in, the link to a slide that it falls on, and whether it is for this window, out.

export function innerLink({ target }: MouseEvent): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#/"]') : null;
}

/** In a new tab or window, as everywhere. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}
