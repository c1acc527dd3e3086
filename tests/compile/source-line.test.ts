// The line below a picture that is taken away: where its figures come from.

import { expect, test } from "vitest";
import { sourceLine } from "../../src/compile/source-line.ts";
import type { DeckData, Figure } from "../../src/model.ts";
import { tinyData } from "./tiny-data.ts";

const { maisons } = tinyData.figures as { readonly maisons: Figure };
const data: DeckData = {
  ...tinyData,
  sources: {
    bilan: { title: "Le bilan du Val", publisher: "Les Toits", published: "publication", text: "7204 maisons" },
    parc: { title: "Le parc : un tableau", text: "12 puis 9" },
  },
  figures: {
    ...tinyData.figures,
    maisons: { ...maisons, source: { in: "bilan", sentence: "7204 maisons" } },
    apres: { ...maisons, source: { in: "parc", sentence: "12" } },
    avant: { ...maisons, source: { in: "parc", sentence: "9" } },
    hausse: { ...maisons, source: undefined, calculated: { difference: ["apres", "avant"] } } as Figure,
    double: { ...maisons, source: undefined, calculated: { sum: ["hausse", "maisons"] } } as Figure,
    sans: { ...maisons, source: undefined } as Figure,
  },
};

test.each<[string, string[], string]>([
  ["one source", ["maisons"], "Source\u00a0: Le bilan du Val, Les Toits, 1er\u00a0mars\u00a02031."],
  ["the same twice", ["apres", "avant"], "Source\u00a0: Le parc\u00a0: un tableau."],
  [
    "several",
    ["maisons", "apres"],
    "Sources\u00a0: Le bilan du Val, Les Toits, 1er\u00a0mars\u00a02031\u202f; Le parc\u00a0: un tableau.",
  ],
  ["a calculation", ["hausse"], "Calculé d’après\u00a0: Le parc\u00a0: un tableau."],
  [
    "a calculation of calculations",
    ["double"],
    "Calculé d’après\u00a0: Le parc\u00a0: un tableau\u202f; Le bilan du Val, Les Toits, 1er\u00a0mars\u00a02031.",
  ],
  ["a figure of the meeting's own", ["sans"], ""],
])("sourceLine(%s) names each source once", (_name, keys, line) => {
  expect(sourceLine(keys, data)).toBe(line);
});
