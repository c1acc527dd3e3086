// This function writes a value with all its digits, where the page would round it: two values that differ never look alike.

import { format } from "../../format.ts";
import type { FigureValue, Written } from "../../model.ts";

export function showExactly(value: FigureValue, written: Written): string {
  if (typeof value !== "number") return format(value, written);
  const { decimals = 0, scale = 1 } = written;
  const [digits, exponent = "0"] = String(value).split("e");
  const isWhole = (places: number) =>
    Number.isInteger(Number(`${digits}e${Number(exponent) + places - Math.round(Math.log10(scale))}`));
  const needed = Array.from({ length: 21 }, (_, places) => places).find(isWhole) ?? decimals;
  return format(value, { ...written, decimals: Math.max(decimals, needed) });
}
