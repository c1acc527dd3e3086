// When a position is reached, motion runs the pictures that its step brings, and in idle time it makes ready those to come.

import { browserFrames, type Frames, play, type Run } from "./clock.ts";
import { whenIdle } from "./idle.ts";
import { type Forms, PARTS, type Picture, pictureIn } from "./picture.ts";

export interface Motion {
  /** Makes ready, in idle time and while nothing moves, what these slides will play; the first one first. */
  prepare(slides: readonly HTMLElement[]): void;
  /** Plays what this step brings; `left` is the slide that stood there before. */
  play(slide: HTMLElement, step: number, left: HTMLElement): void;
  /** Plays all that the slide shows at this step; `before` is the slide that precedes it. */
  replay(slide: HTMLElement, step: number, before: HTMLElement | undefined): void;
  /** Runs one picture, whatever the step. */
  run(picture: Picture): void;
  /** Ends what runs at its final state, at once. */
  finish(): void;
  /** And puts back what was made ready ahead, as the build drew it. */
  letGo(): void;
}

/** `still` says whether the person asked for reduced motion. */
export function createMotion(forms: Forms, still: () => boolean, frames: Frames = browserFrames): Motion {
  let runs: Run[] = [];
  let moving = 0;
  let chores: Iterator<void> = [].values();
  const ready = new WeakSet<HTMLElement>();
  const inHand = new Set<Picture>();
  const pictures = new WeakMap<HTMLElement, Picture>(); // charts remember their layout by the input they were given

  function pictureFor(figure: HTMLElement): Picture | undefined {
    const picture = pictures.get(figure) ?? pictureIn(figure, forms);
    if (picture) pictures.set(figure, picture);
    return picture;
  }

  function run(picture: Picture): void {
    if (still()) return;
    moving += 1;
    const onProgress = (t: number) => {
      drawSafely(picture, t);
      if (t >= 1) ended();
    };
    runs.push(play(picture.motif.durationMs, onProgress, frames));
  }

  function ended(): void {
    moving -= 1;
    if (moving === 0) whenIdle(() => work(chores));
  }

  function start(figures: readonly HTMLElement[], left: HTMLElement | undefined): void {
    for (const figure of figures) {
      const picture = pictureFor(figure);
      if (picture && follows(picture, left)) run(picture);
    }
  }

  function finish(): void {
    for (const running of runs) running.finish();
    runs = [];
  }

  function letGo(): void {
    finish();
    for (const picture of inHand) picture.drawAt(1);
    inHand.clear();
  }

  function prepare(slides: readonly HTMLElement[]): void {
    chores = choresFor(slides);
    const own = chores;
    whenIdle(() => work(own));
  }

  /** One chore in each idle moment: few are long enough to be felt. What moves comes first. */
  function work(own: Iterator<void>): void {
    if (own !== chores || moving > 0 || still() || own.next().done) return;
    whenIdle(() => work(own));
  }

  function* choresFor(slides: readonly HTMLElement[]): Generator<void, undefined> {
    for (const figure of slides.flatMap((slide) => figuresIn(slide, () => true))) {
      for (let part = 0; part < PARTS && !ready.has(figure); part += 1) {
        pictureFor(figure)?.prepare(part);
        yield;
      }
      ready.add(figure);
      const picture = pictureFor(figure);
      picture?.takeUp();
      if (picture) inHand.add(picture);
      yield;
    }
  }

  return {
    prepare,
    play: (slide, step, left) =>
      start(
        figuresIn(slide, (figure) => stepOf(figure) === step),
        left,
      ),
    replay(slide, step, before) {
      finish();
      start(
        figuresIn(slide, (figure) => stepOf(figure) <= step),
        before,
      );
    },
    run,
    finish,
    letGo,
  };
}

/** A drawing that fails must not stop the talk: it shows its final state, and the console says why. */
function drawSafely(picture: Picture, t: number): void {
  try {
    picture.drawAt(t);
  } catch (error) {
    picture.drawAt(1);
    console.error(error);
  }
}

/** A passage plays only from the drawing that it continues; everything else plays from nothing. */
function follows({ motif: { after } }: Picture, left: HTMLElement | undefined): boolean {
  if (after === undefined) return true;
  return left?.querySelector(`figure[data-kind="${after.kind}"][data-chart="${CSS.escape(after.name)}"]`) != null;
}

function figuresIn(slide: HTMLElement, test: (figure: HTMLElement) => boolean): HTMLElement[] {
  return [...slide.querySelectorAll<HTMLElement>("figure[data-form]:not([data-still])")].filter(test);
}

/** The step that brings the figure: 0 with the slide, else one more than the index of its fragment. */
function stepOf(figure: HTMLElement): number {
  const fragment = figure.closest<HTMLElement>(".fragment");
  return fragment ? Number(fragment.dataset.fragmentIndex ?? 0) + 1 : 0;
}
