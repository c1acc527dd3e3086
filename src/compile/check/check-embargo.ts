// This check refuses what would tell of something under embargo before its day, in the data and on the slides that are
// published.

import { format } from "../../format.ts";
import type { DeckData, Place, Publication } from "../../model.ts";
import { slideOf } from "../../text/addresses.ts";
import { quoted, type Report } from "../../text/problems.ts";
import { placeOf } from "../../text/source.ts";
import type { BoundSlide } from "../bind.ts";
import { allReferences } from "../data/check-references.ts";
import { type Embargoes, isHeld, LEANING, latest, ownDay, withoutHeld } from "../data/embargo.ts";
import { split, tellingRuns, textsIn } from "../data/embargoed-words.ts";
import { isBefore } from "../data/key-before.ts";
import type { Forms, ReportData } from "../data/report.ts";
import { partedNotes, privateRunIn } from "../private-words.ts";
import { isDirective, walk } from "../tree.ts";

export interface Known {
  readonly data: DeckData;
  readonly publications: readonly Publication[] | undefined;
  readonly held: Embargoes;
}

export function checkHeldData({ data, publications, held }: Known, forms: Forms, report: ReportData): void {
  for (const { path, key, collection } of allReferences(data, new Set(), forms)) {
    const day = held.get(`${collection}.${key}`);
    if (day !== undefined && !LEANING.some((name) => path.startsWith(`${name}.`)))
      report(path, `${quoted(key)} est ${until(day)}, attendu un chiffre que l’on publie`);
  }
  for (const [path, day] of held) {
    const [name, key] = split(path);
    if (name !== "figures") continue;
    const { calculated, published } = data.figures[key]!; // held, so known
    const isOwn = ownDay(data.figures[key]) !== undefined;
    const taken = Object.values(calculated ?? {}).flat() as string[];
    if (isOwn && taken.length > 0 && taken.every((of) => !held.has(`figures.${of}`)))
      report(
        `${path}.embargo`,
        `se calcule de ${taken.map(quoted).join(" et ")}, que l’on publie, attendu l’embargo sur l’un d’eux`,
      );
    if (published !== undefined && !held.has(`figures.${published}`))
      report(`figures.${published}`, `dit ce que donne ${quoted(key)}, ${until(day)}, attendu le même \`embargo\``);
    const told = publications?.findLast(({ figure }) => figure === key);
    if (told && told.value !== null)
      report(`${path}.embargo`, `${quoted(told.text)} est publié depuis le ${dated(told.date)}, attendu rien`);
  }
}

/** Words that are published and say it: of the data; typed on a slide. */
export function checkTellingWords(
  { data, held }: Known,
  slides: readonly BoundSlide[],
  placeOf: (path: string) => Place,
  report: ReportData,
  reportAt: Report,
): void {
  const runs = tellingRuns(data, held, placeOf);
  const telling = (text: string) => privateRunIn(text, runs);
  const messageOf = ({ words, place }: NonNullable<ReturnType<typeof telling>>) =>
    `dit ${quoted(words.join(" "))}, sous embargo en ${place.file}:${place.line}, attendu d’autres mots, ou le même embargo`;
  for (const [path, text] of textsIn(withoutHeld(data, held), "")) {
    const run = telling(text);
    const [, key] = split(path);
    if (run) report(isBefore(key) ? "meeting.predecessor" : path, messageOf(run));
  }
  for (const { source, place } of slides) {
    const run = telling(partedNotes({ path: source.path, text: source.text }).rest.text);
    if (run) reportAt(place, messageOf(run));
  }
}

/** It stands without what it shows nowhere: it is refused, not left out. */
export function checkHeldEssential(essential: readonly BoundSlide[], held: Embargoes, report: Report): void {
  for (const { source, wall, bound } of essential)
    walk(wall, (node) => {
      const value = isDirective(node) ? bound.get(node) : undefined;
      const name = value?.kind === "quote" ? "quotes" : "figures";
      const day = value && "key" in value ? held.get(`${name}.${value.key}`) : undefined;
      if (day !== undefined && value && "key" in value)
        report(
          placeOf(source, node),
          `${quoted(value.key)} est ${until(day)}, attendu dans l’essentiel ce que l’on publie`,
        );
      return undefined;
    });
}

/** `days` are those that the slides wait for, one by one; `ids` their addresses. */
export function checkHeldSlides(
  slides: readonly BoundSlide[],
  days: readonly (string | undefined)[],
  ids: readonly string[],
  report: Report,
): void {
  if (slides.length > 0 && days.every((day) => day !== undefined))
    report(slides[0]!.place, `toutes les diapositives sont ${until(latest(days) ?? "")}, attendu une que l’on publie`);
  for (const [index, { source, wall, commentary, isFirst, part, place, title }] of slides.entries()) {
    const day = days[index];
    if (day !== undefined) {
      const namesPart = isFirst && part === undefined && isFollowed(slides, days, index);
      if (namesPart)
        report(place, `${quoted(title)} est ${until(day)} et nomme sa partie, attendu \`partie:\` en tête du fichier`);
      continue;
    }
    walk([...wall, ...commentary], (node) => {
      const target = node.type === "link" ? slideOf(node.url)?.id : undefined;
      const there = target === undefined ? undefined : days[ids.indexOf(target)];
      if (there !== undefined)
        report(
          placeOf(source, node),
          `lien vers ${quoted(target ?? "")}, ${until(there)}, attendu une autre diapositive`,
        );
      return undefined;
    });
  }
}

function isFollowed(slides: readonly BoundSlide[], days: readonly (string | undefined)[], first: number): boolean {
  const { path } = slides[first]!.source;
  return slides.some((slide, index) => index > first && slide.source.path === path && days[index] === undefined);
}

/** The day that a slide waits for: its own, or that of what readers find on it. */
export function dayOfSlide(
  { wall, commentary, bound, embargo }: BoundSlide,
  held: Embargoes,
  today: string | undefined,
): string | undefined {
  const days = [isHeld(embargo, today) ? embargo : undefined];
  walk([...wall, ...commentary], (node) => {
    const value = isDirective(node) ? bound.get(node) : undefined;
    if (value?.kind === "figure" || value?.kind === "trend") days.push(held.get(`figures.${value.key}`));
    if (value?.kind === "quote") days.push(held.get(`quotes.${value.key}`));
    if (value?.kind === "chart") days.push(held.get(`charts.${value.input.name}`));
    if (value?.kind === "scene") days.push(held.get(`scenes.${value.input.name}`));
    return undefined;
  });
  return latest(days);
}

function until(day: string): string {
  return `sous embargo jusqu’au ${dated(day)}`;
}

function dated(day: string): string {
  return format(day, { kind: "date" }).replaceAll("\u00a0", " "); // as the rest of the message is typed
}
