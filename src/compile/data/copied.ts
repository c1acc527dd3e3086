// An edition often begins as a copy of the one before it: these functions find what still says what that one said.

import { counted, format } from "../../format.ts";
import type { DeckData, Figure } from "../../model.ts";
import { own } from "../../text/names.ts";
import { code, listed } from "../../text/problems.ts";
import { isBefore, keyBefore } from "./key-before.ts";
import { sharedBy } from "./predecessor.ts";
import { isSameNumber, isSamePeriod, isSameThing } from "./revised.ts";

/** Why this meeting cannot be the one after that. */
export function whyNoLater(now: DeckData, then: DeckData): string | undefined {
  const [here, there] = [now, then].map(({ meeting, figures }) => own(figures, meeting.date ?? ""));
  if (!here || !there || String(here.value) > String(there.value)) return undefined;
  const [day, before] = [here, there].map((figure) => format(figure.value, figure));
  return `réunion du ${day}, celle de l’édition précédente est du ${before}, attendu un jour plus récent (${code(now.meeting.date!)})`;
}

/** Keys of figures that say the same number of the same time, and are not the past of what goes on. */
export function unchangedIn({ figures, meeting }: DeckData): string[] {
  const goOn = quantitiesThatGoOn(figures);
  return Object.keys(figures).filter((key) => {
    const [now, then] = [figures[key]!, own(figures, keyBefore(key))];
    const stays = !isBefore(key) && then && isSameThing(now, then) && isSameNumber(now, then);
    return stays && key !== meeting.date && !goOn.has(quantityOf(now));
  });
}

/** Those that have a period which the edition before did not know. */
function quantitiesThatGoOn(figures: DeckData["figures"]): ReadonlySet<string> {
  const past = new Map<string, Figure[]>();
  for (const key of Object.keys(figures).filter(isBefore)) {
    const [figure, quantity] = [figures[key]!, quantityOf(figures[key]!)];
    const same = past.get(quantity);
    if (same) same.push(figure);
    else past.set(quantity, [figure]);
  }
  const isNew = (now: Figure) => past.get(quantityOf(now))?.every((then) => !isSamePeriod(now, then)) ?? true;
  const added = Object.keys(figures).filter((key) => !isBefore(key) && isNew(figures[key]!));
  return new Set(added.map((key) => quantityOf(figures[key]!)));
}

/** "Budget 2024" and "budget 2025" are one. */
function quantityOf(figure: Figure): string {
  return `${figure.label.replace(/\d+/g, "")} ${sharedBy(figure)}`;
}

/** One sentence for all of `keys`. */
export function toldUnchanged(keys: readonly string[]): string {
  const found = counted(keys.length, "chiffre montré", "chiffres montrés");
  return `même valeur et même période que l’édition précédente pour ${found} ${listed(keys, 5)}, attendu ceux de cette année ; à celui qui reste, ${code('answer: "…"')} dit pourquoi`;
}
