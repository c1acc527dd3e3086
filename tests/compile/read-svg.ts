// Reads back what the compiler writes of drawings: elements, and the marks that they show with every `use` resolved.

import { rectanglesOf } from "../../src/drawings/kit/read-back.ts";
import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";

interface Read {
  readonly tag: string;
  readonly values: Readonly<Record<string, string>>;
  readonly children: Read[];
}

/** A path as it is shown, however many elements it is written with; bare paths in one group count as one. */
export interface Mark {
  readonly line: string;
  readonly faces: readonly Rectangle[];
}

type Originals = ReadonlyMap<string, Read>;

export function originalsIn(text: string): Originals {
  const found = new Map<string, Read>();
  const add = (element: Read) => {
    if (element.values.id) found.set(`#${element.values.id}`, element);
    element.children.forEach(add);
  };
  elementsIn(text).forEach(add);
  return found;
}

/** The marks of one drawing, in the order in which they are painted. */
export function marksIn(svg: string, originals: Originals): Mark[] {
  return elementsIn(svg).flatMap((element) => marksOf(element, originals));
}

function marksOf(element: Read, originals: Originals): Mark[] {
  const { tag, values, children } = element;
  if (tag === "defs") return [];
  if (tag === "path" || isLine(element, originals)) return [markOf(element, originals)];
  const shown = tag === "use" ? [originals.get(values.href!)!] : children;
  return shown.flatMap((child) => marksOf(child, originals));
}

/** Whether an element without a line of its own stands for one: its pieces are bare. */
function isLine(element: Read, originals: Originals): boolean {
  const inside = insideOf(element, originals);
  return inside.length > 0 && inside.every((piece) => isPiece(piece, originals));
}

function insideOf({ tag, values, children }: Read, originals: Originals): readonly Read[] {
  if (tag !== "use") return children;
  const original = originals.get(values.href!)!;
  return original.tag === "path" ? [original] : original.children;
}

function isPiece(element: Read, originals: Originals): boolean {
  const isBare = Object.keys(element.values).every((name) => ["id", "d", "href", "x", "y"].includes(name));
  return isBare && (element.tag === "path" || (element.tag === "use" && isLine(element, originals)));
}

function markOf(element: Read, originals: Originals): Mark {
  const pieces = piecesOf(element, originals, 0, 0);
  return {
    line: pieces.map(({ line }) => line).join(""),
    faces: pieces.flatMap(facesOf),
  };
}

/** A piece that begins with a move begins where that leads. */
function facesOf({ x, y, line }: { x: number; y: number; line: string }): Rectangle[] {
  const [move = "", dx, dy, along] = /^m(-?[\d.]+) ?(-?[\d.]+)|^h(-?[\d.]+)(?=v-[\d.]+h[\d.]+v)/.exec(line) ?? [];
  const d = `M${x + Number(dx ?? along ?? 0)} ${y + Number(dy ?? 0)}${line.slice(move.length)}`;
  return rectanglesOf({ key: "", tag: "path", attributes: { d } });
}

function piecesOf(element: Read, originals: Originals, x: number, y: number): { x: number; y: number; line: string }[] {
  const { tag, values } = element;
  const [dx, dy] = [Number(values.x ?? 0), Number(values.y ?? 0)];
  if (tag === "path") {
    const [, left = 0, top = 0, line = ""] = /^M(-?[\d.]+) ?(-?[\d.]+)(.*)$/.exec(values.d!) ?? [];
    return [{ x: x + Number(left), y: y + Number(top), line }];
  }
  return insideOf(element, originals).flatMap((piece) => piecesOf(piece, originals, x + dx, y + dy));
}

function elementsIn(text: string): Read[] {
  const root: Read = { tag: "root", values: {}, children: [] };
  const open = [root];
  for (const [, closed, tag = "", values = "", isEmpty] of text.matchAll(/<(?:\/(\w+)|(\w+)([^>]*?)(\/)?)>/g)) {
    if (closed) open.pop();
    else {
      const found = [...values.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
      const element: Read = { tag, values: Object.fromEntries(found), children: [] };
      open.at(-1)!.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  return root.children;
}
