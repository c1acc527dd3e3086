// Figures that were published, and what the data say of them since: what has changed needs its line, and readers are told.

import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import type { Correction, EditionData, Figure, Publication } from "../../src/model.ts";
import { fakeDrawing } from "./fake-drawing.ts";

const toits: Figure = {
  kind: "count",
  value: 9104,
  label: "toits posés",
  unit: "toits",
  period: "2034",
  perimeter: "Val",
  source: "9104 toits",
};
const told = (value: Publication["value"], date: string, its: Partial<Publication> = {}): Publication => ({
  figure: "toits",
  value,
  text: `Toits posés : ${value}`,
  date,
  ...its,
});
const correction = (its: Partial<Correction> = {}): Correction => ({
  date: "2035-03-14",
  figure: "toits",
  was: 9014,
  is: 9104,
  why: "deux chiffres échangés",
  ...its,
});
const data = (its: Partial<EditionData> = {}, figure: Partial<Figure> = {}): EditionData => ({
  meeting: { title: "L’année du Val", organiser: "B", description: "C" },
  sources: { bilan: { title: "Le bilan", text: "9104 toits, 3 murs" } },
  figures: {
    toits: { ...toits, ...figure },
    murs: { ...toits, value: 3, label: "murs", source: "3 murs" },
    part: {
      ...toits,
      ...{ value: 0, kind: "percent", decimals: 1, label: "de murs", unit: "%", source: undefined },
      calculated: { share: ["murs", "toits"] },
    } as Figure,
  },
  ...its,
});
const FIRST = [told(9014, "2035-03-03", { version: "1" })];

function compiled(edition: EditionData, publications?: readonly Publication[], text = "# A\n\n:chiffre[toits]\n") {
  const facts = { images: {}, publications, placeInData: (file: string) => ({ file, line: 1, column: 1 }) };
  const { deck, problems } = compile([{ path: "01.md", text }], edition, facts, fakeDrawing);
  return {
    body: deck ? renderDocument(deck, "a1b2c3d4").body : "",
    css: deck ? renderDocument(deck, "a1b2c3d4").css : "",
    problems: problems.map(({ severity, message }) => `${severity}: ${message}`),
  };
}
const problems = (
  corrections: readonly Correction[],
  publications?: readonly Publication[],
  figure?: Partial<Figure>,
) => compiled(data({ corrections }, figure), publications).problems;

describe("checkCorrections(data, publications)", () => {
  test("asks nothing of figures that are what was published, or were never published", () => {
    expect(problems([], [])).toEqual([]);
    expect(problems([], [told(9104, "2035-03-03")])).toEqual([]);
    expect(problems([], undefined)).toEqual([]);
  });

  test("refuses a changed figure at its line, with the line to add, which is right once it is filled in", () => {
    expect(problems([], FIRST)).toEqual([
      'error: figures.toits.value : publié « Toits posés : 9014 » le 3 mars 2035 (version 1), trouvé « 9 104 », attendu ce qui est publié, ou dans `corrections`, avec sa date et son motif, la ligne `{ date: "", figure: "toits", was: 9014, is: 9104, why: "" },`',
    ]);
    expect(problems([correction({ date: "", why: "" })], FIRST)).toEqual([
      "error: corrections.0.date : trouvé un texte vide, attendu une date `AAAA-MM-JJ`",
      "error: corrections.0.why : trouvé un texte vide, attendu un texte",
    ]);
    expect(problems([correction()], FIRST)).toEqual([]);
  });

  test("says large numbers as the data's files do, and a calculated one with the digits that are read", () => {
    const changed = {
      toits: { ...toits, value: 91_040 },
      murs: { ...toits, value: 30_000, label: "murs", source: "3 murs" },
    };
    const part = { ...(data().figures?.part as Figure) };
    const lines = [told(90_140, "2035-03-03"), told(33.1, "2035-03-03", { figure: "part" })];
    const said = compiled(data({ figures: { ...changed, part } }), lines).problems.join("\n");
    expect(said).toContain("was: 90_140, is: 91_040");
    expect(said).toMatch(/figures\.part\.calculated : .*was: 33\.1, is: 33, why/); // 32.95…
  });

  test("takes two numbers that are written the same for one", () => {
    const figures = { toits: { ...toits, value: 9.14, kind: "measure", decimals: 1, answer: "pour l’essai" } as const };
    expect(compiled(data({ figures }), [told(9.1, "2035-03-03")]).problems).toEqual([]);
    expect(compiled(data({ figures }), [told(9.2, "2035-03-03")]).problems).toHaveLength(1);
  });

  test.each<[string, Partial<Correction>, string]>([
    [
      "was never published",
      { was: 9140 },
      "corrections.0.was : trouvé `9140`, attendu `9014` : publié « Toits posés : 9014 » le 3 mars 2035 (version 1)",
    ],
    [
      "is not the figure's",
      { is: 9140 },
      "corrections.0.is : trouvé `9140`, attendu `9104`, ce qu’il est dans les données",
    ],
    ["is not said", { is: undefined }, "corrections.0.is : absent, attendu `9104`, ce qu’il est dans les données"],
    [
      "comes before",
      { date: "2035-03-02" },
      "corrections.0.date : trouvé « 2035-03-02 », attendu le 3 mars 2035, jour de ce qui est corrigé, ou un jour d’après",
    ],
    [
      "is no day",
      { date: "2035-02-30" },
      "corrections.0.date : trouvé le texte « 2035-02-30 », attendu une date `AAAA-MM-JJ`",
    ],
  ])("refuses at its field a value or a date that %s", (_name, its, said) => {
    expect(problems([correction(its)], FIRST)).toEqual([`error: ${said}`]);
  });

  test("refuses a correction of what is unknown, not published, or not changed", () => {
    const unknown = problems([correction(), correction({ figure: "toit" })], FIRST);
    expect(unknown).toEqual([
      "error: corrections.1.figure : « toit » trouvé, attendu un chiffre publié ; vouliez-vous dire `toits` ?",
    ]);
    expect(problems([correction(), correction({ figure: "murs" })], FIRST)).toEqual([
      "error: corrections.1.figure : « murs » n’est pas publié, attendu rien : il peut encore changer sans le dire",
    ]);
    expect(problems([correction()], [])).toEqual([
      "error: corrections.0.figure : rien n’est encore publié, attendu d’abord `npm run publish`",
    ]);
    expect(problems([correction()], [told(9104, "2035-03-03")])).toEqual([
      "error: corrections.0 : « toits » n’a pas d’autre changement à corriger, attendu rien",
    ]);
  });

  test("keeps what was corrected and published told, in any order", () => {
    const lines = [...FIRST, told(9140, "2035-03-14")];
    const [first, second] = [correction({ is: 9140 }), correction({ date: "2035-03-20", was: 9140 })];
    expect(problems([first, second], lines)).toEqual([]);
    expect(problems([second, first], lines)).toEqual([]);
    expect(problems([second], lines)).toEqual([expect.stringContaining("was: 9014, is: 9140, why")]);
    expect(problems([correction()], lines)).toEqual([
      "error: corrections.0.is : trouvé `9104`, attendu `9140`, ce qui a été publié ensuite",
      expect.stringContaining("was: 9140, is: 9104, why"),
    ]);
  });

  test("warns of a published figure that is gone, until its line says so", () => {
    const gone = [told(3, "2035-03-03", { figure: "portes", text: "Portes : 3" })];
    expect(problems([], gone)).toEqual([
      'warning: figures.portes : publié « Portes : 3 » le 3 mars 2035, absent à présent, attendu dans `corrections`, avec sa date et son motif, la ligne `{ date: "", figure: "portes", was: 3, why: "" },` ; s’il n’a fait que changer de nom, changez-le aussi dans published.json',
    ]);
    const line = correction({ figure: "portes", was: 3, is: undefined });
    expect(problems([line], gone)).toEqual([]);
    expect(problems([line], [...gone, told(null, "2035-03-14", { figure: "portes" })])).toEqual([]);
    expect(problems([{ ...line, is: 4 }], gone)).toEqual([
      "error: corrections.0.is : « portes » n’est plus dans les données, attendu rien",
    ]);
  });

  test("a figure or a list that is wrong is told once", () => {
    const wrong = { ...data(), figures: { ...data().figures, toits: { ...toits, value: "x" } } } as EditionData;
    expect(compiled(wrong, FIRST).problems).toEqual([
      "error: figures.toits.value : trouvé le texte « x », attendu un nombre",
    ]);
    const list = { ...data(), corrections: [{ ...correction(), because: "x" }] } as unknown as EditionData;
    expect(compiled(list, FIRST).problems).toEqual([
      "error: corrections.0.because : champ inconnu, attendu `date`, `figure`, `was`, `is` ou `why`",
    ]);
  });
});

describe("renderDocument(a deck that was published)", () => {
  const plain = (html: string) => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

  test("says nothing of what never happened", () => {
    const { body, css } = compiled(data(), []);
    expect(body).not.toMatch(/dated|correction|publié/i);
    expect(css).toContain('--running-edition:"Version a1b2c3d4"');
  });

  test("says when, at its head; the version on screen and on paper", () => {
    expect(compiled(data(), [told(9104, "2035-03-03")]).body).toContain(
      '<p class="dated">Publié le <time datetime="2035-03-03">3\u00a0mars\u00a02035</time></p>',
    );
    const meeting = { ...data().meeting, version: "2" };
    expect(compiled(data({ meeting }), []).body).toContain('<p class="dated on-screen">Version 2</p>');
    const { body, css } = compiled(data({ meeting, corrections: [correction()] }), FIRST);
    expect(plain(/<p class="dated">.*<\/p>/.exec(body)?.[0] ?? "")).toBe(
      "Publié le 3 mars 2035 · corrigé le 14 mars 2035 · version 2",
    );
    expect(body).toContain('<p class="edition on-paper">Version 2 (a1b2c3d4)</p>');
    expect(css).toContain('"Version 2 (a1b2c3d4), corrigée le 14\u00a0mars\u00a02035"');
  });

  test("tells a correction under the record and in a list of its own, in the figure's own writing", () => {
    const { body } = compiled(data({ corrections: [correction()] }), FIRST);
    expect(body).toContain(
      '</tr>\n<tr id="sources/toits/corrections" class="corrected"><td colspan="5"><p class="correction"><strong>Corrigé le <time datetime="2035-03-14">14\u00a0mars\u00a02035</time></strong>\u00a0: <data value="9104">9\u202f104</data>, et\u00a0non\u00a0<data value="9014">9\u202f014</data>\u00a0— deux chiffres échangés</p></td></tr>',
    );
    const [, list = ""] = /<section id="corrections"[^>]*>(.*?)<\/section>/s.exec(body) ?? [];
    expect(plain(list)).toBe("Corrections 14 mars 2035. Toits posés : 9 104, et non 9 014 — deux chiffres échangés ");
    expect(list).toContain('<a href="#sources/toits">Toits posés</a>');
  });

  test("tells the last correction first, and of a figure that is gone what was published", () => {
    const corrections = [
      correction({ is: 9140 }),
      correction({ date: "2035-03-20", was: 9140 }),
      correction({ figure: "portes", was: 3, is: undefined, why: "comptées deux fois" }),
    ];
    const lines = [...FIRST, told(9140, "2035-03-14"), told(3, "2035-03-03", { figure: "portes", text: "Portes : 3" })];
    const { body, problems: found } = compiled(data({ corrections }), lines);
    expect(found).toEqual([]);
    expect(plain(/<section id="corrections".*?<\/section>/s.exec(body)?.[0] ?? "")).toBe(
      "Corrections 20 mars 2035. Toits posés : 9 104, et non 9 140 — deux chiffres échangés 14 mars 2035. Portes : 3, chiffre retiré — comptées deux fois 14 mars 2035. Toits posés : 9 140, et non 9 014 — deux chiffres échangés ",
    );
  });
});
