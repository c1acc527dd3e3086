// This form shows how many gave each answer: a pile of whole bricks for each, a brick for an answer, all of one size.

import { format } from "../../../format.ts";
import type { CountedChart, Label, Shape, Size } from "../../../model.ts";
import { COLOURS } from "../../kit/bond.ts";
import { countAt, countableRows, countsOf } from "../../kit/counts.ts";
import { labelsOf } from "../../kit/label-spot.ts";
import { type Dress, dressOf, litLabels } from "../../kit/lit-row.ts";
import { measured, measuredSizes } from "../../kit/measured.ts";
import { facesOf, pathOf } from "../../kit/rectangles.ts";
import { rememberLayout } from "../../kit/remember.ts";
import { figureGroup, marks, path } from "../../kit/shapes.ts";
import { bricksOn, type Pile } from "./piles.ts";
import { siteTally } from "./tally-sites.ts";
import { type TallyInput, tellOf } from "./tell.ts";

export const tally: CountedChart<TallyInput> = {
  form: "tally",
  kind: "counted",
  durationMs: 2400,
  mostRows: 12,
  stands: measured.stands,
  sizes: measuredSizes(440),
  heightFor: (input, size) => layoutOf(input, size).height,
  at: tallyAt,
  labelsAt,
  valuesAt: (input, t) => countsOf(countableRows(input, tally), t),
  worthAt: (input, size) => layoutOf(input, size).worth,
  tellOf,
};

export const layoutOf = rememberLayout((input: TallyInput, size: Size) =>
  siteTally(countableRows(input, tally), input.upright === true, input.worth, size),
);

/** All grow at once, so that at any moment they compare as they do in the end. */
function tallyAt(input: TallyInput, t: number, size: Size): Shape[] {
  const { worth, sites, lines } = layoutOf(input, size);
  const piles = input.rows.map((row, i) => {
    const laid = countAt(row.value, t) / worth;
    const drawn = pileOf(sites[i]!.pile, laid, row.value / worth, dressOf(row, input.rows));
    return figureGroup(`pile-${row.figure}`, row.figure, worth, drawn);
  });
  return [path("footing", "footing", pathOf(lines)), ...piles];
}

/** A path for each colour that the whole pile has, empty until its turn comes. */
function pileOf(pile: Pile, laid: number, whole: number, dress: Dress): Shape[] {
  const bricks = bricksOn(pile, whole);
  const now = laid < whole ? bricksOn(pile, laid) : bricks;
  return COLOURS.filter((colour) => bricks.some((brick) => brick.colour === colour)).map((colour) => {
    const own = now.filter((brick) => brick.colour === colour);
    const units = own.reduce((sum, brick) => sum + brick.units, 0);
    return marks(`laid-${colour}`, `${dress}-${colour}`, facesOf(own), units);
  });
}

function labelsAt(input: TallyInput, t: number, size: Size): Label[] {
  const { sites } = layoutOf(input, size);
  return input.rows.flatMap((row, i) => litLabels(labelsOf(row, sites[i]!, format(countAt(row.value, t), row)), row));
}
