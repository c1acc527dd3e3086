// These functions collect from the data all that a chart or a scene is drawn from, its words already typeset in French.

import { mapInput } from "../drawings/scenes/brick-map/land.ts";
import type { ChartInput, ChartRow, ChartRowSpec, DeckData, SceneInput } from "../model.ts";
import { own } from "../text/names.ts";
import { labelOf } from "./label.ts";
import { held, typeset } from "./typography.ts";

/** The chart and its figures are known, and the figures hold numbers. */
export function chartInput(name: string, data: DeckData): ChartInput {
  const { after } = data.charts[name]!;
  const before = after === undefined ? undefined : own(data.charts, after);
  const isKnown = before?.rows.every(({ figure }) => own(data.figures, figure) !== undefined);
  return { ...plainInput(name, data), ...(after !== undefined && isKnown && { after: plainInput(after, data) }) };
}

/** What the chart shows at its end, wherever it came from. */
function plainInput(name: string, data: DeckData): Omit<ChartInput, "after"> {
  const { form, rows, caption, worth, key, centre } = data.charts[name]!;
  return {
    name,
    form,
    rows: rows.map((row) => rowOf(row, data)),
    worth,
    caption: typeset(caption),
    key: { one: held(typeset(key.one)), many: held(typeset(key.many)) },
    ...(centre !== undefined && { centre: held(typeset(centre)) }),
  };
}

/** The scene is known. */
export function sceneInput(name: string, data: DeckData): SceneInput {
  const { form, state, caption, sentence, after, map, words } = data.scenes[name]!;
  const before = after === undefined ? undefined : own(data.scenes, after);
  const land = map === undefined ? undefined : own(data.maps, map);
  return {
    name,
    form,
    state,
    caption: typeset(caption),
    sentence: typeset(sentence),
    ...(after !== undefined && before && { after: { name: after, state: before.state } }),
    ...(land && { map: mapInput(land) }),
    ...(words && {
      words: Object.fromEntries(Object.entries(words).map(([name, text]) => [name, held(typeset(text))])),
    }),
  };
}

function rowOf({ figure: key, look }: ChartRowSpec, data: DeckData): ChartRow {
  const figure = data.figures[key]!;
  const { kind, value, scale, decimals, gender, period, perimeter } = figure;
  return {
    figure: key,
    kind,
    value: Number(value),
    label: held(typeset(labelOf(figure))),
    period: typeset(period),
    perimeter: typeset(perimeter),
    ...(scale !== undefined && { scale }),
    ...(decimals !== undefined && { decimals }),
    ...(gender !== undefined && { gender }),
    ...(look !== undefined && { look }),
  };
}
