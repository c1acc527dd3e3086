// While one writes, a notice with a name stands at the top of the wall and says a sentence, until the sentence is empty.

import { element } from "../deck/elements.ts";

/** No style sheet: none of this goes into a built page. */
const BOX =
  "position:fixed;top:0;left:50%;transform:translateX(-50%);z-index:9;display:grid;gap:2px;max-width:90vw;pointer-events:none";
const NOTICE = "margin:0;padding:4px 12px;font:14px/1.4 sans-serif;color:#fff;background:#a83a27;white-space:pre-line";

export function showNotice(page: Document, name: string, sentence: string): void {
  const before = page.querySelector(`[data-notice="${name}"]`);
  if ((before?.textContent ?? "") === sentence) return;
  before?.remove();
  if (!sentence) return;
  const notice = element(page, "p", { class: "writing-notice", "data-notice": name, role: "status" }, sentence);
  notice.style.cssText = NOTICE;
  boxIn(page).append(notice);
  console.warn(sentence);
}

function boxIn(page: Document): Element {
  const known = page.querySelector(".writing-notices");
  if (known) return known;
  const box = element(page, "div", { class: "writing-notices" });
  box.style.cssText = BOX;
  page.body.append(box);
  return box;
}
