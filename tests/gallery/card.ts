// One drawing in, its card out: the picture, a slider for t, a button that plays it, its size and its ground.

import { play, type Run } from "../../src/deck/clock.ts";
import { createPen } from "../../src/deck/drawing.ts";
import { element } from "../../src/deck/elements.ts";
import type { Label, Shape, Size, SizeName } from "../../src/model.ts";

export interface Exhibit {
  readonly name: string;
  readonly form: string;
  readonly ground: "day" | "night";
  readonly durationMs: number;
  readonly sizes: Readonly<Record<SizeName, Size>>;
  shapesAt(t: number, size: Size): Shape[];
  labelsAt(t: number, size: Size): Label[];
}

const SVG = "http://www.w3.org/2000/svg";

export function cardOf(page: Document, exhibit: Exhibit): HTMLElement {
  const slider = element(page, "input", {
    type: "range",
    min: "0",
    max: "1",
    step: "0.001",
    value: "1",
    "aria-label": "t",
  });
  const shown = element(page, "output");
  const button = element(page, "button", { type: "button" }, "Jouer");
  const size = choice(page, "Taille", { wide: "large", narrow: "étroite" });
  const ground = choice(page, "Fond", { day: "jour", night: "nuit" });
  const stage = element(page, "div", { class: "stage" });
  const title = element(page, "h3", {}, `${exhibit.name} `, element(page, "small", {}, exhibit.form));
  const controls = element(page, "p", { class: "levers" }, button, slider, shown, size, ground);
  const card = element(page, "article", { id: exhibit.name, "data-t": "" }, title, stage, controls);
  let easel = easelOf(stage, exhibit, "wide");
  let run: Run | undefined;

  function show(t: number): void {
    easel(t);
    slider.value = String(t);
    shown.textContent = t.toFixed(3).replace(".", ",");
    card.dataset.t = String(t);
  }

  slider.addEventListener("input", () => {
    run?.cancel();
    show(slider.valueAsNumber);
  });
  button.addEventListener("click", () => {
    run?.cancel();
    run = play(exhibit.durationMs, show);
  });
  size.addEventListener("change", () => {
    easel = easelOf(stage, exhibit, size.value as SizeName);
    show(slider.valueAsNumber);
  });
  ground.value = exhibit.ground;
  stage.dataset.ground = exhibit.ground;
  ground.addEventListener("change", () => {
    stage.dataset.ground = ground.value;
  });
  whenSeen(card, () => show(1));
  return card;
}

/** A fresh picture of that size on the stage; @returns what draws it at t. */
function easelOf(stage: HTMLElement, { sizes, shapesAt, labelsAt }: Exhibit, name: SizeName): (t: number) => void {
  const page = stage.ownerDocument;
  const size = sizes[name];
  const svg = page.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  const labels = element(page, "div", { class: "labels" });
  stage.replaceChildren(element(page, "div", { class: "plot", "data-shown-size": name }, svg, labels));
  const pen = createPen();
  return (t) => {
    pen.drawShapes(svg, shapesAt(t, size));
    pen.drawLabels(labels, labelsAt(t, size), size);
  };
}

function choice(page: Document, name: string, options: Readonly<Record<string, string>>): HTMLSelectElement {
  const list = Object.entries(options).map(([value, words]) => element(page, "option", { value }, words));
  return element(page, "select", { "aria-label": name }, ...list);
}

/** A street of a hundred thousand windows takes a moment: nobody waits for what is far below. */
function whenSeen(card: HTMLElement, draw: () => void): void {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    draw();
  });
  observer.observe(card);
}
