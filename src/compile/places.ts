// The style rules must know where a slide's drawings stand. These functions find the names for it from how each form
// stands and from the layout.

import type { Standing } from "../model.ts";
import type { Drawn } from "./render/render-drawing.ts";

/** How the form of a drawing stands. */
export type StandingOf = (drawn: Drawn) => Standing;

/**
 * On the wall: the form, and "form/state", of a drawing that has a place of its own (its form's sheet); "aside" for one that
 * the layout has none for, and for several on one slide (aside.css). In the article: "tall" for one that its words stand beside.
 */
export function placesOf(drawn: readonly Drawn[], layout: string, standingOf: StandingOf): string[] {
  const [first, ...others] = drawn;
  if (!first) return [];
  const isAlone = others.length === 0;
  const isRow = layout === "recap" && drawn.every(isOneFigure); // a column for each
  const hasPlace = isRow || (isAlone && layoutsOf(first, standingOf(first)).includes(layout));
  const isTall = isAlone && layout !== "recap" && ["beside", "slide"].includes(standingOf(first).as);
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

function layoutsOf({ input }: Drawn, { layouts }: Standing): readonly string[] {
  if (Array.isArray(layouts)) return layouts;
  return (layouts as Readonly<Record<string, readonly string[]>>)["state" in input ? input.state : ""] ?? [];
}
