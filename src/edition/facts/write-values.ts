// Values are to be written where the data have others: this function says the edits, and what only the writer can change.

import { replaceValue } from "./data-edits.ts";
import { describeProposal } from "./describe-proposal.ts";
import { type KnownData, refusalAt } from "./known-data.ts";
import type { Proposal, Refusal, Shown } from "./proposal.ts";

/** By their fields' paths. */
export type Values = Readonly<Record<string, number | string>>;

export function writeValues(
  known: KnownData,
  values: Values,
  shown: Shown,
): Pick<Proposal, "edits" | "becomes"> & { readonly refusals: readonly Refusal[] } {
  const all = Object.entries(values).map(([path, value]) => ({
    path,
    value,
    edit: replaceValue(known.modules, path, value),
  }));
  return {
    edits: all.flatMap(({ edit }) => edit ?? []),
    becomes: Object.fromEntries(all.flatMap(({ path, value, edit }) => (edit ? [[path, value]] : []))),
    refusals: all.flatMap(({ path, value, edit }) => (edit ? [] : [leftToWriter(known, path, value, shown)])),
  };
}

/** Calculated, named, or brought by a call. */
function leftToWriter(known: KnownData, path: string, value: number | string, shown: Shown): Refusal {
  const wanted = JSON.stringify(value); // whole: it is to be copied
  const change = describeProposal({ ...shown, hint: undefined });
  return refusalAt(known, path, `${change} ; la valeur n’est pas tapée à cet endroit, mettez \`${wanted}\` à la main`);
}
