// Shapes in, a picture that opens in a browser out.

import type { Shape, Size } from "../../src/model.ts";

const NIGHT = "#0F1A2E";
const SAND = "#F3EADB";

const COLOURS: Readonly<Record<string, string>> = {
  "brick-0": "#B5432C",
  "brick-1": "#8C2F22",
  "brick-2": "#A33A28",
  "brick-3": "#C2553A",
  "brick-4": "#9A3324",
  "brick-5": "#7E2A1E",
  "brick-half": "#C2553A",
  "brick-other": "#2A3D66",
  mortar: "#E2D2BA",
  "facade-0": "#1E2D4F",
  "facade-1": "#24365C",
  "facade-2": "#1A2745",
  "facade-3": "#2A3D66",
  roof: "#39435C",
  "roof-green": "#2F6B4F",
  "window-lit-0": "#F4B740",
  "window-lit-1": "#FFD37A",
  "window-lit-2": "#E9A62E",
  "window-dark": "#101B31",
  door: "#24365C",
  "door-open": "#FFD37A",
  ink: "#16213A",
  ground: "#16213A",
  plot: "#B9A98C",
  person: "#16213A",
  pane: "#2A3D66",
  lintel: "#FBF4E6",
  chimney: "#8C2F22",
};

/** Written where they are used alone. */
const OWN_COLOURS: Readonly<Record<string, string>> = {
  "brick-unlit-0": "#B5432C",
  "brick-unlit-1": "#A94B35",
  "brick-unlit-2": "#BB3D2A",
  "brick-lit-0": "#F4B740",
  "brick-lit-1": "#FFC95C",
  coping: "#34466F",
  "window-lit": "#F4B740",
  "open-joint": SAND,
  clear: SAND,
  fence: "#7D6F57",
  bluestone: "#4A5878",
  "slate-joint": "none;stroke:#7D8AA8;stroke-width:2",
  "roof-green-light": "#4C7A5E",
  pole: "#16213A",
  meadow: "#2F6B4F",
  "meadow-light": "#64924D",
  blossom: "#F8F1E4",
  "fence-new": "#C3AD86",
  stake: "none;stroke:#16213A;stroke-width:7;stroke-dasharray:16 9",
  neighbour: "#DCCBAE",
  "neighbour-roof": "#BDA98A",
  trunk: "#5A4433",
  flower: "#B5432C",
  panel: "#16213A",
  "coat-0": "#F8F1E4",
  "coat-1": "#F4B740",
  "coat-2": "#8FB3C9",
  "coat-3": "#CFD8E6",
  "hair-grey": "#CFC8BD",
  "skin-0": "#E3B58F",
  "skin-1": "#8A5A3C",
  "skin-2": "#D29B76",
  "brick-pale": "#C4864D",
  "tiles-red": "#7E2A1E",
  "door-0": "#24365C",
  "door-1": "#2F6B4F",
  "door-2": "#7E2A1E",
  "door-3": "#2C7287",
  warmth: "#B5432C",
  "warmth-before": "none;stroke:#8C2F22;stroke-width:5;stroke-dasharray:11 7",
};

const STYLE = [
  ...Object.entries(COLOURS).map(([name, colour]) => `.${name}{fill:${colour}}`),
  `.brick-outline{fill:none;stroke:#B5432C}.loss{fill:none;stroke:#B5432C}.someone{stroke:${SAND}}`,
  `.night .roof{fill:#131F3B}.night .door,.night .ground{fill:#0A1322}`,
].join("");

export function pictureOf(shapes: readonly Shape[], { width, height }: Size, ground: "day" | "night"): string {
  const marks = shapes.map(written).join("\n");
  const own = Object.entries(OWN_COLOURS).filter(([name]) => marks.includes(`class="${name}"`));
  const style = STYLE + own.map(([name, colour]) => `.${name}{fill:${colour}}`).join("");
  const paper = `<rect width="${width}" height="${height}" fill="${ground === "night" ? NIGHT : SAND}"/>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" class="${ground}">`;
  return `${open}\n<style>${style}</style>\n${paper}\n${marks}\n</svg>\n`;
}

function written({ key, tag, attributes, children = [] }: Shape): string {
  const all = Object.entries({ "data-key": key, ...attributes });
  const open = `<${tag} ${all.map(([name, value]) => `${name}="${value}"`).join(" ")}`;
  return children.length ? `${open}>\n${children.map(written).join("\n")}\n</${tag}>` : `${open}/>`;
}
