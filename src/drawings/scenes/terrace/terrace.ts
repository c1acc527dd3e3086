// In this scene a street of the North has its gaps built, then its new houses get their façades, then its colours mix.

import type { Scene, SceneInput, Shape, Size } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { checkState, during, opacity } from "../../kit/passage.ts";
import { pathOf, rect } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { BEYOND, group, path } from "../../kit/shapes.ts";
import { treeAt } from "../../kit/tree.ts";
import { boxesOf, dormerOf, dressOf, litOf, PARTY, plainOf, roofOf, SLOPE } from "./facade.ts";
import { doneAt, liftsAt, storeAt } from "./lifts.ts";
import { gableOf, gableSunk, giftOf, giver, wallOf } from "./masonry.ts";
import { atWindowsOf, peopleAt } from "./people.ts";
import { ADDED, HOUSES, STREET } from "./plan.ts";

const STATES = ["built", "finished", "mixed"];

export const terrace: Scene = {
  form: "terrace",
  durationMs: 2500,
  sizes: {
    wide: { name: "wide", width: STREET.width, height: STREET.height },
    narrow: { name: "narrow", width: 358, height: 150 },
  },
  stands: { as: "full", foot: 64, isOnEdge: true, layouts: ["citation", "texte", "graphique"] },
  states: STATES,
  at: terraceAt,
};

/** What changes, each from 0 to 1. */
interface Street {
  readonly built: number;
  readonly finished: number;
  readonly mixed: number;
}

/** At t = 0 the state before (or the street with its gaps), at t = 1 the state itself. */
function terraceAt({ state, after }: SceneInput, t: number, size: Size): Shape[] {
  checkState(terrace.form, STATES, state);
  const to = STATES.indexOf(state);
  const from = after ? STATES.indexOf(after.state) : -1;
  const at = (step: number) => (to < step ? (from < step ? 0 : 1 - t) : from < step ? t : 1);
  const drawn = streetOf({ built: at(0), finished: at(1), mixed: at(2) });
  const { scale, left } = size.name === "narrow" ? { scale: 0.41, left: 262 } : { scale: 1, left: 0 };
  const foot = size.height - (STREET.height - STREET.ground) * scale;
  return [
    group(
      "street",
      { transform: `translate(${-Math.round(left * scale)} ${Math.round(foot)}) scale(${scale})` },
      drawn,
    ),
  ];
}

function streetOf({ built, finished, mixed }: Street): Shape[] {
  const finishedOf = (i: number) => {
    const turn = ADDED.indexOf(HOUSES[i]!);
    return turn < 0 ? 1 : during(finished, 0.04 + 0.12 * turn, 0.46 + 0.12 * turn);
  };
  return [
    ...treeAt("tree", 84, 4, during(built, 0.8, 1) * 0.8),
    ...treeAt("tree-beyond", STREET.width + 100, 4, 0.8), // where a wider window sees the street end
    ...HOUSES.map((_, i) => behind(i, built, finishedOf(i), mixed)),
    ...liftsAt(built),
    storeAt(built),
    OLD_WALLS,
    ...HOUSES.map((_, i) => gift(i, mixed)),
    ...HOUSES.map((_, i) => facade(i, built, finishedOf(i), mixed)),
    group("party-walls", { opacity: opacity(0.35 * during(built, 0.9, 1)) }, [PARTY]),
    PAVEMENT,
    group("people", {}, peopleAt(mixed)),
  ];
}

/** Roof, then gable: both come up from behind the wall. */
function behind(i: number, built: number, finished: number, mixed: number): Shape {
  const { key, x, roof, tiles, added } = HOUSES[i]!;
  const raised = added ? during(built, readyOf(i), readyOf(i) + 0.1) : 1;
  const { slates, joints, chimney } = roofOf(i);
  const covered = path("slates", mixed > 0.5 ? tiles : "roof", slates);
  const sloped = added || roof !== "gable";
  const slope = group(
    "slope",
    { transform: `translate(0 ${Math.round((1 - raised) * (SLOPE + 34))})`, opacity: raised > 0 ? 1 : 0 },
    [
      ...chimney,
      covered,
      joints,
      ...(roof === "dormer" && finished > 0 ? [group("dormer", { opacity: opacity(finished) }, dormerOf(i))] : []),
    ],
  );
  const gable = group("gable", { transform: `translate(0 ${Math.round((1 - finished) * gableSunk(i))})` }, gableOf(i));
  return group(`behind-${key}`, { transform: `translate(${x} 0)` }, [
    ...(sloped ? [slope] : []),
    ...(roof === "gable" && finished > 0 ? [gable] : []),
  ]);
}

/** Bricks that come over from the neighbour; until then they lie unseen in its wall. */
function gift(i: number, mixed: number): Shape {
  const way = during(mixed, 0.02 + 0.015 * i, 0.6 + 0.02 * i);
  const shown = way > 0 ? 1 : 0;
  const x = Math.round(mix(giver(i).x, HOUSES[i]!.x, way));
  return group(`gift-${i}`, { transform: `translate(${x} 0)`, opacity: shown }, giftOf(i));
}

function facade(i: number, built: number, finished: number, mixed: number): Shape {
  const { key, x, added } = HOUSES[i]!;
  const pierced = added ? during(built, readyOf(i) - 0.06, readyOf(i) + 0.06) : 1;
  const lived = added ? finished : during(mixed, 0.2, 0.7);
  const parts = [
    group("plain", { opacity: opacity(pierced) }, plainOf(i)),
    ...(lived > 0
      ? [
          group("rooms", { opacity: opacity(lived) }, litOf(i)),
          group("at-window", { opacity: opacity(lived) }, atWindowsOf(i)),
        ]
      : []),
    ...(finished > 0 ? [group("dress", { opacity: opacity(finished) }, dressOf(i))] : []),
    ...(added && finished > 0 ? [group("boxes", { opacity: opacity(finished) }, boxesOf(i))] : []),
  ];
  return group(`facade-${key}`, { transform: `translate(${x} 0)` }, parts);
}

/** When the walls of a new house stand. */
const readyOf = rememberEach((i) => doneAt(ADDED.indexOf(HOUSES[i]!)));

const OLD_WALLS = group(
  "old-walls",
  {},
  HOUSES.flatMap(({ key, x, added }, i) =>
    added ? [] : [group(key, { transform: `translate(${x} 0)` }, [wallOf(i)])],
  ),
);

const PAVEMENT = path(
  "pavement",
  "soil",
  pathOf([rect(-BEYOND, 0, STREET.width + 2 * BEYOND, STREET.height - STREET.ground)]),
);
