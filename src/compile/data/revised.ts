// An edition may revise what the one before it said: these functions find the figure that took another's place, and warn
// where the old number is still shown.

import { format, machineValue } from "../../format.ts";
import type { DeckData, Figure } from "../../model.ts";
import { own } from "../../text/names.ts";
import { code, quoted } from "../../text/problems.ts";
import { isBefore, keyBefore, keyInAll } from "./key-before.ts";
import { differing } from "./predecessor.ts";

/** What the edition before said of the same thing at the same time, where that is another number. */
export function restatedFrom(key: string, figures: DeckData["figures"]): Figure | undefined {
  const [now, then] = [own(figures, key), own(figures, keyBefore(key))];
  return !isBefore(key) && now && then && isRestated(now, then) ? then : undefined;
}

/** Of a figure of the edition before that is shown with `others`: who shows both numbers knows of the revision. */
export function whyRevised(
  key: string,
  others: readonly string[],
  { figures }: Pick<DeckData, "figures">,
): string | undefined {
  const then = isBefore(key) ? own(figures, key) : undefined;
  const name = then && revisionOf(key, then, figures);
  if (then === undefined || name === undefined || others.includes(name)) return undefined;
  const now = figures[name]!; // found there
  return `${quoted(key)} vaut ${quoted(format(then.value, then))}, mais ${code(name)}, révisé, dit ${quoted(format(now.value, now))} pour la même période, attendu ${code(name)}, ou les deux ensemble`;
}

/** By the same name or, where that is something else now, by the same label. */
function revisionOf(key: string, then: Figure, figures: DeckData["figures"]): string | undefined {
  const name = keyInAll(key);
  const named = own(figures, name);
  if (named && isSameThing(named, then)) return isSameNumber(named, then) ? undefined : name;
  const alike = Object.entries(figures).filter(
    ([other, now]) => !isBefore(other) && now.label === then.label && isSameThing(now, then) && !stood(other, now),
  );
  const [found] = alike.length === 1 ? alike : [];
  return found && !isSameNumber(found[1], then) ? found[0] : undefined;

  function stood(other: string, now: Figure): boolean {
    const before = own(figures, keyBefore(other));
    return before !== undefined && isSameThing(now, before);
  }
}

function isRestated(now: Figure, then: Figure): boolean {
  return isSameThing(now, then) && !isSameNumber(now, then);
}

export function isSameThing(now: Figure, then: Figure): boolean {
  return differing(now, then) === undefined && isSamePeriod(now, then);
}

export function isSamePeriod(now: Figure, then: Figure): boolean {
  return now.when !== undefined && then.when !== undefined ? now.when === then.when : now.period === then.period;
}

/** What readers cannot see is no revision. */
export function isSameNumber(now: Figure, then: Figure): boolean {
  return machineValue(now.value) === machineValue(then.value) || format(now.value, now) === format(then.value, then);
}
