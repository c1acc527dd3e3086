// This check finds links that lead to a slide or a step that is not there. It needs all slides and their ids.

import { slideOf } from "../../text/addresses.ts";
import { listed, quoted, type Report, suggestion } from "../../text/problems.ts";
import { placeOf } from "../../text/source.ts";
import type { BoundSlide } from "../bind.ts";
import type { Named } from "../render/render-slide.ts";
import { walk } from "../tree.ts";

export function checkSlideLinks(slides: readonly BoundSlide[], names: readonly Named[], report: Report): void {
  const steps = new Map(names.map(({ id }, index) => [id, slides[index]?.steps ?? 0]));
  for (const { source, wall, commentary, notes } of slides) {
    walk([...wall, ...commentary, ...notes], (node) => {
      const target = node.type === "link" ? slideOf(node.url) : undefined;
      if (!target) return undefined;
      const message = messageFor(target, steps);
      if (message) report(placeOf(source, node), message);
      return undefined;
    });
  }
}

function messageFor(
  { id, step }: { id: string; step: number },
  steps: ReadonlyMap<string, number>,
): string | undefined {
  const most = steps.get(id);
  if (most === undefined) {
    const known = [...steps.keys()];
    return `lien vers la diapositive inconnue ${quoted(id)}, attendu un identifiant${suggestion(id, known) || ` ${listed(known)}`}`;
  }
  return step > most ? `lien vers l’étape ${step} de ${quoted(id)}, attendu ${most} au plus` : undefined;
}
