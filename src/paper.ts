// Before the page is printed, `dressForPaper` dresses it for a layout, and returns the way back. Ctrl+P without it
// gives the document.

/** What the document can be on paper. */
export const PAPER_LAYOUTS = ["document", "lines", "slides", "notes"] as const;

export type PaperLayout = (typeof PAPER_LAYOUTS)[number];

export interface Paper {
  readonly layout: PaperLayout;
  /** Outlines and tints instead of full colours. */
  readonly savesInk: boolean;
}

/** The page's root says the layout to CSS; slides look as on the wall, so its rules, made for screens, hold on paper too. */
export function dressForPaper(page: Document, { layout, savesInk }: Paper): () => void {
  const root = page.documentElement;
  const before = root.className;
  const rules = layout === "slides" ? wallRules(page) : [];
  if (layout !== "document") root.dataset.paper = layout;
  root.toggleAttribute("data-saves-ink", savesInk);
  if (layout === "slides") root.classList.add("wall");
  for (const media of rules) media.appendMedium("print");
  return () => {
    for (const media of rules) media.deleteMedium("print");
    root.className = before;
    root.removeAttribute("data-saves-ink");
    delete root.dataset.paper;
  };
}

/** Of all slides only these are printed, each with the number that it has in the whole. Returns the way back. */
export function selectForPaper(page: Document, only: readonly HTMLElement[]): () => void {
  const slides = [...page.querySelectorAll<HTMLElement>(".slides > section")];
  const isPart = only.length > 0;
  page.documentElement.toggleAttribute("data-selected", isPart);
  for (const [index, slide] of slides.entries()) {
    slide.toggleAttribute("data-off-paper", isPart && !only.includes(slide));
    if (isPart) slide.style.setProperty("counter-set", `slide ${index + 1}`);
  }
  return () => {
    page.documentElement.removeAttribute("data-selected");
    for (const slide of slides) {
      slide.removeAttribute("data-off-paper");
      slide.style.removeProperty("counter-set");
    }
  };
}

/** `?papier=lines&encre=peu`: a link, or the command, asks for a layout. */
export function paperAsked(query: string): Paper | undefined {
  const asked = new URLSearchParams(query);
  const layout = PAPER_LAYOUTS.find((name) => name === asked.get("papier"));
  return layout && { layout, savesInk: asked.get("encre") === "peu" };
}

/** The media, "screen", of what holds the wall's layers (first.css). */
function wallRules(page: Document): MediaList[] {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.flatMap((rule) =>
    rule instanceof CSSMediaRule && [...rule.cssRules].every(isOfWall) ? [rule.media] : [],
  );
}

function isOfWall(rule: CSSRule): boolean {
  return rule instanceof CSSLayerBlockRule && ["wall", "aside"].includes(rule.name);
}
