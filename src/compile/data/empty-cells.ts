// A row that has no value at its source (`{ missing: "non publié" }`) is taken out of a chart's rows here, which then hold
// figures alone, and put among its gaps; and a path in the rows that are left is told as the data write it.

type Fields = Readonly<Record<string, unknown>>;

/** Rows that are missing become gaps, each with its place among all that is written. */
export function withGaps(chart: unknown): unknown {
  const rows = rowsOf(chart);
  if (!rows.some(isMissing)) return chart;
  return {
    ...(chart as Fields),
    rows: rows.filter((row) => !isMissing(row)),
    gaps: rows.flatMap((row, at) => (isMissing(row) ? [{ ...row, at }] : [])),
  };
}

/** "charts.parc.rows.4.figure" of the rows that are left, where one before it is missing, is "charts.parc.rows.5.figure"; so is "charts.parc.cells.5.figure". */
export function pathInRows(path: string, charts: unknown): string {
  const [, key = "", list = "", rank, field = ""] =
    /^charts\.([^.]+)\.(rows|gaps|cells)(?:\.(\d+)(.*))?$/.exec(path) ?? [];
  const among = rowsOf((charts as Fields | undefined)?.[key]).flatMap((row, i) =>
    list === "cells" || isMissing(row) === (list === "gaps") ? [i] : [],
  );
  if (rank === undefined) return list === "gaps" ? `charts.${key}.rows.${among[0]}.missing` : path;
  return `charts.${key}.rows.${among[Number(rank)] ?? rank}${field}`;
}

function rowsOf(chart: unknown): readonly unknown[] {
  const rows = (chart as { readonly rows?: unknown } | null | undefined)?.rows;
  return Array.isArray(rows) ? rows : [];
}

function isMissing(row: unknown): row is Fields {
  return typeof row === "object" && row !== null && "missing" in row;
}
