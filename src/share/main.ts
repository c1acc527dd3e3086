// The article, once its scripts run: the page in, charts that answer out.

import { letChartAnswer } from "../deck/answers.ts";
import { answerFigures } from "./source-dialog.ts";

export function startReading(page: Document): void {
  const answer = () => {
    for (const figure of page.querySelectorAll<HTMLElement>("figure[data-kind=chart]")) letChartAnswer(figure);
  };
  answer();
  answerFigures(page);
  page.documentElement.classList.add("ready");
  page.defaultView?.addEventListener("resize", answer); // the other size of a chart may have come into view
}
