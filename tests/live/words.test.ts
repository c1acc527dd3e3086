// What moderation makes of the words that a hall gives, as values: none counts before it was read, as it was spelt there, and whoever
// hides, floods or injects is counted as what it is.

import fc from "fast-check";
import { expect, test } from "vitest";
import { hallTable } from "../../src/live/hall-table.ts";
import { afterVoteAct, type DeskAct, emptyUrn, statesOf, type Vote } from "../../src/live/urn.ts";
import { parseAsked } from "../../src/live/vote-words.ts";
import { afterWordAct, isWord, readWords, said, type Verdicts, type WordAct } from "../../src/live/words.ts";
import type { Question } from "../../src/model.ts";
import { voteRecord } from "../../src/speak/live/vote-record.ts";
import { runs } from "../setup/share.ts";

const question: Question = { id: "q", kind: "words", text: "Un mot\u202f?", choices: [] };
const judge = (word: string, as: string | null): WordAct => ({ kind: "word", question: "q", word, as });
const verdictsOf = (...acts: readonly WordAct[]) => acts.reduce<Verdicts>(afterWordAct, new Map());
const told = (answers: readonly (readonly string[])[], ...acts: readonly WordAct[]) => {
  const { states, hidden } = readWords(answers, verdictsOf(...acts));
  return [...states.map(({ word, state, count }) => `${word} ${state} ${count}`), hidden];
};
let n = 0;
const vote = (voter: string, answer: Vote["answer"]): Vote => {
  n += 1;
  return { kind: "vote", question: "q", voter, answer, n };
};
const urnOf = (...acts: readonly (DeskAct | Vote)[]) => acts.reduce(afterVoteAct, emptyUrn);
const open: DeskAct = { kind: "open", question };

test("said(any words) hides nothing, and says the same again", () => {
  const cases = [
    ["  Très\u00a0\tcalme ", "Très calme"],
    ["cal\u200bme\ufeff", "calme"],
    ["\u202emlac\u2066", "mlac"],
    ["e\u200d\u0301te\u0301", "été"],
    ["cal\u00adme\u3164", "calme"],
    [`a${"\u0316".repeat(40)}`, "a\u0316\u0316"],
  ] as const;
  for (const [given, expected] of cases) expect([given, said(given)]).toEqual([given, expected]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (given) => {
      expect(said(said(given))).toBe(said(given));
      expect(said(given)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
    { numRuns: runs(500), seed: 1911 },
  );
});

test("readWords(answers, verdicts) takes one word for one, whatever its case and accents, and nothing for read", () => {
  const answers = [["Été"], ["ete", "jeu"], ["ÉTÉ"], ["cœur"], ["Coeur"]];
  expect(told(answers)).toEqual(["Été waiting 3", "cœur waiting 2", "jeu waiting 1", 0]);
  expect(readWords(answers, new Map()).answers).toEqual([]);
});

test("a word counts as it was accepted, with those that are merged into it, once a voter", () => {
  const answers = [["Logis", "maison"], ["maison"], ["logis"], ["chaos"]];
  const acts = [judge("Logis", "Logis"), judge("maison", "Logis"), judge("chaos", null)];
  expect(told(answers, ...acts)).toEqual(["Logis accepted 3", "maison merged 2", "chaos hidden 1", 1]);
  expect(readWords([["LOGIS"], ["lógis"]], verdictsOf(...acts)).answers).toEqual([{ answer: "Logis", count: 2 }]);
  expect(told(answers, ...acts, judge("Logis", null))).toEqual([
    ...["Logis hidden 2", "maison hidden 2", "chaos hidden 1", 3],
  ]);
  expect(told(answers, ...acts, judge("maison", "maison"))).toContain("maison accepted 2");
});

test("afterWordAct(verdicts, act) merges into what is accepted alone, and never in a circle", () => {
  const names = ["a", "b", "c", "d"];
  const act = fc.tuple(fc.constantFrom(...names), fc.option(fc.constantFrom(...names)));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const verdicts = verdictsOf(...acts.map((one) => judge(...one)));
      const { states, answers } = readWords([names], verdicts);
      expect(states.map(({ word }) => word).toSorted()).toEqual(names);
      for (const { answer } of answers) expect(verdicts.get(String(answer))).toBe(answer);
    }),
    { numRuns: runs(500), seed: 1911 },
  );
  const none = verdictsOf();
  expect(afterWordAct(none, judge("a", "b"))).toBe(none);
  const hidden = verdictsOf(judge("b", null));
  expect(afterWordAct(hidden, judge("a", "b"))).toBe(hidden);
  expect(afterWordAct(hidden, judge("b", null))).toBe(hidden);
});

test("afterVoteAct(urn, word) shows what was read alone, and forgets what it was told of another question", () => {
  const votes = [vote("a", ["Calme", "jeu"]), vote("b", ["calme"]), vote("c", ["<img src=x>"]), vote("c", ["x\u200b"])];
  const urn = urnOf(open, ...votes, { kind: "show" });
  expect(statesOf(urn)[0]).toMatchObject({
    voters: 3,
    tally: { voters: 3, answers: [], hidden: 0 },
    words: { waiting: 3 },
  });
  const read = [judge("Calme", "Calme"), judge("<img src=x>", null)].reduce(afterVoteAct, urn);
  expect(statesOf(read)[0]?.tally).toEqual({ voters: 3, answers: [{ answer: "Calme", count: 2 }], hidden: 1 });
  expect(afterVoteAct(read, { ...judge("jeu", "jeu"), question: "r" })).toBe(read);
  const again = afterVoteAct(read, open);
  expect(statesOf(again)[0]).toMatchObject({ shown: false, voters: 3, words: { waiting: 1 } });
  const other = afterVoteAct(read, { kind: "open", question: { ...question, text: "Un autre\u202f?" } });
  expect(statesOf(other)[0]).toMatchObject({ voters: 0, words: { waiting: 0, states: [] } });
});

test("ten thousand answers are told in a few bytes, and those that most gave come first", () => {
  const acts = Array.from({ length: 10_000 }, (_, i) => vote(`v${i}`, [`mot ${i}`, "jeu", `bis ${i % 7}`]));
  const [state] = statesOf(urnOf(open, ...acts));
  expect(state).toMatchObject({ voters: 10_000, words: { waiting: 10_008 } });
  expect(state?.words?.states.slice(0, 2)).toMatchObject([{ word: "jeu", count: 10_000 }, { count: 1429 }]);
  expect(JSON.stringify(state).length).toBeLessThan(16_000);
});

test("parseAsked(text) knows what the console makes of a word, and nothing else", () => {
  for (const act of [judge("jeu", "jeu"), judge("jeu", null)]) expect(parseAsked(JSON.stringify(act))).toEqual(act);
  for (const wrong of [
    judge("jeu ", null),
    judge("jeu", "!"),
    { ...judge("a", "a"), more: 1 },
    { ...judge("a", "a"), question: "<b>" },
  ])
    expect(parseAsked(JSON.stringify(wrong))).toBeUndefined();
  expect([isWord("12"), isWord("x".repeat(31)), isWord(3)]).toEqual([true, false, false]);
});

test("voteRecord and hallTable keep what was accepted, and count what was set aside", () => {
  const urn = urnOf(
    open,
    vote("a", ["=1+1"]),
    vote("b", ["gros mot"]),
    judge("=1+1", "=1+1"),
    judge("gros mot", null),
    { kind: "show" },
  );
  const [state] = statesOf(urn);
  expect(voteRecord(question, state!.tally!, "2021-12-03")).toBe(
    '"q": {"question":"Un mot ?","kind":"words","date":"2021-12-03","voters":2,"answers":[{"answer":"=1+1","count":1}],"hidden":1},',
  );
  const table = hallTable([question], [state!], []);
  expect(table).toContain("'=1+1;1;2");
  expect(table).not.toContain("gros mot");
});
