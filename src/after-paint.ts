// Runs at the end of the page: fetches the script of the view once the first slide is on the screen, not before.

/** A hidden window paints nothing; it starts after this long all the same. */
const HIDDEN_MS = 1000;

/** Addresses of a view's module, first, and of all that it imports. */
export type ViewScripts = readonly [src: string, ...imports: string[]];

/** One view, one script, whole: no part of it is fetched later. Measured: the first paint no longer shares the wire with it. */
export function loadAfterPaint(views: Readonly<Record<"wall" | "reading", ViewScripts>>): void {
  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    const [src, ...imports] = views[document.documentElement.classList.contains("wall") ? "wall" : "reading"];
    for (const href of imports) add("link", { rel: "modulepreload", href });
    add("script", { type: "module", src });
  };
  requestAnimationFrame(() => setTimeout(load));
  setTimeout(load, HIDDEN_MS);
}

function add(tag: string, attributes: Readonly<Record<string, string>>): void {
  document.body.append(Object.assign(document.createElement(tag), attributes));
}
