// Doors of the street open, and are painted anew: this file draws them over those that the houses have.

import type { Shape } from "../../../model.ts";
import { during, opacity } from "../../kit/passage.ts";
import { pathOf, polygonOf } from "../../kit/rectangles.ts";
import { rememberFor, rememberOnce } from "../../kit/remember.ts";
import { group, path } from "../../kit/shapes.ts";
import { leafOf, paintedDoorOf } from "./facade.ts";
import { HOUSES, type House } from "./plan.ts";

/** The houses whose neighbours meet, and the colours that their doors have then. */
const MET = HOUSES.flatMap((house, i) => {
  const colour = ({ 11: 0, 12: 2, 13: 1, 14: 3, 15: 0 } as Readonly<Record<number, number>>)[i];
  return colour === undefined ? [] : [{ house, colour }];
});

const paintOf = rememberFor((house: House) => {
  const met = MET.find((one) => one.house === house);
  return paintedDoorOf(house, met?.colour ?? house.door);
});

export function metDoorsAt(mixed: number): readonly Shape[] {
  return mixed <= 0 ? [] : mixed >= 1 ? allOpen() : doorsAt(mixed);
}

function doorsAt(mixed: number): Shape[] {
  return MET.map(({ house, colour }, i) => {
    const open = during(mixed, 0.3 + 0.08 * i, 0.6 + 0.08 * i);
    const painted = during(mixed, 0.05 * i, 0.25 + 0.05 * i);
    return group(`door-${house.x}`, { transform: `translate(${house.x} 0)` }, [
      ...(open <= 0
        ? [group("paint", { opacity: opacity(painted) }, paintOf(house))]
        : openDoorOf(house, colour, open)),
    ]);
  });
}

/** The leaf turns inwards on its left side and shows the lit hall. */
export function openDoorOf(house: House, colour: number, open: number): Shape[] {
  const { x, y, width, height } = leafOf(house);
  const leaf = Math.round(width * (1 - 0.72 * open));
  const lean = Math.round(9 * open);
  return [
    path("hall", "door-open", pathOf([{ x, y, width, height }])),
    path(
      "leaf",
      `door-${colour}`,
      polygonOf([
        [x, y],
        [x + leaf, y + lean],
        [x + leaf, y + height - lean],
        [x, y + height],
      ]),
    ),
  ];
}

const allOpen = rememberOnce(() => doorsAt(1));
