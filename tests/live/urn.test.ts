// What the urn makes of votes, as values: one a voter, changed until the vote closes, and hidden until it is shown; and the same
// urn again from its journal.

import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPolls } from "../../src/commands/polls.ts";
import { openJournal } from "../../src/commands/vote-journal.ts";
import { COUNTED, QUESTION } from "../../src/live/hall-words.ts";
import {
  afterVoteAct,
  type DeskAct,
  emptyUrn,
  isSpent,
  MOST_CHANGES,
  stands,
  statesOf,
  type Vote,
} from "../../src/live/urn.ts";
import { parseAsked, parseResults, parseStatus, parseWish } from "../../src/live/vote-words.ts";
import { voteOf } from "../../src/live/votes.ts";
import type { Question } from "../../src/model.ts";
import { voteRecord } from "../../src/speak/live/vote-record.ts";

const question: Question = { id: "q", kind: "one", text: "Que faut-il\u202f?", choices: ["A", "B", "C"] };
const open: DeskAct = { kind: "open", question };
const [close, show, erase]: DeskAct[] = [{ kind: "close" }, { kind: "show" }, { kind: "erase" }];
let n = 0;
const vote = (voter: string, answer: Vote["answer"], of = "q"): Vote => {
  n += 1;
  return { kind: "vote", question: of, voter, answer, n };
};
const urnOf = (...acts: readonly (DeskAct | Vote)[]) => acts.reduce(afterVoteAct, emptyUrn);

test("afterVoteAct(urn, vote) counts one answer a voter, the last one, and none that is taken back", () => {
  const urn = urnOf(open, vote("a", 0), vote("b", 1), vote("a", 2), vote("a", 2), vote("c", 1), vote("c", null), show!);
  expect(statesOf(urn)).toEqual([
    {
      ...{ id: "q", open: true, shown: true, voters: 2 },
      tally: {
        voters: 2,
        answers: [
          { answer: "A", count: 0 },
          { answer: "B", count: 1 },
          { answer: "C", count: 1 },
        ],
      },
    },
  ]);
});

test("afterVoteAct(urn, vote) is the same urn for what counts for nothing", () => {
  const [late, first] = [vote("a", 1), vote("a", 0)];
  const urn = urnOf(open, first);
  const vain = [first, late, vote("b", 3), vote("b", 0, "other"), vote("b", null), vote("b", ["A"])];
  expect(vain.filter((one) => afterVoteAct(urn, one) !== urn)).toEqual([]);
  const closed = afterVoteAct(urn, close!);
  expect([vote("a", 1), vote("b", 0), vote("a", null)].filter((one) => afterVoteAct(closed, one) !== closed)).toEqual(
    [],
  );
  expect(stands(closed, vote("a", 0))).toBe(true);
  expect(stands(closed, vote("a", 1))).toBe(false);
  expect(afterVoteAct(closed, close!)).toBe(closed);
});

test("afterVoteAct(urn, vote) leaves the urn as it was, however many vote, and some again", () => {
  const urns = [urnOf(open)];
  for (let i = 0; i < 500; i++) urns.push(afterVoteAct(urns.at(-1)!, vote(`v${i % 400}`, i < 400 ? 0 : 1)));
  const counts = [0, 1, 129, 400, 450, 500].map((i) => statesOf(afterVoteAct(urns[i]!, show!))[0]!.tally!.answers);
  expect(counts.map((answers) => answers.map(({ count }) => count))).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [129, 0, 0],
    [400, 0, 0],
    [350, 50, 0],
    [300, 100, 0],
  ]);
});

test("afterVoteAct(urn, vote) changes an answer only so often", () => {
  const urn = urnOf(open, ...Array.from({ length: MOST_CHANGES * 2 }, (_, i) => vote("a", i % 2)));
  expect(voteOf(urn.ballots.get("q")!.votes, "a")).toMatchObject({ answer: MOST_CHANGES % 2, changes: MOST_CHANGES });
  expect([isSpent(urn, vote("a", 1)), isSpent(urn, vote("b", 1))]).toEqual([true, false]);
});

test("afterVoteAct(urn, vote) leaves what was counted to the votes that came before it and arrive after it", () => {
  const [first, late, same] = [vote("a", 0), vote("a", 1), vote("a", 0)];
  const urn = urnOf(open, first, same, late);
  expect([stands(urn, first), stands(urn, late)]).toEqual([true, false]);
});

test("one question is open at a time; opened again, it keeps its answers and hides them, unless it asks something else", () => {
  const other: DeskAct = { kind: "open", question: { ...question, id: "r" } };
  const again = urnOf(open, vote("a", 0), show!, other, open);
  expect(statesOf(again)).toEqual([
    { id: "r", open: false, shown: false, voters: 0 },
    { id: "q", open: true, shown: false, voters: 1 },
  ]);
  const asked: DeskAct = { kind: "open", question: { ...question, choices: ["A", "B"] } };
  expect(statesOf(urnOf(open, vote("a", 2), asked))).toMatchObject([{ voters: 0 }]);
  expect(urnOf(open, vote("a", 0), erase!)).toEqual({ ...emptyUrn, n: 2 });
});

test("what comes in is read to the last field", () => {
  const name = "0123456789abcdef";
  const wish = { question: "q", voter: name, ear: name, seal: name, answer: [0, 1], n: 1 };
  expect(parseWish(JSON.stringify(wish))).toEqual(wish);
  for (const more of [
    { ear: "#" },
    { ear: `${name}/+` },
    { voter: "a" },
    { question: "<b>" },
    { more: 1 },
    { seal: 1 },
    { n: -1 },
  ])
    expect(parseWish(JSON.stringify({ ...wish, ...more }))).toBeUndefined();
  expect(parseWish(JSON.stringify({ ...wish, answer: "x".repeat(1000) }))).toBeUndefined();
  expect(parseAsked(JSON.stringify(open))).toEqual(open);
  expect(parseAsked('{"kind":"continue"}')).toEqual({ kind: "continue" });
  for (const wrong of [
    { kind: "vote" },
    { kind: "open", question: {} },
    { kind: "open" },
    { kind: "close", n: 1 },
    null,
  ])
    expect(parseAsked(JSON.stringify(wrong))).toBeUndefined();
  expect(parseAsked(JSON.stringify({ kind: "open", question: { ...question, kind: "other" } }))).toBeUndefined();
  expect(parseStatus('{"epoch":1,"n":1,"id":"q","open":1,"shown":false}')).toBeUndefined();
  expect(parseResults('{"epoch":1,"n":1,"id":"q","voters":1,"rows":[["A","<b>"]],"hidden":0}')).toBeUndefined();
});

test("a régie that dies finds what it has confirmed, but for a line that was cut off; in order, nothing is left", () => {
  const folder = mkdtempSync(join(tmpdir(), "deck-votes-"));
  const path = join(folder, "votes.jsonl");
  const said: string[] = [];
  const say = (topic: string, text: string) => said.push(`${topic} ${text}`);
  const polls = (epoch: number) => openPolls({ epoch, journal: openJournal(path), say, tell: () => undefined });
  const [a, b] = ["a".repeat(16), "b".repeat(16)];
  const wish = (voter: string, answer: number) =>
    JSON.stringify({ question: "q", voter, ear: a, seal: b, answer, n: 1 });
  const first = polls(1);
  first.act(open);
  expect(first.hear(wish(a, 1), undefined)).toBe(a);
  expect(first.hear(wish(b, 1), a)).toBe(a);
  first.close();
  expect(said.filter((words) => words.startsWith(COUNTED))).toEqual([`${COUNTED}${a} ${b}`]);
  appendFileSync(path, '\n{"kind":"vo');
  said.length = 0;
  const second = polls(2);
  expect(said).toEqual([`${QUESTION} {"epoch":2,"n":1,"id":"q","open":true,"shown":false}`]);
  second.hear(wish(b, 0), undefined);
  second.close();
  expect(statesOf(openJournal(path).read().reduce(afterVoteAct, emptyUrn))).toMatchObject([{ voters: 2 }]);
  second.act(erase!);
  second.close();
  expect(openJournal(path).read()).toEqual([]);
  rmSync(folder, { recursive: true });
});

test("voteRecord(question, tally, date) is a line of the data's votes", () => {
  const tally = { voters: 1, answers: [{ answer: "A\u00a0!", count: 1 }] };
  expect(voteRecord(question, tally, "2021-12-03")).toBe(
    '"q": {"question":"Que faut-il ?","kind":"one","date":"2021-12-03","voters":1,"answers":[{"answer":"A !","count":1}]},',
  );
});
