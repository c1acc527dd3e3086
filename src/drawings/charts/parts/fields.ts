// This file says what the data of a whole and its parts hold, and refuses parts that do not make their whole.

import { format } from "../../../format.ts";
import { chartWith, type Figure, type FormFields, figureKey } from "../../../model.ts";
import { scaleOf } from "../../../text/scale-of.ts";
import { litField, litOnce } from "../../kit/lit-once.ts";
import { whyNoSum } from "../../kit/sum.ts";
import { numberWidth } from "../../kit/words-room.ts";
import { shareOf } from "./part-sites.ts";

/** The smallest type on the wall, and how wide its pictures are. */
const LEAST_TYPE = 24;
const WALL = 1728;

export const partsFields: FormFields = {
  schema: chartWith({ whole: figureKey.optional() }, litField),
  takes: { kinds: ["count", "euro", "percent", "measure"] },
  check({ rows, whole: key }, { figures }, report) {
    const parts = rows.map(({ figure }) => figures[figure]!);
    const less = parts.findIndex(({ value }) => Number(value) < 0);
    const long = parts.findIndex(
      (part) => numberWidth(format(part.value, part), LEAST_TYPE) > shareOf(parts.length, WALL),
    );
    if (long >= 0)
      report(
        `rows.${long}.figure`,
        `« ${format(parts[long]!.value, parts[long]!)} » n’a pas sa place sous une part, attendu moins de parts ou une unité plus courte`,
      );
    if (parts.length < 2) report("rows", "une seule part trouvée, attendu deux parts au moins d’un même tout");
    else if (less >= 0)
      report(`rows.${less}.figure`, `« ${rows[less]!.figure} » est négatif, attendu une part d’un tout`);
    else if (parts.some((part) => scaleOf(part) !== scaleOf(parts[0]!)))
      return; // told already
    else if (typeof key !== "string")
      checkSum(parts, parts[0]!.kind === "percent" ? 100 : undefined, (sentence) => report("rows", sentence));
    else if (figures[key]) checkWhole(parts, key, figures[key], (sentence) => report("whole", sentence));
    litOnce(rows, report);
  },
};

function checkWhole(parts: readonly Figure[], key: string, whole: Figure, report: (sentence: string) => void): void {
  const [unit, expected] = [scaleOf(whole), scaleOf(parts[0]!)];
  if (unit !== expected) report(`« ${key} » se mesure en « ${unit} », les parts en « ${expected} »`);
  else checkSum(parts, whole, report);
}

function checkSum(
  parts: readonly Figure[],
  whole: Figure | number | undefined,
  report: (sentence: string) => void,
): void {
  const off = whole === undefined ? undefined : whyNoSum(parts, whole, "les parts");
  if (off !== undefined) report(off);
}
