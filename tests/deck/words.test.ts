// What is said of a move, and where a finger went.

import { expect, test } from "vitest";
import { sentenceFor, windowTitle } from "../../src/deck/announce.ts";
import { swipe } from "../../src/deck/touch.ts";

const slides = [
  { title: "Bilan régional", steps: 0 },
  { title: "Foyers accueillis", steps: 2 },
];

test("windowTitle(position) is the slide's title, its number, and the deck [R12]", () => {
  expect(windowTitle({ slide: 1, step: 1 }, slides, "Bilan 2021")).toBe("Foyers accueillis (2/2) — Bilan 2021");
});

test("sentenceFor(move to a slide) says its title and number [R12]", () => {
  const move = { from: { slide: 0, step: 0 }, to: { slide: 1, step: 0 }, slides };
  expect(sentenceFor(move, "")).toBe("Foyers accueillis, diapositive 2 sur 2");
});

test("sentenceFor(step on) says what the step brought, and nothing else [R12]", () => {
  const move = { from: { slide: 1, step: 0 }, to: { slide: 1, step: 1 }, slides };
  expect(sentenceFor(move, "Une fenêtre, un foyer")).toBe("Une fenêtre, un foyer");
  expect(sentenceFor(move, "")).toBe("Foyers accueillis, étape 1 sur 2");
});

test("sentenceFor(step back) says where it led", () => {
  const move = { from: { slide: 1, step: 2 }, to: { slide: 1, step: 1 }, slides };
  expect(sentenceFor(move, "")).toBe("Foyers accueillis, diapositive 2 sur 2, étape 1 sur 2");
});

test("swipe(way) goes on to the left, back to the right, and nowhere else", () => {
  const from = { clientX: 200, clientY: 200 };
  expect(swipe(from, { clientX: 100, clientY: 210 })).toBe(1);
  expect(swipe(from, { clientX: 300, clientY: 190 })).toBe(-1);
  expect(swipe(from, { clientX: 190, clientY: 200 })).toBe(0);
  expect(swipe(from, { clientX: 100, clientY: 300 })).toBe(0);
});
