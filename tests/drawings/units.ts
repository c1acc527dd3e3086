// A chart's shapes in, the units that its geometry shows out: the inverse of each form's drawing.

import { layoutOf as besideLayout } from "../../src/drawings/charts/beside/beside.ts";
import { gridOf } from "../../src/drawings/charts/block/block.ts";
import { layoutOf as groupsLayout } from "../../src/drawings/charts/groups/groups.ts";
import { jointOf } from "../../src/drawings/charts/groups/masonry.ts";
import { layoutOf as hundredLayout } from "../../src/drawings/charts/hundred/hundred.ts";
import { layoutOf as tallyLayout } from "../../src/drawings/charts/tally/tally.ts";
import { bondFor } from "../../src/drawings/charts/unit-wall/unit-wall.ts";
import { pegHeight } from "../../src/drawings/charts/walls/dresses.ts";
import type { WallRow } from "../../src/drawings/charts/walls/fields.ts";
import { sitesOf } from "../../src/drawings/charts/walls/walls.ts";
import { layoutOf as windowsLayout } from "../../src/drawings/charts/windows/town.ts";
import type { Bond } from "../../src/drawings/kit/bond.ts";
import type { Rectangle } from "../../src/drawings/kit/rectangles.ts";
import type { CountedInput, Shape, Size } from "../../src/model.ts";
import { countedMarks, keysOf, rectanglesOf } from "./measure.ts";

/** Units (marks and shares of marks) that the picture shows for row `i`, its bricks being at rest. */
export function shownUnits(shapes: readonly Shape[], input: CountedInput, i: number, size: Size): number {
  const marks = countedMarks(shapes, input.rows[i]!.figure);
  const faces = marks.flatMap((mark) =>
    mark.attributes.class === "brick-outline"
      ? outlined(mark, sitesOf(input, size).sites[i]!.bond.joint)
      : mark.attributes.class === "key"
        ? keysOf(mark)
        : rectanglesOf(mark),
  );
  switch (input.form) {
    case "windows": {
      const height = windowsLayout(input, size).street.windows[0]?.height ?? 1;
      return total(faces.map((face) => face.height / height));
    }
    case "beside": {
      const { blocks, street } = besideLayout(input, size).sites[i]!;
      const height = street ? (windowsLayout(street.input, street.size).street.windows[0]?.height ?? 1) : 1;
      if (blocks?.length === 1) return unitsOf(blocks[0]!.bond, faces);
      if (blocks) {
        const courses = 1000 / Math.max(...blocks.map(({ bond }) => bond.columns));
        return total(blocks.map(({ bond }) => unitsOf(bond, facesOn(bond, courses, faces))));
      }
      return total(faces.map((face) => face.height / height));
    }
    case "hundred":
      return total(faces.map((face) => face.width / hundredLayout(input, size).faces[0]!.width));
    case "block":
      return unitsOf(gridOf(input, size), faces);
    case "unit-wall":
      return unitsOf(bondFor(input, size), faces);
    case "walls": {
      const { bond } = sitesOf(input, size).sites[i]!;
      const { cell, joint } = bond;
      switch ((input.rows[i] as WallRow).look) {
        case "keys":
          return total(faces.map((face) => face.width / (cell.width - joint)));
        case "pegged":
          return total(faces.map((face) => face.height / pegHeight(bond)));
        default:
          return unitsOf(bond, faces);
      }
    }
    case "tally": {
      const { cell, joint } = tallyLayout(input, size).sites[i]!.pile;
      return total(faces.map((face) => face.width / (cell.width - joint)));
    }
    default: {
      const { cell } = groupsLayout(input, size);
      return total(faces.map((face) => face.width / (cell.width - jointOf(cell))));
    }
  }
}

/** Units that the drawn bricks count, read back from their widths: the inverse of `bricksOf`. */
export function unitsOf(bond: Bond, faces: readonly Pick<Rectangle, "x" | "y" | "width">[]): number {
  return faces.reduce((sum, { x, y, width }) => {
    const course = Math.round((bond.base - y) / bond.cell.height) - 1;
    const start = (x - bond.x) / bond.cell.width;
    const isHalved = !bond.isSquare && start === 0 && course % 2 === 1;
    const whole = Math.min(bond.columns, isHalved ? 0.5 : start + 1) - start;
    return sum + (whole * width) / (bond.cell.width * whole - bond.joint);
  }, 0);
}

/** An outlined brick is drawn on the middle of its joints, which it shares with its neighbours. */
function outlined(mark: Shape, joint: number): Rectangle[] {
  return rectanglesOf(mark).map(({ x, y, width, height }) => ({
    x: x - 0.5,
    y: y + 0.5,
    width: width - joint,
    height: height - joint,
  }));
}

/** Those that stand on the block: others are beside, above or below it. */
function facesOn({ x, base, columns, cell }: Bond, courses: number, faces: readonly Rectangle[]): Rectangle[] {
  const high = courses * cell.height;
  const isOn = (face: Rectangle) =>
    face.x >= x && face.x < x + columns * cell.width && face.y < base && face.y >= base - high;
  return faces.filter(isOn);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
