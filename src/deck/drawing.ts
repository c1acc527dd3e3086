// A pen draws shapes and labels in the document's own elements, and touches its SVG and its words only where they differ.

import type { Label, Shape, Size } from "../model.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Remembers what it drew last, so that what has not changed costs nothing; to be thrown away when others touch the elements. */
export interface Pen {
  /** Takes an element's children for these shapes, of which the build made them, and changes none. */
  takeOver(parent: Element, shapes: readonly Shape[]): void;
  drawShapes(parent: Element, shapes: readonly Shape[]): void;
  /** Places the words in per cent of the marks' width. */
  drawLabels(box: Element, labels: readonly Label[], size: Size): void;
}

/** Shapes and their elements. */
interface Family {
  readonly shapes: readonly Shape[];
  readonly elements: readonly Element[];
}

export function createPen(): Pen {
  const families = new WeakMap<Element, Family>();
  /** By tag and key, what the build made. */
  const built = new WeakMap<Element, ReadonlyMap<string, Element>>();
  const drawn = new WeakMap<Element, Shape | Label>();
  /** A label that comes back is the element that went: the build's own, with all that it wrote on it. */
  const labelled = new WeakMap<Element, Map<string, HTMLElement>>();

  /** In their order, behind the build's own originals; it wrote no original of theirs (which have ids) twice in a page. */
  function takeOver(parent: Element, shapes: readonly Shape[]): void {
    const { children } = parent;
    const own = [...children].slice(Math.max(0, children.length - shapes.length));
    const known = own.map((element, i) => [`${element.localName} ${element.id || shapes[i]!.key}`, element] as const);
    built.set(parent, new Map(known));
    own.forEach((element, i) => {
      const { tag, children = [] } = shapes[i]!;
      if (element.localName === tag) takeOver(element, children);
    });
  }

  function drawShapes(parent: Element, shapes: readonly Shape[]): void {
    const before = families.get(parent);
    if (before?.shapes === shapes) return;
    const elements = before && sameKeys(before.shapes, shapes) ? before.elements : join(parent, shapes, before);
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

  function join(parent: Element, shapes: readonly Shape[], before: Family | undefined): Element[] {
    const known = before ? knownOf(before) : (built.get(parent) ?? new Map<string, Element>());
    const elements = shapes.map((shape) => known.get(nameOf(shape)) ?? newElement(parent.ownerDocument, shape));
    joinElements(parent, known.values(), elements);
    return elements;
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

  return { takeOver, drawShapes, drawLabels };
}

export function setText(target: Element, text: string): void {
  const { firstChild } = target;
  if (target.childNodes.length === 1 && firstChild instanceof Text) {
    if (firstChild.data !== text) firstChild.data = text; // the same node: no new style, no new box
  } else if (target.textContent !== text) target.textContent = text;
}

function knownOf({ shapes, elements }: Family): Map<string, Element> {
  return new Map(shapes.map((shape, i) => [nameOf(shape), elements[i]!]));
}

function nameOf({ tag, key }: Shape): string {
  return `${tag} ${key}`;
}

function sameKeys(before: readonly Shape[], after: readonly Shape[]): boolean {
  return (
    before.length === after.length && after.every(({ key, tag }, i) => before[i]!.key === key && before[i]!.tag === tag)
  );
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
function setAttributes(target: Element, { attributes }: Shape, old: Shape | undefined): void {
  const names = old ? Object.keys(old.attributes) : target.getAttributeNames();
  for (const name of names) {
    if (!(name in attributes)) target.removeAttribute(name);
  }
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
