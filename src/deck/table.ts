// The table behind a chart is shown in the chart's place, for the slide at hand and until one leaves it.

import type { Deck } from "./deck.ts";

export interface Tables {
  /** Whether the slide at hand has a chart with a table. */
  areHere(): boolean;
  areShown(): boolean;
  show(shown: boolean): void;
  onChange(listener: () => void): void;
}

export function createTables(deck: Deck): Tables {
  const listeners: (() => void)[] = [];
  const here = () => tablesIn(deck.slides()[deck.position().slide]?.element);
  const areShown = () => here().some((details) => details.open);

  function show(shown: boolean): void {
    for (const details of here()) setShown(details, shown);
    for (const listener of listeners) listener();
  }

  deck.onMove(({ from, to, slides }) => {
    if (from.slide === to.slide) return;
    for (const details of tablesIn(slides[from.slide]?.element)) setShown(details, false);
  });
  // A summary that is clicked opens its table by itself: the figure follows.
  const onToggle = (event: Event) => {
    const details = event.target;
    if (!(details instanceof HTMLDetailsElement) || !details.matches(".data-table")) return;
    setShown(details, details.open);
    for (const listener of listeners) listener();
  };
  deck.root.addEventListener("toggle", onToggle, { capture: true });
  return { areHere: () => here().length > 0, areShown, show, onChange: (listener) => listeners.push(listener) };
}

export function tablesIn(slide: Element | undefined): HTMLDetailsElement[] {
  return [...(slide?.querySelectorAll<HTMLDetailsElement>("figure details.data-table") ?? [])];
}

/** The figure follows: its marks give way to the table. */
export function setShown(details: HTMLDetailsElement, shown: boolean): void {
  const figure = details.closest("figure");
  details.open = shown;
  if (shown) figure?.setAttribute("data-shown", "table");
  else figure?.removeAttribute("data-shown");
}
