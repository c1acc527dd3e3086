// What a hall has answered: told as figures with their source, drawn in the place of its question, refused where it cannot be.

import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { factsOf } from "../../src/compile/facts-of.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { binsOf } from "../../src/drawings/charts/tally/bins.ts";
import { tellOf } from "../../src/drawings/charts/tally/tell.ts";
import { tallyInput } from "../../src/drawings/tally-input.ts";
import { tallyOf } from "../../src/live/question.ts";
import { readWords } from "../../src/live/words.ts";
import type { Question, Vote } from "../../src/model.ts";
import { voteRecord } from "../../src/speak/live/vote-record.ts";
import { fold } from "../../src/text/names.ts";
import { runs } from "../setup/share.ts";
import { tinyData } from "./tiny-data.ts";

const BLOCK = ":::question{#gouts plusieurs}\n- Une gare\n- Une école\n- Un stade\n:::";
const gouts: Vote = {
  question: "Que faut-il ?",
  kind: "several",
  date: "2031-02-12",
  voters: 40,
  answers: [
    { answer: "Une gare", count: 12 },
    { answer: "Une école", count: 31 },
    { answer: "Un stade", count: 0 },
  ],
};

test("compile(a question with its vote) draws the answers in its place, a brick for each", () => {
  const { deck, problems } = compiled(`# Que faut-il ?\n\n${BLOCK}`, { gouts });
  expect(problems).toEqual([]);
  const { html, holds, layout, figures } = deck!.slides[0]!;
  expect([layout, holds]).toEqual(["graphique", ["chart", "tally"]]);
  expect(figures).toEqual(["vote/gouts/1", "vote/gouts/2", "vote/gouts/3"]);
  expect(html).toContain("Vote consultatif de la salle, 12\u00a0février\u00a02031, 40\u00a0votants");
  expect(html).not.toContain("À vous");
  expect(deck!.forms).toEqual(["tally"]);
});

test("what the console copies of a live vote is a record that the archive is built with", () => {
  const asked: Question = {
    id: "gouts",
    kind: "several",
    text: "Que faut-il\u202f?",
    choices: ["Une gare", "Une école"],
  };
  const line = voteRecord(asked, tallyOf(asked, [[0, 1], [1]]), "2031-02-12");
  const votes = JSON.parse(`{${line.replace(/,$/, "")}}`);
  const { deck, problems } = compiled(`# Que faut-il ?\n\n${BLOCK.replace("\n- Un stade", "")}`, votes);
  expect(problems).toEqual([]);
  expect(deck!.slides[0]!.figures).toEqual(["vote/gouts/1", "vote/gouts/2"]);
});

test("words that a hall gave are laid in the archive as they were accepted, whatever was written", () => {
  const asked: Question = { id: "mot", kind: "words", text: "Un mot\u202f?", choices: [] };
  const given = ["l'air", "<b>gras</b>", 'dit "ici"', "-ville", "2027", "$& {x}", "gros mot"];
  const verdicts = new Map([...given.slice(0, -1).map((word) => [fold(word), word] as const), ["gros mot", null]]);
  const read = readWords([...given.map((word) => [word]), ["l'air", "2027"]], verdicts);
  const line = voteRecord(asked, { voters: 8, answers: read.answers, hidden: read.hidden }, "2031-02-12");
  const { deck, problems } = compiled(
    "# Un mot ?\n\n:::question{#mot mots}\n:::",
    JSON.parse(`{${line.replace(/,$/, "")}}`),
  );
  expect(problems).toEqual([]);
  const { body } = renderDocument(deck!);
  expect(body).toContain("Vote consultatif de la salle, 12\u00a0février\u00a02031, 8\u00a0votants, 1\u00a0mot écarté");
  expect(body).toContain("l’air\u00a0: 2\u00a0réponses (25\u00a0% des votants)");
  expect(body).not.toMatch(/<b>gras|gros mot/);
});

test("a vote for words of which none was accepted is no result", () => {
  const vote: Vote = { question: "Un mot ?", kind: "words", date: "2031-02-12", voters: 2, answers: [], hidden: 2 };
  const { problems } = compiled("# Un mot ?\n\n:::question{#mot mots}\n:::", { mot: vote });
  expect(problems.map(({ message }) => message)).toEqual([
    "votes.mot.answers : 0 trouvée, attendu un mot au moins, ou pas de vote : la diapositive pose alors sa question",
  ]);
});

test("a vote's figures have its record for a source: the hall, its day and how many answered", () => {
  const { deck } = compiled(`# Que faut-il ?\n\n${BLOCK}\n\n:::commentaire\n:chiffre[vote/gouts/2] voix.\n:::`, {
    gouts,
  });
  const facts = factsOf(deck!).filter(({ key }) => key.startsWith("vote/"));
  expect(facts.map(({ label, value }) => [label, value])).toEqual([
    ["Réponses «\u00a0Une gare\u00a0»", 12],
    ["Réponses «\u00a0Une école\u00a0»", 31],
    ["Réponse «\u00a0Un stade\u00a0»", 0],
  ]);
  expect(new Set(facts.map(({ source }) => source))).toEqual(
    new Set(["Vote de la salle, 12\u00a0février\u00a02031, 40\u00a0votants"]),
  );
  expect(facts[0]!.passage).toContain("Que faut-il ? Une gare : 12\u00a0réponses ; Une école : 31");
  expect(renderDocument(deck!).body).toContain('href="#sources/vote/gouts/2"');
});

test("an edition with one source and a vote still quotes that source by its sentences alone", () => {
  const { problems } = compiled(`# Que faut-il ?\n\n${BLOCK}\n\n:chiffre[maisons]`, { gouts });
  expect(problems).toEqual([]);
});

test("what a hall has guessed is not told before: neither in figures nor in sources", () => {
  const { deck } = compiled("# Combien ?\n\n:::question{#combien estimation}\n::chiffre[maisons]\n:::", {});
  expect(deck!.slides[0]!.figures).toEqual([]);
  expect(renderDocument(deck!).body).not.toContain("sources/maisons");
  expect(renderDocument(deck!).body).not.toMatch(/7204|7\s204/);
  const vote: Vote = {
    ...gouts,
    question: "Combien ?",
    kind: "number",
    figure: "maisons",
    voters: 3,
    answers: [{ answer: 7000, count: 3 }],
  };
  const told = compiled("# Combien ?\n\n:::question{#combien estimation}\n::chiffre[maisons]\n:::", { combien: vote })
    .deck!;
  expect(told.slides[0]!.html).toContain("En réalité\u00a0: ");
  expect(told.slides[0]!.figures).toContain("maisons");
});

test.each<[string, Partial<Vote>, string]>([
  ["another question", { question: "Que voulez-vous ?" }, "répond à « Que voulez-vous ? »"],
  ["another kind", { kind: "words" }, "est de sorte `words`, attendu `several`"],
  ["a lost answer", { answers: gouts.answers.slice(0, 2) }, "n’a pas la réponse « Un stade »"],
  [
    "one more answer",
    { answers: [...gouts.answers, { answer: "Un parc", count: 1 }] },
    "a aussi la réponse « Un parc »",
  ],
])("compile(a vote with %s) is refused at its question", (_, change, message) => {
  const { problems } = compiled(`# Que faut-il ?\n\n${BLOCK}`, { gouts: { ...gouts, ...change } });
  expect(problems.map(({ line, message }) => [line, message.slice(0, 200)])).toEqual([
    [3, expect.stringContaining(`le vote \`gouts\` des données ${message}`)],
  ]);
});

test.each<[Partial<Vote>, string]>([
  [{ voters: 20 }, "votes.gouts.answers.1.count : trouvé `31`, attendu 20 au plus, le nombre des votants"],
  [{ voters: 50 }, "votes.gouts.voters : trouvé `50`, attendu 43 au plus, la somme des réponses"],
  [{ kind: "one" }, "votes.gouts.voters : trouvé `40`, attendu 43, la somme des réponses"],
  [{ figure: "maisons" }, 'votes.gouts.figure : trouvé, attendu rien : seul un vote de sorte `kind: "number"` en a un'],
  [{ kind: "number" }, "votes.gouts.figure : absent, attendu la clé du chiffre que la salle a estimé"],
  [
    { answers: [...gouts.answers, { answer: "une gare", count: 0 }] },
    "votes.gouts.answers.3.answer : « une gare » déjà trouvé, attendu chaque réponse une fois",
  ],
  [{ answers: [{ answer: 3, count: 40 }] }, "votes.gouts.answers.0.answer : trouvé `3`, attendu un texte"],
  [{ hidden: 1 }, 'votes.gouts.hidden : trouvé, attendu rien : seul un vote de sorte `kind: "words"` écarte des mots'],
  [{ date: "hier" }, "votes.gouts.date : trouvé le texte « hier », attendu une date `AAAA-MM-JJ`"],
])("compile(the data of a vote with %j) says what is wrong, where it stands", (change, message) => {
  const { problems } = compiled(`# Que faut-il ?\n\n${BLOCK}`, { gouts: { ...gouts, ...change } });
  expect(problems.map((problem) => problem.message)).toContain(message);
});

test("compile(a vote that no slide asks) warns of it", () => {
  const { problems } = compiled("# Autre chose", { gouts });
  expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
    [
      "warning",
      "votes.gouts : aucune diapositive ne pose cette question, attendu `:::question{#gouts …}` (il n’y en a aucun)",
    ],
  ]);
});

const question: Question = { id: "gouts", kind: "several", text: "Que faut-il\u202f?", choices: ["A", "B"] };

test("tellOf(several answers each) says shares of those who voted, and ranks the table alone", () => {
  const input = tallyInput(question, {
    voters: 4,
    answers: [
      { answer: "B", count: 3 },
      { answer: "A", count: 2 },
    ],
  });
  const { sentence, table } = tellOf(input)!;
  expect(sentence).toBe(
    "Que faut-il\u202f? Vote consultatif de la salle, 4\u00a0votants. Plusieurs réponses étaient possibles. A\u00a0: 2\u00a0réponses (50\u00a0% des votants)\u202f; B\u00a0: 3\u00a0réponses (75\u00a0% des votants).",
  );
  expect(input.rows.map(({ label }) => label)).toEqual(["A", "B"]);
  expect(table.rows.map(([answer, , share]) => [answer, share])).toEqual([
    ["B", "75\u00a0%"],
    ["A", "50\u00a0%"],
  ]);
});

test("tallyInput(nobody) has noughts and no share", () => {
  const { sentence } = tellOf(tallyInput(question, { voters: 0, answers: [] }))!;
  expect(sentence).toContain("A\u00a0: 0\u00a0réponse\u202f; B\u00a0: 0\u00a0réponse.");
});

test("tallyInput(words) ranks them, and says how many more there were", () => {
  const answers = Array.from({ length: 15 }, (_, i) => ({ answer: `mot-${String.fromCharCode(97 + i)}`, count: i }));
  const { rows, caption } = tallyInput({ ...question, kind: "words", choices: [] }, { voters: 60, answers });
  expect(rows.map(({ value }) => value)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  expect(caption).toContain("et 3\u00a0autres mots");
});

const counted = { kind: "count" } as const;

test("binsOf(any guesses) counts each once, in order, around the number, in nine bins at most", () => {
  const guess = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: -5000, max: 1e9 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(guess, fc.nat(50))), fc.integer({ min: -50, max: 100_000 }), (given, fact) => {
      const bins = binsOf(
        given.map(([answer, count]) => ({ answer, count })),
        fact,
        counted,
      );
      const all = given.reduce((sum, [, count]) => sum + count, 0);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all);
      expect(bins.length).toBeLessThanOrEqual(9);
      expect(bins.filter(({ isLit }) => isLit)).toHaveLength(1);
      const open = bins.filter(({ label }) => /^moins|plus$/.test(label)).reduce((sum, { count }) => sum + count, 0);
      expect(open).toBeLessThanOrEqual(all * 0.2 + 1e-9);
    }),
    { numRuns: runs(300), seed: 1911 },
  );
});

test("binsOf(guesses) are as wide as a round number, both ends told; the number's own is lit", () => {
  const given = [4, 20, 35, 40, 50, 55, 60, 75, 100, 1000].map((answer) => ({ answer, count: answer < 80 ? 2 : 1 }));
  expect(binsOf(given, 57, counted).map(({ label, count, isLit }) => `${label}: ${count}${isLit ? " *" : ""}`)).toEqual(
    ["0 à 19: 2", "20 à 39: 4", "40 à 59: 6 *", "60 à 79: 4", "80 à 99: 0", "100 à 119: 1", "120 et plus: 1"],
  );
});

function compiled(text: string, votes: Readonly<Record<string, Vote>>) {
  return compile([{ path: "01.md", text }], { ...tinyData, charts: {}, scenes: {}, votes }, { images: {} });
}
