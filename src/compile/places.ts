// The style rules must know where a slide's drawings stand. These functions find the names for it from the forms and
// the layout.

import type { Drawn } from "./render/render-drawing.ts";

/**
 * On the wall: the form, and "form/state", of a drawing that has a place of its own (its form's sheet); "aside" for one that
 * the layout has none for, and for several on one slide (aside.css). In the article: "tall" for one that its words stand beside.
 */
export function placesOf(drawn: readonly Drawn[], layout: string): string[] {
  const [first, ...others] = drawn;
  if (!first) return [];
  const isAlone = others.length === 0;
  const isRow = layout === "recap" && drawn.every(isOneFigure); // a column for each
  const hasPlace = isRow || (isAlone && namesOf(first).some((name) => PLACES[name]?.includes(layout)));
  const isTall = isAlone && layout !== "recap" && TALL.includes(first.input.form);
  return [
    ...(hasPlace ? drawn.flatMap(namesOf) : ["aside"]),
    ...(hasPlace || isAlone ? [] : [`${drawn.length}-pictures`]),
    ...(isTall ? ["tall"] : []),
  ];
}

function namesOf({ input }: Drawn): string[] {
  return "state" in input ? [input.form, `${input.form}/${input.state}`] : [input.form];
}

function isOneFigure({ input }: Drawn): boolean {
  return "rows" in input && input.rows.length === 1;
}

/** Forms, or one state of a form, with the layouts that were made around them. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  windows: ["texte", "chiffre", "graphique"],
  "unit-wall": ["texte", "chiffre", "graphique"],
  hundred: ["texte", "chiffre", "graphique"],
  beside: ["chiffre", "graphique"],
  walls: ["graphique"],
  groups: ["graphique"],
  "brick-map/land": ["ouverture", "texte", "graphique", "partie", "duo", "fin"],
  "brick-map/lit": ["ouverture", "texte", "graphique", "partie", "duo", "fin"],
  "brick-map/two-walls": ["texte"],
  "brick-map/two-walls-themed": ["texte"],
  "shared-store": ["texte"],
  doorway: ["partie"],
  scaffolding: ["partie"],
  modules: ["texte", "graphique"],
  bridge: ["texte", "graphique"],
  terrace: ["citation", "texte", "graphique"],
  "house/produce": ["duo"],
  "house/welcome": ["duo"],
  "house/save": ["duo"],
  "house/together": ["recap"],
};

/** About as high as they are wide. */
const TALL = ["hundred", "unit-wall", "brick-map", "doorway", "scaffolding", "modules", "house"];
