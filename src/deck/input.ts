// The build writes what a picture shows beside it, as data: this reads it.

import type { ChartInput, SceneInput } from "../model.ts";

/** The input written beside the figure's picture; undefined where there is none. */
export function inputOf<Input extends ChartInput | SceneInput>(figure: Element): Input | undefined {
  const script = figure.querySelector("script.chart-input");
  if (!script) return undefined;
  const input = JSON.parse(script.textContent) as Input;
  return once("rows" in input && input.after ? { ...input, after: once(input.after) } : input);
}

const inputs = new Map<string, ChartInput | SceneInput>();

/** Equal inputs as one object: what a chart has laid out for a slide serves the next, which continues it. */
function once<Input extends ChartInput | SceneInput>(input: Input): Input {
  const key = JSON.stringify(input);
  const known = (inputs.get(key) as Input | undefined) ?? input;
  inputs.set(key, known);
  return known;
}
