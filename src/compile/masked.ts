// Masked slides are checked with all others, and stand in no view of any build.

import { slideOf } from "../text/addresses.ts";
import { quoted, type Report } from "../text/problems.ts";
import { placeOf } from "../text/source.ts";
import type { BoundSlide } from "./bind.ts";
import type { Named } from "./render/render-slide.ts";
import { walk } from "./tree.ts";

/** A file's first slide may name its part: of those that are shown. */
export function partsByShown(slides: readonly BoundSlide[]): BoundSlide[] {
  const named = new Set<string>();
  return slides.map((slide) => {
    const isFirst = !slide.isMasked && !named.has(slide.source.path);
    if (isFirst) named.add(slide.source.path);
    return { ...slide, isFirst };
  });
}

export function checkMasked(slides: readonly BoundSlide[], names: readonly Named[], report: Report): void {
  const shown = slides.filter(({ isMasked }) => !isMasked);
  const masked = new Set(names.flatMap(({ id }, index) => (slides[index]?.isMasked ? [id] : [])));
  if (slides[0] && shown.length === 0)
    report(slides[0].place, "toutes les diapositives sont masquées, attendu une que l’on montre");
  for (const { source, wall, commentary, notes } of shown)
    walk([...wall, ...commentary, ...notes], (node) => {
      const id = node.type === "link" ? (slideOf(node.url)?.id ?? "") : "";
      if (masked.has(id))
        report(
          placeOf(source, node),
          `lien vers ${quoted(id)}, diapositive masquée, attendu une autre, ou son \`::diapo\` sans \`masquée\``,
        );
      return undefined;
    });
}
