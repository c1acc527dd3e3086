// The inputs that the tests and the gallery draw lie beside their form's code; here they are gathered, by their names.

import { charts } from "../../src/drawings/forms.ts";
import type { ChartInput, CountedChart, CountedInput, SceneInput } from "../../src/model.ts";

interface Room<Input> {
  readonly cases: readonly Input[];
}

export const chartCases = byName(
  import.meta.glob<Room<ChartInput>>("../../src/drawings/charts/*/cases.ts", { eager: true }),
);

export const sceneCases = byName(
  import.meta.glob<Room<SceneInput>>("../../src/drawings/scenes/*/cases.ts", { eager: true }),
);

/** The forms whose marks count. */
export const countedCharts: Readonly<Record<string, CountedChart>> = Object.fromEntries(
  Object.entries(charts).flatMap(([name, chart]) => (chart.kind === "counted" ? [[name, chart]] : [])),
);

/** What they draw. */
export const countedCases: Readonly<Record<string, CountedInput>> = Object.fromEntries(
  Object.entries(chartCases).filter((entry): entry is [string, CountedInput] => entry[1].form in countedCharts),
);

function byName<Input extends { readonly name: string }>(
  rooms: Readonly<Record<string, Room<Input>>>,
): Readonly<Record<string, Input>> {
  return Object.fromEntries(Object.values(rooms).flatMap(({ cases }) => cases.map((input) => [input.name, input])));
}
