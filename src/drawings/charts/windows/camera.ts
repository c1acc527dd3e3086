// A camera draws back from the first lit window, which is as high as the slide, until it is one of all: one zoom about one
// point, so that nothing changes but the scale.

import type { CountedInput, Shape, Size } from "../../../model.ts";
import { during, opacity, share } from "../../kit/passage.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { type Near, nearOf } from "./near.ts";
import { layoutOf } from "./town.ts";

/** The middle of the slide in the picture's own units, and how high the first window is there. */
const SLIDE = { x: 960, y: 100, window: 800 };
/** How much of the zoom is left where there is sky behind the slide's words, and behind its key. */
const SKY = { words: 0.35, key: 0.16 };
/** When the camera stands still; the last windows light up after it. */
const STILL = 0.94;
/** How wide a window is on the slide where its details are gone, and where they are whole; and the joints of its wall. */
const DETAIL = { gone: 30, whole: 80 };
const JOINTS = { gone: 150, whole: 320 };

interface Seen {
  readonly place: Shape["attributes"];
  /** The houses, with the joints of their bricks where these are seen. */
  built(houses: Shape): Shape;
  /** What is seen of windows from near. */
  readonly near: readonly Shape[];
}

const asPrinted: Seen = { place: {}, built: (houses) => houses, near: [] };

const nearFor = rememberLayout((input: CountedInput, size: Size): Near | undefined => {
  const { street, lighting } = layoutOf(input, size);
  const isSeen = size.name === "wide" && lighting.order.length > 0;
  return isSeen ? nearOf(lighting.first!, street) : undefined; // there is one where some are lit
});

export function drawnBack(input: CountedInput, t: number, size: Size): Seen {
  const near = t < 1 ? nearFor(input, size) : undefined;
  if (!near) return asPrinted;
  const { first, wall, details, joints } = near;
  const most = SLIDE.window / first.height;
  const left = 1 - during(t, 0, STILL);
  const scale = most ** left;
  const fixed = (middle: number, seen: number) => (most * middle - seen) / (most - 1);
  const [x, y] = [fixed(first.x + first.width / 2, SLIDE.x), fixed(first.y + first.height / 2, SLIDE.y)];
  const width = first.width * scale;
  return {
    place: {
      class: left > SKY.words ? "from-near" : left > SKY.key ? "from-afar" : "",
      transform: `translate(${rounded(x * (1 - scale))} ${rounded(y * (1 - scale))}) scale(${rounded(scale)})`,
    },
    built: (houses) => ({
      ...houses,
      children: houses.children!.flatMap((shape) =>
        shape.key === wall ? [shape, faded(joints, width, JOINTS)] : shape,
      ),
    }),
    near: [faded(details, width, DETAIL)],
  };
}

function faded(shape: Shape, width: number, { gone, whole }: typeof DETAIL): Shape {
  const seen = opacity(share(width, gone, whole));
  const shown = seen > 0 ? { opacity: seen } : { visibility: "hidden" };
  return { ...shape, attributes: { ...shape.attributes, ...shown } };
}

function rounded(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}
