// What the inbox makes of what the hall asks, as values: nothing is published before it is accepted, whoever floods is stopped, and
// what is recalled is gone.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openQueries } from "../../src/commands/queries.ts";
import { openJournal } from "../../src/commands/vote-journal.ts";
import { hallTable } from "../../src/live/hall-table.ts";
import { COUNTED, FAQ } from "../../src/live/hall-words.ts";
import {
  afterQueryAct,
  emptyInbox,
  isSo,
  MOST_OWN,
  type ModeratorAct,
  type QueryAct,
  queryStates,
} from "../../src/live/inbox.ts";
import { parseFaq, parseModerated, parseQuery, publishedIn, writeFaq } from "../../src/live/query-words.ts";
import { afterAct, startOf } from "../../src/speak/session.ts";

const id = (n: number | string) => `query-0123456789-${n}`;
const says = (query: string, voter: string, words: QueryAct["says"]): QueryAct => ({
  ...{ kind: "query", query, voter },
  says: words,
});
const does = (kind: "accept" | "hide" | "answered", query: string): ModeratorAct => ({ kind, query });
const inboxOf = (...acts: readonly (QueryAct | ModeratorAct)[]) => acts.reduce(afterQueryAct, emptyInbox);
const faqOf = (...acts: readonly (QueryAct | ModeratorAct)[]) =>
  writeFaq({ epoch: 1, n: 1 }, publishedIn(inboxOf(...acts)));
const faqIn = (...acts: readonly (QueryAct | ModeratorAct)[]) => parseFaq(faqOf(...acts))!;
const [a, b] = [id("a"), id("b")];

test("nothing is published before it is accepted; what is recalled is gone at once, and counted", () => {
  const asked = says(a, "v", "  Quand\u202e  bâtir ? ");
  expect(faqIn(asked)).toMatchObject({ hidden: 0, rows: [] });
  expect(queryStates(inboxOf(asked))).toEqual([{ id: a, text: "Quand bâtir ?", state: "waiting", votes: 1 }]);
  expect(faqIn(asked, does("accept", a)).rows).toEqual([[a, "Quand bâtir ?", 1, false]]);
  expect(faqIn(asked, does("accept", a), does("answered", a)).rows).toEqual([[a, "Quand bâtir ?", 1, true]]);
  expect(faqIn(asked, does("accept", a), does("hide", a))).toMatchObject({ hidden: 1, rows: [] });
  expect(faqIn(asked, does("accept", a), says(a, "v", null))).toMatchObject({ hidden: 0, rows: [] });
});

test("one supports once, what is accepted alone, and changes one's mind only so often", () => {
  const accepted = [says(a, "v", "Une question"), does("accept", a)];
  const votesAfter = (...acts: QueryAct[]) => queryStates(inboxOf(...accepted, ...acts))[0]?.votes;
  expect(votesAfter(says(a, "w", true), says(a, "w", true), says(a, "v", true))).toBe(2);
  expect(votesAfter(says(a, "w", true), says(a, "w", false))).toBe(1);
  const minds = Array.from({ length: 99 }, (_, i) => says(a, "w", i % 2 === 0));
  expect(
    inboxOf(...accepted, ...minds)
      .queries.get(a)
      ?.supports.get("w"),
  ).toBe(10);
  const waiting = inboxOf(says(a, "v", "Une question"));
  expect(afterQueryAct(waiting, says(a, "w", true))).toBe(waiting);
  expect(isSo(waiting, says(a, "w", true))).toBe(false);
});

test("what is too long, empty, another's or too much changes nothing; signs of HTML stay signs", () => {
  const inbox = inboxOf(says(a, "v", "Une question"));
  const vain = [
    says(b, "v", "x".repeat(141)),
    says(b, "v", " ?! "),
    says(b, "v", ""),
    says(a, "w", "Une autre à sa place"),
    says(a, "w", null),
    says(b, "v", null),
    does("accept", b),
    does("answered", a),
  ];
  expect(vain.filter((act) => afterQueryAct(inbox, act) !== inbox)).toEqual([]);
  const flood = Array.from({ length: 50 }, (_, i) => [
    says(id(i), "v", `Question ${i}`),
    says(id(i), "v", null),
  ]).flat();
  expect(inboxOf(...flood).queries.size).toBe(MOST_OWN);
  expect(queryStates(inboxOf(says(a, "v", "<b>gras</b>")))[0]?.text).toBe("<b>gras</b>");
});

test("who supported one of two that are merged supports what becomes of them, once", () => {
  const acts = [says(a, "v", "Une"), says(b, "w", "Deux"), does("accept", a), does("accept", b), says(b, "v", true)];
  const merged = inboxOf(...acts, says(a, "x", true), { kind: "merge", query: b, into: a });
  expect(queryStates(merged)).toEqual([{ id: a, text: "Une", state: "accepted", votes: 3 }]);
  expect(afterQueryAct(merged, { kind: "merge", query: a, into: a })).toBe(merged);
});

test("what is told to phones is small, whatever was accepted, and what was answered leaves first", () => {
  const many = Array.from({ length: 60 }, (_, i) => [
    says(id(i), `v${i}`, `${"é".repeat(130)} ${i}`),
    does("accept", id(i)),
    ...(i < 5 ? [does("answered", id(i))] : []),
  ]).flat();
  const text = faqOf(...many);
  expect(Buffer.byteLength(text)).toBeLessThan(3901);
  expect(parseFaq(text)?.rows.length).toBeGreaterThan(8);
  expect(parseFaq(text)?.rows.some(([, , , isAnswered]) => isAnswered)).toBe(false);
});

test("what comes in is read to the last field", () => {
  const name = "0123456789abcdef";
  const wish = { query: a, voter: name, ear: name, seal: name, says: "Quoi ?" };
  expect(parseQuery(JSON.stringify(wish))).toEqual(wish);
  for (const more of [
    { ear: "#" },
    { query: "<b>" },
    { says: 1 },
    { says: {} },
    { more: 1 },
    { says: "x".repeat(999) },
  ])
    expect(parseQuery(JSON.stringify({ ...wish, ...more }))).toBeUndefined();
  expect(parseModerated(JSON.stringify(does("hide", a)))).toEqual(does("hide", a));
  for (const wrong of [
    { kind: "query", query: a },
    { kind: "accept", query: "<b>" },
    { kind: "merge", query: a },
    null,
  ])
    expect(parseModerated(JSON.stringify(wrong))).toBeUndefined();
  expect(parseFaq(`{"epoch":1,"n":1,"hidden":0,"rows":[["${a}","x",1]]}`)).toBeUndefined();
});

test("the régie says of each wish whether it holds, publishes what is accepted, and finds all again after a death", () => {
  vi.useFakeTimers();
  const folder = mkdtempSync(join(tmpdir(), "deck-queries-"));
  const journal = openJournal(join(folder, "votes.jsonl"));
  const heard: string[] = [];
  const open = (epoch: number) =>
    openQueries({ epoch, journal, say: (topic, text) => heard.push(`${topic} ${text}`), tell: () => undefined });
  const [voter, other] = ["v".repeat(16), "w".repeat(16)];
  const wish = (who: string, said: unknown) =>
    JSON.stringify({ query: a, voter: who, ear: who, seal: "s".repeat(16), says: said });
  const first = open(1);
  expect(first.hear(wish(voter, "Quand ?"), undefined)).toBe(voter);
  first.hear(wish(other, "Forgée"), voter);
  first.hear(wish(other, true), undefined);
  expect(heard).toEqual([`${COUNTED}${voter} ${"s".repeat(16)}`, `${COUNTED}${other} ${"s".repeat(16)} no`]);
  vi.runAllTimers();
  first.act(does("accept", a));
  expect(heard.at(-1)).toBe(`${FAQ} {"epoch":1,"n":2,"hidden":0,"rows":[["${a}","Quand ?",1,false]]}`);
  first.close();
  const second = open(2);
  vi.runAllTimers();
  expect(heard.at(-1)).toBe(`${FAQ} {"epoch":2,"n":1,"hidden":0,"rows":[["${a}","Quand ?",1,false]]}`);
  second.act({ kind: "erase" });
  expect(heard.at(-1)).toContain('"rows":[]');
  second.close();
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

test("afterAct(session, query) shows one at a time, until it is taken off or the next step", () => {
  const route = { stops: [{ id: "s", steps: 1 }], slots: [0] };
  const shown = afterAct(startOf(route), { kind: "query", id: a }, 0, route);
  expect(shown.query).toBe(a);
  expect(afterAct(shown, { kind: "query", id: b }, 0, route).query).toBe(b);
  expect(afterAct(shown, { kind: "query", id: null }, 0, route)).toEqual(startOf(route));
  expect("query" in afterAct(shown, { kind: "step", by: 1, side: "wall" }, 0, route)).toBe(false);
});

test("hallTable(questions, votes, queries) is a CSV that holds no formula, and of queries those that were answered", () => {
  const question = { id: "q", kind: "one", text: "Que faut-il ?", choices: ["A", "=1+1"] } as const;
  const tally = {
    voters: 3,
    answers: [
      { answer: "A", count: 2 },
      { answer: "=1+1", count: 1 },
    ],
  };
  const votes = [
    { id: "q", open: false, shown: true, voters: 3, tally },
    { id: "r", open: false, shown: false, voters: 3 },
  ];
  const queries = queryStates(
    inboxOf(says(a, "v", '@SUM(1) "x";'), says(b, "v", "Non"), does("accept", a), does("answered", a)),
  );
  expect(hallTable([question], votes, queries)).toBe(
    [
      "\ufeffsorte;question;réponse;voix;votants",
      "vote;Que faut-il ?;A;2;3",
      "vote;Que faut-il ?;'=1+1;1;3",
      `question de la salle;"'@SUM(1) ""x"";";répondue;1;`,
      "",
    ].join("\r\n"),
  );
});
