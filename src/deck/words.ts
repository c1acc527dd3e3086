// The words of an element, as one would say them: an element in, its text out, drawings and private parts left out.

const UNSAID = "svg, .labels, .key, details, script, .notes, .commentary, .anchor, [hidden]";
const BLOCKS = "p, li, div, blockquote, figcaption, h1, h2, h3, tr, dt, dd";

/** With `shownOnly`, steps that are not on the wall yet stay out. */
export function wordsOf(source: Element, { shownOnly }: { readonly shownOnly: boolean }): string {
  const copy = source.cloneNode(true) as Element;
  const unsaid = shownOnly ? `${UNSAID}, .fragment:not(.visible)` : UNSAID;
  for (const part of copy.querySelectorAll(unsaid)) part.remove();
  for (const block of copy.querySelectorAll(BLOCKS)) block.append(" ");
  return copy.textContent.replace(/[ \t\r\n]+/g, " ").trim();
}
