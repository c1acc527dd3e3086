// A pen draws shapes and labels in the document's own elements, and touches its SVG and its words only where they differ.

import type { Label, Shape, Size } from "../model.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Remembers what it drew last, so that what has not changed costs nothing; to be thrown away when others touch the elements. */
export interface Pen {
  drawShapes(parent: Element, shapes: readonly Shape[]): void;
  /** Places the words in per cent of the marks' width. */
  drawLabels(box: Element, labels: readonly Label[], size: Size): void;
}

export function createPen(): Pen {
  const families = new WeakMap<Element, { shapes: readonly Shape[]; elements: readonly Element[] }>();
  const drawn = new WeakMap<Element, Shape | Label>();
  /** A label that comes back is the element that went: the build's own, with all that it wrote on it. */
  const labelled = new WeakMap<Element, Map<string, HTMLElement>>();

  function drawShapes(parent: Element, shapes: readonly Shape[]): void {
    const before = families.get(parent);
    if (before?.shapes === shapes) return;
    const elements =
      before && sameKeys(before.shapes, shapes) ? before.elements : joinShapes(parent, shapes, newElement);
    families.set(parent, { shapes, elements });
    elements.forEach((element, i) => {
      const shape = shapes[i]!; // the join gives an element a shape, in their order
      const old = drawn.get(element) as Shape | undefined;
      if (old === shape) return;
      drawn.set(element, shape);
      setAttributes(element, shape, old);
      if (shape.children) drawShapes(element, shape.children);
    });
  }

  /** With all that is in it: there is nothing to join to. */
  function newElement(page: Document, shape: Shape): Element {
    const element = page.createElementNS(SVG, shape.tag);
    setAttributes(element, shape, undefined);
    drawn.set(element, shape);
    if (shape.children) {
      const elements = shape.children.map((child) => newElement(page, child));
      families.set(element, { shapes: shape.children, elements });
      element.append(...elements);
    }
    return element;
  }

  function drawLabels(box: Element, labels: readonly Label[], size: Size): void {
    const known = labelled.get(box) ?? labelsIn(box);
    labelled.set(box, known);
    joinLabels(box, labels, known).forEach((element, i) => {
      const label = labels[i]!;
      known.set(label.key, element);
      const old = drawn.get(element) as Label | undefined;
      drawn.set(element, label);
      if (!old || old.x !== label.x || old.y !== label.y || old.width !== label.width) place(element, label, size);
      if (old?.text !== label.text) setText(element.querySelector("data") ?? element, label.text);
    });
  }

  return { drawShapes, drawLabels };
}

export function setText(target: Element, text: string): void {
  const { firstChild } = target;
  if (target.childNodes.length === 1 && firstChild instanceof Text) {
    if (firstChild.data !== text) firstChild.data = text; // the same node: no new style, no new box
  } else if (target.textContent !== text) target.textContent = text;
}

function sameKeys(before: readonly Shape[], after: readonly Shape[]): boolean {
  return (
    before.length === after.length && after.every(({ key, tag }, i) => before[i]!.key === key && before[i]!.tag === tag)
  );
}

/** Joins on `data-key`, so it takes over the prerendered elements as well as its own. */
function joinShapes(
  parent: Element,
  shapes: readonly Shape[],
  make: (page: Document, shape: Shape) => Element,
): Element[] {
  const known = new Map<string, Element>();
  for (const child of parent.children)
    if (child.hasAttribute("data-key")) known.set(`${child.localName} ${child.getAttribute("data-key")}`, child);
  const elements = shapes.map((shape) => known.get(`${shape.tag} ${shape.key}`) ?? make(parent.ownerDocument, shape));
  joinElements(parent, [...known.values()], elements);
  return elements;
}

function labelsIn(box: Element): Map<string, HTMLElement> {
  const elements = box.querySelectorAll<HTMLElement>(":scope > .label");
  return new Map([...elements].map((element) => [element.dataset.key ?? "", element]));
}

function joinLabels(box: Element, labels: readonly Label[], known: ReadonlyMap<string, HTMLElement>): HTMLElement[] {
  const elements = labels.map((label) => known.get(label.key) ?? emptyLabel(box.ownerDocument, label));
  joinElements(box, box.querySelectorAll(":scope > .label"), elements);
  return elements;
}

/** D3's join by hand (its selections weigh 3 KB): what is gone leaves, what is new comes in, in the order of the data. */
function joinElements(parent: Element, before: Iterable<Element>, after: readonly Element[]): void {
  const staying = new Set(after);
  for (const element of before) if (!staying.has(element)) element.remove();
  let next: Element | null = null;
  for (const element of [...after].reverse()) {
    if (element.parentNode !== parent || element.nextElementSibling !== next) parent.insertBefore(element, next);
    next = element;
  }
}

/** A path of thousands of bricks is parsed again whenever it is set: only what differs is. */
function setAttributes(target: Element, { key, attributes }: Shape, old: Shape | undefined): void {
  const names = old ? Object.keys(old.attributes) : target.getAttributeNames();
  for (const name of names) {
    if (!(name in attributes) && name !== "data-key") target.removeAttribute(name);
  }
  if (!old && target.getAttribute("data-key") !== key) target.setAttribute("data-key", key);
  for (const [name, value] of Object.entries(attributes)) {
    if (old ? old.attributes[name] === value : target.getAttribute(name) === String(value)) continue;
    target.setAttribute(name, String(value));
  }
}

function emptyLabel(page: Document, { key, role, anchor, baseline, figure }: Label): HTMLElement {
  const div = page.createElement("div");
  div.className = "label";
  Object.assign(div.dataset, { key, role, anchor, baseline });
  if (figure) {
    const data = page.createElement("data");
    data.dataset.figure = figure;
    div.append(data);
  }
  return div;
}

function place({ style }: HTMLElement, label: Label, size: Size): void {
  style.left = `${(label.x / size.width) * 100}%`;
  style.marginTop = `${(label.y / size.width) * 100}%`; // as the build writes it
  style.width = `${(label.width / size.width) * 100}%`;
}
