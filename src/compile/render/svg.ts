// Shapes become the text of SVG elements here. What is long and comes again, in the same drawing or in another one of the
// page, is written once and used wherever it comes: most scenes stand in the page at two sizes, a street on several
// slides. Who draws into such an element joins by tag and key, and so puts the shapes themselves in its place.

import type { Shape, Size } from "../../model.ts";
import { attributes, escaped } from "./html.ts";

/** Shorter content is not worth the element that would stand for it. */
const LEAST = 150;

/** What a `use` can stand for, whatever the attributes of the shape itself: a path's line from its start on, or a group's children. */
interface Content {
  readonly text: string;
  /** Where a path starts. */
  readonly start?: { readonly x: number; readonly y: number } | undefined;
  /** What counts is written where it counts, and what has an id is not written twice. */
  readonly isShared: boolean;
}

/** What the drawings of a page have in common. */
export class SharedShapes {
  readonly #contents = new WeakMap<Shape, Content>();
  /** How often a content comes, and its id once it is written. */
  readonly #known = new Map<string, { times: number; id?: string }>();
  /** Originals that the drawings name themselves. */
  readonly #named = new Set<Shape["attributes"][string]>();
  #ids = 0;

  /** Takes note of a drawing: of all that are on the page, before the first of them is written. */
  meet(shapes: readonly Shape[]): void {
    for (const shape of shapes) {
      const { text, isShared } = this.#contentOf(shape);
      const known = this.#known.get(text);
      if (isShared && known) known.times += 1;
      else {
        if (isShared) this.#known.set(text, { times: 1 });
        this.meet(shape.children ?? []);
      }
    }
  }

  /** `sentence` says what the picture shows. Coordinates are in a view box of this size. */
  svg(shapes: readonly Shape[], { width, height }: Size, sentence: string): string {
    const originals: string[] = [];
    const marks = this.#write(shapes, originals);
    const defs = originals.length > 0 ? `<defs>${originals.join("")}</defs>` : ""; // without a key: no motion touches it
    return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(sentence)}">${defs}${marks}</svg>`;
  }

  #write(shapes: readonly Shape[], originals: string[]): string {
    return shapes.map((shape) => this.#writeOne(shape, originals)).join("");
  }

  #writeOne(shape: Shape, originals: string[]): string {
    const { key, tag, attributes: values, children = [] } = shape;
    const { text, start, isShared } = this.#contentOf(shape);
    const known = isShared ? this.#known.get(text) : undefined;
    if (!known || known.times === 1) {
      const own = tag === "defs" ? children.filter(({ attributes: { id } }) => this.#isNew(id)) : children;
      return element(tag, { "data-key": key, ...values }, this.#write(own, originals));
    }
    if (known.id === undefined) {
      this.#ids += 1;
      known.id = `marks.${this.#ids}`; // no slide has a point in its id
      const original = start ? { id: known.id, d: `M0 0${text}` } : { id: known.id };
      const inside = this.#write(children, originals); // its own originals come before it
      originals.push(element(tag, original, inside));
    }
    const { d: _, ...own } = values;
    return element("use", { "data-key": key, ...own, href: `#${known.id}`, ...start });
  }

  #isNew(id: Shape["attributes"][string] | undefined): boolean {
    if (id === undefined) return true;
    const isNew = !this.#named.has(id);
    this.#named.add(id);
    return isNew;
  }

  #contentOf(shape: Shape): Content {
    const content = this.#contents.get(shape) ?? contentOf(shape);
    this.#contents.set(shape, content);
    return content;
  }
}

function contentOf({ tag, attributes: { id, d }, children = [] }: Shape): Content {
  if (tag === "g") {
    const text = children.map(written).join("");
    return { text, isShared: text.length >= LEAST && !children.some(isItself) };
  }
  // From an absolute start on, all is relative: the line is the same wherever it starts.
  const [, x, y, text = ""] = /^M(-?[\d.]+) ?(-?[\d.]+)([^A-Z]*)$/.exec(tag === "path" ? String(d) : "") ?? [];
  return { text, start: { x: Number(x), y: Number(y) }, isShared: text.length >= LEAST && id === undefined };
}

function isItself({ attributes: values, children = [] }: Shape): boolean {
  return "id" in values || "data-count" in values || "data-figure" in values || children.some(isItself);
}

function written({ key, tag, attributes: values, children = [] }: Shape): string {
  return element(tag, { "data-key": key, ...values }, children.map(written).join(""));
}

function element(tag: string, values: Shape["attributes"], inside = ""): string {
  const open = `<${tag}${attributes(values)}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</${tag}>`;
}
