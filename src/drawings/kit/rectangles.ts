// Rectangles, polygons and lines are written here as one path, in relative commands on an integer grid, which compress and
// paint well by the thousand, and are the same text wherever they begin.

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rect(x: number, y: number, width: number, height: number): Rectangle {
  return { x, y, width, height };
}

/** One subpath a rectangle, in the order given. Only cut marks have decimals (two at most). */
export function pathOf(rectangles: Iterable<Rectangle>): string {
  let d = "";
  let from: Rectangle | undefined;
  let outline = ""; // most marks are as large as the one before
  for (const mark of rectangles) {
    if (mark.width !== from?.width || mark.height !== from.height) outline = outlineOf(mark);
    d += (from ? `m${pair(mark.x - from.x, mark.y - from.y)}` : `M${pair(mark.x, mark.y)}`) + outline;
    from = mark;
  }
  return d;
}

function outlineOf({ width, height }: Rectangle): string {
  return `h${written(width)}v${written(height)}h${written(-width)}z`;
}

/**
 * Rectangles for shapes that are filled and have no line: their fourth side goes without saying, and those on one foot hang
 * together by it, which paints nothing. Thousands of marks are shorter by a third than as `pathOf` writes them.
 */
export function facesOf(rectangles: Iterable<Rectangle>): string {
  let d = "";
  let [x, y] = [0, 0]; // where the last one ends, as written
  for (const mark of rectangles) {
    const foot = mark.y + mark.height;
    if (d && foot === y) d += `h${written(mark.x - x)}`;
    else d += `${d ? "m" : "M"}${pair(mark.x - x, foot - y)}`;
    d += `v${written(-mark.height)}h${written(mark.width)}v${written(mark.height)}`;
    x = mark.x + Number(written(mark.width));
    y = foot;
  }
  return d;
}

export type Point = readonly [x: number, y: number];
export type Line = readonly [from: Point, to: Point];

/** A closed outline through points, for roofs and gables. */
export function polygonOf(points: readonly Point[]): string {
  return polygonsOf([points]);
}

/** One subpath a polygon. */
export function polygonsOf(polygons: Iterable<readonly Point[]>): string {
  let d = "";
  let start: Point = [0, 0]; // where one that is closed ends
  for (const points of polygons) {
    points.forEach(([x, y], i) => {
      const [left, top] = points[i - 1] ?? start;
      d += i > 0 ? side(x - left, y - top) : `${d ? "m" : "M"}${pair(x - left, y - top)}`;
    });
    d += "z";
    start = points[0] ?? start;
  }
  return d;
}

/** One subpath a straight line, for joints. */
export function linesOf(lines: Iterable<Line>): string {
  let d = "";
  let [x, y]: Point = [0, 0];
  for (const [from, to] of lines) {
    d += `${d ? "m" : "M"}${pair(from[0] - x, from[1] - y)}${side(to[0] - from[0], to[1] - from[1])}`;
    [x, y] = to;
  }
  return d;
}

function side(x: number, y: number): string {
  if (y === 0) return `h${written(x)}`;
  return x === 0 ? `v${written(y)}` : `l${pair(x, y)}`;
}

/** A number as paths hold it. */
export function written(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function pair(x: number, y: number): string {
  const second = written(y);
  return second.startsWith("-") ? written(x) + second : `${written(x)} ${second}`;
}
