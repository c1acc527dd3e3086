// Keys are laid by this file: a bunch after the other, so that no frame writes more than one anew.

import type { Shape } from "../../../model.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { marks } from "../../kit/shapes.ts";
import { keysPath } from "./key.ts";

const BUNCHES = 24;

/** @returns what draws the first `laid` of these keys; the last one is cut where `laid` ends inside it. */
export function keyLayingOf(places: readonly Rectangle[]): (laid: number) => Shape[] {
  const most = Math.max(1, Math.ceil(places.length / BUNCHES));
  const whole = rememberEach((bunch) => bunchOf(places, bunch, most, places.length));
  return (laid) =>
    Array.from({ length: Math.ceil(places.length / most) }, (_, bunch) =>
      (bunch + 1) * most <= laid ? whole(bunch) : bunchOf(places, bunch, most, laid),
    );
}

/** All in one path, as they are printed. */
export function keysOf(places: readonly Rectangle[], laid: number): Shape[] {
  return [bunchOf(places, 0, places.length, laid)];
}

function bunchOf(places: readonly Rectangle[], bunch: number, most: number, laid: number): Shape {
  const first = bunch * most;
  const count = Math.max(0, Math.min(most, laid - first));
  const keys = places
    .slice(first, first + Math.ceil(count))
    .map((place, i) => ({ ...place, units: Math.min(1, count - i) }));
  return marks(`keys-${bunch}`, "key", keysPath(keys), count);
}
