// This function names the scale that a figure stands on, in French: lengths are compared on one scale alone.

import type { Figure } from "../model.ts";

export function scaleOf({ kind, unit }: Figure): string {
  return kind === "measure" ? unit : ({ percent: "%", euro: "€", count: "nombre" }[kind as string] ?? kind);
}
