// Runs at the end of the page: fetches the deck's script once the first slide is on the screen, not before.

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
