// A series is written out here: each of its points as a figure, and a chart of a series as a chart of its points.

import type { Evidence, Series } from "../../model.ts";
import { periodOf } from "../../text/periods.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The figures of these series, by their keys: "parc/2025". */
export function pointsOf(series: Readonly<Record<string, Series>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(series).flatMap(([name, { points, period, source, ...shared }]) =>
      Object.entries(points).map(([when, point]) => {
        const { value, ...its } = typeof point === "number" ? { value: point } : point;
        const told = periodOf(when)?.words ?? when;
        const from = source && { source: sourceAt(when, source) };
        const figure = { ...shared, value, when, period: period?.replaceAll("{point}", told) ?? told, ...from, ...its };
        return [`${name}/${when}`, figure] as const;
      }),
    ),
  );
}

/** The row of a table's column is the point's own. */
function sourceAt(when: string, source: Evidence): Evidence {
  return typeof source === "string" || source.column === undefined ? source : { ...source, row: when };
}

/** A chart that names a series, with its points for rows, in the order of time. */
export function withPoints(chart: unknown, series: Readonly<Record<string, Series>>): unknown {
  if (typeof chart !== "object" || chart === null || "rows" in chart) return chart;
  const { series: name, ...rest } = chart as Fields;
  const points = typeof name === "string" && Object.hasOwn(series, name) ? series[name]!.points : undefined;
  if (!points) return chart;
  const start = (when: string) => periodOf(when)?.start ?? 0;
  const inTime = Object.keys(points).sort((a, b) => start(a) - start(b));
  return { ...rest, rows: inTime.map((when) => ({ figure: `${String(name)}/${when}` })) };
}

/** Where the data say what a point's figure says: "figures.parc/2025.value" is "series.parc.points.2025.value". */
export function pathInSeries(path: string, series: Readonly<Record<string, Series>>): string {
  const [, name = "", when = "", field = ""] = /^figures\.([^/.]+)\/([^.]+)(.*)$/.exec(path) ?? [];
  if (!Object.hasOwn(series, name)) return path;
  const point = `series.${name}.points.${when}`;
  if (field.startsWith(".source")) return series[name]!.source ? point : point + field;
  return /^(?:\.(?:value|answer|embargo)|$)/.test(field) ? point + field : `series.${name}${field}`;
}
