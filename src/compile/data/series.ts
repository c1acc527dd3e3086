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
        const inWords = periodOf(when)?.words ?? when;
        const from = source && { source: sourceAt(when, source) };
        const figure = {
          ...shared,
          value,
          when,
          period: period?.replaceAll("{point}", inWords) ?? inWords,
          ...from,
          ...its,
        };
        return [`${name}/${when}`, figure] as const;
      }),
    ),
  );
}

/** Of the key of a point, that of its series: "parc" of "parc/2025". */
export function seriesOf(key: string): string {
  return key.replace(/\/.*/, "");
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

/** The series that a chart without rows names, where it is not there. */
export function seriesAsked(chart: unknown, series: Readonly<Record<string, Series>>): string | undefined {
  if (typeof chart !== "object" || chart === null || "rows" in chart) return undefined;
  const { series: name } = chart as Fields;
  return typeof name === "string" && !Object.hasOwn(series, name) ? name : undefined;
}

type Reported = readonly [path: string, ...rest: readonly unknown[]];

/** What is wrong with the source that the points of a series share is told once, of the series. */
export function reportedOnce<T extends Reported>(
  reports: readonly T[],
  series: Readonly<Record<string, Series>>,
): readonly T[] {
  const alike = new Map<string, T[]>();
  for (const one of reports) {
    const [path, sentence] = ofSeries(one, series);
    const sign = `${path} ${String(sentence)}`;
    alike.set(sign, [...(alike.get(sign) ?? []), one]);
  }
  return [...alike.values()].flatMap((same) => {
    const shared = ofSeries(same[0]!, series);
    return same.length > 1 && shared !== same[0] ? [shared] : same;
  });
}

/** As it is told of the series, where it is about a source that the point has from there; else itself. */
function ofSeries<T extends Reported>(one: T, series: Readonly<Record<string, Series>>): T {
  const [path, ...rest] = one;
  const [, name = "", when = "", field = ""] = /^figures\.([^/.]+)\/([^.]+)(\.source.*)$/.exec(path) ?? [];
  const point = Object.hasOwn(series, name) ? series[name]!.points[when] : undefined;
  const isOwn = typeof point === "object" && point.source !== undefined;
  return name && !isOwn ? ([`series.${name}${field}`, ...rest] as unknown as T) : one;
}

/** Where the data say what a point's figure says: "figures.parc/2025.value" is "series.parc.points.2025.value". */
export function pathInSeries(path: string, series: Readonly<Record<string, Series>>): string {
  const [, name = "", when = "", field = ""] = /^figures\.([^/.]+)\/([^.]+)(.*)$/.exec(path) ?? [];
  if (!Object.hasOwn(series, name)) return path;
  const point = `series.${name}.points.${when}`;
  if (field.startsWith(".source")) return series[name]!.source ? point : point + field;
  return /^(?:\.(?:value|answer|embargo)|$)/.test(field) ? point + field : `series.${name}${field}`;
}
