// This file draws what a house's wall carries: openings first, then stone, door and plants, and the roof above.

import { pathOf, polygonOf, type Rectangle } from "../../kit/rectangles.ts";
import { rememberEach } from "../../kit/remember.ts";
import { path } from "../../kit/shapes.ts";
import { HOUSES, openingsOf, PLINTH } from "./plan.ts";

const OPENINGS = HOUSES.map(openingsOf);
export const SLOPE = 56;

/** Bare openings: dark rooms in a house that is lived in, the sky through one that is being built. */
export const plainOf = rememberEach((i) => {
  const { door, windows } = OPENINGS[i]!;
  const isNew = HOUSES[i]!.added;
  return [
    path("holes", isNew ? "clear" : "pane", pathOf(windows)),
    path("plain-door", isNew ? "clear" : "ink", pathOf([door])),
  ];
});

/** Lit rooms show behind the same bars. */
export const litOf = rememberEach((i) => [
  path("rooms", "window-lit", pathOf(OPENINGS[i]!.windows.filter((_, k) => (k + i) % 3 !== 1))),
]);

/** What makes a façade: frames and bars, sills, lintels, cornice, plinth, a painted door. */
export const dressOf = rememberEach((i) => {
  const { door, windows } = OPENINGS[i]!;
  const house = HOUSES[i]!;
  const frames = windows.flatMap(barsOf);
  const stones = windows.flatMap(({ x, y, width, height }) => [
    { x: x - 5, y: y - 8, width: width + 10, height: 8 },
    { x: x - 6, y: y + height, width: width + 12, height: 5 },
  ]);
  const sides = [
    { x: 0, y: PLINTH, width: door.x, height: -PLINTH },
    { x: door.x + door.width, y: PLINTH, width: house.width - door.x - door.width, height: -PLINTH },
  ];
  const cornice = [
    { x: 0, y: house.eaves - 4, width: house.width, height: 7 },
    ...Array.from({ length: house.bricks * 2 }, (_, k) => ({ x: k * 12 + 3, y: house.eaves + 3, width: 6, height: 5 })),
  ];
  return [
    path("frames", "lintel", pathOf(frames)),
    path(
      "stones",
      "lintel",
      pathOf([...stones, ...cornice, { x: door.x - 5, y: door.y - 12, width: door.width + 10, height: -door.y + 12 }]),
    ),
    path("plinth", "bluestone", pathOf(sides)),
    path("door", house.door, pathOf([{ ...door, y: door.y + 14, height: door.height - 14 }])),
    path("fanlight", "window-lit", pathOf([{ ...door, y: door.y - 4, height: 14 }])),
    path("panels", "lintel", pathOf(panelsOf(door))),
  ];
});

/** Plants at the upper windows. */
export const boxesOf = rememberEach((i) => {
  const upper = OPENINGS[i]!.windows.filter(({ y }) => y < -100);
  const boxes = upper.map(({ x, y, width, height }) => ({ x: x - 4, y: y + height - 6, width: width + 8, height: 9 }));
  const leaves = boxes.map(
    ({ x, y, width }) => `M${x + 1} ${y + 1}a7 8 0 0 1 10-4a7 8 0 0 1 10 0a7 8 0 0 1 10 0a7 8 0 0 1 ${width - 32} 4z`,
  );
  const flowers = boxes.flatMap(({ x, y }) => [6, 18, 31].map((at) => ({ x: x + at, y: y - 9, width: 4, height: 4 })));
  return [
    path("leaves", "roof-green", leaves.join("")),
    path("flowers", "flower", pathOf(flowers)),
    path("boxes", "bluestone", pathOf(boxes)),
  ];
});

/** A slated slope from party wall to party wall, its chimney, and a dormer where the house has one. */
export const roofOf = rememberEach((i) => {
  const { width, eaves } = HOUSES[i]!;
  const slope = polygonOf([
    [0, eaves],
    [0, eaves - SLOPE],
    [width, eaves - SLOPE],
    [width, eaves],
  ]);
  const rows = Array.from({ length: 4 }, (_, row) => {
    const y = eaves - SLOPE + row * 14;
    const start = row % 2 ? 6 : 0;
    const count = Math.floor((width - start) / 12);
    return `M${start} ${y}${"v9q0 5 6 5t6-5v-9".repeat(count)}`;
  });
  const left = HOUSES[i]!.doorLast ? 14 : width - 34;
  return {
    slates: slope,
    joints: path("slate-joints", "slate-joint", rows.join(""), { "stroke-width": 1 }),
    chimney: [
      path(
        "stack",
        "chimney",
        pathOf([
          { x: left, y: eaves - SLOPE - 22, width: 22, height: 24 },
          { x: left + 3, y: eaves - SLOPE - 32, width: 6, height: 8 },
          { x: left + 13, y: eaves - SLOPE - 32, width: 6, height: 8 },
        ]),
      ),
      path("cap", "bluestone", pathOf([{ x: left - 3, y: eaves - SLOPE - 25, width: 28, height: 5 }])),
    ],
  };
});

/** A dormer with its small gable. */
export const dormerOf = rememberEach((i) => {
  const { width, eaves, bricks } = HOUSES[i]!;
  const middles = bricks > 6 ? [0.3, 0.7] : [0.5];
  const lefts = middles.map((share) => Math.round(width * share) - 17);
  const hoods = lefts.map((x) =>
    polygonOf([
      [x - 6, eaves - 40],
      [x + 17, eaves - 60],
      [x + 40, eaves - 40],
    ]),
  );
  const cheeks = lefts.map((x) => ({ x, y: eaves - 40, width: 34, height: 40 }));
  const panes = lefts.flatMap((x) => [6, 18].map((at) => ({ x: x + at, y: eaves - 34, width: 10, height: 28 })));
  return [
    path("dormers", "lintel", pathOf(cheeks)),
    path("dormer-panes", "pane", pathOf(panes)),
    path("hoods", "bluestone", hoods.join("")),
  ];
});

function barsOf({ x, y, width, height }: Rectangle): Rectangle[] {
  return [
    { x: x - 3, y, width: 3, height },
    { x: x + width, y, width: 3, height },
    { x: x + width / 2 - 1, y, width: 3, height },
    { x, y: y + 16, width, height: 3 },
  ];
}

function panelsOf({ x, y, width }: Rectangle): Rectangle[] {
  return [
    { x: x + 8, y: y + 22, width: width - 16, height: 2 },
    { x: x + 8, y: y + 42, width: width - 16, height: 2 },
    { x: x + width - 8, y: y + 46, width: 3, height: 3 },
  ];
}

/** Where two houses meet: a thin line. */
export const PARTY = path(
  "party",
  "ink",
  pathOf(HOUSES.map(({ x, eaves }) => ({ x: x - 1, y: eaves, width: 2, height: -eaves }))),
);
