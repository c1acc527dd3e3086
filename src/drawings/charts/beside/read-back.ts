// How many units stand at each side is read back here, for the tests.

import type { CountedInput, Shape, Size } from "../../../model.ts";
import type { Bond } from "../../kit/bond.ts";
import { facesIn, total, unitsOf } from "../../kit/read-back.ts";
import type { Rectangle } from "../../kit/rectangles.ts";
import { layoutOf as windowsLayout } from "../windows/town.ts";
import { layoutOf } from "./beside.ts";
import type { BesideRow } from "./fields.ts";

export function readBack(marks: readonly Shape[], input: CountedInput<BesideRow>, i: number, size: Size): number {
  const { blocks, street } = layoutOf(input, size).sites[i]!;
  const faces = facesIn(marks);
  const height = street ? (windowsLayout(street.input, street.size).street.windows[0]?.height ?? 1) : 1;
  if (blocks?.length === 1) return unitsOf(blocks[0]!.bond, faces);
  if (blocks) {
    const courses = 1000 / Math.max(...blocks.map(({ bond }) => bond.columns));
    return total(blocks.map(({ bond }) => unitsOf(bond, facesOn(bond, courses, faces))));
  }
  return total(faces.map((face) => face.height / height));
}

/** Those that stand on the block: others are beside, above or below it. */
function facesOn({ x, base, columns, cell }: Bond, courses: number, faces: readonly Rectangle[]): Rectangle[] {
  const high = courses * cell.height;
  const isOn = (face: Rectangle) =>
    face.x >= x && face.x < x + columns * cell.width && face.y < base && face.y >= base - high;
  return faces.filter(isOn);
}
