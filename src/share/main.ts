// The article, once its scripts run: the page in, charts that answer out.

import { letChartAnswer } from "../deck/answers.ts";
import { element } from "../deck/elements.ts";
import { createPrintDialog } from "../deck/print-dialog.ts";

export function startReading(page: Document): void {
  offerPaper(page);
  const answer = () => {
    for (const figure of page.querySelectorAll<HTMLElement>("figure[data-kind=chart]")) letChartAnswer(figure);
  };
  answer();
  page.defaultView?.addEventListener("resize", answer); // the other size of a chart may have come into view
}

function offerPaper(page: Document): void {
  const button = element(
    page,
    "button",
    { type: "button", class: "print-choice", "aria-haspopup": "dialog" },
    "Imprimer",
  );
  button.addEventListener("click", createPrintDialog(page).open);
  page.querySelector(".masthead .toc")?.before(button);
}
