// The deck is the document come alive: on command it shows one position, plays the motion
// that belongs to it and tells its listeners.

import { afterFrame } from "./after-frame.ts";
import type { Engine } from "./engine.ts";
import { whenIdle } from "./idle.ts";
import { positionAt } from "./landing.ts";
import { type LeftOut, nothingLeftOut, withLeftOut } from "./left-out.ts";
import type { Motion } from "./motion.ts";
import { layOutNearby } from "./nearby.ts";
import { clamp, first, nextPosition, type Position, samePosition } from "./position.ts";
import { readSlides, type WallSlide } from "./slides.ts";

/** `forward` plays the motion of what the step brings; `jump` shows the state. */
type How = "forward" | "jump";

export interface Move {
  readonly from: Position;
  readonly to: Position;
  readonly slides: readonly WallSlide[];
}

export interface Deck {
  readonly root: HTMLElement;
  slides(): readonly WallSlide[];
  position(): Position;
  go(position: Position, how: How): void;
  /** Plays the slide's motion again. */
  replay(): void;
  /** Takes note that the document changed, and shows this position in it. */
  refresh(position: Position): void;
  /** From the next move on, these slides are passed over, and those come without their steps. */
  leaveOut(left: LeftOut): void;
  onMove(listener: (move: Move) => void): void;
}

/** Slides whose drawings are made ready ahead: who presses fast finds the next ones ready as well. */
const AHEAD = 3;

/** Starts where the address says, else at the first slide. */
export function createDeck(root: HTMLElement, engine: Engine, motion: Motion, hash: string): Deck {
  let left: LeftOut = nothingLeftOut;
  let slides: readonly WallSlide[] = readSlides(root);
  const listeners: ((move: Move) => void)[] = [];
  engine.show(positionAt(hash, slides) ?? first);
  rest();
  prepareNext();

  function go(position: Position, how: How): void {
    const from = engine.shown();
    const to = clamp(position, slides);
    motion.finish();
    if (samePosition(from, to)) return;
    engine.show(to);
    const steps = how === "forward" && samePosition(to, nextPosition(from, slides)) && !slides[to.slide]!.stepless;
    if (steps) motion.play(slideAt(to), to.step, slideAt(from));
    else rest();
    tell(from);
  }

  function refresh(position: Position): void {
    const from = engine.shown();
    slides = withLeftOut(readSlides(root), left);
    engine.unveil();
    engine.show(clamp(position, slides));
    rest();
    tell(from);
  }

  function rest(): void {
    const here = engine.shown();
    motion.rest(slideAt(here), here.step);
  }

  function slideAt({ slide }: Position): HTMLElement {
    return slides[slide]!.element; // positions are clamped to the slides
  }

  function tell(from: Position): void {
    for (const listener of listeners) listener({ from, to: engine.shown(), slides });
    afterFrame(prepareNext);
  }

  function prepareNext(): void {
    whenIdle(() => layOutNearby(root, around()));
    const next = engine.shown().slide + 1;
    motion.prepare(slides.slice(next, next + AHEAD).map(({ element }) => element));
  }

  function around(): HTMLElement[] {
    const { slide } = engine.shown();
    return [slide + 1, slide - 1].flatMap((slide) => slides[slide]?.element ?? []);
  }

  return {
    root,
    slides: () => slides,
    position: engine.shown,
    go,
    replay() {
      const here = engine.shown();
      motion.replay(slideAt(here), here.step, slides[here.slide - 1]?.element);
    },
    refresh,
    leaveOut(now) {
      left = now;
      slides = withLeftOut(slides, left);
    },
    onMove: (listener) => listeners.push(listener),
  };
}
