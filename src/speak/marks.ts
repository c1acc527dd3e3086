// The marks stand over a slide while someone speaks of it: one light, around which the rest dims, and the strokes of a pen.

import { element } from "../deck/elements.ts";
import type { Lit, Mark, PointerSpot } from "./messages.ts";

export interface Marks {
  readonly box: HTMLElement;
  /** `by` tells one hand's strokes from another's. */
  show(mark: Mark, by: string): void;
  clear(): void;
}

const SVG = "http://www.w3.org/2000/svg";

/** A pen writes in a frame that is this wide and high. */
const [WIDTH, HEIGHT] = [1600, 900];

/** A stroke that does not stay is seen for this long after the pen has moved, then goes. */
const SEEN_MS = 2500;
const FADE_MS = 600;

/** `area` is what dims; `frame`, what is pointed at, looked up each time: slides come and go. */
export function createMarks(area: HTMLElement, frame: () => Element | null): Marks {
  const page = area.ownerDocument;
  const light = element(page, "div", { class: "mark-light", hidden: "" });
  const ink = page.createElementNS(SVG, "svg");
  ink.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
  const box = element(page, "div", { class: "marks", "aria-hidden": "true" }, light, ink);
  const strokes = new Map<string, Stroke>();
  area.append(box);

  function show(mark: Mark, by: string): void {
    const [at, within] = [frame()?.getBoundingClientRect(), area.getBoundingClientRect()];
    if (mark.kind === "clear") clear();
    if (!at || mark.kind === "clear") return;
    const part = { x: at.left - within.left, y: at.top - within.top, width: at.width, height: at.height };
    if (mark.kind === "light") showLight(mark.at, part);
    else write(mark, by, part);
  }

  function showLight(at: Lit | null, frame: Part): void {
    light.hidden = at === null;
    if (!at) return;
    light.classList.toggle("round", at.round);
    const x = frame.x + at.x * frame.width;
    stand(light, {
      x,
      y: frame.y + at.y * frame.height,
      width: at.width * frame.width,
      height: at.height * frame.height,
    });
  }

  function write({ stroke, stays, points }: Extract<Mark, { kind: "ink" }>, by: string, frame: Part): void {
    stand(ink, frame);
    const name = `${by} ${stroke}`;
    const known = strokes.get(name) ?? newStroke(ink);
    strokes.set(name, known);
    known.points.push(...points);
    known.draw();
    clearTimeout(known.fades);
    if (!stays) known.fades = setTimeout(() => fade(name), SEEN_MS);
  }

  /** At once for whoever asks for less motion. */
  function fade(name: string): void {
    const stroke = strokes.get(name);
    const still = page.defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches;
    strokes.delete(name);
    const gone = stroke?.box.animate([{ opacity: 1 }, { opacity: 0 }], still ? 0 : FADE_MS);
    if (gone) gone.onfinish = () => stroke?.box.remove();
  }

  function clear(): void {
    light.hidden = true;
    for (const { fades } of strokes.values()) clearTimeout(fades);
    strokes.clear();
    ink.replaceChildren();
  }

  page.defaultView?.addEventListener("resize", clear);
  return { box, show, clear };
}

/** A part of the area, in px. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function stand({ style }: HTMLElement | SVGElement, { x, y, width, height }: Part): void {
  [style.left, style.top, style.width, style.height] = [`${x}px`, `${y}px`, `${width}px`, `${height}px`];
}

interface Stroke {
  readonly box: Element;
  readonly points: PointerSpot[];
  draw(): void;
  fades?: ReturnType<typeof setTimeout>;
}

/** A dark line in a light one, to be seen on any ground. */
function newStroke(ink: Element): Stroke {
  const page = ink.ownerDocument;
  const lines = [page.createElementNS(SVG, "path"), page.createElementNS(SVG, "path")];
  const box = page.createElementNS(SVG, "g");
  const points: PointerSpot[] = [];
  box.append(...lines);
  ink.append(box);
  const draw = () => {
    for (const line of lines) line.setAttribute("d", strokeThrough(points));
  };
  return { box, points, draw };
}

/** Through the middle between each point and the next: no corner where the hand made none. */
export function strokeThrough(points: readonly PointerSpot[]): string {
  const at = points.map(({ x, y }) => [x * WIDTH, y * HEIGHT] as const);
  const write = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [start, end] = [at[0], at.at(-1)];
  if (!start || !end) return "";
  const bends = at.slice(1, -1).map((here, n) => {
    const next = at[n + 2]!; // the last one is left out
    return `Q${write(here)} ${write([(here[0] + next[0]) / 2, (here[1] + next[1]) / 2])}`;
  });
  return `M${write(start)}${bends.join("")}L${write(end)}`;
}
