// Notes wherever a hand may put them: refused, or kept out of all that is public.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partedNotes, privateRunIn, privateRuns } from "../../src/compile/private-words.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { runs } from "../setup/share.ts";
import { tinyData } from "./tiny-data.ts";
import { compileText } from "./tiny-deck.ts";

const SECRET = "zibeline pourpre et cobalt";

/** What stands before a line, what opens or closes around it, what is between its signs. */
const PREFIXES = [
  "",
  "",
  "",
  " ",
  "   ",
  "    ",
  "\t",
  "> ",
  ">",
  "- ",
  "* ",
  "1. ",
  "  - ",
  "\u00a0",
  "\ufeff",
  "\u200b",
  "`",
  "**",
  "# ",
];
const AROUND = [
  "```",
  "````",
  "~~~",
  "``` js",
  "```a`b",
  "> ```",
  "- ```",
  "  ~~~",
  "`",
  "``",
  ":::étape",
  "::::étape",
  ":::légende",
  ":::commentaire",
  ":::chapeau",
  ":::",
  "::::",
  ":::::",
  "- un",
  "- deux\n  suite",
  "> cité",
  "1. premier",
  "Du texte",
  "Titre\n===",
  "Du texte\n--",
  "",
  "",
  "---",
  "# Autre",
  "## Encore",
  "<!--",
  "-->",
  "<div>",
  "|a|b|",
  "[a]: b",
  "***",
  "\u2028",
  "\u0085",
  "\u00ad",
  "\u0000",
  "a\u200bb",
  "\r",
  "partie: x",
  "\\",
];
const OPENINGS = [
  ":::notes",
  ":::Notes",
  ":::NOTES",
  "::::notes",
  ":::::notes",
  ":::notes ",
  ":::notes\u00a0",
  ":::notes\t",
  "::: notes",
  ":::note",
  "::notes",
  ":::notes{.x}",
  ":::notes[x]",
  ":::\u00a0notes",
  ":::notes\u200b",
  "\u200b:::notes",
  ":::no\u00adtes",
  "::: {.notes}",
  ":::notes:::",
];
const CLOSINGS = [
  ":::",
  "::::",
  ":::::",
  "> :::",
  "- :::",
  " :::",
  ":::\u00a0",
  "::",
  "",
  "",
  "```",
  "~~~",
  "---",
  ":::notes",
];
const SAID = [
  SECRET,
  `*${SECRET}*`,
  `${SECRET.replace(" et", "\net")}`,
  `- ${SECRET}`,
  `> ${SECRET}`,
  `\`${SECRET}\``,
  `mot ${SECRET} :chiffre[maisons]`,
];

const line = (signs: readonly string[]) =>
  fc.tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...signs)).map(([prefix, sign]) => prefix + sign);
const lines = fc.array(line(AROUND), { maxLength: 5 });
const deck = fc
  .tuple(
    fc.constantFrom(
      "# Titre",
      "---\npartie: Une\n---\n\n# Titre",
      "---\npartie: Une\n\n# Titre",
      "\ufeff# Titre",
      "# Titre\r",
    ),
    lines,
    line(OPENINGS),
    line(SAID),
    lines,
    line(CLOSINGS),
    lines,
    fc.constantFrom("\n", "\n\n", "\r\n", "\r"),
  )
  .map(([title, before, opening, said, inside, closing, after, ending]) =>
    [title, ...before, opening, said, ...inside, closing, ...after, "", "---", "", "# Fin", ""].join(ending),
  );

/** A sound deck but for one oddity near its notes. */
const BLOCKS = [
  "Du texte.",
  "- un\n- deux",
  "> cité",
  "```\ncode\n```",
  "> ```\n> code\n> ```",
  ":::légende\nmot\n:::",
  "::chiffre[maisons]",
];
const blocks = fc.array(fc.constantFrom(...BLOCKS), { maxLength: 3 });
const nearlySound = fc
  .tuple(
    blocks,
    fc.oneof(fc.constant(""), line(AROUND)),
    fc.constantFrom(...OPENINGS),
    fc.constantFrom(...SAID),
    blocks,
  )
  .map(([before, oddity, opening, said, after]) =>
    [
      "# Titre",
      ...before,
      oddity,
      `${opening}\n${said}\n${/^:*/.exec(opening)?.[0] ?? ":::"}`,
      ...after,
      "---",
      "# Fin",
    ].join("\n\n"),
  );

const wordsOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const holds = (html: string) => wordsOf(html).includes("zibeline") || wordsOf(html).includes("cobalt");

describe("compile(deck with notes in an odd place)", () => {
  it.each([
    ["anything around them", deck, 0],
    ["a sound deck around them", nearlySound, 100],
  ] as const)("with %s it is refused, or holds no word of them without notes [R26]", (_name, decks, fewest) => {
    let kept = 0;
    fc.assert(
      fc.property(decks, (text) => {
        const { deck: compiled } = compileText(text, tinyData, false);
        if (!compiled) return;
        kept += 1;
        const { body, css } = renderDocument(compiled);
        expect(holds(body + css)).toBe(false);
      }),
      { numRuns: runs(1000) },
    );
    expect(kept, "decks that compile").toBeGreaterThanOrEqual(runs(fewest));
  });

  it("privateRunIn(page, runs of its file) finds them in every page that holds them", () => {
    fc.assert(
      fc.property(fc.oneof(deck, nearlySound), (text) => {
        const { deck: compiled } = compileText(text, tinyData, true);
        const page = compiled ? renderDocument(compiled).body : "";
        const { notes, rest } = partedNotes({ path: "a.md", text });
        if (holds(page)) expect(privateRunIn(wordsOf(page), privateRuns(notes, [rest.text]))).toBeDefined();
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("partedNotes(file)", () => {
  it.each(["# ", "> ", "- ", "12) ", "1. > ", "| ", "_", "~~", "§ "])("knows notes after %j", (mark) => {
    const { notes, rest } = partedNotes({ path: "a.md", text: `# A\n${mark}:::notes\nun\n:::\ndeux` });
    expect(notes.map((note) => note.text.trim())).toEqual(["un"]);
    expect(rest.text).toBe("# A\n\n\n\ndeux");
  });

  it("takes the notes up to their own end, the next slide or the end of the file; the rest keeps its lines", () => {
    const text =
      "# A\n\n::::notes\nun\n:::étape\ndeux\n:::\n::::\ntrois\n\n---\n\n> ::: Notes\n> quatre\n\n---\n\n# B\n:::notes\ncinq";
    const { notes, rest } = partedNotes({ path: "a.md", text });
    expect(notes.map((note) => [note.text.trim().replace(/\n/g, " "), note.place.line])).toEqual([
      ["un :::étape deux :::", 3],
      ["> quatre", 13],
      ["cinq", 19],
    ]);
    expect(rest.text).toBe("# A\n\n\n\n\n\n\n\ntrois\n\n---\n\n\n\n\n---\n\n# B\n\n");
  });
});

describe("privateRuns(notes, public texts)", () => {
  const place = { file: "a.md", line: 1, column: 1 };
  const runsOf = (text: string, ...known: string[]) => privateRuns([{ text, place }], known);

  it("finds four words in a row, however they are set", () => {
    const runs = runsOf("Ne dites *surtout* pas l’Été prochain.");
    expect(privateRunIn("… SURTOUT PAS L'ETE … Prochain", runs)?.words).toEqual(["surtout", "pas", "l", "ete"]);
    expect(privateRunIn("surtout pas, l’hiver ; ne dites rien", runs)).toBeUndefined();
  });

  it("finds a shorter note as a whole, and nothing that is public too", () => {
    expect(privateRunIn("Saluer le maire en entrant", runsOf("Saluer le maire"))).toBeDefined();
    expect(privateRunIn("Saluer le maire", runsOf("Saluer le maire", "On va saluer le maire."))).toBeUndefined();
    expect(privateRunIn("Oui, non", runsOf("Oui"))).toBeUndefined();
  });
});
