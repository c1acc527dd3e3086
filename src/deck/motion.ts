// When a position is reached, motion runs the pictures that its step brings, and in idle time it makes ready those to come.

import { browserFrames, type Frames, play, type Run } from "./clock.ts";
import { whenIdle } from "./idle.ts";
import { type Forms, PARTS, type Picture, pictureIn } from "./picture.ts";

export interface Motion {
  /** Makes ready, in idle time and while nothing moves, what these slides will play; the first one first. */
  prepare(slides: readonly HTMLElement[]): void;
  /** Shows the drawings that go on with the slide's steps where they rest at this one. */
  rest(slide: HTMLElement, step: number): void;
  /** Plays what this step brings; `left` is the slide that stood there before. */
  play(slide: HTMLElement, step: number, left: HTMLElement): void;
  /** Plays all that the slide shows at this step; `before` is the slide that precedes it. */
  replay(slide: HTMLElement, step: number, before: HTMLElement | undefined): void;
  /** Runs one picture, whatever the step, from one t to another. */
  run(picture: Picture, from?: number, to?: number): void;
  /** Runs the task in idle time, once nothing moves; a later one takes its place. */
  whenStill(task: () => void): void;
  /** Ends what runs at its final state, at once. */
  finish(): void;
  /** And puts back all drawings as the build drew them; nothing is made ready until the next `prepare`. */
  letGo(): void;
}

/** `still` says whether the person asked for reduced motion. */
export function createMotion(forms: Forms, still: () => boolean, frames: Frames = browserFrames): Motion {
  let runs: Run[] = [];
  let moving = 0;
  let chores: Iterator<void> = [].values();
  let stillTask: (() => void) | undefined;
  const ready = new WeakSet<HTMLElement>();
  const inHand = new Set<Picture>();
  const pictures = new WeakMap<HTMLElement, Picture>(); // charts remember their layout by the input they were given

  function pictureFor(figure: HTMLElement): Picture | undefined {
    const picture = pictures.get(figure) ?? pictureIn(figure, forms);
    if (picture) pictures.set(figure, picture);
    return picture;
  }

  function run(picture: Picture, from = 0, to = 1): void {
    const start = still() ? to : from;
    if (start === 1 && !inHand.has(picture)) return; // it stands as the build drew it
    moving += 1;
    inHand.add(picture);
    const onProgress = (t: number) => {
      drawSafely(picture, t < 1 ? start + (to - start) * t : to);
      if (t >= 1) ended();
    };
    runs.push(play(picture.motif.durationMs * (to - start), onProgress, frames));
  }

  function ended(): void {
    moving -= 1;
    if (moving === 0) whenIdle(() => work(chores));
    rested();
  }

  function rested(): void {
    if (moving > 0) return;
    if (stillTask) whenIdle(stillTask);
    stillTask = undefined;
  }

  /** What comes with this step plays from its beginning, and `again` what came before it; the rest goes on from where it is. */
  function start(slide: HTMLElement, step: number, left: HTMLElement | undefined, again = false): void {
    for (const figure of figuresIn(slide)) {
      const leg = legOf(figure, step);
      const picture = leg && pictureFor(figure);
      if (!picture) continue;
      const comes = again || leg.from === undefined;
      const from = comes ? (follows(picture, left) ? 0 : leg.to) : leg.from;
      if (comes || from < leg.to) run(picture, from, leg.to);
    }
  }

  function rest(slide: HTMLElement, step: number): void {
    for (const figure of figuresIn(slide).filter(({ dataset }) => dataset.stops)) {
      const to = legOf(figure, step)?.to ?? 1;
      const picture = pictureFor(figure);
      if (picture) run(picture, to, to);
    }
  }

  function finish(): void {
    for (const running of runs) running.finish();
    runs = [];
  }

  function letGo(): void {
    finish();
    chores = [].values();
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
    for (const figure of slides.flatMap(figuresIn)) {
      for (let part = 0; part < PARTS && !ready.has(figure); part += 1) {
        yield* pictureFor(figure)?.prepare(part) ?? [];
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
    rest,
    play: start,
    replay(slide, step, before) {
      finish();
      start(slide, step, before, true);
    },
    run,
    whenStill(task) {
      stillTask = task;
      rested();
    },
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

function figuresIn(slide: HTMLElement): HTMLElement[] {
  return [...slide.querySelectorAll<HTMLElement>("figure[data-form]:not([data-still])")];
}

/** What a step makes of a drawing: from where it goes on (undefined: it comes) to where it rests. Undefined: it has not come. */
function legOf(
  figure: HTMLElement,
  step: number,
): { readonly from: number | undefined; readonly to: number } | undefined {
  const stops = (figure.dataset.stops ?? "1").split(" ").map(Number);
  const leg = step - stepOf(figure);
  return leg < 0 ? undefined : { from: leg > 0 ? (stops[leg - 1] ?? 1) : undefined, to: stops[leg] ?? 1 };
}

/** The step that brings the figure: 0 with the slide, else one more than the index of its fragment. */
function stepOf(figure: HTMLElement): number {
  const fragment = figure.closest<HTMLElement>(".fragment");
  return fragment ? Number(fragment.dataset.fragmentIndex ?? 0) + 1 : 0;
}
