// This file says what the data of a whole and its parts hold, and refuses parts that do not make their whole.

import { z } from "zod";
import { format } from "../../../format.ts";
import { chartWith, type Figure, type FormFields, figureKey } from "../../../model.ts";

export const partsFields: FormFields = {
  schema: chartWith({ whole: figureKey.optional() }, { lit: z.literal(true).optional() }),
  takes: { kinds: ["count", "euro", "percent", "measure"] },
  check({ rows, whole: key }, figures, report) {
    const parts = rows.map(({ figure }) => figures[figure]!);
    const less = parts.findIndex(({ value }) => Number(value) < 0);
    const whole = typeof key === "string" ? figures[key] : undefined;
    if (parts.length < 2) report("rows", "une seule part trouvée, attendu deux parts au moins d’un même tout");
    if (less >= 0) report(`rows.${less}.figure`, "est négatif, attendu une part d’un tout");
    else if (whole && (whole.kind !== parts[0]!.kind || whole.unit !== parts[0]!.unit) && whole.kind !== "count")
      report("whole", "se mesure autrement que ses parts, attendu la même unité");
    else if (typeof key !== "string" || whole)
      checkSum(parts, whole, (sentence) => report(key ? "whole" : "rows", sentence));
  },
};

/** Counts make their whole exactly; what is rounded does so within half of its last decimal for each number. */
function checkSum(parts: readonly Figure[], whole: Figure | undefined, report: (sentence: string) => void): void {
  const [first] = parts as readonly [Figure];
  const expected = whole ? Number(whole.value) : first.kind === "percent" ? 100 : undefined;
  if (expected === undefined) return;
  const written = [...parts, ...(whole ? [whole] : [])];
  const near = first.kind === "count" ? 0 : exact(written.reduce((sum, figure) => sum + halfStep(figure), 0));
  const sum = exact(parts.reduce((total, { value }) => total + Number(value), 0));
  const off = exact(Math.abs(sum - expected));
  if (off <= near) return;
  const decimals = Math.max(...written.map((figure) => figure.decimals ?? 0));
  const say = (value: number) =>
    format(value, { ...first, decimals: hasHalf(value, decimals, first) ? decimals + 1 : decimals, signed: false });
  const tolerance = near > 0 ? ` à ${say(near)} près` : "";
  report(
    `les parts font ${say(sum)}, attendu ${say(expected)}${tolerance} : ${say(off)} ${sum > expected ? "de trop" : "de moins"}`,
  );
}

function halfStep({ scale = 1, decimals = 0 }: Figure): number {
  return scale / 10 ** decimals / 2;
}

function hasHalf(value: number, decimals: number, { scale = 1 }: Figure): boolean {
  const shown = (value / scale) * 10 ** decimals;
  return Math.abs(shown - Math.round(shown)) > 1e-6;
}

/** Without the binary shadow of decimal numbers. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
