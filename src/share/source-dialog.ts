// In the article, a click on a figure or a chart opens a dialog that says where it comes from.

import { createDialog } from "../deck/dialog.ts";
import { element } from "../deck/elements.ts";
import { keysAskedBy, questionAbout, recordsOf } from "../deck/provenance.ts";

export function answerFigures(page: Document): void {
  const records = element(page, "div", { class: "records" });
  const dialog = createDialog(page, "provenance", questionAbout(1), records);
  page.addEventListener("click", (event) => {
    const found = dialog.isOpen() ? [] : recordsOf(page, keysAskedBy(event));
    if (found.length === 0) return;
    event.preventDefault();
    records.replaceChildren(...found);
    dialog.setTitle(questionAbout(found.length));
    dialog.open();
  });
}
