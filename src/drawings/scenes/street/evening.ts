// In the evening night falls on the street and its windows light up, in waves, then its lamps: this file draws both.

import type { Shape } from "../../../model.ts";
import { during, opacity } from "../../kit/passage.ts";
import { facesOf, pathOf, rect } from "../../kit/rectangles.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { fanlightOf, panesOf } from "./facade.ts";
import { lanternsAlong } from "./ground.ts";
import { END, FURTHER, FURTHER_WIDTH, HOUSES, type House, STREET, TIMES, windowsOf } from "./plan.ts";
import { outlineOf } from "./roof.ts";

const WAVES = 5;
/** The wave that lights up before night, in no house of the last slides. */
const DUSK = 0;
const DARK = 0.62;

/**
 * Nothing in it lies on another of its kind: each may be as clear as all, which is painted sooner than a layer would be.
 *
 * @param dusk 0 to 1: some neighbours have light already.
 * @param evening 0 to 1. Night is down at 0.3.
 */
export function eveningAt(dusk: number, evening: number): Shape[] {
  if (dusk <= 0 && evening <= 0) return [];
  const fallen = during(evening, 0, 0.24);
  return [
    ...(fallen > 0 ? [group("night", { "fill-opacity": opacity(DARK * fallen) }, [night()])] : []),
    ...lit().flatMap((wave, i) => {
      const start = 0.1 + 0.04 * i;
      const light = Math.max(i === DUSK ? dusk : 0, during(evening, start, start + 0.08));
      return light > 0 ? [group(`lit-${i}`, { "fill-opacity": opacity(light) }, wave)] : [];
    }),
  ];
}

/** On all that stands, and on the ground. */
const night = rememberOnce(() =>
  group("fallen", {}, [
    ...alongTheStreet("houses", (houses) => [
      path("houses", "night", houses.map((house) => moved(outlineOf(house), house.x)).join("")),
    ]),
    path("ground", "night", pathOf([rect(-END, 0, STREET + 2 * END, 1400)])),
  ]),
);

const lit = rememberOnce(() =>
  Array.from({ length: WAVES + 1 }, (_, wave) =>
    wave === WAVES
      ? alongTheStreet("lamps", (houses) => [path("lamps", "lamp-lit", lanternsAlong(houses))])
      : alongTheStreet("windows", (houses) => [path("windows", "window-lit", facesOf(litIn(houses, wave)))]),
  ),
);

/** Each house is lived in. */
function litIn(houses: readonly House[], wave: number) {
  return houses.flatMap((house, i) =>
    [...windowsOf(house), fanlightOf(house)].flatMap((window, k, { length }) => {
      const own = (i * 3 + k * 2) % WAVES;
      if ((house.role === "plot" ? Math.max(DUSK + 1, own) : own) !== wave || window.height === 0) return [];
      const panes = k === length - 1 ? [window] : panesOf(window);
      return panes.map((pane) => ({ ...pane, x: pane.x + house.x }));
    }),
  );
}

function alongTheStreet(key: string, drawn: (houses: readonly House[]) => readonly Shape[]): Shape[] {
  const more = drawn(FURTHER);
  const places = Array.from({ length: TIMES }, (_, i) => [-(i + 1) * FURTHER_WIDTH, STREET + i * FURTHER_WIDTH]).flat();
  return [
    group(`${key}-here`, {}, drawn(HOUSES)),
    ...places.map((x) => group(`${key}-at-${x}`, { transform: `translate(${x} 0)` }, more)),
  ];
}

/** All is relative but the start. */
function moved(d: string, by: number): string {
  return d.replace(/^M(-?[\d.]+)/, (_, x: string) => `M${Number(x) + by}`);
}
