import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { bridge } from "../../src/drawings/scenes/bridge/bridge.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const drawing = { ...fakeDrawing, scenes: { ...fakeDrawing.scenes, bridge } };
const pont = { form: "bridge", state: "joined", caption: "Le pont", sentence: "Un pont." };

test("compile(a scene with words) writes them over its picture, with French spaces", () => {
  const deck = compiled({ ...pont, words: { left: "ici : tout", right: "là" } });
  expect(deck.problems).toEqual([]);
  expect(deck.html).toMatch(/<div class="label at-\d+" data-key="left"[^>]*>ici\u00a0: /);
});

test("compile(a scene with words for what its form cannot name) says what it can", () => {
  expect(compiled({ ...pont, words: { lef: "ici" } }).problems).toEqual([
    "scenes.pont.words.lef : champ inconnu ; vouliez-vous dire `left` ?",
  ]);
  expect(compiled({ ...pont, form: "box", state: "open", words: { left: "ici" } }).problems).toEqual([
    "scenes.pont.words : champ inconnu, attendu `form`, `state`, `caption`, `sentence` ou `after`",
  ]);
});

function compiled(scene: object) {
  const data = { ...tinyData, scenes: { pont: scene } };
  const { deck, problems } = compile(
    [{ path: "slides/un.md", text: "# Un\n\n::scène[pont]\n" }],
    data,
    { images: {} },
    drawing,
  );
  return { html: deck?.slides[0]?.html ?? "", problems: problems.map(({ message }) => message) };
}
