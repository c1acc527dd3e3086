// The print dialog offers the layouts that the document has on paper, and prints the one that is chosen.

import { dressForPaper, type Layout } from "../paper.ts";
import { createDialog, type Dialog } from "./dialog.ts";
import { createButton, element } from "./elements.ts";

const choices: readonly (readonly [Layout, string])[] = [
  ["document", "Le document, avec les commentaires et les sources"],
  ["lines", "Trois diapositives par page, et des lignes pour écrire"],
  ["slides", "Une diapositive par page"],
];

const ofNotes: (typeof choices)[number] = ["notes", "Les notes de l’orateur (privé)"];

export function createPrintDialog(page: Document): Dialog {
  const ink = element(page, "input", { type: "checkbox" });
  const offered = import.meta.env.NOTES && page.querySelector(".notes") ? [...choices, ofNotes] : choices;
  const buttons = offered.map(([layout, label]) =>
    createButton(page, () => print(layout), { class: "print-choice" }, label),
  );

  function print(layout: Layout): void {
    dialog.close();
    const undress = dressForPaper(page, { layout, savesInk: ink.checked });
    page.defaultView?.addEventListener("afterprint", undress, { once: true });
    page.defaultView?.print();
  }

  const setting = element(page, "label", { class: "print-ink" }, ink, " Économiser l’encre");
  const dialog = createDialog(page, "print", "Imprimer", ...buttons, setting);
  return dialog;
}
