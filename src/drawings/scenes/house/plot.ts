// The land around the house has become narrow: this file draws its ground, its fences and what was taken from it.

import type { Shape, SizeName } from "../../../model.ts";
import { mix } from "../../kit/mix.ts";
import { opacity } from "../../kit/passage.ts";
import { pathOf, polygonOf, type Rectangle, rect } from "../../kit/rectangles.ts";
import { group, path } from "../../kit/shapes.ts";

/** Ground is drawn past the slide, for windows that are wider than it. */
const GROUND = { from: -1456, to: 1344 };
/** The plot that there was, where the picture is wide and where it is narrow; and what is left of it. */
const FORMER: Readonly<Record<SizeName, { from: number; to: number }>> = {
  wide: { from: -510, to: 880 },
  narrow: { from: -158, to: 838 },
};
const LEFT_OVER = { from: -30, to: 740 };
const DEPTH = 26;

const BOARD = { width: 16, pitch: 20, height: 78 };
/** Height of the stakes; y of the arrows. */
const STAKE = 128;
const ARROW = -34;

/**
 * @param breadth of the picture: both ends of the plot that there was stand in it.
 * @param narrowed 0: the plot that there was; 1: little more than the house, between its neighbours' fences.
 * @param told how clearly the plot that there was still shows.
 * @param opened 1: the fences have gone, the ground is a street's.
 */
export function plotAt(breadth: SizeName, narrowed: number, told: number, opened = 0): Shape[] {
  const former = FORMER[breadth];
  const { fences, taken } = MARKS[breadth];
  const left = Math.round(mix(mix(former.from, LEFT_OVER.from, narrowed), GROUND.from, opened));
  const right = Math.round(mix(mix(former.to, LEFT_OVER.to, narrowed), GROUND.to, opened));
  const away = { left: Math.min(0, left - former.from), right: Math.max(0, right - former.to) };
  return [
    EDGE,
    path("plot", "soil", pathOf([rect(left, 0, right - left, DEPTH)])),
    ...(opened < 1
      ? [
          group("fence-left-new", { transform: `translate(${left} 0)` }, fences.newLeft),
          group("fence-right-new", { transform: `translate(${right} 0)` }, fences.newRight),
          group("fence-left", { transform: `translate(${away.left} 0)` }, fences.left),
          group("fence-right", { transform: `translate(${away.right} 0)` }, fences.right),
        ]
      : []),
    ...(told > 0 ? [group("taken", { opacity: opacity(told) }, taken)] : []),
  ];
}

const EDGE = path("ground", "ground", pathOf([rect(GROUND.from, DEPTH - 4, GROUND.to - GROUND.from, 4)]));

const MARKS = { wide: marksOf(FORMER.wide), narrow: marksOf(FORMER.narrow) };

/** The neighbours' fences as they stood, what they have gained on the plot in boards of new wood, and where the plot ended. */
function marksOf(former: { from: number; to: number }) {
  const fence = (ink: string, from: number, to: number) => [path("boards", ink, boards(from, to))];
  return {
    fences: {
      left: fence("fence", GROUND.from, former.from),
      right: fence("fence", former.to, GROUND.to),
      newLeft: fence("fence-new", former.from - LEFT_OVER.from, 0),
      newRight: fence("fence-new", 0, former.to - LEFT_OVER.to),
    },
    taken: [
      path("stakes", "stake", [former.from, former.to].map((x) => `M${x} ${DEPTH}v${-STAKE - DEPTH}`).join("")),
      path("way", "warmth", arrow(former.from + 22, LEFT_OVER.from - 10) + arrow(former.to - 22, LEFT_OVER.to + 10)),
    ],
  };
}

/** Over the arrow on the left, clear of the fence. */
export const TAKEN_NAME = { x: (FORMER.wide.from + LEFT_OVER.from) / 2, y: -BOARD.height - 14 };

/** Along the fence. */
function arrow(from: number, to: number): string {
  const neck = to - Math.sign(to - from) * 44;
  return polygonOf([
    [from, ARROW - 11],
    [neck, ARROW - 11],
    [neck, ARROW - 34],
    [to, ARROW],
    [neck, ARROW + 34],
    [neck, ARROW + 11],
    [from, ARROW + 11],
  ]);
}

/** Boards with pointed heads on two rails, between two places. */
function boards(from: number, to: number): string {
  const count = Math.floor((to - from) / BOARD.pitch);
  const rails: Rectangle[] = [18, 52].map((y) => rect(from, y - BOARD.height, count * BOARD.pitch, 6));
  const rise = BOARD.height + 11; // from below the ground's edge to where the head begins
  const side = `v${-rise}l${BOARD.width / 2}-7 ${BOARD.width / 2} 7v${rise}`;
  const first = `M${from + 2} 18${side}h-${BOARD.width}`;
  return `${pathOf(rails)}${first}${`zm${BOARD.pitch} 0${side}h-${BOARD.width}`.repeat(count - 1)}z`;
}
