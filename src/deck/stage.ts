// A stage finds the elements that a running picture draws into, its plots and its headlines,
// and puts them back as the build made them.

import type { Shape, SizeName } from "../model.ts";
import { createPen, type Pen } from "./drawing.ts";
import { keep } from "./keep.ts";

interface Plot {
  readonly size: SizeName;
  readonly svg: Element | null;
  readonly labels: Element | null;
}

export interface Stage {
  /** Those that are displayed; looked up again when the window changes while the picture runs. */
  plots(): readonly Plot[];
  /** The figure's numbers where they stand large. */
  headlines(key: string): readonly Element[];
  /** What draws into an element, once what the build put there is kept; `built`: the shapes that it made that of. */
  into(target: Element, built?: () => readonly Shape[]): Pen;
  /** Puts everything back as the build made it. */
  clear(): void;
}

export function setStage(figure: HTMLElement): Stage {
  const pen = createPen();
  const restore = new Map<Element, () => void>();
  const numbers = new Map<string, readonly Element[]>();
  const view = figure.ownerDocument.defaultView;
  let shown: readonly Plot[] | undefined;
  const look = () => {
    shown = undefined;
  };
  view?.addEventListener("resize", look);

  function headlines(key: string): readonly Element[] {
    const found = numbers.get(key) ?? findHeadlines(figure, key);
    numbers.set(key, found);
    return found;
  }

  return {
    plots() {
      shown ??= displayedPlots(figure);
      return shown;
    },
    headlines,
    into(target, built) {
      if (restore.has(target)) return pen;
      restore.set(target, keep(target));
      if (built) pen.takeOver(target, built());
      return pen;
    },
    clear() {
      view?.removeEventListener("resize", look);
      for (const putBack of restore.values()) putBack();
    },
  };
}

/** Asked of the style alone: a box would be a layout in the middle of a frame. */
function displayedPlots(figure: HTMLElement): Plot[] {
  return [...figure.querySelectorAll<HTMLElement>(":scope > .plot")]
    .filter((plot) => getComputedStyle(plot).display !== "none")
    .map((plot) => ({
      size: plot.dataset.size as SizeName,
      svg: plot.querySelector("svg"),
      labels: plot.querySelector(".labels"),
    }));
}

function findHeadlines(figure: HTMLElement, key: string): Element[] {
  const slide = figure.closest("section");
  const selector = `[data-headline="${CSS.escape(key)}"] data[data-figure="${CSS.escape(key)}"]`;
  return slide ? [...slide.querySelectorAll(selector)] : [];
}
