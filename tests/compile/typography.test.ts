// French spaces, quotes and apostrophes, set on text and on nothing else.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { held, quotedRuns, typeset, typesetRuns } from "../../src/compile/typography.ts";

const NB = "\u00a0";
const NN = "\u202f";

describe("typeset [R37]", () => {
  it.each([
    ["Oui : non ; peut-être ?", `Oui${NB}: non${NN}; peut-être${NN}?`],
    ["Oui! Non? Si; bon", `Oui${NN}! Non${NN}? Si${NN}; bon`],
    ["Note: ceci", `Note${NB}: ceci`],
    ["« ici », «là»", `«${NB}ici${NB}», «${NB}là${NB}»`],
    ['Il dit "oui", puis "non".', `Il dit «${NB}oui${NB}», puis «${NB}non${NB}».`],
    ['Un seul " reste', 'Un seul " reste'],
    ["l'État, aujourd'hui", "l’État, aujourd’hui"],
    ["Voilà... fin", "Voilà… fin"],
    ["19 % et 19%, 5 € ou 203,6 M€", `19${NB}% et 19${NB}%, 5${NB}€ ou 203,6${NB}M€`],
    ["(vrai ?) Quoi ?!", `(vrai${NN}?) Quoi${NN}?!`],
    ["il y a à Lille", `il y${NB}a${NB}à${NB}Lille`],
    ["un  deux\n trois", "un deux trois"],
    ["cœur, œuvre", "cœur, œuvre"],
  ])("typeset(%s)", (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });

  it.each([
    "https://exemple.fr/l'an?a=1;b=2!c:d",
    "www.exemple.fr/l'an",
    "exemple.fr/?a=b",
    "ada@exemple.fr",
    "16:30",
    "7\u202f204",
    "203,6\u00a0M€",
  ])("typeset(%s) leaves an address, a time and a written number alone", (text) => {
    expect(typeset(text)).toBe(text);
  });

  it("typesetRuns(runs) sees marks and quotes across runs", () => {
    expect(typesetRuns(['"', "gras", '" ', undefined, "!"])).toEqual([`«${NB}`, "gras", `${NB}» `, "\ue001", `${NN}!`]);
    expect(typesetRuns(["fin", " ; ", "suite", ": oui"])).toEqual(["fin", `${NN}; `, "suite", `${NB}: oui`]);
  });

  it.each([
    ["se former et accéder à un emploi", `se${NB}former et${NB}accéder à un${NB}emploi`],
    ["au service de l’emploi et de la région", `au${NB}service de${NB}l’emploi et${NB}de${NB}la${NB}région`],
    ["les tables, le ton", `les${NB}tables, le${NB}ton`],
  ])("held(%s) ends no line on a short word", (text, expected) => {
    expect(held(text)).toBe(expected);
    expect(held(expected)).toBe(expected);
  });

  it.each([
    ["Une soirée sous les toits", `Une${NB}soirée sous les${NB}toits`],
    ["Construire avec les élus", `Construire avec${NB}les${NB}élus`],
    ["de la participation", `de la${NB}participation`],
    ["et de la région", `et de${NB}la${NB}région`],
  ])("held(%s, 13) lets a short word end a line rather than cut a word", (text, expected) => {
    expect(held(text, 13)).toBe(expected);
    expect(held(expected, 13)).toBe(expected);
  });

  it("quotedRuns(phrases) sets the spaces and keeps the letters", () => {
    expect(quotedRuns(['l\'un "dit" : ', "oui !"])).toEqual([`«${NB}l'un "dit"${NB}: `, `oui${NN}!${NB}»`]);
  });
});

const piece = fc.constantFrom(
  ..." \u00a0\u202f\n:;!?«»%€\"'…().,-'àya5".split(""),
  "mot",
  "l'",
  "...",
  "M€",
  "https://a.fr/?x!",
  "a@b.fr",
  "16:30",
  "À",
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "grapheme" }),
);

describe("properties of typeset [R37]", () => {
  it("typeset(typeset(text)) is typeset(text)", () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(typeset(typeset(typed))).toBe(typeset(typed));
      }),
      { numRuns: 5000 },
    );
  });

  it("typesetRuns(typesetRuns(runs)) is typesetRuns(runs)", () => {
    const settled = (runs: readonly (string | undefined)[]) =>
      typesetRuns(runs).map((run, index) => (runs[index] === undefined ? undefined : run));
    fc.assert(
      fc.property(fc.array(fc.option(text, { nil: undefined }), { minLength: 1, maxLength: 5 }), (runs) => {
        expect(settled(settled(runs))).toEqual(settled(runs));
      }),
      { numRuns: 3000 },
    );
  });

  it("typesetRuns(runs) gives one run for each", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (runs) => {
        expect(typesetRuns(runs)).toHaveLength(runs.length);
      }),
    );
  });

  it("typeset(text) leaves no ordinary space before a high mark, nor after «", () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(typeset(typed)).not.toMatch(/ [;:!?»%€]|« /);
      }),
      { numRuns: 3000 },
    );
  });
});
