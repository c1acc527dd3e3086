// The change between two points of a series, which a slide asks for, is a figure that nobody writes: it is made here, as a
// calculated one, or it is said why it cannot be.

import type { Calculation, DeckData, Figure, Series } from "../../model.ts";
import { own } from "../../text/names.ts";
import { periodOf } from "../../text/periods.ts";
import { code, listed, quoted } from "../../text/problems.ts";

/** Its key: "parc/2024→2025". */
export function keyBetween(series: string, from: string, to: string): string {
  return `${series}/${from}→${to}`;
}

/** The figures of these keys that can be made; other keys are left. */
export function changesBetween(keys: readonly string[], series: DeckData["series"]): Record<string, object> {
  const made = keys.flatMap((key) => {
    const [, name = "", from = "", to = ""] = /^([^/]+)\/([^→]+)→(.+)$/.exec(key) ?? [];
    const whole = own(series, name);
    return whole && whyNoChange(name, from, to, whole) === undefined
      ? [[key, figureBetween(name, from, to, whole)] as const]
      : [];
  });
  return Object.fromEntries(made);
}

/** A share changes by points; anything else in per cent of what it was. */
function figureBetween(
  name: string,
  from: string,
  to: string,
  { kind, decimals = 0, label, perimeter }: Series,
): Omit<Figure, "value"> {
  const two = [`${name}/${to}`, `${name}/${from}`] as const;
  const [start, end] = [from, to].map((when) => periodOf(when)?.short ?? when);
  const its = { label: `d’évolution : ${label}`, period: `de ${start} à ${end}`, perimeter };
  const calculated = (kind === "percent" ? { difference: two } : { change: two }) as unknown as Calculation;
  return kind === "percent"
    ? { ...its, kind: "measure", unit: "points", singularUnit: "point", decimals, calculated }
    : { ...its, kind: "percent", unit: "%", decimals: 1, calculated };
}

/** Undefined where it can be told. */
export function whyNoChange(name: string, from: string, to: string, series: Series): string | undefined {
  const { kind, points } = series;
  if (kind === "rank" || kind === "year" || kind === "ages" || kind === "date")
    return `${quoted(name)} est de sorte ${code(kind)}, attendu ce qui se compte ou se mesure`;
  const missing = [from, to].find((when) => own(points, when) === undefined);
  if (missing !== undefined)
    return `${quoted(missing)} n’est pas un point de ${quoted(name)}, attendu l’un des siens ${listed(Object.keys(points))}`;
  const [first, last] = [periodOf(from), periodOf(to)];
  if (!first || !last || first.start >= last.start)
    return `de ${quoted(from)} à ${quoted(to)}, attendu le plus ancien d’abord : ${code(`{de=${to} à=${from}}`)}`;
  if (first.length !== last.length)
    return `mêle ${quoted(first.words)} et ${quoted(last.words)}, attendu une même durée`;
  if (kind !== "percent" && numberAt(series, from) === 0)
    return `${quoted(name)} part de zéro en ${first.short}, attendu un autre point : rien ne se divise par zéro`;
  return undefined;
}

function numberAt({ points }: Series, when: string): number | undefined {
  const point = own(points, when);
  return typeof point === "object" ? point.value : point;
}
