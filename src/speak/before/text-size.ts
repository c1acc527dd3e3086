// This measures the slides' texts as the wall draws them: how high their capitals are, and from how far one reads them.

import { textsShownIn } from "../../deck/words.ts";

export interface WallText {
  /** Height of a capital, in 1/1920 of the slide's width. */
  readonly capital: number;
  readonly words: string;
  readonly isTitle: boolean;
  /** Number of the slide, from 1. */
  readonly slide: number;
}

/** The slide that everything on the wall is measured for. */
const WIDTH_PX = 1920;
const HEIGHT_PX = 1080;

/**
 * Capitals must be seen under 16 minutes of arc to be read with ease: ISO 9241-303, "character height" (20 to 22 are
 * preferred). AVIXA V202.01 (DISCAS), 1/200 of the distance, asks for almost the same.
 */
const LEAST_ANGLE = (16 / 60) * (Math.PI / 180);

/** How far, in metres, a capital of this height is read on an image of this width, in metres. */
export function readableFrom(capital: number, imageWidth: number): number {
  return (capital / WIDTH_PX) * (imageWidth / Math.tan(LEAST_ANGLE));
}

/** How wide, in metres, the image must be for a capital of this height to be read from there. */
export function widthFor(capital: number, distance: number): number {
  return (distance * Math.tan(LEAST_ANGLE)) / (capital / WIDTH_PX);
}

/** Puts the slides on the wall one by one and takes them down again, before anything is painted. */
export function wallTexts(page: Document): WallText[] {
  const root = page.documentElement;
  const slides = page.querySelector<HTMLElement>(".slides");
  if (!slides) return [];
  const [view, style] = [root.className, slides.getAttribute("style") ?? ""];
  root.className = "wall ready";
  Object.assign(slides.style, { inset: "0 auto auto 0", width: `${WIDTH_PX}px`, height: `${HEIGHT_PX}px` });
  const capitals = capitalsOf(page);
  try {
    return [...slides.querySelectorAll(":scope > section")].flatMap((slide, index) => {
      slide.classList.add("present");
      const texts = textsOf(slide, index + 1, capitals);
      slide.classList.remove("present");
      return texts;
    });
  } finally {
    root.className = view;
    if (style) slides.setAttribute("style", style);
    else slides.removeAttribute("style");
  }
}

type CapitalsOf = (style: CSSStyleDeclaration) => number;

/** What stands on the slide without being on the wall; and what is read with the word that it stands on (ISO, same clause). */
const LEFT_OUT = ".notes, .commentary, .data-table, .caption, .anchor, script, sup";

function textsOf(slide: Element, number: number, capitals: CapitalsOf): WallText[] {
  return [...textsShownIn(slide)].flatMap(([text, owner]) => {
    const words = text.textContent!.replace(/\s+/g, " ").trim(); // it is shown
    if (!/[\p{L}\p{N}]/u.test(words) || owner.closest(LEFT_OUT)) return [];
    const capital = capitals(getComputedStyle(owner));
    return { capital, words, isTitle: owner.closest("h2") !== null, slide: number };
  });
}

/** Measured once for each font, at 100 px. */
function capitalsOf(page: Document): CapitalsOf {
  const pen = page.createElement("canvas").getContext("2d");
  const shares = new Map<string, number>();
  return ({ fontStyle, fontWeight, fontFamily, fontSize }) => {
    const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`;
    let share = shares.get(font);
    if (share === undefined) {
      if (pen) pen.font = font;
      share = (pen?.measureText("H").actualBoundingBoxAscent ?? 70) / 100;
      shares.set(font, share);
    }
    return share * Number.parseFloat(fontSize);
  };
}
