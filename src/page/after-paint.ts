// This runs at the end of the page: it fetches the deck's script once the first slide is on
// the screen, and what is for later, later.

/** A hidden window paints nothing; it starts after this long all the same. */
const HIDDEN_MS = 1000;

/**
 * `src` is the address of the page's module; `more`, by the mark of a view on the root, of what only that view uses, which
 * comes after it. Measured: the first paint no longer shares the wire with the script.
 */
export function loadAfterPaint(src: string, more: Readonly<Record<string, string>>): void {
  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    const [, own] = Object.entries(more).find(([view]) => document.documentElement.classList.contains(view)) ?? [];
    addScript(src).onload = own ? () => addScript(own) : null;
  };
  requestAnimationFrame(() => setTimeout(load));
  setTimeout(load, HIDDEN_MS);
}

function addScript(src: string): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "module";
  script.src = src;
  document.body.append(script);
  return script;
}

/** Keeps the hosted deck for when there is no network; never on the speaker's own machine, where files change. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator) || /^(localhost|127\.|\[::1)|\.localhost$/.test(location.hostname)) return;
  const keep = async () => navigator.serviceWorker.register("sw.js");
  addEventListener("load", () => setTimeout(() => keep().catch(() => {}))); // refused in a private window, or in a frame
}
