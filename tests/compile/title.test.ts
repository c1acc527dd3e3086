// The title over a picture's marks, where the caption above it says the same.

import { expect, test } from "vitest";
import { renderTitle } from "../../src/compile/render/render-label.ts";

test.each([
  ["Logements sociaux", "Logements sociaux au 1er janvier", '<span class="in-caption">Logements sociaux</span>'],
  ["Maisons du Val", "Les maisons du Val, an par an", '<span class="in-caption">Maisons du Val</span>'],
  ["Mobilité (de zéro)", "Mobilité dans le parc", '<span class="in-caption">Mobilité</span> (de zéro)'],
  ["Maisons (milliers)", "Les toits", "Maisons (milliers)"],
  ["Toits de 2034", "Toits de 2035", "Toits de 2034"],
  ["(milliers)", "Les toits (milliers)", "(milliers)"],
  ["A < B", "A et C", "A &lt; B"],
])("renderTitle(%j) under the caption %j is %j", (text, caption, html) => {
  expect(renderTitle(text, caption)).toBe(html);
});
