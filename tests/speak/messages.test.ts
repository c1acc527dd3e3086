// What may be heard on the channel: our own messages, to the last field, and nothing else.

import fc from "fast-check";
import { expect, test } from "vitest";
import { newHistory } from "../../src/speak/history.ts";
import { type Message, parseMessage } from "../../src/speak/messages.ts";
import { startOf } from "../../src/speak/session.ts";

const start = startOf({ stops: [{ id: "a", steps: 0 }], slots: [0] });
const done = { count: 1, by: "x", atMs: 12.5, act: { kind: "step", by: 1, side: "wall" } } as const;
const from = { from: "x", side: "wall" } as const;

const ours: readonly Message[] = [
  { ...from, type: "hello" },
  { ...from, type: "bye" },
  { ...from, type: "point", at: { x: 0, y: 1 } },
  { ...from, type: "point", at: null },
  { ...from, type: "done", said: { nowMs: 3, saidAtMs: 7 }, root: "x", done },
  { ...from, type: "state", said: { nowMs: 3, saidAtMs: 7 }, history: { ...newHistory(start, "x"), done: [done] } },
  {
    ...from,
    type: "done",
    said: { nowMs: 3, saidAtMs: 7 },
    root: "x",
    done: { ...done, act: { kind: "resume", session: start } },
  },
];

test.each(ours.map((message) => [message.type, message] as const))(
  "parseMessage(%s) gives it back",
  (_type, message) => {
    expect(parseMessage(message)).toEqual(message);
  },
);

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a word", "next"],
  ["a number", 42],
  ["a list", []],
  ["an empty object", {}],
  ["a message of reveal.js", { method: "slide", args: [5] }],
  ["a field too many", { ...from, type: "hello", more: 1 }],
  ["an empty name", { ...from, from: "", type: "hello" }],
  ["an unknown side", { ...from, side: "public", type: "hello" }],
  ["a point outside", { ...from, type: "point", at: { x: 2, y: 0 } }],
  ["a point nowhere", { ...from, type: "point", at: { x: Number.NaN, y: 0 } }],
  ["a time beyond all time", { ...from, type: "done", said: { nowMs: 1e300, saidAtMs: 7 }, root: "x", done }],
  [
    "five steps at once",
    {
      ...from,
      type: "done",
      said: { nowMs: 3, saidAtMs: 7 },
      root: "x",
      done: { ...done, act: { kind: "step", by: 5, side: "wall" } },
    },
  ],
  [
    "an unknown act",
    {
      ...from,
      type: "done",
      said: { nowMs: 3, saidAtMs: 7 },
      root: "x",
      done: { ...done, act: { kind: "eval", code: "1" } },
    },
  ],
  [
    "an endless history",
    {
      ...from,
      type: "state",
      said: { nowMs: 3, saidAtMs: 7 },
      history: { ...newHistory(start, "x"), done: new Array(5000).fill(done) },
    },
  ],
] as const)("parseMessage(%s) is undefined", (_name, data) => {
  expect(parseMessage(data)).toBeUndefined();
});

test("parseMessage(anything) throws nothing and lets nothing through", () => {
  fc.assert(fc.property(fc.anything(), (data) => parseMessage(data) === undefined));
});
