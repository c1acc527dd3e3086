// The print dialog offers the layouts that the document has on paper, and prints the one that is chosen: of the whole
// document, or of the slide at hand and of some parts only.

import { dressForPaper, type PaperLayout, selectForPaper } from "../paper.ts";
import { createDialog, type Dialog } from "./dialog.ts";
import { createButton, element } from "./elements.ts";
import { parseAddress } from "./position.ts";
import { readSlides, type WallSlide } from "./slides.ts";

const choices: readonly (readonly [PaperLayout, string])[] = [
  ["document", "Le document, avec les commentaires et les sources"],
  ["lines", "Trois diapositives par page, et des lignes pour écrire"],
  ["slides", "Une diapositive par page"],
];

const ofNotes: (typeof choices)[number] = ["notes", "Les notes de l’orateur (privé)"];

export function createPrintDialog(page: Document): Dialog {
  const view = page.defaultView!; // only a page in a window prints
  const ink = element(page, "input", { type: "checkbox" });
  const selection = createSelection(page);
  const offered = import.meta.env.NOTES && page.querySelector(".notes") ? [...choices, ofNotes] : choices;
  const buttons = offered.map(([layout, label]) =>
    createButton(page, () => print(layout), { class: "print-choice" }, label),
  );

  function print(layout: PaperLayout): void {
    dialog.close();
    const ways = [dressForPaper(page, { layout, savesInk: ink.checked }), selectForPaper(page, selection.chosen())];
    for (const undress of ways) view.addEventListener("afterprint", undress, { once: true });
    view.print();
  }

  function open(): void {
    selection.update(view.location.hash);
    dialog.open();
  }

  const setting = element(page, "label", { class: "print-ink" }, ink, " Économiser l’encre");
  const dialog = createDialog(page, "print", "Imprimer", selection.box, ...buttons, setting);
  return { ...dialog, open };
}

interface Selection {
  readonly box: HTMLElement;
  /** None means the whole document. */
  chosen(): HTMLElement[];
  /** The slide at hand is the one of the address. */
  update(address: string): void;
}

function createSelection(page: Document): Selection {
  const slides = readSlides(page.querySelector("main")!); // every page of the document has one
  let here: WallSlide | undefined;
  const name = element(page, "span");
  const parts = [...new Set(slides.map(({ part }) => part))].filter((part) => part !== "");
  const checks = [undefined, ...parts].map((part) => ({
    box: element(page, "input", { type: "checkbox" }),
    part,
    label: part ?? name,
  }));
  const labels = checks.map(({ box, label }) => element(page, "label", {}, box, " ", label));
  const legend = element(page, "legend", {}, "Seulement (sans rien cocher, tout s’imprime)");
  const isChosen = (slide: WallSlide) =>
    checks.some(({ box, part }) => box.checked && (part === undefined ? slide === here : slide.part === part));
  return {
    box: element(page, "fieldset", { class: "print-selection" }, legend, ...labels),
    chosen: () => slides.filter(isChosen).map(({ element }) => element),
    update(address) {
      here = slides[parseAddress(address, slides)?.slide ?? 0];
      name.textContent = `Cette diapositive\u00a0: «\u00a0${here?.title ?? ""}\u00a0»`;
    },
  };
}
