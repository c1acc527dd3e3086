// Figures calculated from others: their value, their formula, what is refused, and sentences that follow them.

import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import type { EditionData, Figure } from "../../src/model.ts";
import { fakeDrawing } from "./fake-drawing.ts";

const said = "Le Val a compté 247 145 puis 248 755 logements, et agréé 5 128 logements pour 6 773, soit 75 %.";
const like = { kind: "count", label: "logements", unit: "logements", perimeter: "Val" } as const;
const told = (value: number, its: Partial<Figure> = {}): Figure => ({
  ...like,
  value,
  period: "2025",
  source: said,
  ...its,
});
const made = (calculated: Figure["calculated"], its: Partial<Figure> = {}) =>
  ({ ...like, period: "2025", kind: "percent", decimals: 1, unit: "%", calculated, ...its }) as unknown as Figure;

const data: EditionData = {
  meeting: { title: "A", organiser: "B", description: "C" },
  sources: { bilan: { title: "Le bilan", text: said } },
  figures: {
    avant: told(247_145, { period: "2024" }),
    apres: told(248_755),
    accords: told(5128),
    but: told(6773),
    publiee: told(75, { kind: "percent", unit: "%" }),
    hausse: made({ change: ["apres", "avant"] }),
    baisse: made({ change: ["avant", "apres"] }),
    plus: made({ difference: ["apres", "avant"] }, { kind: "count", decimals: 0 }),
    part: made({ share: ["accords", "but"] }),
    total: made({ sum: ["accords", "but"] }, { kind: "count", decimals: 0 }),
    loin: made({ difference: ["total", "accords"] }, { kind: "count", decimals: 0 }),
    pareil: told(248_755, { period: "2024" }),
    rien: made({ change: ["apres", "pareil"] }),
  },
};

function compiled(text: string, figures: Readonly<Record<string, Figure>> = {}) {
  const changed = { ...data, figures: { ...data.figures, ...figures } };
  const { deck, problems } = compile([{ path: "01.md", text }], changed, { images: {} }, fakeDrawing);
  return { body: deck ? renderDocument(deck).body : "", problems: problems.map(({ message }) => message) };
}

test("each formula gives its value, written like any other figure, and stands in the sources", () => {
  const { body, problems } = compiled(
    "# A\n\n:chiffre[hausse], :chiffre[plus], :chiffre[part], :chiffre[total], :chiffre[loin]\n",
  );
  expect(problems).toEqual([]);
  for (const text of [
    ">+0,7\u00a0%</data>",
    ">+1\u202f610</data>",
    ">75,7\u00a0%</data>",
    ">11\u202f901</data>",
    ">6\u202f773</data>",
  ])
    expect(body).toContain(text);
  expect(body).toContain("Calculé\u00a0: (248\u202f755 \u2212 247\u202f145) ÷ 247\u202f145");
  expect(body).toContain("Calculé\u00a0: 5\u202f128 ÷ 6\u202f773");
  expect(body).toContain("Calculé\u00a0: 5\u202f128 + 6\u202f773");
});

test(":évolution[key] says which way, how much, and \u201cstable\u201d where it is written as nought", () => {
  const { body, problems } = compiled(
    "# A\n\nLe parc est :évolution[hausse], puis :évolution[baisse], enfin :évolution[rien].\n",
  );
  expect(problems).toEqual([]);
  expect(body).toMatch(/en\shausse\sde\u00a0<a class="traced" href="#sources\/hausse"><data [^>]*>0,7\u00a0%/);
  expect(body).toMatch(/en\sbaisse\sde\u00a0<a [^>]*><data [^>]*>0,6\u00a0%/);
  expect(body).toMatch(/<a class="traced" href="#sources\/rien"><data value="0" data-figure="rien">stable/);
});

test.each<[string, Partial<Figure>, string]>([
  [
    "units that differ",
    { calculated: { sum: ["apres", "publiee"] }, kind: "count" },
    "mêle « nombre » et « % », attendu une même unité",
  ],
  [
    "periods that differ",
    { calculated: { share: ["apres", "avant"] } },
    "mêle « 2025 » et « 2024 », attendu une même période",
  ],
  [
    "perimeters that differ",
    { calculated: { change: ["apres", "ailleurs"] } },
    "mêle « Val » et « Ailleurs », attendu un même périmètre",
  ],
  ["a nought to divide by", { calculated: { share: ["apres", "nul"] } }, "divise par zéro, attendu un autre chiffre"],
  ["another kind", { calculated: { share: ["accords", "but"] }, kind: "count" }, "donne `percent`, trouvé `count`"],
  ["itself", { calculated: { share: ["essai", "but"] } }, "se calcule à partir de lui-même, attendu d’autres chiffres"],
])("a calculation with %s is refused at its line", (_name, its, sentence) => {
  const others = { ailleurs: told(247_145, { perimeter: "Ailleurs" }), nul: told(0, { answer: "essai" }) };
  expect(compiled("# A\n", { ...others, essai: made(undefined, its) }).problems).toEqual([
    `figures.essai.calculated : ${sentence}`,
  ]);
});

test("a figure that is not there, and two formulas, are refused", () => {
  expect(compiled("# A\n", { essai: made({ share: ["rien-de-tel", "but"] }) }).problems[0]).toContain(
    "figures.essai.calculated.share.0 : « rien-de-tel » trouvé, attendu une clé de data.figures",
  );
  expect(
    compiled("# A\n", { essai: made({ share: ["accords", "but"], sum: ["accords", "but"] }) }).problems.join(),
  ).toContain("une seule formule");
});

test("what the source itself gives wins: another number is a warning, to be answered", () => {
  const essai = (its: object) =>
    compiled("# A\n", { essai: made({ share: ["accords", "but"] }, { published: "publiee", ...its }) }).problems;
  expect(essai({})).toHaveLength(1);
  expect(essai({})[0]).toMatch(
    /^figures\.essai\.calculated : donne « 75,7\s% », la source dit « 75\s% » \(`publiee`\), attendu le chiffre de la source$/,
  );
  expect(essai({ answer: "la source arrondit vers le bas" })).toEqual([]);
});

test("a part that is larger than its whole, or negative, is a warning, to be answered", () => {
  const essai = (share: readonly [string, string], its: object = {}) =>
    compiled("# A\n", { perte: told(-12, { answer: "essai" }), essai: made({ share }, its) }).problems;
  expect(essai(["but", "accords"])).toHaveLength(1);
  expect(essai(["but", "accords"])[0]).toMatch(
    /^figures\.essai\.calculated : donne «\s132,1\s%\s», attendu une part de son tout, ou `ratio` pour dire combien de fois$/,
  );
  expect(essai(["perte", "but"])).toHaveLength(1);
  expect(essai(["but", "but"])).toEqual([]);
  expect(essai(["but", "accords"], { answer: "l’objectif est dépassé" })).toEqual([]);
});

test.each<[string, Partial<Figure>, string]>([
  ["a change over time", { calculated: { change: ["apres", "avant"] } }, "+0,7\u00a0%"],
  ["one that the data write without", { calculated: { change: ["apres", "avant"] }, signed: false }, "0,7\u00a0%"],
  ["a difference over time", { calculated: { difference: ["apres", "avant"] }, kind: "count" }, "+1\u202f610,0"],
  [
    "what two things of one time are apart",
    { calculated: { difference: ["but", "accords"] }, kind: "count" },
    "1\u202f645,0",
  ],
  ["a share", { calculated: { share: ["but", "apres"] } }, "2,7\u00a0%"],
])("the sign of what is calculated: %s is written %s as %s", (_, { calculated, ...its }, written) => {
  const { body, problems } = compiled("# A\n\n:chiffre[essai]\n", { essai: made(calculated, its) });
  expect(problems).toEqual([]);
  expect(body).toContain(`data-figure="essai">${written}</data>`);
});

test("a word typed by hand that contradicts the change beside it is warned of, at its line", () => {
  expect(compiled("# A\n\nUne baisse de :chiffre[hausse].\n").problems[0]).toMatch(
    /^« baisse » à côté de « \+0,7\s% », attendu le contraire/,
  );
  expect(compiled("# A\n\nLe parc augmente : :chiffre[baisse].\n").problems[0]).toMatch(
    /^« augmente » à côté de « −0,6\s% »/,
  );
  expect(compiled("# A\n\nUne hausse de :chiffre[hausse], puis une baisse de :chiffre[baisse].\n").problems).toEqual(
    [],
  );
  expect(compiled("# A\n\nEn hausse : :chiffre[apres].\n").problems).toEqual([]);
});

test.each([
  "# A\n\nMalgré la hausse des loyers, le parc : :chiffre[baisse].\n",
  "# A\n\nMalgré **la hausse** des loyers, le parc : **:chiffre[baisse]**.\n",
  "# La hausse continue\n\n:évolution[baisse]\n",
  "# A\n\nUne hausse pour le parc :évolution[baisse].\n",
])("the warning gives the words that answer it, and is quiet once they stand: %j", (slides) => {
  expect(compiled(slides).problems).toEqual([
    expect.stringMatching(/ ; si ce mot parle d’autre chose, `:tel-quel\[hausse\]`$/),
  ]);
  expect(compiled(slides.replace("hausse", ":tel-quel[hausse]")).problems).toEqual([]);
});

test.each<[string, string | undefined]>([
  ["Une hausse pour le parc :évolution[baisse].", "« hausse » à côté de « −0,6 % »"],
  ["La hausse des loyers pèse, pour cette année encore, sur un parc :évolution[baisse].", undefined],
  ["Malgré la hausse des loyers, le parc est :évolution[baisse].", undefined],
  ["Un parc en hausse de :évolution[hausse].", undefined],
])("what leads to :évolution[…] and contradicts it is warned of: %s", (sentence, message) => {
  const { problems } = compiled(`# A\n\n${sentence}\n`);
  expect(problems.map((problem) => problem.replace(/\s/g, " ").split(",").slice(0, 2).join(","))).toEqual(
    message === undefined ? [] : [message],
  );
});

test.each<[string, string, boolean]>([
  ["La hausse continue", "Le parc est :évolution[baisse].", true],
  ["La baisse continue", "Un écart de :chiffre[plus].", true],
  ["La hausse continue", "Le parc est :évolution[baisse], puis :évolution[hausse].", false],
  ["La hausse des loyers", "Le parc est :évolution[baisse].", false],
  ["La hausse continue", "Le parc a :chiffre[apres] logements.", false],
  ["La hausse continue", "Un parc :évolution[rien].", false],
  ["Le parc n’est pas en hausse", "Le parc est :évolution[baisse].", false],
  ["La hausse ralentit", "Un écart de :chiffre[baisse].", false],
])("a title that all changes of its slide contradict is warned of, at its line: %s, %s", (title, sentence, isWrong) => {
  expect(compiled(`# ${title}\n\n${sentence}\n`).problems.map((problem) => problem.slice(0, 10))).toEqual(
    isWrong ? [expect.stringMatching(/^« (?:hausse|baisse)/)] : [],
  );
});
