// A figure of windows is a street, the one of the slide before where that showed it: this file makes it so large that a
// window with its share of the street covers as much as a brick, and draws the camera back to it.

import type { CountedInput, Shape, Size, SizeName } from "../../../model.ts";
import { during, opacity } from "../../kit/passage.ts";
import { rememberFor } from "../../kit/remember.ts";
import { group } from "../../kit/shapes.ts";
import { raiseHorizon } from "../../kit/street/houses.ts";
import type { Street } from "../../kit/street/street.ts";
import { layoutOf, lightsOf } from "../windows/town.ts";
import { windows } from "../windows/windows.ts";

export interface StreetSite {
  /** The street as a picture of its own, at its own size. */
  readonly input: CountedInput;
  readonly size: Size;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Whether the camera comes from it. */
  readonly isFormer: boolean;
}

/** When the camera has come to rest; and when it has left the place of the bricks. */
export const ARRIVED = 0.32;
export const LEFT = 0.23;
/** The country around the town is gone so many times sooner: it would stand behind the bricks. */
const AROUND = 2;
/** The slide that both pictures stand on, and where its corner lies in this chart's box. */
const SLIDE = { height: 1080, left: 96, top: 96 };
const SIZES: Readonly<Record<SizeName, Size>> = {
  wide: windows.sizes.wide,
  narrow: { name: "narrow", width: 960, height: 300 },
};

/** On the foot of its room; nothing where the street groups otherwise. */
export function streetSite(
  input: CountedInput,
  cell: { width: number; height: number },
  base: number,
  name: SizeName,
  isFormer: boolean,
): StreetSite | undefined {
  const size = SIZES[name];
  const { worth, street, lighting } = layoutOf(input, size);
  if (worth !== input.worth) return undefined;
  const scale = Math.sqrt((cell.width * cell.height * Math.max(1, lighting.order.length)) / areaOf(street));
  return { input, size, scale, x: 0, y: base - size.height * scale, isFormer };
}

/** y of its highest roof. */
export function topOf({ input, size, scale, y }: StreetSite): number {
  return y + scale * Math.min(...horizonOf(layoutOf(input, size).street));
}

/** @param lit windows times their worth. */
export function streetAt(
  { input, size, scale, x, y, isFormer }: StreetSite,
  figure: string,
  lit: number,
  t: number,
): Shape {
  const { still } = layoutOf(input, size);
  const isMoving = isFormer && t < ARRIVED;
  const seen = isMoving ? scale ** during(t, 0, ARRIVED) : scale;
  const gone = (1 - seen) / (1 - scale);
  const way = (from: number, to: number) => (isMoving ? from * (1 - gone) + to * gone : to);
  // The camera moves what is placed already, so that whoever asks where the marks are finds their last place at any t.
  const placed = placeOf(x, y, scale);
  const zoom = seen / scale;
  const from = placeOf(way(-SLIDE.left, x) - zoom * x, way(SLIDE.height - SLIDE.top - size.height, y) - zoom * y, zoom);
  const attributes = isMoving ? { ...from, ...(t < LEFT ? { class: "from-near" } : {}) } : {};
  const around = still.filter(({ key }) => key === "country");
  return group(`street-${figure}`, attributes, [
    ...(isMoving ? [group("around", { ...placed, opacity: opacity(Math.max(0, 1 - AROUND * gone)) }, around)] : []),
    group(
      "still",
      placed,
      still.filter(({ key }) => key !== "footing" && key !== "country"),
    ), // all stand on one footing
    lightsOf(input, lit, size, t < 1 && !isFormer, placed),
  ]);
}

function placeOf(x: number, y: number, scale: number): { transform: string } {
  return { transform: `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})` };
}

const horizonOf = rememberFor(({ terraces, footing, size }: Street): Int32Array => {
  const horizon = new Int32Array(size.width).fill(footing.y);
  for (const house of terraces.flat()) raiseHorizon(house, horizon);
  return horizon;
});

/** All that is wall or roof, as it is seen. */
function areaOf(street: Street): number {
  return horizonOf(street).reduce((sum, y) => sum + street.footing.y - y, 0);
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
