// The street's people wait at its gaps, pass by, meet, and come home: this file draws them on their way.

import type { Shape } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { during, opacity } from "../../kit/passage.ts";
import { rememberOnce } from "../../kit/remember.ts";
import { child, elder, host, redressed, student, woman } from "../../kit/residents.ts";
import { group } from "../../kit/shapes.ts";
import { type Standing, type Stretch, shapesIn } from "./camera.ts";
import type { Day } from "./day.ts";
import { HOUSES, PLOT } from "./plan.ts";

interface Walk {
  readonly figure: readonly Shape[];
  readonly from: number;
  readonly to: number;
  /** Which way they look at first, and in the end. */
  readonly looks: readonly [1 | -1, 1 | -1];
}

const SIZE = 0.98;
const FEET = 14;
/** Of someone with a bag, on either side. */
const REACH = 80;

const [FIRST, SECOND, THIRD] = HOUSES.filter(({ role }) => role === "gap").map(({ x }) => x) as [
  number,
  number,
  number,
];

/** In front of the gaps; then of the new doors. */
const waiting = rememberOnce((): readonly Walk[] => [
  { figure: woman(), from: FIRST + 92, to: FIRST + 120, looks: [1, 1] },
  { figure: redressed(child(), 0, 1), from: FIRST + 140, to: FIRST + 164, looks: [-1, 1] },
  { figure: student(), from: SECOND + 96, to: SECOND + 122, looks: [1, 1] },
  { figure: elder(), from: SECOND + 176, to: SECOND + 168, looks: [-1, -1] },
  { figure: redressed(host(), 3, 1), from: THIRD + 84, to: THIRD + 112, looks: [1, 1] },
  { figure: redressed(woman(), 1, 0), from: THIRD + 156, to: THIRD + 160, looks: [-1, -1] },
]);

/** In the afternoon: coats of one colour on each side, then side by side. */
const meeting = rememberOnce((): readonly Walk[] => [
  { figure: redressed(woman(), 2, 1), from: 3390, to: 3532, looks: [1, 1] },
  { figure: redressed(child(), 2, 1), from: 3350, to: 3500, looks: [1, 1] },
  { figure: redressed(student(), 1, 0), from: 3960, to: 3606, looks: [-1, -1] },
  { figure: redressed(host(), 2, 2), from: 3700, to: 4046, looks: [1, 1] },
  { figure: redressed(elder(), 0, 0, "hair-grey"), from: 4330, to: 4128, looks: [-1, -1] },
  { figure: redressed(elder(), 2, 2, "hair-grey"), from: 3770, to: 4196, looks: [1, 1] },
  { figure: redressed(woman(), 1, 0), from: 4400, to: 4262, looks: [-1, -1] },
  { figure: redressed(child(), 1, 0), from: 4440, to: 4300, looks: [-1, -1] },
  { figure: redressed(student(), 2, 1), from: 4230, to: 4600, looks: [1, 1] },
  { figure: redressed(host(), 1, 1), from: 4740, to: 4668, looks: [-1, -1] },
]);

const passing = rememberOnce((): readonly Walk[] => [
  { figure: redressed(elder(), 3, 0, "hair-grey"), from: 2440, to: 2440, looks: [1, 1] },
  { figure: redressed(host(), 1, 2), from: 2520, to: 2508, looks: [1, -1] },
  { figure: redressed(woman(), 0, 0), from: 3060, to: 2880, looks: [-1, -1] },
  { figure: redressed(child(), 1, 0), from: 3100, to: 2920, looks: [-1, -1] },
]);

const DOOR = PLOT.x + PLOT.width / 2;
/** They come to the open door, from the doors of the low houses and from down the street; no one stands where a window may end. */
const comers = rememberOnce((): readonly Walk[] => [
  { figure: redressed(student(), 3, 0), from: DOOR + 720, to: DOOR - 2, looks: [-1, -1] },
  { figure: redressed(woman(), 1, 1), from: DOOR + 800, to: DOOR + 88, looks: [-1, -1] },
  { figure: redressed(child(), 0, 1), from: DOOR + 842, to: DOOR + 132, looks: [-1, -1] },
  { figure: redressed(host(), 2, 2), from: DOOR - 720, to: DOOR - 214, looks: [1, 1] },
  { figure: redressed(elder(), 0, 2, "hair-grey"), from: DOOR - 600, to: DOOR - 126, looks: [1, 1] },
]);

export function peopleAt(day: Day, seen: Stretch): Shape[] {
  const out = 1 - during(day.evening, 0, 0.2);
  return out <= 0 ? [] : [group("people", { opacity: opacity(out) }, shapesIn(seen, peopleOut(day)))];
}

function peopleOut({ built, finished, mixed, approached, saved }: Day): Standing[] {
  return [
    ...waiting().map((walk, i) => walker(`waiting-${i}`, walk, during(built, 0.8, 1))),
    ...passing().map((walk, i) => walker(`passing-${i}`, walk, during(finished, 0, 1))),
    ...meeting().map((walk, i) => walker(`meeting-${i}`, walk, during(mixed, 0.02 * i, 0.8 + 0.02 * i))),
    ...(approached > 0 && saved < 1 ? comers().flatMap((walk, i) => coming(walk, i, approached, saved)) : []),
  ];
}

/** Those who have come are at home then. */
function coming(walk: Walk, i: number, approached: number, saved: number): Standing[] {
  const home = during(saved, 0.06 * i, 0.3 + 0.06 * i);
  const come = during(approached, 0.03 * i, 0.1 + 0.03 * i);
  const here = { ...walk, to: mix(walk.to, DOOR, home), looks: [walk.looks[0], walk.looks[0]] as const };
  return home >= 1
    ? []
    : [
        walker(
          `coming-${i}`,
          here,
          during(approached, 0.03 * i, 0.85 + 0.03 * i),
          home > 0.7 ? 1 - (home - 0.7) / 0.3 : come,
        ),
      ];
}

function walker(key: string, { figure, from, to, looks }: Walk, gone: number, shown = 1): Standing {
  const x = mix(from, to, gone);
  const lift = Math.abs(Math.sin((x - from) / 15)) * 3 * (gone > 0 && gone < 1 ? 1 : 0);
  const way = gone >= 1 ? looks[1] : looks[0];
  const transform = `translate(${Math.round(x)} ${Math.round(FEET - lift)}) scale(${way * SIZE} ${SIZE})`;
  const shape = group(key, shown < 1 ? { transform, opacity: opacity(shown) } : { transform }, figure);
  return { from: x - REACH, to: x + REACH, shape };
}
