// This file says what the data of a whole and its parts hold, and refuses parts that do not make their whole.

import { format } from "../../../format.ts";
import { chartWith, type Figure, type FormFields, figureKey } from "../../../model.ts";
import { scaleOf } from "../../../text/scale-of.ts";
import { litField, litOnce } from "../../kit/lit-once.ts";
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
    else if (typeof key !== "string") checkSum(parts, undefined, (sentence) => report("rows", sentence));
    else if (figures[key]) checkWhole(parts, key, figures[key], (sentence) => report("whole", sentence));
    litOnce(rows, report);
  },
};

function checkWhole(parts: readonly Figure[], key: string, whole: Figure, report: (sentence: string) => void): void {
  const [unit, expected] = [scaleOf(whole), scaleOf(parts[0]!)];
  if (unit !== expected) report(`« ${key} » se mesure en « ${unit} », les parts en « ${expected} »`);
  else checkSum(parts, whole, report);
}

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
  const say = (value: number, kind = first.kind) =>
    format(value, { ...first, kind, decimals: decimalsOf(value, first), signed: false });
  const tolerance = near > 0 ? ` à ${say(near, "count")} près` : "";
  const by = `${say(off, "count")} ${sum > expected ? "de trop" : "de moins"}`;
  report(`les parts font ${say(sum)}, attendu ${say(expected)}${tolerance} : ${by}`);
}

function halfStep({ scale = 1, decimals = 0 }: Figure): number {
  return scale / 10 ** decimals / 2;
}

/** As many as the value needs, in the unit that it is written in. */
function decimalsOf(value: number, { scale = 1 }: Figure): number {
  return Math.min(6, String(exact(value / scale)).split(".")[1]?.length ?? 0);
}

/** Without the binary shadow of decimal numbers. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
