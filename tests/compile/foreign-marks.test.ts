// What people bring from other tools: each mark of the table is refused where it stands, with the way to write it here.

import { describe, expect, it } from "vitest";
import type { ForeignMark } from "../../src/compile/check/foreign-mark.ts";
import { FOREIGN_MARKS } from "../../src/compile/check/foreign-marks.ts";
import { compileText, errorsOf } from "./tiny-deck.ts";

/** A deck that holds the example where its mark is met. */
function deckWith({ met, example }: ForeignMark): string {
  if (met === "header") return `---\n${example}\n---\n\n# Titre`;
  return met === "opening" ? `${example}\n\n# Titre` : `# Titre\n\n${example}\n\nDu texte.`;
}

describe("compile(a mark of another tool) [R46]", () => {
  it.each(FOREIGN_MARKS.map((mark) => [mark.example, mark.from, mark] as const))(
    "refuses %j, as in %s, and says how to write it here",
    (_example, _from, mark) => {
      const expected = expect.stringContaining(`comme dans ${mark.from}, attendu `);
      const errors = errorsOf(deckWith(mark));
      expect(errors).toContainEqual(expected);
      expect(errors.find((error) => expected.asymmetricMatch(error))).toContain(mark.expected);
    },
  );

  it("refuses them in a list, a quote, a step, the commentary and the notes too", () => {
    const text =
      "# A\n\n- ==un==\n\n> Note: deux\n\n:::étape\n++trois++\n:::\n\n:::commentaire\nquatre[^a]\n:::\n\n:::notes\n:smile:\n:::";
    expect(compileText(text).problems.map(({ line, column }) => `${line}:${column}`)).toEqual([
      "3:3",
      "5:3",
      "8:1",
      "12:7",
      "16:1",
    ]);
  });

  it("tells each once, and says nothing else of the same signs", () => {
    expect(errorsOf("# A\n\n::: {.columns}\nmot\n:::")).toHaveLength(1);
    expect(errorsOf("# A\n\n~~mot~~ et ~~mot~~")).toHaveLength(2);
    expect(errorsOf("# A\n\n{{< pagebreak >}}")).toHaveLength(1);
  });
});

describe("compile(what only looks like a mark)", () => {
  it.each([
    "Prenez note : c’est dit.",
    "Les notes sont prises.",
    "Le C++ et l’euro ($) ; un dièse #, une tilde ~ et un accent ^.",
    "A & B, a = b, a == b, mot~.",
    "Une phrase – avec une incise – qui finit.",
    "Une phrase\n– et une incise qui commence la ligne –, puis la fin.",
    "\\==mot\\==, \\{mot}, \\[^a], mot&#94;mot&#94;",
    "Dossier C:\\bureau, site www.exemple.fr, a.b[c]",
    "[un lien](https://exemple.fr/a~b~c/{d}?e==f==) et <https://exemple.fr/^a^>",
    "`==mot==`, `{mot}` et `:smile:`",
    "```\nNote: mot\n{mot}\n- [ ] mot\n• mot\n```",
    ":terme[toit]{long} et :tel-quel[{a}]",
    "mot : mot\nmot ; mot",
    "Un vers\\\nun autre",
    "- un\n- deux",
    "> cité",
    "1. un\n2. deux",
  ])("accepts %j", (text) => {
    expect(compileText(`# A\n\n${text}`).problems).toEqual([]);
  });
});
