// This file says what the data of a map by colour hold: its land, and of each row the area that it is about.

import {
  type ChartRow,
  type ChartSpec,
  chartWith,
  type FormFields,
  type MapInput,
  type MapSpec,
  mapKey,
  words,
} from "../../../model.ts";
import { own } from "../../../text/names.ts";
import { listed, quoted, suggestion } from "../../../text/problems.ts";
import { mapInput } from "../../kit/land/land.ts";

/** `area`: by its code or its name. Default: where the figure holds. */
export const mapFields: FormFields = {
  schema: chartWith({ map: mapKey }, { area: words.optional() }),
  check(spec, { figures, maps }, report) {
    const { rows } = spec;
    const land = landOf(spec, maps);
    if (land)
      rows.forEach((row, i) => {
        const field = row.area === undefined ? "figure" : "area";
        const wrong = wrongWith(i, rows, land, (key) => figures[key]?.perimeter ?? "");
        if (wrong) report(`rows.${i}.${field}`, wrong);
      });
    const kinds = rows.map(({ figure }) => figures[figure]?.kind);
    if (kinds.some((kind) => kind === "count" || kind === "euro")) report("rows", ABSOLUTE, "warning");
  },
  /** From the largest, each named after its area; equal ones in their order. */
  arrange(rows, spec, { maps }) {
    const land = landOf(spec, maps);
    const named = rows.map((row, i): ChartRow => {
      const area = land && areaNamed(nameIn(spec.rows[i]!, row.perimeter), land);
      const label = spec.rows[i]!.label === undefined ? area?.name : row.label;
      return area ? ({ ...row, area: area.name, label } as MapRow) : row;
    });
    return named.toSorted((a, b) => b.value - a.value);
  },
  prepare(spec, { maps }) {
    const land = landOf(spec, maps);
    return land ? { map: mapInput(land) } : {};
  },
};

export interface MapRow extends ChartRow {
  /** Its name on the map. */
  readonly area: string;
}

export interface MapFields {
  readonly map: MapInput;
}

const ABSOLUTE =
  'des nombres absolus sur une carte font ressortir les parties grandes ou peuplées, attendu une part ou un taux ; si c’est voulu, `answer: "…"` dit pourquoi';

type Maps = Readonly<Record<string, MapSpec>>;
type Row = ChartSpec["rows"][number];

function landOf({ map }: Readonly<Record<string, unknown>>, maps: Maps): MapSpec | undefined {
  return own(maps, String(map));
}

function nameIn({ area }: Row, perimeter: string): string {
  return area === undefined ? perimeter : String(area);
}

function areaNamed(name: string, { areas }: MapSpec) {
  return areas.find((area) => area.code === name || area.name === name);
}

function wrongWith(
  i: number,
  rows: readonly Row[],
  land: MapSpec,
  perimeterOf: (figure: string) => string,
): string | undefined {
  const areaOf = (row: Row) => areaNamed(nameIn(row, perimeterOf(row.figure)), land);
  const { figure, area: typed } = rows[i]!;
  const area = areaOf(rows[i]!);
  const names = land.areas.map(({ name }) => name);
  if (!area) {
    const found = nameIn(rows[i]!, perimeterOf(figure));
    const known = suggestion(found, names) || ` ${listed(names, 13)}`;
    return typed === undefined
      ? `${quoted(figure)} vaut pour ${quoted(found)}, qui n’est pas sur la carte, attendu \`area\` : une partie de la carte${known}`
      : `${quoted(found)} n’est pas sur la carte, attendu une de ses parties${known}`;
  }
  const other = areaNamed(perimeterOf(figure), land);
  if (other && other !== area)
    return `${quoted(figure)} vaut pour ${quoted(other.name)}, attendu un chiffre de ${quoted(area.name)}`;
  const before = rows.slice(0, i);
  if (before.some((row) => row.figure === figure))
    return `${quoted(figure)} est déjà sur la carte, attendu un chiffre par partie`;
  const first = before.find((row) => areaOf(row) === area);
  if (first) return `${quoted(area.name)} a déjà ${quoted(first.figure)}, attendu un chiffre par partie`;
  const { areas, courses } = mapInput(land);
  const isBuilt = courses.some((runs) => runs.some(([index]) => areas[index] === area.name));
  return isBuilt ? undefined : `${quoted(area.name)} est trop petite pour se voir sur cette carte ; \`bars\` la montre`;
}
