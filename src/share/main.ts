// This starts the article's scripts: they bring all that answers and moves in it.
/// <reference types="vite/client" />

import { letChartAnswer } from "../deck/answers.ts";
import { openedLater } from "../deck/dialog.ts";
import { createButton } from "../deck/elements.ts";
import { leaveNoFocus } from "../deck/focus.ts";
import { createPrintDialog } from "../deck/print-dialog.ts";
import { readSlides } from "../deck/slides.ts";
import { moveOnArrival } from "./arrivals.ts";
import { createBar } from "./bar.ts";
import { startForReaders } from "./for-readers.ts";
import { keepPlace } from "./place.ts";
import { letKeysProject } from "./project-file.ts";
import { answerFigures } from "./source-dialog.ts";

export function startReading(page: Document): void {
  const view = page.defaultView;
  const root = page.querySelector("main");
  if (!view || !root) throw new Error("expected a page with a main");
  const slides = readSlides(root);
  const bar = createBar(page, slides);
  leaveNoFocus(page);
  keepPlace(page, slides, bar.show);
  if (!import.meta.env.LIVE) offerPaper(page); // its pictures are for phones alone
  if (import.meta.env.MODE !== "production") startForReaders(page); // there it is a script of its own
  answerFigures(page);
  const charts = page.querySelectorAll<HTMLElement>("figure[data-kind=chart]");
  const answer = () => charts.forEach(letChartAnswer);
  answer();
  view.addEventListener("resize", answer); // the other size of a chart may have come into view
  if (!import.meta.env.LIVE) moveOnArrival(page); // the wall moves; what draws weighs four times the rest of this script
  if (import.meta.env.MODE.startsWith("single")) letKeysProject(page, slides);
  page.documentElement.classList.add("ready");
}

function offerPaper(page: Document): void {
  const attributes = { class: "print-choice", "aria-haspopup": "dialog" };
  const button = createButton(
    page,
    openedLater(() => createPrintDialog(page)),
    attributes,
    "Imprimer",
  );
  page.querySelector(".masthead .summary")?.after(button);
}
