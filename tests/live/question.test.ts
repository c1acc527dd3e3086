import fc from "fast-check";
import { expect, test } from "vitest";
import { isAnswerTo, tallyOf } from "../../src/live/question.ts";
import type { Question } from "../../src/model.ts";
import { runs } from "../setup/share.ts";

const one: Question = { id: "q", kind: "one", text: "Que faut-il\u202f?", choices: ["A", "B", "C"] };
const several: Question = { ...one, kind: "several" };
const words: Question = { ...one, kind: "words", choices: [] };
const number: Question = { ...one, kind: "number", choices: [] };

test("isAnswerTo(a question, what comes from outside) lets through what answers it, and nothing else", () => {
  expect([0, 2, 3, -1, 1.5, "1", null, [0], Number.NaN].map((given) => isAnswerTo(one, given))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([[0, 2], [], [0, 0], [3], 0, ["0"]].map((given) => isAnswerTo(several, given))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  const lost = [
    " ",
    "!",
    " calme",
    "très  calme",
    "x".repeat(31),
    "\u202ecalme",
    "cal\u200bme",
    "\u3164",
    "e\u0301",
    "\ud800a",
  ];
  for (const one of lost) expect([one, isAnswerTo(words, [one])]).toEqual([one, false]);
  const given = [
    ["calme"],
    ["calme", "très calme", "été"],
    ["<b>", "1"],
    [],
    ["a", "b", "c", "d"],
    ["Été", "ete"],
    "calme",
    [3],
  ];
  expect(given.map((one) => isAnswerTo(words, one))).toEqual([true, true, true, false, false, false, false, false]);
  expect([8000, -1.5, "8000", Number.POSITIVE_INFINITY].map((given) => isAnswerTo(number, given))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const percent = { ...number, estimated: { figure: "part", kind: "percent", value: 18, label: "de jeunes" } } as const;
  expect([18, 101].map((given) => isAnswerTo(percent, given))).toEqual([true, false]);
});

test("tallyOf(any answers) counts each person once, and each choice", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({ min: -1, max: 3 }), fc.anything())), (answers) => {
      const { voters, answers: counts } = tallyOf(one, answers);
      expect(voters).toBe(answers.filter((given) => isAnswerTo(one, given)).length);
      expect(counts.map(({ answer }) => answer)).toEqual(one.choices);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(voters);
    }),
    { numRuns: runs(200), seed: 1911 },
  );
});

test("tallyOf(several each) counts people, not answers", () => {
  expect(tallyOf(several, [[0, 1], [1], [1, 2], [9]])).toEqual({
    voters: 3,
    answers: [
      { answer: "A", count: 1 },
      { answer: "B", count: 3 },
      { answer: "C", count: 1 },
    ],
  });
});

test("tallyOf(numbers) keeps each guess", () => {
  expect(tallyOf(number, [7, 8, 7]).answers).toEqual([
    { answer: 7, count: 2 },
    { answer: 8, count: 1 },
  ]);
});
