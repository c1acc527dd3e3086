// This function finds the schema of one record: its form's for a chart or a scene, else its collection's.

import type { z } from "zod";
import { type Chart, type Collection, chartWith, countedWith, deckData, sceneWith } from "../../model.ts";
import { own } from "../../text/names.ts";
import type { Forms } from "./report.ts";

const ANY_CHART: Readonly<Record<Chart["kind"], z.ZodType>> = {
  counted: countedWith({}, {}),
  measured: chartWith({}, {}),
};
const ANY_SCENE = sceneWith({});

/** One of an unknown form may hold anything, for its form is told. */
export function schemaFor(name: Collection, record: unknown, { charts, scenes, fields }: Forms): z.ZodType {
  const form = String((record as { readonly form?: unknown } | null)?.form);
  const chart = name === "charts" ? own(charts, form) : undefined;
  const scene = name === "scenes" ? own(scenes, form) : undefined;
  if (chart || scene) return own(fields, form)?.schema ?? (chart ? ANY_CHART[chart.kind] : ANY_SCENE);
  return deckData.shape[name].valueType as z.ZodType;
}
