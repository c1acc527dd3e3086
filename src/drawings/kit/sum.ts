// This function says by how much numbers that are to make a whole do not: counts make it exactly; what is rounded does so
// within half of its last decimal for each number.

import { format } from "../../format.ts";
import type { Written } from "../../model.ts";

type Summed = Written & { readonly value: unknown };

/** Undefined where they make it; else "les parts font 98 %, attendu 100 % à 1,5 près : 2 de moins". */
export function whyNoSum(parts: readonly Summed[], whole: number | Summed, what: string): string | undefined {
  const [first] = parts as readonly [Summed];
  const isKnown = typeof whole === "number";
  const written = isKnown ? parts : [...parts, whole];
  const near = first.kind === "count" ? 0 : exact(written.reduce((sum, figure) => sum + halfStep(figure), 0));
  const sum = exact(parts.reduce((total, { value }) => total + Number(value), 0));
  const expected = isKnown ? whole : Number(whole.value);
  const off = exact(Math.abs(sum - expected));
  if (off <= near) return undefined;
  const say = (value: number, kind = first.kind) =>
    format(value, { ...first, kind, decimals: decimalsOf(value, first), signed: false });
  const tolerance = near > 0 ? ` à ${say(near, "count")} près` : "";
  const by = `${say(off, "count")} ${sum > expected ? "de trop" : "de moins"}`;
  return `${what} font ${say(sum)}, attendu ${say(expected)}${tolerance} : ${by}`;
}

function halfStep({ scale = 1, decimals = 0 }: Summed): number {
  return scale / 10 ** decimals / 2;
}

/** As many as the value needs, in the unit that it is written in. */
function decimalsOf(value: number, { scale = 1 }: Summed): number {
  return Math.min(6, String(exact(value / scale)).split(".")[1]?.length ?? 0);
}

/** Without the binary shadow of decimal numbers. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
