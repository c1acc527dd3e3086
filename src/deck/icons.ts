// The controls' icons are drawn in lines, in a box of 24 by 24, and are hidden from
// screen readers because each button has a name.

const SVG = "http://www.w3.org/2000/svg";

export const lines = {
  previous: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  contents: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1",
  table: "M4 5h16v14H4zM4 10h16M10 5v14",
  black: "M3 5h18v12H3zM9 21h6M6 8h12v6H6z",
  fullscreen: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  console: "M3 4h11v8H3zM8 12v4M5 16h6M17 9v11M21 9v11M17 20h4M17 9h4",
  print: "M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z",
  help: "M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2.2M12 18v.5",
  link: "M10 14l4-4M8 11l-2 2a3.5 3.5 0 0 0 5 5l2-2M16 13l2-2a3.5 3.5 0 0 0-5-5l-2 2",
  reading: "M6 3h12v18H6zM9 8h6M9 12h6M9 16h4",
} as const;

export type IconName = keyof typeof lines;

export function icon(page: Document, name: IconName): SVGElement {
  return drawnIcon(page, lines[name]);
}

/** `line` is SVG path data in the icons' box. */
export function drawnIcon(page: Document, line: string, width = "2"): SVGElement {
  const svg = page.createElementNS(SVG, "svg");
  const path = page.createElementNS(SVG, "path");
  const drawn = { viewBox: "0 0 24 24", class: "icon", fill: "none", stroke: "currentColor", "aria-hidden": "true" };
  for (const [attribute, value] of Object.entries(drawn)) svg.setAttribute(attribute, value);
  path.setAttribute("d", line);
  path.setAttribute("stroke-width", width);
  svg.append(path);
  return svg;
}
