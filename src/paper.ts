// A layout in; the page dressed to be printed so, and the way back, out. Ctrl+P without it gives the document.

/** What the document can be on paper. */
export const LAYOUTS = ["document", "lines", "slides", "notes"] as const;

export type Layout = (typeof LAYOUTS)[number];

export interface Paper {
  readonly layout: Layout;
  /** Outlines and tints instead of full colours. */
  readonly savesInk: boolean;
}

/** The page's root says the layout to CSS; slides look as on the wall, so its rules, made for screens, hold on paper too. */
export function dressForPaper(page: Document, { layout, savesInk }: Paper): () => void {
  const root = page.documentElement;
  const before = root.className;
  const wall = layout === "slides" ? wallRules(page) : undefined;
  if (layout !== "document") root.dataset.paper = layout;
  root.toggleAttribute("data-saves-ink", savesInk);
  if (wall) root.classList.add("wall");
  wall?.appendMedium("print");
  return () => {
    wall?.deleteMedium("print");
    root.className = before;
    root.removeAttribute("data-saves-ink");
    delete root.dataset.paper;
  };
}

/** `?papier=lines&encre=peu`: a link, or the command, asks for a layout. */
export function paperAsked(query: string): Paper | undefined {
  const asked = new URLSearchParams(query);
  const layout = LAYOUTS.find((name) => name === asked.get("papier"));
  return layout && { layout, savesInk: asked.get("encre") === "peu" };
}

/** The media of the layer "wall" (theme.css): "screen". */
function wallRules(page: Document): MediaList | undefined {
  const layers = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const layer of layers) {
    if (!(layer instanceof CSSLayerBlockRule) || layer.name !== "wall") continue;
    for (const rule of layer.cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText === "screen") return rule.media;
  }
  return undefined;
}
