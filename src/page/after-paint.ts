// This runs at the end of the page: it fetches the deck's script once the first slide is on
// the screen, and what is for later, later.

/** A hidden window paints nothing; it starts after this long all the same. */
const HIDDEN_MS = 1000;

/** `src` is the address of the page's module. Measured: the first paint no longer shares the wire with the script. */
export function loadAfterPaint(src: string): void {
  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.type = "module";
    script.src = src;
    document.body.append(script);
  };
  requestAnimationFrame(() => setTimeout(load));
  setTimeout(load, HIDDEN_MS);
}

/** Keeps the hosted deck for when there is no network; never on the speaker's own machine, where files change. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator) || /^(localhost|127\.|\[::1)|\.localhost$/.test(location.hostname)) return;
  const keep = async () => navigator.serviceWorker.register("sw.js");
  addEventListener("load", () => setTimeout(() => keep().catch(() => {}))); // refused in a private window, or in a frame
}
