// The street's residents wait in the gaps, then stand before their doors, then meet: this file draws them on their way.

import type { Shape } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { during, opacity } from "../../kit/passage.ts";
import { rememberEach } from "../../kit/remember.ts";
import { bust, CHILD, ELDER, HOST, redressed, STUDENT, WOMAN } from "../../kit/residents.ts";
import { group } from "../../kit/shapes.ts";
import { HOUSES, openingsOf } from "./plan.ts";

interface Resident {
  readonly figure: readonly Shape[];
  /** Where they wait, then where they meet their neighbours. */
  readonly waits: number;
  readonly meets: number;
  /** Which way they look. */
  readonly way: 1 | -1;
  /** Comes out when the street is mixed. */
  readonly neighbour?: boolean;
}

const SIZE = 0.62;
const FEET = 12;

const RESIDENTS: readonly Resident[] = [
  { figure: WOMAN, waits: 350, meets: 384, way: 1 },
  { figure: CHILD, waits: 378, meets: 412, way: 1 },
  { figure: ELDER, waits: 520, meets: 462, way: -1, neighbour: true },
  { figure: STUDENT, waits: 764, meets: 722, way: -1 },
  { figure: HOST, waits: 626, meets: 676, way: 1, neighbour: true },
  { figure: redressed(HOST, 3, 1, "hair-grey"), waits: 884, meets: 932, way: 1 },
  { figure: redressed(WOMAN, 2, 0), waits: 1044, meets: 982, way: -1, neighbour: true },
  { figure: redressed(CHILD, 0, 0), waits: 1072, meets: 1010, way: -1, neighbour: true },
  { figure: redressed(STUDENT, 2, 1), waits: 1190, meets: 1236, way: 1 },
  { figure: redressed(ELDER, 0, 0, "hair-grey"), waits: 1330, meets: 1282, way: -1, neighbour: true },
  { figure: redressed(WOMAN, 3, 2), waits: 1632, meets: 1564, way: -1 },
  { figure: redressed(CHILD, 2, 2), waits: 1604, meets: 1538, way: -1 },
  { figure: redressed(HOST, 1, 1), waits: 1450, meets: 1504, way: 1, neighbour: true },
];

/** @param met 0 to 1: how far they have gone to meet. */
export function peopleAt(met: number): Shape[] {
  return RESIDENTS.map(({ figure, waits, meets, way, neighbour }, i) => {
    const walked = during(met, 0.3 + 0.02 * i, 0.85 + 0.01 * i);
    const shown = neighbour ? opacity(Math.min(1, walked * 6)) : 1;
    const lift = Math.abs(Math.sin(walked * 9)) * 2;
    const place = `translate(${Math.round(mix(waits, meets, walked))} ${Math.round(FEET - lift)}) scale(${way * SIZE} ${SIZE})`;
    return group(`resident-${i}`, { transform: place, opacity: shown }, figure);
  });
}

/** At the upper windows of a house: in the new ones when they are finished, in all when the street is mixed. */
export const atWindowsOf = rememberEach((i) => {
  const upper = openingsOf(HOUSES[i]!).windows.filter(({ y }) => y < -100);
  const { x, y, width, height } = upper[(i * 2) % upper.length]!;
  return bust("seen", x + (i % 2 ? width - 8 : 9), y + height - 1, 0.54, i % 4, (i + 1) % 3);
});
