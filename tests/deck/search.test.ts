// Search among slides, accents and all.

import { expect, test } from "vitest";
import { findSlides, fold } from "../../src/deck/search.ts";

const slides = [
  { title: "Équité et beauté", text: "Équité et beauté" },
  { title: "8\u202f311 ménages logés", text: "une fenêtre allumée, un ménage logé" },
  { title: "La résidence étudiante de demain", text: "Clésence et Centrale Lille" },
  { title: "Les œuvres de l’État", text: "" },
];

test.each([
  ["équité", 0],
  ["EQUITE", 0],
  ["beaute", 0],
  ["beauté", 0],
  ["menages loges", 1],
  ["8 311", 1],
  ["etudiante", 2],
  ["clésence", 2],
  ["oeuvres", 3],
  ["l'etat", 3],
])("findSlides(%j) finds slide %i first", (query, slide) => {
  expect(findSlides(query, slides)[0]).toBe(slide);
});

test("findSlides('') finds every slide, in order", () => {
  expect(findSlides("  ", slides)).toEqual([0, 1, 2, 3]);
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
