// The announcer tells a screen reader of each move in one polite sentence, and writes the window's title.

import { afterFrame } from "./after-frame.ts";
import type { Deck, Move } from "./deck.ts";
import { element } from "./elements.ts";
import type { Position } from "./position.ts";
import type { WallSlide } from "./slides.ts";
import { wordsSaid } from "./words.ts";

export type Announce = (sentence: string) => void;

/** The page's one live region. */
export function createAnnouncer(page: Document): Announce {
  const region = element(page, "p", { class: "announcement visually-hidden", role: "status", "aria-live": "polite" });
  page.body.append(region);
  return (sentence) => {
    region.textContent = sentence;
  };
}

/** Tells every move, and keeps the window's title; the frame that shows the move does not wait for it. */
export function announceMoves(deck: Deck, page: Document, announce: Announce): void {
  const deckTitle = page.querySelector(".masthead h1")?.textContent ?? page.title;
  const setTitle = () => {
    page.title = windowTitle(deck.position(), deck.slides(), deckTitle);
  };
  setTitle();
  deck.onMove((move) =>
    afterFrame(() => {
      setTitle();
      announce(sentenceFor(move, newWords(move)));
    }),
  );
}

/** "Ménages logés (8/23) — Bilan régional" */
export function windowTitle({ slide }: Position, slides: readonly Titled[], deckTitle: string): string {
  return `${slides[slide]?.title ?? ""} (${slide + 1}/${slides.length}) — ${deckTitle}`;
}

/** A step on says what it brought (`words`); any other move says where it led. */
export function sentenceFor({ from, to, slides }: Pick<Move, "from" | "to"> & Listing, words: string): string {
  const { title = "", steps = 0 } = slides[to.slide] ?? {};
  const step = to.step > 0 ? `étape ${to.step} sur ${steps}` : "";
  if (isStepOn(from, to)) return words || `${title}, ${step}`;
  return `${title}, diapositive ${to.slide + 1} sur ${slides.length}${step && `, ${step}`}`;
}

type Titled = Pick<WallSlide, "title">;

interface Listing {
  readonly slides: readonly Pick<WallSlide, "title" | "steps">[];
}

function isStepOn(from: Position, to: Position): boolean {
  return from.slide === to.slide && to.step === from.step + 1;
}

function newWords({ to, slides }: Move): string {
  const brought = slides[to.slide]?.element.querySelectorAll(`.fragment[data-fragment-index="${to.step - 1}"]`) ?? [];
  return [...brought].map(wordsSaid).join(" ");
}
