// A house of the street is put together here: whole, if it was always there, or as far as it is built and dressed.

import type { Shape } from "../../../model.ts";
import { during, opacity, share } from "../../kit/passage.ts";
import { facesOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberEach, rememberFor } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { boxesOf, paintedDoorOf, plainOf, stonesOf } from "./facade.ts";
import { BRICK, type House, openingsOf, PLINTH, windowsOf } from "./plan.ts";
import { crownOf, slatesOf, slopeOf } from "./roof.ts";
import { wallOf } from "./wall.ts";

/** Someone lived in it before the first slide. */
export const wholeOf = rememberFor((house: House) =>
  placed(house, [
    ...slatesOf(house),
    ...wallOf(house, house.courses),
    ...crownOf(house),
    ...plainOf(house),
    ...stonesOf(house),
    ...paintedDoorOf(house, house.door),
  ]),
);

/** How much of the building goes to the wall; the roof comes after. */
const WALL = 0.8;

/**
 * @param built 0 to 1: courses, openings, roof.
 * @param dressed 0 to 1: the façade.
 * @param onRoof what grows on the slates.
 */
export function growingOf(house: House, built: number, dressed: number, onRoof: readonly Shape[] = []): Shape {
  const isMoving = built % 1 > 0 || dressed % 1 > 0;
  return isMoving || onRoof.length > 0 ? grown(house, built, dressed, onRoof) : restsOf(house)(2 * built + dressed);
}

/** What does not move is the same shape at each frame. */
const restsOf = rememberFor((house: House) => rememberEach((rest) => grown(house, Math.floor(rest / 2), rest % 2, [])));

function grown(house: House, built: number, dressed: number, onRoof: readonly Shape[]): Shape {
  const parts = partsOf(house);
  const courses = built >= WALL ? house.courses : Math.round((built / WALL) * house.courses);
  const raised = during(built, WALL, 1);
  const crowned = during(dressed, 0, 0.6);
  const come = share(dressed, 0.3, 1);
  return placed(house, [
    ...(raised > 0 ? [sunk("slates", parts.slates, (1 - raised) * (slopeOf(house) + 80))] : []),
    ...onRoof,
    ...(crowned > 0 ? [sunk("crown", parts.crown, (1 - crowned) * 170)] : []),
    group("wall", {}, built > 0 ? parts.wallAt(courses) : []),
    ...(courses < house.courses ? [] : [group("plain", {}, parts.plain)]),
    ...(come > 0 ? [group("dress", { opacity: opacity(come) }, parts.dress)] : []),
  ]);
}

const partsOf = rememberFor((house: House) => ({
  slates: slatesOf(house),
  crown: crownOf(house),
  plain: plainOf(house),
  dress: [...stonesOf(house), ...paintedDoorOf(house, house.door), ...boxesOf(house)],
  wallAt: rememberEach((courses) => risingOf(house, courses)),
}));

function risingOf(house: House, courses: number): Shape[] {
  const top = -PLINTH - courses * BRICK.height;
  const holes = [openingsOf(house).door, ...windowsOf(house)].flatMap((hole): Rectangle[] => {
    const y = Math.max(hole.y, top);
    const height = hole.y + hole.height - y;
    return height > 0 ? [{ ...hole, y, height }] : [];
  });
  return [...wallOf(house, courses), path("holes", "hollow", facesOf(holes))];
}

function sunk(key: string, drawn: readonly Shape[], by: number): Shape {
  return group(key, { transform: `translate(0 ${Math.round(by)})` }, drawn);
}

function placed({ x }: House, drawn: readonly Shape[]): Shape {
  return group(`house-${x}`, { transform: `translate(${x} 0)` }, drawn);
}
