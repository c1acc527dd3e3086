// The tests and the gallery draw these maps: an invented land of as many areas, with invented figures.

import type { ChartInput, MapInput } from "../../../model.ts";
import type { MapFields, MapRow } from "./fields.ts";

const NAMES = ["Amont", "Aval", "Haut-Val", "Bas-Val-et-Marais", "Les Iles"];

/** Bands that lean to the right, in two storeys. */
function landOf(names: readonly string[]): MapInput {
  const across = Math.ceil(names.length / 2);
  const wide = 44 / across;
  const courses = Array.from({ length: 56 }, (_, course) => {
    const storey = course >= 28 ? across : 0;
    const lean = course >> 4;
    return names
      .slice(storey, storey + across)
      .map((_name, i) => [storey + i, Math.round(i * wide) + lean, Math.round((i + 1) * wide) + lean] as const);
  });
  return { columns: 47, areas: names, courses, towns: [] };
}

function inputOf(name: string, names: readonly string[], values: readonly number[]): ChartInput<MapRow> & MapFields {
  const rows = values.map((value, i): MapRow => {
    const area = names[i]!;
    const like = { kind: "percent", decimals: 1, period: "2034", perimeter: area } as const;
    return { ...like, figure: `area-${i}`, value, label: area, area };
  });
  const ranked = rows.toSorted((a, b) => b.value - a.value);
  return { name, form: "map", rows: ranked, caption: "La part de maisons, partie par partie", map: landOf(names) };
}

const many = Array.from({ length: 13 }, (_, i) => `Le pays de la ${"ABCDEFGHIJKLM"[i]} au nom bien composé`);

export const cases: readonly ChartInput[] = [
  inputOf("map", NAMES, [15.7, 32.4, 25, 46.6]),
  inputOf("map-change", NAMES, [-0.7, 0, 0.1, 0.9, 2]),
  inputOf(
    "map-most",
    many,
    many.map((_, i) => ((i * 7) % 13) * 7.3),
  ),
  inputOf("map-one", NAMES, [12]),
];
