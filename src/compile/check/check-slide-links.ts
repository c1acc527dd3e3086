// This check finds links that lead to a slide or a step that is not there, or from a slide that is shown to one that is
// masked. It needs all slides and their ids.

import { slideOf } from "../../text/addresses.ts";
import { listed, quoted, type Report, suggestion } from "../../text/problems.ts";
import { placeOf } from "../../text/source.ts";
import type { BoundSlide } from "../bind.ts";
import type { Named } from "../render/render-slide.ts";
import { walk } from "../tree.ts";

export function checkSlideLinks(slides: readonly BoundSlide[], names: readonly Named[], report: Report): void {
  const known = new Map(names.map(({ id }, index) => [id, slides[index]!])); // a name each
  for (const { source, isMasked, wall, commentary, notes } of slides) {
    walk([...wall, ...commentary, ...notes], (node) => {
      const target = node.type === "link" ? slideOf(node.url) : undefined;
      if (!target) return undefined;
      const message = messageFor(target, isMasked, known);
      if (message) report(placeOf(source, node), message);
      return undefined;
    });
  }
}

function messageFor(
  { id, step }: { id: string; step: number },
  isFromMasked: boolean,
  known: ReadonlyMap<string, BoundSlide>,
): string | undefined {
  const slide = known.get(id);
  if (!slide) {
    const ids = [...known.keys()];
    return `lien vers la diapositive inconnue ${quoted(id)}, attendu un identifiant${suggestion(id, ids) || ` ${listed(ids)}`}`;
  }
  if (slide.isMasked && !isFromMasked)
    return `lien vers ${quoted(id)}, diapositive masquée, attendu une autre, ou son \`::diapo\` sans \`masquée\``;
  const most = slide.steps;
  return step > most ? `lien vers l’étape ${step} de ${quoted(id)}, attendu ${most} au plus` : undefined;
}
