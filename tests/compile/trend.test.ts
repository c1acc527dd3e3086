// A sentence that follows a change: between two points of a series, or of a figure that says one. Nothing else is one.

import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import type { EditionData, Figure, Publication } from "../../src/model.ts";
import { fakeDrawing } from "./fake-drawing.ts";

const source =
  "Le Val : 1 000, 1 012, 950 et 0 toits ; 12,5 % et 9 % de tuiles ; +3 % ; au 2e rang ; 12 toits au printemps.";
const its = { source, perimeter: "Val" } as const;
const toits = { ...its, kind: "count", label: "toits posés", unit: "toits" } as const;
const tuiles = { ...its, kind: "percent", decimals: 1, label: "de tuiles", unit: "% des toits" } as const;
const data: EditionData = {
  meeting: { title: "A", organiser: "B", description: "C" },
  sources: { bilan: { title: "Le bilan", text: source } },
  figures: {
    niveau: { ...toits, value: 1012, period: "2035" },
    plus: { ...tuiles, value: 3, decimals: 0, period: "2035", signed: true },
    part: { ...tuiles, calculated: { share: ["toits/2035", "niveau"] }, period: "2035" } as unknown as Figure,
    ecart: { ...toits, calculated: { difference: ["toits/2035", "niveau"] }, period: "2035" } as unknown as Figure,
  },
  series: {
    toits: { ...toits, points: { "2034": 1000, "2035": 1012, "2036": 950, "2036-T1": 12 } },
    tuiles: { ...tuiles, period: "au printemps", points: { "2034": 9, "2035": 12.5 } },
    rang: { ...its, kind: "rank", label: "du Val", unit: "rang", points: { "2034": 2, "2035": 2 } },
    rien: { ...toits, points: { "2034": { value: 0, answer: "essai" }, "2035": 12 } },
  },
};

function compiled(sentence: string, publications?: readonly Publication[]) {
  const files = [{ path: "01.md", text: `# A\n\nLe Val est ${sentence}.\n` }];
  const { deck, problems } = compile(files, data, { images: {}, publications }, fakeDrawing);
  const told = problems.filter(({ severity }) => severity === "error");
  return {
    deck,
    body: deck ? renderDocument(deck).body : "",
    told: told.map(({ file, line, message }) => `${file}:${line} ${message}`),
  };
}

test(":évolution[series]{de à} is a calculated figure, with its formula in the sources", () => {
  const { body, told, deck } = compiled(":évolution[toits]{de=2034 à=2035}, puis :évolution[toits]{de=2035 à=2036}");
  expect(told).toEqual([]);
  expect(body).toMatch(/en\shausse\sde\u00a0<a [^>]*><data [^>]*data-figure="toits\/2034→2035">1,2\u00a0%/);
  expect(body).toMatch(/en\sbaisse\sde\u00a0<a [^>]*><data [^>]*>6,1\u00a0%/);
  expect(body).toContain("Calculé\u00a0: (1\u202f012 \u2212 1\u202f000) ÷ 1\u202f000");
  expect(deck?.data.figures["toits/2034→2035"]).toMatchObject({
    period: "de 2034 à 2035",
    perimeter: "Val",
    unit: "%",
  });
});

test("a share changes by points", () => {
  const { body, told } = compiled(":évolution[tuiles]{de=2034 à=2035}");
  expect(told).toEqual([]);
  expect(body).toMatch(/en\shausse\sde\u00a0<a [^>]*><data [^>]*>3,5\u00a0points/);
});

test("what was published of it stays known where no slide asks for it any more", () => {
  const line = { figure: "toits/2034→2035", value: 1.2, text: "Évolution : 1,2 %", date: "2035-03-03" };
  expect(compiled("là", [line]).deck?.data.figures).toHaveProperty("toits/2034→2035");
});

const between = "`:évolution[toits]{de=2036 à=2036-T1}`";
test.each([
  [
    "[niveau]",
    "« niveau » n’est pas une évolution, attendu un chiffre calculé, `calculated: { change: […] }` ou `{ difference: […] }` de deux périodes, ou, si sa source dit un changement, `signed: true` dans sa fiche",
  ],
  ["[part]", "« part » n’est pas une évolution"],
  ["[ecart]", "« ecart » n’est pas une évolution"],
  ["[toits/2035]", `« toits/2035 » n’est pas une évolution, attendu deux de ses points : ${between}`],
  ["[toits]", `« toits » est une série, attendu deux de ses points : ${between}`],
  [
    "[toits/2034 toits/2035]",
    `deux noms trouvés dans « toits/2034 toits/2035 », attendu deux de ses points : ${between}`,
  ],
  ["[toits]{de=2034}", `« toits » est une série, attendu deux de ses points : ${between}`],
  ["[niveau]{de=2034 à=2035}", "« niveau » n’est pas une série, attendu une clé de data.series"],
  [
    "[toits]{de=2033 à=2035}",
    "« 2033 » n’est pas un point de « toits », attendu l’un des siens (`2034`, `2035`, `2036`, `2036-T1`)",
  ],
  ["[toits]{de=2035 à=2034}", "de « 2035 » à « 2034 », attendu le plus ancien d’abord : `{de=2034 à=2035}`"],
  ["[toits]{de=2034 à=2036-T1}", "mêle « 2034 » et « 1er trimestre 2036 », attendu une même durée"],
  ["[rang]{de=2034 à=2035}", "« rang » est de sorte `rank`, attendu ce qui se compte ou se mesure"],
  ["[rien]{de=2034 à=2035}", "« rien » part de zéro en 2034, attendu un autre point : rien ne se divise par zéro"],
  ["[toits]{de=avril à=2035}", "« de=avril » trouvé, attendu deux points de la série : `{de=2024 à=2025}`"],
])(":évolution%s is refused at its line", (typed, sentence) => {
  expect(compiled(`:évolution${typed}`).told).toContainEqual(expect.stringContaining(`01.md:3 ${sentence}`));
});

test("a figure that says a change by its sign is one", () => {
  expect(compiled(":évolution[plus]").told).toEqual([]);
});

test("a difference of shares is in points", () => {
  const wrong = {
    ...data,
    figures: {
      ecart: {
        ...tuiles,
        source: undefined,
        calculated: { difference: ["tuiles/2035", "tuiles/2034"] },
        period: "2035",
      } as unknown as Figure,
    },
  };
  const { problems } = compile([{ path: "01.md", text: "# A\n" }], wrong, { images: {} }, fakeDrawing);
  expect(problems.map(({ message }) => message)).toEqual([
    'figures.ecart.calculated : donne des points, attendu `kind: "measure"` et `unit: "points"`, trouvé `percent`',
  ]);
});
