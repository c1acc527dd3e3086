// This function runs every check that one slide can pass or fail before its directives are bound to the data.

import { quoted, type Report } from "../../text/problems.ts";
import { placeOf, type SourceLines } from "../../text/source.ts";
import { hasName } from "../directives.ts";
import type { RawSlide } from "../parse.ts";
import { isDirective } from "../tree.ts";
import { checkDigits } from "./check-digits.ts";
import { checkDirectives } from "./check-directives.ts";
import { checkFences } from "./check-fences.ts";
import { checkForeignMarks } from "./check-foreign-marks.ts";
import { checkImages, type Images } from "./check-images.ts";
import { checkInvisible } from "./check-invisible.ts";
import { checkMarkdown } from "./check-markdown.ts";
import { checkWords } from "./check-words.ts";

export function checkSlide(
  { source, nodes }: RawSlide,
  images: Images,
  keys: ReadonlyMap<string, string>,
  report: Report,
): void {
  const told = new Set<string>();
  const first: Report = (place, ...said) => {
    told.add(`${place.line}:${place.column}`);
    report(place, ...said);
  };
  /** What was said of a place is enough. */
  const then: Report = (place, ...said) => {
    if (!told.has(`${place.line}:${place.column}`)) report(place, ...said);
  };
  checkInvisible(source, first);
  checkForeignMarks(source, nodes, first);
  checkSettings(source, nodes, then);
  checkMarkdown(source, nodes, then);
  checkDirectives(source, nodes, then);
  checkFences(source, nodes, then);
  checkImages(source, nodes, images, then);
  checkDigits(source, nodes, keys, then);
  checkWords(source, nodes, then);
}

/** Only one `::diapo` a slide: a second would be ignored. */
function checkSettings(source: SourceLines, nodes: RawSlide["nodes"], report: Report): void {
  const [, second] = nodes.filter((node) => isDirective(node) && hasName(node, "diapo"));
  if (second)
    report(
      placeOf(source, second),
      `seconde directive ${quoted("::diapo")} trouvée, attendu une seule par diapositive`,
    );
}
