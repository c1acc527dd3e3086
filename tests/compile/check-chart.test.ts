// What a chart may not show is refused at its line, with what may be done instead.

import { expect, test } from "vitest";
import { checkData } from "../../src/compile/data/check-data.ts";
import { fields } from "../../src/drawings/fields.ts";
import { charts, scenes } from "../../src/drawings/forms.ts";
import type { Figure } from "../../src/model.ts";
import { tinyData } from "./tiny-data.ts";

const FIGURES: Readonly<Record<string, Partial<Figure>>> = {
  agees: { kind: "measure", value: 36, unit: "ans" },
  chers: { kind: "measure", value: 6.27, decimals: 2, unit: "€/m²" },
  part: { kind: "percent", value: 75 },
  trop: { kind: "percent", value: 144 },
  moins: { kind: "percent", value: -3 },
  annee: { kind: "year", value: 2016 },
  rang: { kind: "rank", value: 2 },
  fourchette: { kind: "count", value: [1200, 1500] },
  recul: { kind: "count", value: -12 },
  an: { kind: "count", value: 12, when: "2031" },
  janvier: { kind: "count", value: 14, when: "2031-01" },
  hiver: { kind: "count", value: 13, when: "2032-T1" },
};

test.each([
  ["hundred", ["trop"], "rows.0.figure : « trop » dépasse 100, attendu une part d’un tout"],
  ["hundred", ["moins"], "rows.0.figure : « moins » est négatif, attendu un nombre de marques"],
  [
    "hundred",
    ["maisons"],
    "rows.0.figure : « maisons » est de sorte « count », attendu `percent` pour `hundred` ; `bars` le montre par sa longueur",
  ],
  [
    "unit-wall",
    ["annee"],
    "rows.0.figure : « annee » est de sorte « year », attendu `count` ou `euro` pour `unit-wall` ; il se dit dans le texte",
  ],
  [
    "windows",
    ["rang"],
    "rows.0.figure : « rang » est de sorte « rank », attendu `count` ou `euro` pour `windows` ; il se dit dans le texte",
  ],
  [
    "walls",
    ["part"],
    "rows.0.figure : « part » est de sorte « percent », attendu `count` ou `euro` pour `walls` ; `bars` le montre par sa longueur",
  ],
  ["walls", ["recul"], "rows.0.figure : « recul » est négatif, attendu un nombre de marques"],
  [
    "unit-wall",
    ["fourchette"],
    "rows.0.figure : « fourchette » est de sorte « count » ou a deux bornes, attendu un chiffre qui se compte",
  ],
  [
    "bars",
    ["agees", "part"],
    "rows.1.figure : « part » se mesure en « % », la première ligne en « ans », attendu une seule unité sur une même échelle",
  ],
  [
    "bars",
    ["agees", "chers"],
    "rows.1.figure : « chers » se mesure en « €/m² », la première ligne en « ans », attendu une seule unité sur une même échelle",
  ],
  [
    "bars",
    ["annee"],
    "rows.0.figure : « annee » est de sorte « year », attendu `count`, `euro`, `percent` ou `measure` pour `bars` ; il se dit dans le texte",
  ],
  [
    "evolution",
    ["an", "maisons"],
    "rows.1.figure : « maisons » n’a pas de période, attendu un point d’une série, ou un chiffre qui a `when`",
  ],
  [
    "evolution",
    ["an", "janvier"],
    "rows.1.figure : « janvier » commence quand « an » commence, attendu un point par période",
  ],
  ["target", ["recul"], "rows.0.figure : « recul » est négatif, attendu une longueur à bâtir"],
  [
    "target",
    ["an", "hiver", "maisons"],
    "rows.2.figure : « maisons » est un résultat sans objectif, attendu la ligne de son objectif juste avant la sienne",
  ],
])("a chart of form %s with %o is refused", (form, rows, message) => {
  expect(messagesFor(form, rows)).toEqual([`charts.essai.${message}`]);
});

test.each([
  ["hundred", ["part"]],
  ["bars", ["part", "trop", "moins"]],
  ["bars", ["agees"]],
  ["unit-wall", ["maisons"]],
  ["evolution", ["hiver", "an"]],
  ["target", ["an", "hiver"]],
])("a chart of form %s with %o is right", (form, rows) => {
  expect(messagesFor(form, rows)).toEqual([]);
});

test("too many rows are refused with the form that holds them", () => {
  expect(
    messagesFor(
      "groups",
      Array.from({ length: 7 }, () => "maisons"),
    )[0],
  ).toMatch(
    /^charts\.essai\.rows : 7 chiffres trouvés, attendu \d au plus : `groups` n’a pas plus de place ; `bars` en montre \d+$/,
  );
});

function messagesFor(form: string, rows: readonly string[]): string[] {
  const like = tinyData.figures.maisons!;
  const made = Object.fromEntries(Object.entries(FIGURES).map(([key, its]) => [key, { ...like, ...its } as Figure]));
  const counted = charts[form]!.kind === "counted" && { worth: 100, key: { one: "une", many: "{worth}" } };
  const chart = { form, rows: rows.map((figure) => ({ figure })), caption: "Essai", ...counted };
  const walls = form === "walls" && { rows: rows.map((figure) => ({ figure, look: "built" })) };
  const target = form === "target" && {
    rows: rows.map((figure, i) => ({ figure, role: i === 0 ? "objective" : "result" })),
  };
  const data = {
    ...tinyData,
    scenes: {},
    figures: { ...tinyData.figures, ...made },
    charts: { essai: { ...chart, ...walls, ...target } },
  };
  const { problems } = checkData(data, { charts, scenes, fields });
  return problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
}
