// What stands under an embargo is found here: the records that say so themselves, and those that are made of them.

import type { Collection, DeckData } from "../../model.ts";
import { own } from "../../text/names.ts";
import type { Forms } from "./report.ts";
import { schemaFor } from "./schema-for.ts";
import { referencesIn } from "./walk-schema.ts";

/** From "figures.menages" to the day that it waits for, where no such day was told to the build. */
export type Embargoes = ReadonlyMap<string, string>;

/** A record that names one under embargo is under it too, unless it only continues it; any other that does is refused. */
export const LEANING: readonly Collection[] = ["figures", "quotes", "charts", "scenes"];

/** `today` is the day that the build is for; without one, every embargo holds. */
export function embargoesIn(data: DeckData, forms: Forms, today: string | undefined): Embargoes {
  const days = new Map<string, string | undefined>();
  const dayOf = (name: Collection, key: string): string | undefined => {
    const path = `${name}.${key}`;
    if (days.has(path)) return days.get(path);
    days.set(path, undefined); // a circle, which is told elsewhere, ends here
    const record = own<object>(data[name], key);
    const named = record ? referencesIn(schemaFor(name, record, forms), record, path) : [];
    const leant = named.filter(({ path: at, collection }) => LEANING.includes(collection) && !at.endsWith(".after"));
    const all = [ownDay(record), ...leant.map(({ collection, key: of }) => dayOf(collection, of))];
    const last = latest(all);
    days.set(path, last);
    return last;
  };
  for (const name of LEANING) for (const key of Object.keys(data[name])) dayOf(name, key);
  return new Map([...days].filter((entry): entry is [string, string] => isHeld(entry[1], today)));
}

export function isHeld(day: string | undefined, today: string | undefined): day is string {
  return day !== undefined && (today === undefined || today < day);
}

export function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

export function ownDay(record: object | undefined): string | undefined {
  const { embargo } = (record ?? {}) as { readonly embargo?: unknown };
  return typeof embargo === "string" ? embargo : undefined;
}

/** What is left of the data to publish. */
export function withoutHeld(data: DeckData, held: Embargoes): DeckData {
  const left = <T>(name: Collection, records: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(records).filter(([key]) => !held.has(`${name}.${key}`)));
  const { figures, quotes, charts, scenes, series } = data;
  const shown = Object.entries(series).map(([name, { points, ...its }]) => {
    const known = Object.entries(points).filter(([when]) => !held.has(`figures.${name}/${when}`));
    return [name, { ...its, points: Object.fromEntries(known) }];
  });
  return {
    ...data,
    figures: left("figures", figures),
    quotes: left("quotes", quotes),
    charts: left("charts", charts),
    scenes: left("scenes", scenes),
    series: Object.fromEntries(shown),
  };
}
