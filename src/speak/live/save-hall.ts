// The console's window saves what the hall has said.

import { questionOn } from "../../deck/show-tally.ts";
import { hallTable } from "../../live/hall-table.ts";
import type { Known } from "../../live/known.ts";
import { saveCsv } from "../save-csv.ts";

/** @param page has the questions. */
export function saveHall(page: Document, { votes = [], queries = [] }: Partial<Known>): void {
  const slides = [...page.querySelectorAll("main.reveal > .slides > section")];
  const questions = slides.flatMap((slide) => questionOn(slide) ?? []);
  saveCsv(page, "salle.csv", hallTable(questions, votes, queries));
}
