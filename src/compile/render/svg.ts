// This function writes shapes as the text of an SVG element.

import type { Shape, Size } from "../../model.ts";
import { attributes, escaped } from "./html.ts";

/** `sentence` says what the picture shows. Coordinates are in a view box of this size. */
export function renderSvg(shapes: readonly Shape[], { width, height }: Size, sentence: string): string {
  const open = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(sentence)}">`;
  return `${open}${shapes.map(renderShape).join("")}</svg>`;
}

function renderShape({ key, tag, attributes: values, children = [] }: Shape): string {
  const open = `<${tag}${attributes({ "data-key": key, ...values })}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.map(renderShape).join("")}</${tag}>`;
}
