// The wall shows the slide that its address names as soon as that slide has come whole, or else once the page is parsed. A rule
// with `:target` would know no sooner, and one that asks whether a slide holds it searches all slides again for each that comes.

/** To be called in the head. The rules end where the deck runs; they come from no text, which the page's policy would refuse. */
export function showNamedSlide(page: Document, hash: string): void {
  const id = /^#\/?([\w-]+)/.exec(hash)?.[1];
  if (!id) return;
  const sheet = new CSSStyleSheet({ media: "screen" });
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  show(id, `:has(> #${CSS.escape(id)} + section)`); // what follows it has begun: all of it is there
  page.addEventListener("DOMContentLoaded", () => {
    const slide = page.getElementById(id)?.closest(".slides > section"); // the last one, or what holds a drawing
    if (slide) show(slide.id);
  });

  /** Other rules of the wall stand in layers, and give way. */
  function show(slide: string, where = ""): void {
    const [named, slides] = [CSS.escape(slide), `html.wall:not(.ready) .slides${where} > section`];
    sheet.insertRule(`${slides}:not(#${named}){display:none}`);
    sheet.insertRule(`${slides}#${named}{display:grid}`);
  }
}
