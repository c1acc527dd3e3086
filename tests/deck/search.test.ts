// Search among slides, accents and all.

import { expect, test } from "vitest";
import { findSlides, fold } from "../../src/deck/search.ts";

const slides = [
  { title: "Équité et beauté", names: [], text: "Équité et beauté" },
  {
    title: "7\u202f204 foyers accueillis à l’année",
    names: ["foyers"],
    text: "une fenêtre allumée, un foyer accueilli",
  },
  { title: "La récréation étudiante de demain", names: ["recreation"], text: "Gérance et Centrale Nord" },
  { title: "Les œuvres de l’État", names: [], text: "" },
  { title: "Accueillir", names: ["Répondre aux attentes"], text: "Les foyers les plus récents, 14 à 28 ans" },
  {
    title: "Le bilan",
    names: ["203,6\u00a0M€ de dons", "61\u202f285 dons"],
    text: "203,6\u00a0M€, en 2034, 204 attentes",
  },
];

test.each([
  ["équité", 0],
  ["EQUITE", 0],
  ["beaute", 0],
  ["beauté", 0],
  ["accueillis a l’annee", 1],
  ["7 204", 1],
  ["7204", 1],
  ["7\u202f204", 1],
  ["7 2", 1],
  ["etudiante", 2],
  ["gérance", 2],
  ["oeuvres", 3],
  ["l'etat", 3],
  ["14 28", 4],
  ["203,6", 5],
  ["203.6", 5],
  ["203,6 M€", 5],
  ["61285", 5],
  ["2034 204", 5],
])("findSlides(%j) finds slide %i first", (query, slide) => {
  expect(findSlides(query, slides)[0]).toBe(slide);
});

test.each([
  ["foyers", [1, 4]],
  ["attentes", [4, 5]],
  ["e", [0, 3, 2, 5]],
])("findSlides(%j) puts titles before names, names before text, the fullest first: %j", (query, found) => {
  expect(findSlides(query, slides).slice(0, found.length)).toEqual(found);
});

test("findSlides(a title with a letter left out) finds it where no slide holds the word", () => {
  expect(findSlides("recretion", slides)).toEqual([2]);
});

test("findSlides('') finds every slide, in order", () => {
  expect(findSlides("  ", slides)).toEqual([0, 1, 2, 3, 4, 5]);
});

test("findSlides(query) finds nothing where nothing resembles it", () => {
  expect(findSlides("zzzz", slides)).toEqual([]);
});

test("findSlides(query) takes the beginning of a word in the text, not its middle", () => {
  expect(findSlides("centr", slides)).toEqual([2]);
  expect(findSlides("entrale", slides)).toEqual([]);
});

test("fold(text) does not care how an accent was typed", () => {
  expect(fold("e\u0301té")).toBe(fold("été"));
});

test("findSlides(words) reads through hidden hyphens and joined letters", () => {
  const hidden = [{ title: "Un loge\u00adment di\ufb03cile", names: [], text: "" }];
  expect([findSlides("logement", hidden), findSlides("difficile", hidden)]).toEqual([[0], [0]]);
});
