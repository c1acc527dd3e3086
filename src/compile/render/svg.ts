// Shapes become the text of SVG elements here. What is long and comes again, in the same drawing or in another one of the
// page, is written once and used wherever it comes: most scenes stand in the page at two sizes, a street on several
// slides. Who draws into such an element joins by tag and key, and so puts the shapes themselves in its place.

import type { Shape, Size } from "../../model.ts";
import { attributes, escaped } from "./html.ts";
import { type Piece, piecesOf, type Run } from "./runs.ts";

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
  readonly #runs = new Map<Run, string>();
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
    const { d: _, ...own } = values;
    const { text, start, isShared } = this.#contentOf(shape);
    const known = isShared ? this.#known.get(text) : undefined;
    if (known && known.times > 1) {
      known.id ??= this.#writeOriginal(shape, originals);
      return element("use", { "data-key": key, ...own, href: `#${known.id}`, ...start });
    }
    const pieces = isShared && start ? piecesOf(text) : [];
    if (start && pieces.length > 1) {
      const moved = pieces.map((piece) => ({ ...piece, x: piece.x + start.x, y: piece.y + start.y }));
      return element("g", { "data-key": key, ...own }, this.#writePieces(moved, originals));
    }
    const inside = tag === "defs" ? children.filter(({ attributes: { id } }) => this.#isNew(id)) : children;
    return element(tag, { "data-key": key, ...values }, this.#write(inside, originals));
  }

  /** @returns its id. */
  #writeOriginal(shape: Shape, originals: string[]): string {
    const { text, start } = this.#contentOf(shape);
    const pieces = start ? piecesOf(text) : [];
    const inside = start ? this.#writePieces(pieces, originals) : this.#write(shape.children ?? [], originals);
    const id = this.#newId();
    const isPath = start && pieces.length === 1;
    originals.push(isPath ? element("path", { id, d: `M0 0${text}` }) : element("g", { id }, inside));
    return id;
  }

  #writePieces(pieces: readonly Piece[], originals: string[]): string {
    return pieces
      .map((piece) => {
        if ("line" in piece) return element("path", { d: `M${piece.x} ${piece.y}${piece.line}` });
        return element("use", { href: `#${this.#runId(piece.run, originals)}`, x: piece.x, y: piece.y });
      })
      .join("");
  }

  #runId(run: Run, originals: string[]): string {
    const known = this.#runs.get(run);
    if (known !== undefined) return known;
    const inside = this.#writePieces(run.pieces, originals);
    const id = this.#newId();
    this.#runs.set(run, id);
    originals.push(element("g", { id }, inside));
    return id;
  }

  #newId(): string {
    this.#ids += 1;
    return `m.${this.#ids}`; // no slide has a point in its id
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
