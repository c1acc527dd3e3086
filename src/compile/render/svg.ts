// Shapes become the text of SVG elements here. What is long and comes again, in the same drawing or in another one of the
// page, is written once and used wherever it comes: most scenes stand in the page at two sizes, a street on several
// slides. Keys are not written: who draws into these elements knows them by their order, and puts the shapes themselves
// in the place of what stands for them.

import type { Box, Shape } from "../../model.ts";
import { attributes, escaped } from "./html.ts";
import { type Piece, piecesOf, type Run } from "./runs.ts";

/** Shorter content is not worth the element that would stand for it. */
const LEAST = 60;

const MOVED = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/;

/** What a `use` can stand for, whatever the attributes of the shape itself: a path's line from its start on, or a group's children. */
interface Content {
  readonly text: string;
  /** Where a path starts. */
  readonly start?: { readonly x: number; readonly y: number } | undefined;
  /** What counts is written where it counts, and what has an id is not written twice. */
  readonly isShared: boolean;
}

type Values = Shape["attributes"];

/** What the drawings of a page have in common. */
export class SharedShapes {
  readonly #contents = new WeakMap<Shape, Content>();
  /** How often a content comes, and its id once it is written. */
  readonly #known = new Map<string, { times: number; id?: string }>();
  readonly #runs = new Map<Run, string>();
  /** Originals that the drawings name themselves. */
  readonly #named = new Set<Values[string]>();
  /** Those of the drawing that is being written. */
  #originals: string[] = [];
  #count = 0;

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
  svg(shapes: readonly Shape[], { width, height }: Box, sentence: string): string {
    this.#originals = [];
    const marks = shapes.map((shape) => this.#write(shape)).join("");
    const originals = this.#originals.join("");
    const defs = originals && `<defs>${originals}</defs>`; // before the marks: the last elements are the shapes'
    return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(sentence)}">${defs}${marks}</svg>`;
  }

  #write(shape: Shape): string {
    const { tag, children = [] } = shape;
    const { text, start, isShared } = this.#contentOf(shape);
    const { d, ...own } = shape.attributes;
    const known = isShared ? this.#known.get(text) : undefined;
    if (known && known.times > 1) {
      known.id ??= this.#writeOriginal(shape);
      return useOf(known.id, own, start);
    }
    const pieces = isShared && start ? piecesOf(text, start) : [];
    if (pieces.length > 1) return element("g", own, this.#writePieces(pieces));
    const fresh = tag === "defs" ? children.filter(({ attributes: { id } }) => this.#isNew(id)) : children;
    const inside = fresh.map((child) => this.#write(child)).join("");
    return element(tag, d === undefined ? own : { ...own, d }, inside);
  }

  #writeOriginal(shape: Shape): string {
    const { text, start } = this.#contentOf(shape);
    const inside = (shape.children ?? []).map((child) => this.#write(child)).join("");
    return start ? this.#addPieces(piecesOf(text)) : this.#addOriginal("g", {}, inside);
  }

  #writePieces(pieces: readonly Piece[]): string {
    const one = ({ x, y, ...piece }: Piece) => {
      if ("line" in piece) return element("path", { d: `M${x} ${y}${piece.line}` });
      const id = this.#runs.get(piece.run) ?? this.#addPieces(piece.run.pieces);
      this.#runs.set(piece.run, id);
      return useOf(id, {}, { x, y });
    };
    return pieces.map(one).join("");
  }

  #addPieces(pieces: readonly Piece[]): string {
    const [first, ...more] = pieces;
    const isPath = first && "line" in first && more.length === 0;
    return isPath
      ? this.#addOriginal("path", { d: `M${first.x} ${first.y}${first.line}` })
      : this.#addOriginal("g", {}, this.#writePieces(pieces));
  }

  /** Those that it uses itself are there before it. @returns its id. */
  #addOriginal(tag: string, values: Values, inside = ""): string {
    this.#count += 1;
    const id = `m.${this.#count.toString(36)}`; // no slide has a point in its id
    this.#originals.push(element(tag, { id, ...values }, inside));
    return id;
  }

  #isNew(id: Values[string] | undefined): boolean {
    const isKnown = id !== undefined && this.#named.has(id);
    if (id !== undefined) this.#named.add(id);
    return !isKnown;
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
  const line = tag === "path" && id === undefined ? /^M(-?[\d.]+) ?(-?[\d.]+)([^A-Z]*)$/.exec(String(d)) : null;
  if (!line) return { text: "", isShared: false };
  const [, x, y, text = ""] = line;
  return { text, start: { x: Number(x), y: Number(y) }, isShared: text.length >= LEAST };
}

function isItself({ attributes: values, children = [] }: Shape): boolean {
  return "id" in values || "data-count" in values || "data-figure" in values || children.some(isItself);
}

function written({ tag, attributes: values, children = [] }: Shape): string {
  return element(tag, values, children.map(written).join(""));
}

/** Where a group is only moved, it is used there. */
function useOf(id: string, values: Values, place?: Content["start"]): string {
  const { transform, ...others } = values;
  const moved = place ? undefined : MOVED.exec(String(transform))?.map(Number);
  const [x = 0, y = 0] = place ? [place.x, place.y] : (moved?.slice(1) ?? []);
  return element("use", { ...(moved ? others : values), href: `#${id}`, ...(x && { x }), ...(y && { y }) });
}

function element(tag: string, values: Values, inside = ""): string {
  const open = `<${tag}${attributes(values)}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</${tag}>`;
}
