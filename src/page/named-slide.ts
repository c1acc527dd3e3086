// The wall shows the slide that its address names as soon as that slide has come whole. `:target` alone would have the cover stand
// until the browser has parsed the whole page, which takes seconds on a slow machine.

/** To be called in the head. The rule ends where the deck runs; it comes from no text, which the page's policy would refuse. */
export function showNamedSlide(page: Document, hash: string): void {
  const id = /^#\/([\w-]+)/.exec(hash)?.[1];
  if (!id) return;
  const [named, slides] = [CSS.escape(id), "html.wall:not(.ready) .slides"];
  const sheet = new CSSStyleSheet({ media: "screen" });
  // What follows it has begun: all of it is there. Other rules of the wall stand in layers, and give way.
  const isWhole = `${slides}:has(> #${named} + section) > section`;
  sheet.insertRule(`${isWhole}:not(#${named}){display:none}`);
  sheet.insertRule(`${isWhole}#${named}{display:grid}`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
