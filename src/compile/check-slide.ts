// One slide in; every problem that shows without looking at the data's words out.

import { checkDigits } from "./check-digits.ts";
import { checkDirectives } from "./check-directives.ts";
import { checkFences } from "./check-fences.ts";
import { checkImages, type Images } from "./check-images.ts";
import { checkMarkdown } from "./check-markdown.ts";
import { checkWords } from "./check-words.ts";
import { hasName } from "./directives.ts";
import type { RawSlide } from "./parse.ts";
import { quoted, type Report } from "./problems.ts";
import { placeOf, type Source } from "./source.ts";
import { isDirective } from "./tree.ts";

export function checkSlide(
  { source, nodes }: RawSlide,
  images: Images,
  keys: ReadonlyMap<string, string>,
  report: Report,
): void {
  checkSettings(source, nodes, report);
  checkMarkdown(source, nodes, report);
  checkDirectives(source, nodes, report);
  checkFences(source, nodes, report);
  checkImages(source, nodes, images, report);
  checkDigits(source, nodes, keys, report);
  checkWords(source, nodes, report);
}

/** Only one `::diapo` a slide: a second would be ignored. */
function checkSettings(source: Source, nodes: RawSlide["nodes"], report: Report): void {
  const [, second] = nodes.filter((node) => isDirective(node) && hasName(node, "diapo"));
  if (second)
    report(
      placeOf(source, second),
      `seconde directive ${quoted("::diapo")} trouvée, attendu une seule par diapositive`,
    );
}
