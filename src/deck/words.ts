// These functions give the words of an element, as one says them or looks for them, without its drawings and private parts.

const UNSAID = "svg, script, .captions .key, .notes, .commentary, .anchor, [hidden]";
/** A chart's words stand in its caption; its labels and its table are for the eye. */
const SEEN = ".labels, details";
const HEADINGS = "summary, thead";
const BLOCKS = "p, li, div, blockquote, figcaption, caption, h1, h2, h3, tr, th, td, dt, dd, .label, .caption";

/** As one would say them. Steps that are not on the wall yet stay out. */
export function wordsSaid(source: Element): string {
  return wordsWithout(`${UNSAID}, ${SEEN}, .fragment:not(.visible)`, source);
}

/** All that one may look for: every step, labels and tables. */
export function wordsHeld(source: Element): string {
  return wordsWithout(`${UNSAID}, ${HEADINGS}`, source);
}

function wordsWithout(left: string, source: Element): string {
  const copy = source.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(left)) part.remove();
  for (const block of copy.querySelectorAll(BLOCKS)) block.append(" ");
  return copy.textContent.replace(/[ \t\r\n]+/g, " ").trim();
}

/** Each text that is displayed there, with the element that holds it. */
export function* textsShownIn(root: Element): Generator<readonly [text: Node, owner: Element]> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const owner = text.parentElement;
    if (text.textContent?.trim() && owner?.checkVisibility()) yield [text, owner];
  }
}
