// What the hall is told, as values: of which words a pos is read, which of two is newer, what the régie makes of what walls show.

import { expect, test } from "vitest";
import { comparePos, parsePos, parseShown, writePos } from "../../src/live/pos.ts";
import { afterShown, newRegie, posOf, type Regie } from "../../src/live/regie.ts";
import { shownIn } from "../../src/speak/live/tell-hall.ts";
import { afterAct, startOf } from "../../src/speak/session.ts";
import { MOST_ID } from "../../src/text/names.ts";

const pos = { epoch: Date.now(), n: 12, id: "etapes", step: 3 };

test("parsePos(writePos(pos)) is the pos, of the longest slide's name too", () => {
  expect(parsePos(writePos(pos))).toEqual(pos);
  const longest = { epoch: 9_999_999_999_999, n: 9_999_999, id: "a".repeat(MOST_ID), step: 999 };
  expect(parsePos(writePos(longest))).toEqual(longest);
});

test.each([
  "",
  "null",
  "[]",
  "{",
  writePos({ ...pos, id: "" }),
  writePos({ ...pos, id: "<b>" }),
  writePos({ ...pos, id: "a".repeat(MOST_ID + 1) }),
  writePos({ ...pos, step: -1 }),
  writePos({ ...pos, step: 1.5 }),
  writePos({ ...pos, n: Number.NaN }),
  writePos({ ...pos, epoch: 2 ** 60 }),
  JSON.stringify({ ...pos, more: 1 }),
  JSON.stringify({ epoch: 1, n: 1, id: "a" }),
  JSON.stringify({ ...pos, step: "1" }),
  `{"__proto__":{},${writePos(pos).slice(1)}`,
])("parsePos(%j) is refused", (text) => {
  expect(parsePos(text)).toBeUndefined();
});

test("parseShown(text) knows what a window says, and nothing else", () => {
  const shown = { id: "a", step: 0, black: false };
  expect(parseShown(JSON.stringify(shown))).toEqual(shown);
  for (const wrong of [{ ...shown, black: 0 }, { ...shown, id: 1 }, { id: "a", step: 0 }, { ...shown, n: 1 }, null])
    expect(parseShown(JSON.stringify(wrong))).toBeUndefined();
});

test("comparePos(a, b) goes by the régie first, then by what it counts", () => {
  const [before, same, after, anew] = [
    { ...pos, n: 11 },
    { ...pos },
    { ...pos, n: 13 },
    { ...pos, epoch: pos.epoch + 1, n: 1 },
  ];
  expect([before, same, after, anew].map((one) => Math.sign(comparePos(one, pos)))).toEqual([-1, 0, 1, 1]);
});

test("afterShown(régie, shown) counts what is new, and never what nobody sees", () => {
  const shown: Regie[] = [newRegie(7)];
  const show = (id: string, step: number, black = false) => shown.push(afterShown(shown.at(-1)!, { id, step, black }));
  expect(posOf(shown[0]!)).toBeUndefined();
  show("a", 0);
  show("a", 0);
  show("a", 1);
  show("a", 1, true);
  show("b", 0, true);
  expect(posOf(shown.at(-1)!)).toEqual({ epoch: 7, n: 2, id: "a", step: 1 });
  show("b", 0);
  expect(posOf(shown.at(-1)!)).toEqual({ epoch: 7, n: 3, id: "b", step: 0 });
});

test("shownIn(session) is what the walls show, never what a console looks at ahead", () => {
  const stops = [
    { id: "a", steps: 1 },
    { id: "b", steps: 0 },
  ];
  const route = { stops, slots: [0, 0] };
  const frozen = afterAct(startOf(route), { kind: "freeze" }, 0, route);
  const ahead = afterAct(frozen, { kind: "go", to: { id: "b", step: 0 }, side: "console" }, 0, route);
  expect(shownIn(ahead)).toEqual({ id: "a", step: 0, black: false });
  const thawed = afterAct(ahead, { kind: "thaw", show: true }, 0, route);
  expect(shownIn(afterAct(thawed, { kind: "black", on: true }, 0, route))).toEqual({ id: "b", step: 0, black: true });
});
