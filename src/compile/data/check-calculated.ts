// This check refuses a calculation that its figures do not allow, and warns where the source itself gives another number.

import { format } from "../../format.ts";
import type { DeckData, Figure } from "../../model.ts";
import { own } from "../../text/names.ts";
import { code, quoted } from "../../text/problems.ts";
import { scaleOf } from "../../text/scale-of.ts";
import { formulaOf } from "./calculate.ts";
import { isBefore } from "./key-before.ts";
import { whyApart } from "./predecessor.ts";
import type { ReportData } from "./report.ts";
import { whyRevised } from "./revised.ts";

/** What the figures of a formula must share, and what comes of it where it is not what they are. */
const RULES = {
  difference: { shares: ["perimeter"], gives: undefined },
  change: { shares: ["perimeter"], gives: ["percent"] },
  share: { shares: ["period"], gives: ["percent"] },
  ratio: { shares: undefined, gives: ["count", "measure"] },
  sum: { shares: ["period"], gives: undefined },
} as const;

const SAME = { period: "une même période", perimeter: "un même périmètre" } as const;

export function checkCalculated(data: DeckData, report: ReportData, warn: ReportData): void {
  for (const [key, figure] of Object.entries(data.figures)) {
    if (!figure.calculated || isBefore(key)) continue; // the edition before was checked by itself
    const at = `figures.${key}.calculated`;
    const [formula, keys] = formulaOf(figure.calculated);
    const operands = keys.flatMap((of) => own(data.figures, of) ?? []);
    if (operands.length < keys.length) continue; // told where references are checked
    const refused = takesItself(key, data.figures)
      ? "se calcule à partir de lui-même, attendu d’autres chiffres"
      : (apart(keys, data) ?? refusal(figure, formula, operands));
    if (refused !== undefined) {
      report(at, refused);
      continue;
    }
    checkPublished(key, figure, data, warn);
    if (formula === "share" && !isPart(figure)) warn(at, overWhole(figure), "warning");
    for (const why of keys.flatMap((one) => whyRevised(one, keys, data) ?? [])) warn(at, why, "warning");
  }
}

function apart(keys: readonly string[], data: DeckData): string | undefined {
  const [first] = keys.flatMap((key) => {
    const why = whyApart(key, data);
    return why === undefined ? [] : [`${quoted(key)} ${why}`];
  });
  return first;
}

function takesItself(key: string, figures: DeckData["figures"]): boolean {
  const asked = new Set([key]);
  for (const one of asked) {
    const { calculated } = own(figures, one) ?? {};
    const keys = calculated ? formulaOf(calculated)[1] : [];
    if (keys.includes(key)) return true;
    for (const of of keys) asked.add(of);
  }
  return false;
}

function refusal(figure: Figure, formula: keyof typeof RULES, operands: readonly Figure[]): string | undefined {
  const { shares, gives } = RULES[formula];
  const [first, ...others] = operands;
  if (!first) return undefined;
  if (operands.some(({ value }) => typeof value !== "number"))
    return "se calcule de ce qui n’est pas un nombre, attendu des nombres";
  if (formula !== "difference" && formula !== "sum" && operands[1]?.value === 0)
    return "divise par zéro, attendu un autre chiffre";
  if (shares) {
    // Counts of several things may be added up or compared: what they are is in their words.
    const odd = others.find((other) => scaleOf(other) !== scaleOf(first));
    if (odd) return `mêle ${quoted(scaleOf(first))} et ${quoted(scaleOf(odd))}, attendu une même unité`;
    for (const field of shares) {
      const other = others.find((one) => one[field] !== first[field]);
      if (other) return `mêle ${quoted(first[field])} et ${quoted(other[field])}, attendu ${SAME[field]}`;
    }
  }
  const isOfShares = formula === "difference" && first.kind === "percent";
  if (isOfShares && figure.kind !== "measure")
    return `donne des points, attendu ${code('kind: "measure"')} et ${code('unit: "points"')}, trouvé ${code(figure.kind)}`;
  const kinds: readonly string[] = isOfShares ? ["measure"] : (gives ?? [first.kind]);
  return kinds.includes(figure.kind) ? undefined : `donne ${kinds.map(code).join(" ou ")}, trouvé ${code(figure.kind)}`;
}

function isPart({ value }: Figure): boolean {
  return typeof value === "number" && value >= 0 && value <= 100;
}

/** Of an objective it may be true: who knows it says so. */
function overWhole(figure: Figure): string {
  return `donne ${quoted(format(figure.value, figure))}, attendu une part de son tout, ou ${code("ratio")} pour dire combien de fois`;
}

function checkPublished(key: string, figure: Figure, { figures }: DeckData, warn: ReportData): void {
  const { published = "" } = figure;
  const known = own(figures, published);
  if (!known) return;
  const [calculated, said] = [figure, known].map((one) => format(one.value, one));
  if (calculated !== said)
    warn(
      `figures.${key}.calculated`,
      `donne ${quoted(calculated!)}, la source dit ${quoted(said!)} (${code(published)}), attendu le chiffre de la source`,
      "warning",
    );
}
