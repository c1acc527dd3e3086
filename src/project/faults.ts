// This looks at part of a page and the box that it must keep to, and finds what leaves the box and what
// lies on what.

import { textsShownIn } from "../deck/words.ts";

export type Fault =
  | { readonly kind: "outside"; readonly what: string; readonly px: number }
  | { readonly kind: "overlap"; readonly what: string; readonly other: string };

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Less is the edge of a letter. */
const SEEN_PX = 1;

/** Words of a picture, and a scene's footnote, may go as far as the window, which is never smaller than the frame. Steps to come have their room, and count. */
export function faultsIn(root: Element, frame: Box, window: Box = frame): Fault[] {
  const [words, pictures] = [wordsIn(root), picturesIn(root)];
  return [...outside([...words, ...imagesIn(root)], frame, window), ...overlaps(words), ...covered(words, pictures)];
}

/** A line of words, or an image. */
interface Piece {
  readonly what: string;
  readonly rect: DOMRect;
  readonly owner: Element;
  /** The picture that it is a word of. */
  readonly plot: Element | null;
}

function wordsIn(root: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const [text, owner] of textsShownIn(root)) {
    if (owner.closest("script, table") || isOutOfSight(owner)) continue;
    const what = text.textContent!.trim().slice(0, 40); // it is shown
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects())
      if (rect.width > SEEN_PX) pieces.push({ what, rect, owner, plot: owner.closest(".plot") });
  }
  return pieces;
}

/** For who listens alone, or said once before in the article. */
function isOutOfSight(owner: Element): boolean {
  const again = owner.closest("[data-again]");
  if (again && getComputedStyle(again).height === "0px") return true;
  const box = owner.closest(".caption, .visually-hidden, .said");
  return box !== null && getComputedStyle(box).clipPath !== "none";
}

function imagesIn(root: Element): Piece[] {
  const images = [...root.querySelectorAll("img")].filter((image) => image.checkVisibility());
  return images.map((image) => ({
    what: image.alt.slice(0, 40),
    rect: image.getBoundingClientRect(),
    owner: image,
    plot: null,
  }));
}

function outside(pieces: readonly Piece[], frame: Box, window: Box): Fault[] {
  return pieces.flatMap(({ what, rect, owner }) => {
    const px = beyond(rect, owner.closest(".plot, .scene .key") ? window : frame);
    return px > SEEN_PX ? [{ kind: "outside", what, px } as const] : [];
  });
}

/** By how many pixels one leaves the other, at worst. */
function beyond(rect: DOMRect, box: Box): number {
  return Math.max(box.left - rect.left, rect.right - box.right, box.top - rect.top, rect.bottom - box.bottom);
}

/** Lines are higher than their letters: they may share some of it. */
function overlaps(words: readonly Piece[]): Fault[] {
  return words.flatMap((one, i) =>
    words.slice(i + 1).flatMap((other) => {
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      const isOn = across > 2 && down > 0.45 * Math.min(one.rect.height, other.rect.height);
      return isOn && one.owner !== other.owner ? [{ kind: "overlap", what: one.what, other: other.what } as const] : [];
    }),
  );
}

// ---------------------------------------------------------------- marks

interface Picture {
  readonly what: string;
  readonly svg: SVGSVGElement;
  readonly rect: DOMRect;
  /** What it has beyond shows nowhere. */
  readonly room: Box;
  readonly marks: readonly Mark[];
}

/** An element of the picture: what it shows is found when some words or another picture come near it. */
interface Mark {
  readonly box: Box;
  readonly outlines: () => readonly Outline[];
}

interface Outline {
  readonly shape: SVGGeometryElement;
  /** From the window's coordinates to the outline's own, by way of each `use` that shows it; in plain numbers. */
  readonly inverse: Pick<DOMMatrix, "a" | "b" | "c" | "d" | "e" | "f">;
  /** In its own coordinates, its line left out. */
  readonly bounds: Box;
  readonly isFilled: boolean;
  readonly isStroked: boolean;
}

function picturesIn(root: Element): Picture[] {
  const drawn = [...root.querySelectorAll<SVGSVGElement>(":is(.plot, .address) > svg")].filter((svg) =>
    svg.checkVisibility({ visibilityProperty: true }),
  );
  return drawn.map((svg) => {
    const what = (svg.getAttribute("aria-label") ?? "").slice(0, 40);
    return { what, svg, rect: svg.getBoundingClientRect(), room: roomOf(svg), marks: marksIn(svg) };
  });
}

const EVERYWHERE: Box = { left: -1e9, right: 1e9, top: -1e9, bottom: 1e9 };

/** A sky, and a stone that words are carved in, are the ground of the words and no marks. */
const MARKS = ':is(path, rect, polygon, circle, ellipse, line, use):not(defs *, [class^="sky-"], .carved)';

function marksIn(svg: SVGSVGElement): Mark[] {
  return [...svg.querySelectorAll<SVGGraphicsElement>(MARKS)].map((element) => {
    let found: readonly Outline[] | undefined;
    const outlines = () => {
      found ??= outlinesIn(element);
      return found;
    };
    return { box: element.getBoundingClientRect(), outlines };
  });
}

function outlinesIn(element: SVGGraphicsElement): readonly Outline[] {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
  const around = (element.parentElement as Element as SVGGraphicsElement).getScreenCTM();
  return around ? outlinesOf(element, element, DOMMatrix.fromMatrix(around)) : [];
}

/**
 * What an element shows, in coordinates around it: its own outline, or all that an original holds.
 * @param dressed which one's look it has, when it has none of its own.
 */
function outlinesOf(element: Element, dressed: Element, around: DOMMatrix): Outline[] {
  if (!(element instanceof SVGGraphicsElement)) return [];
  const look = element.classList.length > 0 ? element : dressed;
  const matrix = [...element.transform.baseVal].reduce(
    (all, { matrix }) => all.multiply(DOMMatrix.fromMatrix(matrix)),
    around,
  );
  if (element instanceof SVGGeometryElement) {
    const { fill, stroke } = getComputedStyle(look);
    const { a, b, c, d, e, f } = matrix.inverse();
    const { left, right, top, bottom } = DOMRect.fromRect(element.getBBox());
    const [inverse, bounds] = [
      { a, b, c, d, e, f },
      { left, right, top, bottom },
    ];
    return [{ shape: element, inverse, bounds, isFilled: fill !== "none", isStroked: stroke !== "none" }];
  }
  if (!(element instanceof SVGUseElement))
    return [...element.children].flatMap((child) => outlinesOf(child, look, matrix));
  const original = element.ownerDocument.getElementById(element.href.baseVal.slice(1));
  const moved = matrix.translate(element.x.baseVal.value, element.y.baseVal.value);
  return original ? outlinesOf(original, look, moved) : [];
}

/** Words on the marks of a picture that is not theirs, and pictures on pictures. */
function covered(words: readonly Piece[], pictures: readonly Picture[]): Fault[] {
  const onMarks = pictures.flatMap((picture) =>
    words
      .filter(({ plot }) => !plot?.contains(picture.svg))
      .filter(({ rect }) => {
        const near = marksNear(picture, rect);
        return near.length > 0 && pointsOf(shared(rect, picture.room), 8, 3).some(([x, y]) => isMarked(near, x, y));
      })
      .map(({ what }) => ({ kind: "overlap", what, other: picture.what }) as const),
  );
  const onPictures = pictures.flatMap((one, i) =>
    pictures
      .slice(i + 1)
      .filter((other) => {
        const both = shared(one.rect, other.rect);
        const [ones, others] = [marksNear(one, both), marksNear(other, both)];
        return pointsOf(both, 12, 12).some(([x, y]) => isMarked(ones, x, y) && isMarked(others, x, y));
      })
      .map((other) => ({ kind: "overlap", what: one.what, other: other.what }) as const),
  );
  return [...onMarks, ...onPictures];
}

function marksNear({ rect, marks }: Picture, piece: DOMRect): readonly Mark[] {
  return areTouching(rect, piece) ? marks.filter(({ box }) => areTouching(box, piece)) : [];
}

function areTouching(one: Box, other: Box): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

/** Of what stands in it, cut by each box that lets nothing out. */
function roomOf(element: Element): Box {
  const around = element.parentElement ? roomOf(element.parentElement) : EVERYWHERE;
  return getComputedStyle(element).overflow === "visible" ? around : shared(around, element.getBoundingClientRect());
}

function shared(one: Box, other: Box): DOMRect {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  const [right, bottom] = [Math.min(one.right, other.right), Math.min(one.bottom, other.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** A grid within the rectangle, none on its edge; no point of an empty one. */
function pointsOf({ left, top, width, height }: DOMRect, across: number, down: number): [number, number][] {
  if (width === 0 || height === 0) return [];
  return Array.from({ length: across * down }, (_, i) => [
    left + (width * ((i % across) + 0.5)) / across,
    top + (height * (Math.floor(i / across) + 0.5)) / down,
  ]);
}

function isMarked(marks: readonly Mark[], x: number, y: number): boolean {
  return marks.some(({ box, outlines }) => isIn(box, x, y) && outlines().some((outline) => isInked(outline, x, y)));
}

function isIn({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Reckoned by hand: most of many thousand points are in no outline's bounds. */
function isInked({ shape, inverse, bounds, isFilled, isStroked }: Outline, x: number, y: number): boolean {
  const { a, b, c, d, e, f } = inverse;
  const point = { x: a * x + c * y + e, y: b * x + d * y + f };
  if (!isStroked && !isIn(bounds, point.x, point.y)) return false;
  return (isFilled && shape.isPointInFill(point)) || (isStroked && shape.isPointInStroke(point));
}
