// A figure can be calculated from others: its value, and its formula in words, are found here.

import { format } from "../../format.ts";
import type { Calculation, DeckData, Figure } from "../../model.ts";
import { own } from "../../text/names.ts";

type Formula = keyof Calculation;

const VALUES: Readonly<Record<Formula, (numbers: readonly number[]) => number>> = {
  difference: ([a = 0, b = 0]) => a - b,
  change: ([a = 0, b = 0]) => (100 * (a - b)) / b,
  share: ([a = 0, b = 0]) => (100 * a) / b,
  ratio: ([a = 0, b = 0]) => a / b,
  sum: (numbers) => numbers.reduce((sum, number) => sum + number, 0),
};

const WORDS: Readonly<Record<Formula, (written: readonly string[]) => string>> = {
  difference: ([a, b]) => `${a} \u2212 ${b}`,
  change: ([a, b]) => `(${a} \u2212 ${b}) ÷ ${b}`,
  share: ([a, b]) => `${a} ÷ ${b}`,
  ratio: ([a, b]) => `${a} ÷ ${b}`,
  sum: (written) => written.join(" + "),
};

/** The one formula, and the keys of what it takes. */
export function formulaOf(calculation: Calculation): readonly [Formula, readonly string[]] {
  const [entry] = Object.entries(calculation) as [Formula, readonly string[]][];
  if (!entry) throw new Error("expected a formula"); // the schema asks for one
  return entry;
}

/** "(248 755 − 247 145) ÷ 247 145", of figures that are all there. */
export function formulaWords(calculation: Calculation, figures: DeckData["figures"]): string {
  const [formula, keys] = formulaOf(calculation);
  return WORDS[formula](keys.map((key) => format(figures[key]!.value, figures[key]!)));
}

/** What is calculated of one and the same period compares two things, and says nothing of time. */
export function isOverTime(
  calculated: Calculation,
  figureAt: (key: string) => Partial<Figure> | null | undefined,
): boolean {
  const [formula, keys] = formulaOf(calculated);
  const areSeveral = (field: "period" | "when") =>
    new Set(keys.flatMap((key) => figureAt(key)?.[field] ?? [])).size > 1;
  return (formula === "change" || formula === "difference") && (areSeveral("period") || areSeveral("when"));
}

/**
 * Gives their values to the figures that are calculated, of each other and of those that are lent, whatever their order; 0
 * where one of those it takes is not there, is no number, or is calculated from it: that is told elsewhere. A change over
 * time is written with its sign, unless the data say otherwise.
 */
export function withValues(
  figures: Readonly<Record<string, unknown>>,
  lent: Readonly<Record<string, Figure>>,
): Record<string, unknown> {
  const figureAt = (key: string) => (own(lent, key) ?? own(figures, key)) as Partial<Figure> | null | undefined;
  const numberOf = (key: string, asking: readonly string[]): number => {
    const figure = figureAt(key);
    if (!isCalculated(figure)) return typeof figure?.value === "number" ? figure.value : Number.NaN;
    if (asking.includes(key)) return Number.NaN;
    const [formula, keys] = formulaOf(figure.calculated);
    return VALUES[formula]?.(keys.map((of) => numberOf(of, [...asking, key]))) ?? Number.NaN;
  };
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => {
      if (!isCalculated(figure)) return [key, figure];
      const value = numberOf(key, []);
      const sign = isOverTime(figure.calculated, figureAt) && { signed: true };
      return [key, { ...sign, ...figure, value: Number.isFinite(value) ? value : 0 }];
    }),
  );
}

/** The data are not checked yet. */
function isCalculated(figure: unknown): figure is Figure & { readonly calculated: Calculation } {
  const { calculated } = (figure ?? {}) as { readonly calculated?: unknown };
  const formulas = typeof calculated === "object" && calculated !== null ? Object.values(calculated) : [];
  return formulas.length === 1 && Array.isArray(formulas[0]) && formulas[0].every((key) => typeof key === "string");
}
