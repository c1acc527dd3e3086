// Decks that someone broke: never a crash, never silence, and the right line.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { runs, share } from "../setup/share.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { compileText } from "./tiny-deck.ts";

/** One of each way to break a slide; `at` is the line, from 0, that the error must name. */
const breakages: readonly { readonly lines: string; readonly at?: number; readonly isWide?: boolean }[] = [
  ...["<b>gras</b>", "<!-- mot -->", "mot <br> mot", "<script>alert(a)</script>"].map((lines) => ({ lines })),
  ...["[a](javascript:x)", "[a](data:x)", "[a](vbscript:x)", "[a](//b.fr)", "[a](#/absente)", "[a](b c)", "[a]()"].map(
    (lines) => ({ lines }),
  ),
  ...[
    "Il y en a 42.",
    "mot ²",
    "un ½",
    "`x = 3`",
    "**18**",
    "à 16:30",
    "- 7",
    "> 7 204",
    "12. mot",
    "\\5",
    "&#56;",
  ].map((lines) => ({ lines })),
  ...[":chiffre[maison]", ":personne[bob]", ":terme[x]", ":citation[x]", ":intitule[x]", ":organisation[x]"].map(
    (lines) => ({ lines }),
  ),
  ...[
    "::graphique[x]",
    "::scene[x]",
    "::chiffre[x]",
    "::chiffre[maisons] mot",
    ":réunion[x]",
    ":chiffre[]",
    "::chiffre",
  ].map((lines) => ({ lines })),
  ...["Oui :non", ":chifre[maisons]", "::graphic[rue]", "::: étape", ":graphique[rue]", "::terme[toit]"].map(
    (lines) => ({ lines }),
  ),
  ...[":chiffre[maisons]{gros}", ":terme[toit]{.long}", ":terme[toit]{lon}", ':terme[toit]{"}'].map((lines) => ({
    lines,
  })),
  ...['![](plan.svg "c")', "![a](plan.svg)", '![a](plam.svg "c")', '![a 1](plan.svg "c")', '![a](plan.svg "c 1")'].map(
    (lines) => ({ lines }),
  ),
  ...["# Second titre", "### Trop profond", "> # Dans un bloc", "***", "[a][b]\n\n[b]: https://a.fr"].map((lines) => ({
    lines,
  })),
  ...[":::etap\nmot\n:::", ":::étape\n:::", ":::notes\n:::", ":::notes[mot]\nmot\n:::", ":::"].map((lines) => ({
    lines,
  })),
  { lines: ":::notes\n::graphique[rue]\n:::", at: 1 },
  { lines: "::::étape\n:::étape\nmot\n:::\n::::", at: 1 },
  { lines: ":::notes\nmot 3\n:::", at: 1 },
  { lines: ":::étape\nmot", isWide: true },
  { lines: "::diapo{#Majuscule}", isWide: true },
  { lines: "::diapo{#sources}", isWide: true },
  { lines: "::diapo{chifre}", isWide: true },
  { lines: ":::étape\na\n:::\n\n:::étape\nb\n:::\n\n:::étape\nc\n:::\n\n:::étape\nd\n:::", at: 12, isWide: true },
];

const blocks = [
  "Du texte :chiffre[maisons] *en italique*.",
  "- un\n- deux",
  "> cité",
  "::chiffre[fonds]",
  ":::légende\nmot\n:::",
  "`code`",
  "[a](https://a.fr/1)",
];
const letters = (index: number) => String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

/** A sound deck, as blocks; the first of each slide is its title. */
const deck = fc
  .array(fc.array(fc.constantFrom(...blocks), { maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((slides) => slides.map((inside, index) => [`# Titre ${letters(index)}`, ...inside]));

describe("compile(broken deck)", () => {
  it("compile(sound deck) reports nothing", () => {
    fc.assert(
      fc.property(deck, (slides) => {
        expect(compileText(textOf(slides)).problems).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it("compile(deck broken in one place) reports an error on that line", () => {
    fc.assert(
      fc.property(
        deck,
        fc.constantFrom(...breakages),
        fc.nat(),
        fc.nat(),
        (slides, { lines, at = 0 }, slideSeed, blockSeed) => {
          const slide = slideSeed % slides.length;
          const before = 1 + (blockSeed % slides[slide]!.length);
          const broken = slides.map((inside, index) =>
            index === slide ? [...inside.slice(0, before), lines, ...inside.slice(before)] : inside,
          );
          const line = lineOf(broken, slide, before) + at;
          const { deck: compiled, problems } = compileText(textOf(broken));
          expect(compiled).toBeUndefined();
          expect(problems.filter(({ severity }) => severity === "error").map((problem) => problem.line)).toContain(
            line,
          );
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it("compile(deck broken in several places) reports each of them", () => {
    const narrow = breakages.filter(({ isWide }) => !isWide);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...narrow), { minLength: 2, maxLength: 5 }), (broken) => {
        const slides = broken.map(({ lines }, index) => [`# Titre ${letters(index)}`, lines]);
        const { problems } = compileText(textOf(slides));
        const found = new Set(problems.map(({ line }) => line));
        for (const [index, { at = 0 }] of broken.entries()) expect(found).toContain(lineOf(slides, index, 1) + at);
      }),
      { numRuns: runs(300) },
    );
  });

  it("compile(deck without a title, with a title twice, with an empty slide) says where", () => {
    expect(lines("# A\n\n---\n\nsans titre\n\n---\n\n# B")).toEqual([5]);
    expect(lines("# A\n\n---\n\n# B\n\n---\n\n# A")).toEqual([9]);
    expect(lines("# A\n\n---\n\n---\n\n# B")).toEqual([3]);
    expect(lines("# A\n\n::diapo{#x}\n\n---\n\n# B\n\n::diapo{#x}")).toEqual([9]);
    expect(lines("---\nx: [\n---\n\n# A")).toContain(2);
    expect(lines("---\npartie: Partie 2\n---\n\n# A")).toEqual([2]);
    expect(lines("")).toEqual([1]);
  });
});

describe("compile(anything)", () => {
  const typed = fc.array(
    fc.constantFrom(
      ...":[]{}()<>#*_`-~>\\&;!\"' \n\t3é\r".split(""),
      "---\n",
      "\n\n",
      ":::",
      "étape",
      "chiffre",
      "maisons",
      "::diapo{#",
      "![",
      "](",
      "<!--",
      "\n# A\n",
    ),
    {
      maxLength: 60,
    },
  );
  const garbage = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    typed.map((parts) => parts.join("")),
  );

  it("compile(garbage) never throws, and gives a deck or an error within the text", () => {
    fc.assert(
      fc.property(garbage, (text) => isAnswered(text)),
      { numRuns: runs(1000) },
    );
  });

  it("compile(sound deck with garbage in it) never throws, and gives a deck or an error within the text", () => {
    fc.assert(
      fc.property(deck, garbage, fc.nat(), (slides, noise, seed) => {
        const text = textOf(slides);
        const at = seed % text.length;
        isAnswered(text.slice(0, at) + noise + text.slice(at));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("compile(slide, any data) never throws", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (data) =>
        hasErrors("# A", data),
      ),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    [
      "a getter that throws",
      {
        get figures() {
          throw new Error("non");
        },
      },
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error("non");
          },
        },
      ),
    ],
    ["a function", () => 1],
    ["itself", loop()],
  ])("compile(slide, %s) reports the data", (_name, data) => {
    hasErrors("# A\n\n:chiffre[maisons]", data);
  });

  it.each(share([">", "- ", "1. ", ":::a\n", "[", "*", "**a", "> - ", "::::".repeat(2), ":a[", "`", "<", "&", "a_"]))(
    "compile(%s thousands of times) never throws",
    (part) => {
      isAnswered(`# A\n\n${part.repeat(runs(10_000))}`);
    },
  );
});

function isAnswered(text: string): void {
  const { deck: compiled, problems } = compileText(text);
  const errors = problems.filter(({ severity }) => severity === "error");
  const count = text.split(/\r\n|\r|\n/).length;
  for (const { line, column } of problems)
    expect(line >= 1 && line <= count && column >= 1, `${line}:${column} of ${count}`).toBe(true);
  expect(compiled === undefined).toBe(errors.length > 0);
  if (compiled)
    expect(renderDocument(compiled).body.replace(/<script type="application\/json".*?<\/script>/gs, "")).not.toMatch(
      /<script|javascript:|\son\w+=(?!")/i,
    );
}

function hasErrors(text: string, data: unknown): void {
  const { deck: compiled, problems } = compile([{ path: "a.md", text }], data, { images: {} }, fakeDrawing);
  expect(compiled).toBeUndefined();
  expect(problems[0]).toMatchObject({ file: "data", line: 1, column: 1, severity: "error" });
}

function loop(): unknown {
  const data: Record<string, unknown> = {};
  data.figures = data;
  return data;
}

function lines(text: string): number[] {
  return compileText(text).problems.map(({ line }) => line);
}

function textOf(slides: readonly (readonly string[])[]): string {
  return slides.map((inside) => inside.join("\n\n")).join("\n\n---\n\n");
}

/** Number of the first line of a block. */
function lineOf(slides: readonly (readonly string[])[], slide: number, block: number): number {
  const before = textOf([...slides.slice(0, slide), slides[slide]!.slice(0, block)]);
  return before.split("\n").length + 2;
}
