// The browser's history: an address in; written where the browser lets us, and nothing broken where it does not.

/**
 * `address` is seen from the page's own: a hash alone keeps the rest, whatever it is ("https://host//" has a path that would
 * read as a host). Refused where too many came (100 in 30 s) or where a frame's page has no address of its own: Safari and
 * Firefox throw, Chromium ignores.
 */
export function writeHistory({ history, location }: Window, how: "push" | "replace", address: string | URL): void {
  try {
    history[`${how}State`](how === "push" ? null : history.state, "", new URL(address, location.href));
  } catch {
    // Whoever needs it looks at the address and asks again.
  }
}
