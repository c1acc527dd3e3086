// A chart that another site shows answers as it does in the deck: by pointer, by touch and by keys.

import { letChartAnswer } from "../deck/answers.ts";

export function startEmbed(page: Document): void {
  const chart = page.querySelector<HTMLElement>("figure[data-kind=chart]");
  if (!chart) throw new Error("expected a chart");
  letChartAnswer(chart);
  page.defaultView?.addEventListener("resize", () => letChartAnswer(chart)); // its other size may have come into view
}
