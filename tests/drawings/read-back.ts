// A chart's shapes in, what its marks show of each row out: each form reads its own back, in its folder.

import { charts } from "../../src/drawings/forms.ts";
import { near, type Shown } from "../../src/drawings/kit/read-back.ts";
import type { ChartInput, CountedInput, Shape, Size } from "../../src/model.ts";
import { countedMarks } from "./measure.ts";

// biome-ignore lint/suspicious/noExplicitAny: each form's layout takes its own input
type Read<Out> = (shapes: readonly Shape[], input: any, i: number, size: Size) => Out;

const rooms = import.meta.glob<Read<unknown> | "words">("../../src/drawings/charts/*/read-back.ts", {
  eager: true,
  import: "readBack",
});

/** What of row `i` the marks show; none in a form that is words alone. */
export function shownBy(shapes: readonly Shape[], input: ChartInput, i: number, size: Size): Shown | undefined {
  const chart = charts[input.form]!;
  const read = readerOf(input.form);
  if (read === "words") return undefined;
  if (chart.kind === "measured") return (read as Read<Shown>)(shapes, input, i, size);
  const worth = chart.worthAt(input, size);
  return near(shownUnits(shapes, input as CountedInput, i, size) * worth, 0.06 * worth);
}

/** Units (marks and shares of marks) that the picture shows for row `i`, its bricks being at rest. */
export function shownUnits(shapes: readonly Shape[], input: CountedInput, i: number, size: Size): number {
  const marks = countedMarks(shapes, input.rows[i]!.figure);
  return (readerOf(input.form) as Read<number>)(marks, input, i, size);
}

function readerOf(form: string): Read<unknown> | "words" {
  const read = rooms[`../../src/drawings/charts/${form}/read-back.ts`];
  if (read) return read;
  throw new Error(
    `src/drawings/charts/${form}/: no read-back.ts; expected a function \`readBack\` that reads a row's value from the marks, as in bars/`,
  );
}
