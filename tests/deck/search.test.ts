// Search among slides, accents and all.

import { expect, test } from "vitest";
import { findSlides, fold } from "../../src/deck/search.ts";

const slides = [
  { title: "Équité et beauté", names: [], text: "Équité et beauté" },
  { title: "8\u202f311 ménages logés", names: ["menages"], text: "une fenêtre allumée, un ménage logé" },
  { title: "La résidence étudiante de demain", names: ["residence"], text: "Clésence et Centrale Lille" },
  { title: "Les œuvres de l’État", names: [], text: "" },
  { title: "Accueillir", names: ["Répondre aux besoins"], text: "Les ménages les plus modestes, 15 à 29 ans" },
  {
    title: "Le bilan",
    names: ["104,4\u00a0M€ d’aides", "63\u202f174 aides"],
    text: "104,4\u00a0M€, en 2021, 311 besoins",
  },
];

test.each([
  ["équité", 0],
  ["EQUITE", 0],
  ["beaute", 0],
  ["beauté", 0],
  ["menages loges", 1],
  ["8 311", 1],
  ["8311", 1],
  ["8\u202f311", 1],
  ["8 3", 1],
  ["etudiante", 2],
  ["clésence", 2],
  ["oeuvres", 3],
  ["l'etat", 3],
  ["15 29", 4],
  ["104,4", 5],
  ["104.4", 5],
  ["104,4 M€", 5],
  ["63174", 5],
  ["2021 311", 5],
])("findSlides(%j) finds slide %i first", (query, slide) => {
  expect(findSlides(query, slides)[0]).toBe(slide);
});

test.each([
  ["menages", [1, 4]],
  ["besoins", [4, 5]],
  ["e", [0, 3, 2, 5]],
])("findSlides(%j) puts titles before names, names before text, the fullest first: %j", (query, found) => {
  expect(findSlides(query, slides).slice(0, found.length)).toEqual(found);
});

test("findSlides(a title with a letter left out) finds it where no slide holds the word", () => {
  expect(findSlides("residce", slides)).toEqual([2]);
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
