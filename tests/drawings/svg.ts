// Shapes go in; a picture that opens in a browser, in the page's own colours, comes out.

import type { Shape, Size } from "../../src/model.ts";

/** Seen from where the pictures lie: tests/drawings/golden/. */
const THEME = "../../../src/theme.css";

export interface Surroundings {
  readonly form: string;
  readonly ground: "day" | "night";
}

export function pictureOf(shapes: readonly Shape[], { width, height }: Size, { form, ground }: Surroundings): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" data-ground="${ground}">
<style>@import "${THEME}";</style>
<rect width="${width}" height="${height}" class="clear"/>
<g data-form="${form}">
${shapes.map(written).join("\n")}
</g>
</svg>
`;
}

function written({ key, tag, attributes, children = [] }: Shape): string {
  const all = Object.entries({ "data-key": key, ...attributes });
  const open = `<${tag} ${all.map(([name, value]) => `${name}="${value}"`).join(" ")}`;
  return children.length ? `${open}>\n${children.map(written).join("\n")}\n</${tag}>` : `${open}/>`;
}
