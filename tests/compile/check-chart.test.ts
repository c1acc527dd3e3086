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
  tiers: { kind: "percent", value: 33.3, decimals: 1 },
  reste: { kind: "percent", value: 34.6, decimals: 1 },
  presque: { kind: "percent", value: 33.5, decimals: 1 },
  tout: { kind: "count", value: 5128 },
  plai: { kind: "count", value: 1933 },
  plus: { kind: "count", value: 2157 },
  pls: { kind: "count", value: 1038 },
  "pls-faux": { kind: "count", value: 1037 },
  denses: { kind: "measure", value: 12_345.5, decimals: 1, unit: "logements pour cent résidences" },
  nul: { kind: "percent", value: -1 },
  aval: { kind: "percent", value: 12, perimeter: "Aval" },
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

test.each([
  [
    "parts",
    ["tiers", "tiers", "reste"],
    {},
    "rows : les parts font 101,2\u00a0%, attendu 100\u00a0% à 0,15 près : 1,2 de trop",
  ],
  [
    "parts",
    ["plai", "plus", "pls-faux"],
    { whole: "tout" },
    "whole : les parts font 5\u202f127, attendu 5\u202f128 : 1 de moins",
  ],
  ["parts", ["plai"], {}, "rows : une seule part trouvée, attendu deux parts au moins d’un même tout"],
  ["parts", ["recul", "plai"], {}, "rows.0.figure : « recul » est négatif, attendu une part d’un tout"],
  [
    "parts",
    ["tiers", "plai"],
    {},
    "rows.1.figure : « plai » se mesure en « nombre », la première ligne en « % », attendu une seule unité sur une même échelle",
  ],
  ["parts", ["plai", "pls"], { whole: "part" }, "whole : « part » se mesure en « % », les parts en « nombre »"],
  [
    "parts",
    Array(6).fill("denses"),
    {},
    "rows.0.figure : « 12\u202f345,5\u00a0logements pour cent résidences » n’a pas sa place sous une part, attendu moins de parts ou une unité plus courte",
  ],
  ["shares", ["part"], {}, "rows : une seule part trouvée, attendu deux ou trois ; `hundred` en montre une"],
  ["shares", ["part", "nul"], {}, "rows.1.figure : « nul » est négatif, attendu une part d’un tout"],
  ["shares", ["part", "trop"], {}, "rows.1.figure : « trop » dépasse 100, attendu une part d’un tout"],
  [
    "table",
    ["plai", "plus", "pls"],
    { columns: ["Une", "Deux"] },
    "rows : 3 chiffres trouvés pour 2 colonnes, attendu des lignes entières",
  ],
  [
    "table",
    Array(9).fill("plai"),
    {},
    "rows : 9 lignes trouvées, attendu 8 au plus, lisibles du dernier rang : deux tableaux, ou `bars` pour comparer une colonne",
  ],
])("a chart of form %s with %o and %o is refused", (form, rows, its, message) => {
  expect(messagesFor(form, rows, its)).toEqual([`charts.essai.${message}`]);
});

test.each([
  ["parts", ["tiers", "tiers", "presque"], {}],
  ["parts", ["plai", "plus", "pls"], { whole: "tout" }],
  ["parts", ["plai", "plus"], {}],
  ["shares", ["part", "tiers"], {}],
  ["table", ["annee", "rang", "agees", "part"], {}],
])("a chart of form %s with %o and %o is right", (form, rows, its) => {
  expect(messagesFor(form, rows, its)).toEqual([]);
});

const NOTHING = { missing: "non publié" };

test.each<readonly [rows: readonly object[], its: object, message: string]>([
  [
    [{ figure: "plai" }, NOTHING, { figure: "plus", label: "Val" }, { figure: "inconnu" }],
    { columns: ["Une", "Deux"] },
    "rows.3.figure : « inconnu » trouvé, attendu une clé de data.figures",
  ],
  [
    [{ figure: "plai" }, NOTHING, NOTHING, { figure: "plus" }],
    { columns: ["Une", "Deux"] },
    "rows.2.missing : ouvre une ligne sans la nommer, attendu `label`",
  ],
  [[{ figure: "plai" }, { missing: " ", label: "Val" }], {}, "rows.1.missing : trouvé un texte vide, attendu un texte"],
  [
    [{ figure: "plai", lit: true }, { ...NOTHING, label: "Val", lit: true }, { figure: "plus" }],
    {},
    "rows.1.lit : deux lignes mises en lumière, attendu une seule",
  ],
  [
    [{ figure: "plai", total: true }, { figure: "plus" }],
    {},
    "rows.0.total : un total au milieu, attendu la dernière ligne",
  ],
  [
    [{ figure: "plai" }, { figure: "plus" }, { figure: "pls-faux" }, { figure: "tout", total: true }],
    {},
    "rows.3.total : les lignes font 5\u202f127, attendu 5\u202f128 : 1 de moins ; ce qui n’est pas leur somme se met en lumière par `lit: true`",
  ],
  [
    [
      { figure: "plai", label: "logements sociaux de la région entière, ".repeat(4).trim() },
      ...Array(7).fill({ figure: "plai" }),
    ],
    { columns: ["Une", "Deux"] },
    "rows.0.figure : « Logements sociaux de la région entière, logements sociaux de… » est trop long pour 4 lignes, attendu moins de mots, ou moins de lignes",
  ],
])("a table of %o with %o is refused at the row as it is written", (rows, its, message) => {
  const [first = ""] = messagesFor("table", [], { rows, ...its });
  expect(first.startsWith(`charts.essai.${message}`) ? message : first).toBe(message);
});

test("a row without a value is refused at its line by a form that has no empty cell", () => {
  expect(messagesFor("bars", [], { rows: [{ figure: "plai" }, { ...NOTHING, label: "Val" }] })[0]).toMatch(
    /^charts\.essai\.rows\.1\.missing : champ inconnu/,
  );
});

test("a total is right of counts that make it, and where one of them is missing", () => {
  const parts = [{ figure: "plai" }, { figure: "plus" }, { figure: "pls" }];
  const total = { figure: "tout", total: true };
  expect(messagesFor("table", [], { rows: [...parts, total] })).toEqual([]);
  expect(messagesFor("table", [], { rows: [...parts.slice(1), { ...NOTHING, label: "PLAI" }, total] })).toEqual([]);
});

test("two lit rows are refused", () => {
  expect(
    messagesFor("bars", ["plai", "plus"], {
      rows: [
        { figure: "plai", lit: true },
        { figure: "plus", lit: true },
      ],
    }),
  ).toEqual(["charts.essai.rows.1.lit : deux lignes mises en lumière, attendu une seule"]);
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

const LAND = {
  val: {
    areas: [
      { name: "Amont", code: "01", outline: "M0 0h32v64h-32z" },
      { name: "Aval", code: "2A", outline: "M32 0h32v64h-32z" },
      { name: "L’Île", outline: "M64 0h0.1v0.1h-0.1z" },
    ],
    projection: { scale: 1, x: 0, y: 0 },
    towns: [],
  },
};

test.each<readonly [rows: readonly (readonly [figure: string, area?: string])[], message: string]>([
  [
    [["part", "Amon"]],
    "charts.essai.rows.0.area : « Amon » n’est pas sur la carte, attendu une de ses parties ; vouliez-vous dire `Amont` ?",
  ],
  [
    [["part"]],
    "charts.essai.rows.0.figure : « part » vaut pour « Val fictif », qui n’est pas sur la carte, attendu `area` : une partie de la carte (`Amont`, `Aval`, `L’Île`)",
  ],
  [
    [
      ["part", "Amont"],
      ["part", "Aval"],
    ],
    "charts.essai.rows.1.area : « part » est déjà sur la carte, attendu un chiffre par partie",
  ],
  [
    [
      ["part", "Amont"],
      ["tiers", "01"],
    ],
    "charts.essai.rows.1.area : « Amont » a déjà « part », attendu un chiffre par partie",
  ],
  [[["aval", "Amont"]], "charts.essai.rows.0.area : « aval » vaut pour « Aval », attendu un chiffre de « Amont »"],
  [
    [["part", "L’Île"]],
    "charts.essai.rows.0.area : « L’Île » est trop petite pour se voir sur cette carte ; `bars` la montre",
  ],
  [
    [
      ["part", "Amont"],
      ["agees", "2A"],
    ],
    "charts.essai.rows.1.figure : « agees » se mesure en « ans », la première ligne en « % », attendu une seule unité sur une même échelle",
  ],
])("a map of %j is refused at its line", (rows, message) => {
  const its = { map: "val", rows: rows.map(([figure, area]) => ({ figure, ...(area && { area }) })) };
  expect(messagesFor("map", [], its, LAND)).toEqual([message]);
});

test("a map finds its areas by code, by name or by where a figure holds", () => {
  const rows = [{ figure: "part", area: "01" }, { figure: "aval" }];
  expect(messagesFor("map", [], { map: "val", rows }, LAND)).toEqual([]);
});

test("absolute numbers on a map are warned of, until the chart answers; an answer to nothing is told", () => {
  const rows = [{ figure: "maisons", area: "Amont" }];
  const warned =
    'charts.essai.rows : des nombres absolus sur une carte font ressortir les parties grandes ou peuplées, attendu une part ou un taux ; si c’est voulu, `answer: "…"` dit pourquoi';
  const answer = "le nombre est ce que l’on montre";
  expect(messagesFor("map", [], { map: "val", rows }, LAND, "warning")).toEqual([warned]);
  expect(messagesFor("map", [], { map: "val", rows, answer }, LAND, "warning")).toEqual([]);
  expect(messagesFor("map", [], { map: "val", rows: [{ figure: "aval" }], answer }, LAND, "warning")).toEqual([
    "charts.essai.answer : répond à un avertissement qui n’existe pas, attendu rien",
  ]);
});

function messagesFor(
  form: string,
  rows: readonly string[],
  its: object = {},
  maps: object = {},
  asked = "error",
): string[] {
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
    maps,
    figures: { ...tinyData.figures, ...made },
    charts: { essai: { ...chart, ...walls, ...target, ...its } },
  };
  const { problems } = checkData(data, { charts, scenes, fields });
  return problems
    .filter(({ severity, message }) => severity === asked && (asked === "error" || message.startsWith("charts.")))
    .map(({ message }) => message);
}
