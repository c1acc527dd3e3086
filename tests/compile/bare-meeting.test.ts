// What a meeting does not say leaves no trace: no place, no date, nobody in the chair, no figure.

import { expect, test } from "vitest";
import { aboutPage } from "../../src/build/host/about.ts";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { xmpOf } from "../../src/print/xmp.ts";
import { fakeDrawing } from "./fake-drawing.ts";

const meeting = { title: "Le bilan", organiser: "Les Toits", description: "Des mots." };
const bare = { meeting, sources: { bilan: { title: "Le bilan du Val", text: "Rien." } } };
const compiled = (text: string) => compile([{ path: "01.md", text }], bare, { images: {} }, fakeDrawing);

test("renderDocument(a deck of words alone) has no hole where a place, a date, a chair or a figure would be", () => {
  const { deck, problems } = compiled("# Un titre\n\nDes mots, par :réunion[organisateur].\n");
  expect(problems).toEqual([]);
  const page = renderDocument(deck!, "ab12cd34");
  expect(page.body).not.toMatch(
    /undefined|class="meeting"|Réunion du|Déclaration valable|<table|, <\/|: <\/p>|id="personnes"/,
  );
  expect(page.body).toContain('<p class="edition on-paper">Version ab12cd34</p>');
  expect(page.css).toContain('--running-edition:"Version ab12cd34"');
  expect(aboutPage({ ...page, version: "ab12cd34" }).event).toBeUndefined(); // an event needs its date
});

test("a slide that asks for what the meeting does not say is told so, at its line", () => {
  const { problems } = compiled("# Un titre\n\nÀ :réunion[lieu].\n");
  expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    "3: « lieu » : data.meeting.place est absent, attendu un texte",
  ]);
});

test("xmpOf(a document without a date) holds none", () => {
  const about = { title: "A", description: "B", organiser: "C", language: "fr", headings: [], links: {} };
  expect(xmpOf({ ...about, date: "" })).not.toMatch(/date|Date/);
  expect(xmpOf({ ...about, date: "2031-02-12" })).toContain("<xmp:CreateDate>2031-02-12T12:00:00Z</xmp:CreateDate>");
});
