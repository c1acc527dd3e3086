// This looks at part of a page and the box that it must keep to, and finds what leaves the box and what
// lies on what. It needs nothing but the page.

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

/** Words of a picture may go as far as the window, which is never smaller than the frame. Steps to come have their room, and count. */
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
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [owner, what] = [node.parentElement, (node.textContent ?? "").trim().slice(0, 40)];
    if (what === "" || !owner?.checkVisibility() || owner.closest("script, table") || isOutOfSight(owner)) continue;
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > SEEN_PX) pieces.push({ what, rect, owner, plot: owner.closest(".plot") });
  }
  return pieces;
}

/** For who listens alone. */
function isOutOfSight(owner: Element): boolean {
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
  return pieces.flatMap(({ what, rect, plot }) => {
    const px = beyond(rect, plot ? window : frame);
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
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly element: SVGGraphicsElement;
  /** Its own, or that of the original which a `use` shows in its place. */
  readonly outline: SVGGeometryElement;
}

function picturesIn(root: Element): Picture[] {
  const drawn = [...root.querySelectorAll<SVGSVGElement>(":is(.plot, .address) > svg")].filter((svg) =>
    svg.checkVisibility({ visibilityProperty: true }),
  );
  return drawn.map((svg) => {
    const what = (svg.getAttribute("aria-label") ?? "").slice(0, 40);
    return { what, svg, rect: svg.getBoundingClientRect(), marks: marksIn(svg) };
  });
}

const MARKS = ":is(path, rect, polygon, circle, ellipse, line, use):not(defs *)";

function marksIn(svg: SVGSVGElement): Mark[] {
  const seen = [...svg.querySelectorAll<SVGGraphicsElement>(MARKS)].filter((mark) =>
    mark.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  return seen.flatMap((element) => {
    const outline = element instanceof SVGUseElement ? svg.querySelector(element.href.baseVal) : element;
    return outline instanceof SVGGeometryElement ? [{ element, outline }] : [];
  });
}

/** Words on the marks of a picture that is not theirs, and pictures on pictures. */
function covered(words: readonly Piece[], pictures: readonly Picture[]): Fault[] {
  const onMarks = pictures.flatMap((picture) =>
    words
      .filter(({ plot }) => !plot?.contains(picture.svg))
      .filter(({ rect }) => pointsOf(rect, 8, 3).some(([x, y]) => isMarked(picture, x, y)))
      .map(({ what }) => ({ kind: "overlap", what, other: picture.what }) as const),
  );
  const onPictures = pictures.flatMap((one, i) =>
    pictures
      .slice(i + 1)
      .filter((other) =>
        pointsOf(shared(one.rect, other.rect), 12, 12).some(([x, y]) => isMarked(one, x, y) && isMarked(other, x, y)),
      )
      .map((other) => ({ kind: "overlap", what: one.what, other: other.what }) as const),
  );
  return [...onMarks, ...onPictures];
}

function shared(one: DOMRect, other: DOMRect): DOMRect {
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

function isMarked({ rect, marks }: Picture, x: number, y: number): boolean {
  return (
    isIn(rect, x, y) && marks.some((mark) => isIn(mark.element.getBoundingClientRect(), x, y) && isInked(mark, x, y))
  );
}

function isIn({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isInked({ element, outline }: Mark, x: number, y: number): boolean {
  const own = element.getScreenCTM();
  if (!own) return false;
  const matrix =
    element instanceof SVGUseElement ? own.translate(element.x.baseVal.value, element.y.baseVal.value) : own;
  const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
  const { fill, stroke } = getComputedStyle(element);
  return (fill !== "none" && outline.isPointInFill(point)) || (stroke !== "none" && outline.isPointInStroke(point));
}
