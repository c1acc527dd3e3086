// The screen is kept awake while the page is seen; a browser that cannot, or will not, is left alone.

/** A browser lets go of the lock whenever the page is hidden: it is asked again when the page is back. */
export function keepAwake(page: Document): void {
  const ask = () => {
    if (!page.hidden) page.defaultView?.navigator.wakeLock?.request("screen").catch(() => undefined); // low battery
  };
  page.addEventListener("visibilitychange", ask);
  ask();
}
