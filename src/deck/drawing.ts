// Shapes and labels to elements: what a chart looks like in, the document's own SVG and spans touched where they differ.

import { select } from "d3";
import type { Label, Shape, Size } from "../model.ts";

const SVG = "http://www.w3.org/2000/svg";

/** What each element was drawn from last: the same shape again leaves it, and all that is in it, alone. */
const drawnFrom = new WeakMap<Element, Shape>();

/** Joins on `data-key`, so it takes over the prerendered elements as well as its own. */
export function drawShapes(parent: Element, shapes: readonly Shape[]): void {
  select(parent)
    .selectAll<Element, Shape>(":scope > [data-key]")
    .data<Shape>(shapes, function (this: Element, shape?: Shape) {
      return shape ? `${shape.tag} ${shape.key}` : `${this.localName} ${this.getAttribute("data-key")}`;
    })
    .join((enter) => enter.append((shape) => newElement(parent.ownerDocument, shape)))
    .each(function (shape) {
      redraw(this, shape);
    });
}

/** Touches what differs from what the element was drawn from; without that, everything is looked at. */
function redraw(element: Element, shape: Shape): void {
  const before = drawnFrom.get(element);
  if (before === shape) return;
  drawnFrom.set(element, shape);
  if (before) changeAttributes(element, before.attributes, shape.attributes);
  else setAttributes(element, { "data-key": shape.key, ...shape.attributes });
  const children = shape.children ?? [];
  if (before && haveSameKeys(before.children ?? [], children)) {
    for (const [i, child] of children.entries()) redraw(element.children[i]!, child);
  } else drawShapes(element, children);
}

function haveSameKeys(before: readonly Shape[], after: readonly Shape[]): boolean {
  return (
    before.length === after.length && after.every(({ key, tag }, i) => key === before[i]?.key && tag === before[i].tag)
  );
}

/** With all that is in it, which is faster than joining it to nothing. */
function newElement(page: Document, shape: Shape): Element {
  const element = page.createElementNS(SVG, shape.tag);
  setAttributes(element, { "data-key": shape.key, ...shape.attributes });
  for (const child of shape.children ?? []) element.append(newElement(page, child));
  drawnFrom.set(element, shape);
  return element;
}

/** Places the words in per cent of the marks' box. */
export function drawLabels(box: Element, labels: readonly Label[], size: Size): void {
  select(box)
    .selectAll<HTMLElement, Label>(":scope > .label")
    .data<Label>(labels, function (this: Element, label?: Label) {
      return label?.key ?? this.getAttribute("data-key") ?? "";
    })
    .join((enter) => enter.append((label) => emptyLabel(box.ownerDocument, label)))
    .each(function (label) {
      place(this, label, size);
      setText(this.querySelector("data") ?? this, label.text);
    });
}

/** A path of thousands of bricks is parsed again whenever it is set: only what differs is. */
function setAttributes(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const name of target.getAttributeNames()) {
    if (!(name in attributes)) target.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (target.getAttribute(name) !== String(value)) target.setAttribute(name, String(value));
  }
}

/** Between two shapes of one element, which needs no look at the document. */
function changeAttributes(target: Element, before: Shape["attributes"], after: Shape["attributes"]): void {
  for (const name in before) if (!(name in after)) target.removeAttribute(name);
  for (const name in after) if (after[name] !== before[name]) target.setAttribute(name, String(after[name]));
}

function emptyLabel(page: Document, label: Label): HTMLElement {
  const span = page.createElement("span");
  span.className = "label";
  span.dataset.key = label.key;
  span.dataset.role = label.role;
  span.dataset.anchor = label.anchor;
  span.dataset.baseline = label.baseline;
  if (label.figure) {
    const data = page.createElement("data");
    data.dataset.figure = label.figure;
    span.append(data);
  }
  return span;
}

function place({ style }: HTMLElement, label: Label, size: Size): void {
  style.left = `${(label.x / size.width) * 100}%`;
  style.top = `${(label.y / size.height) * 100}%`;
  style.width = `${(label.width / size.width) * 100}%`;
}

export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
