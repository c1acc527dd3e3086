import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { house } from "../../src/drawings/scenes/house/house.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const drawing = { ...fakeDrawing, scenes: { ...fakeDrawing.scenes, house } };
const porte = { form: "house", state: "save", caption: "La porte", sentence: "Une porte fermée." };

test("compile(a scene with words) writes them over its picture, with French spaces", () => {
  const deck = compiled({ ...porte, words: { before: "avant : tout", after: "après" } });
  expect(deck.problems).toEqual([]);
  expect(deck.html).toMatch(/<div class="label at-\d+" data-key="before"[^>]*>avant\u00a0: /);
});

test("compile(a scene with words for what its form cannot name) says what it can", () => {
  expect(compiled({ ...porte, words: { befor: "avant" } }).problems).toEqual([
    "scenes.porte.words.befor : champ inconnu ; vouliez-vous dire `before` ?",
  ]);
  expect(compiled({ ...porte, form: "box", state: "open", words: { before: "avant" } }).problems).toEqual([
    "scenes.porte.words : champ inconnu, attendu `form`, `state`, `caption`, `sentence` ou `after`",
  ]);
});

function compiled(scene: object) {
  const data = { ...tinyData, scenes: { porte: scene } };
  const { deck, problems } = compile(
    [{ path: "slides/un.md", text: "# Un\n\n::scène[porte]\n" }],
    data,
    { images: {} },
    drawing,
  );
  return { html: deck?.slides[0]?.html ?? "", problems: problems.map(({ message }) => message) };
}
