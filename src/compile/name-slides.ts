// Every slide gets its id and its part here. Two slides that would answer to one name are reported.

import type { Place } from "../model.ts";
import { fold, ID_FORM, isId, MOST_ID, slug } from "../text/names.ts";
import { quoted, type Report } from "../text/problems.ts";
import type { BoundSlide } from "./bind.ts";
import { ESSENTIAL_IDS } from "./essential.ts";
import { ANNEX_IDS } from "./render/render-annex.ts";
import type { Named } from "./render/render-slide.ts";

/** Ids that the page itself uses. */
export const RESERVED: readonly string[] = ["contenu", "sommaire", ...ESSENTIAL_IDS, ...ANNEX_IDS];

export function nameSlides(slides: readonly BoundSlide[], report: Report): Named[] {
  const ids = slides.map((slide) => slide.typedId?.id ?? idFrom(slide.title));
  for (const [index, slide] of slides.entries()) checkId(ids[index] ?? "", slide, report);
  checkUnique(slides, ids, report);
  checkDerived(slides, ids, report);
  return ids.map((id, index) => ({ id, part: partOf(slides, index) }));
}

/** A title may read "Sources", begin with a digit or be long: its id may not. */
function idFrom(title: string): string {
  const id = slug(title);
  const named = RESERVED.includes(id) || /^\d/.test(id) ? `diapo-${id}` : id;
  return named.length > MOST_ID ? named.slice(0, MOST_ID).replace(/-[^-]*$/, "") : named;
}

function checkId(id: string, { typedId, title, place }: BoundSlide, report: Report): void {
  if (!typedId) {
    if (id === "" && title !== "")
      report(place, `titre ${quoted(title)} sans lettre dont tirer un identifiant, attendu \`::diapo{#identifiant}\``);
    return;
  }
  if (!isId(id)) report(typedId.place, `identifiant ${quoted(id)}, attendu ${ID_FORM}`);
  else if (RESERVED.includes(id))
    report(typedId.place, `identifiant ${quoted(id)} réservé à la page, attendu un autre`);
}

function checkUnique(slides: readonly BoundSlide[], ids: readonly string[], report: Report): void {
  const titles = new Map<string, Place>();
  const seen = new Map<string, Place>();
  for (const [index, { title, place, typedId }] of slides.entries()) {
    const id = ids[index] ?? "";
    const sameTitle = titles.get(fold(title));
    const sameId = seen.get(id);
    if (sameTitle && title !== "")
      report(place, `titre ${quoted(title)} déjà pris en ${shown(sameTitle)}, attendu un titre par diapositive`);
    else if (sameId && id !== "")
      report(
        typedId?.place ?? place,
        `identifiant ${quoted(id)} déjà pris en ${shown(sameId)}, attendu \`::diapo{#autre-identifiant}\``,
      );
    if (!sameTitle) titles.set(fold(title), place);
    if (!sameId) seen.set(id, typedId?.place ?? place);
  }
}

/** "menages-titre" is the id of the heading of "menages". */
function checkDerived(slides: readonly BoundSlide[], ids: readonly string[], report: Report): void {
  const known = new Set([...ids, ...RESERVED]);
  for (const [index, slide] of slides.entries()) {
    const id = ids[index] ?? "";
    const [, owner = ""] = /^(.+?)-(?:titre|(?:legende|dessin)(?:-\d+)?)$/.exec(id) ?? [];
    if (owner !== "" && known.has(owner))
      report(
        slide.typedId?.place ?? slide.place,
        `identifiant ${quoted(id)} réservé à ${quoted(owner)}, attendu \`::diapo{#autre-identifiant}\``,
      );
  }
}

/** What the front matter says, else the title of the file's first slide. */
function partOf(slides: readonly BoundSlide[], index: number): string {
  const slide = slides[index];
  if (slide?.part !== undefined) return slide.part;
  for (let at = index; at >= 0; at -= 1) if (slides[at]?.isFirst) return slides[at]?.title ?? "";
  return "";
}

function shown({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
