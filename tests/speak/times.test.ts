// The console's times: durations in, words out; and warnings that come in time and stay quiet.

import { expect, test } from "vitest";
import { durationWords, leftWords, timeOfDay } from "../../src/speak/clock-words.ts";
import { createSessionTime } from "../../src/speak/session-time.ts";
import { isSoonOver, warningFor } from "../../src/speak/times.ts";

const MINUTE = 60_000;

test.each([
  [0, "0:00"],
  [999, "0:00"],
  [61_000, "1:01"],
  [3_661_000, "1:01:01"],
  [-5, "0:00"],
])("durationWords(%i) is %s", (ms, words) => expect(durationWords(ms)).toBe(words));

test.each([
  [60_000, "1:00"],
  [59_001, "1:00"],
  [0, "0:00"],
  [-61_000, "+1:01"],
])("leftWords(%i) is %s", (ms, words) => expect(leftWords(ms)).toBe(words));

test("timeOfDay(date) has 24 hours [R16]", () => {
  expect(timeOfDay(new Date(2021, 10, 19, 14, 5))).toBe("14:05");
  expect(timeOfDay(new Date(2021, 10, 19, 0, 0))).toBe("00:00");
});

test("isSoonOver(left, planned) is the last tenth, from one minute to five", () => {
  expect([isSoonOver(MINUTE, 2 * MINUTE), isSoonOver(MINUTE + 1, 2 * MINUTE)]).toEqual([true, false]);
  expect([isSoonOver(2 * MINUTE, 20 * MINUTE), isSoonOver(2 * MINUTE + 1, 20 * MINUTE)]).toEqual([true, false]);
  expect(isSoonOver(6 * MINUTE, 200 * MINUTE)).toBe(false);
});

test("warningFor(times) says nothing while there is time, then what is left, then since when", () => {
  const slot = { part: "Une", speaker: "", plannedMs: 20 * MINUTE, first: 0, count: 1 };
  const at = (slotLeftMs: number, leftMs = 60 * MINUTE) =>
    warningFor({ talkedMs: 0, leftMs, slot: 0, slotTalkedMs: 0, slotLeftMs }, slot);
  expect(at(10 * MINUTE)).toBe("");
  expect(at(90_000)).toBe("Encore 2\u00a0minutes pour cette partie");
  expect(at(30_000)).toBe("Encore une minute pour cette partie");
  expect(at(-1)).toBe("Le temps de cette partie est passé");
  expect(at(-3 * MINUTE)).toBe("Le temps de cette partie est passé depuis 3\u00a0minutes");
  expect(at(15 * MINUTE, -MINUTE)).toBe("Le temps de la réunion est passé depuis une minute");
});

test("createSessionTime follows the oldest window and never goes back, whatever a machine's clock does", () => {
  let monotonicMs = 0;
  const time = createSessionTime(() => monotonicMs);
  monotonicMs = 100;
  time.heard(50_000);
  expect(time.now()).toBe(50_000);
  monotonicMs = 200;
  time.heard(40);
  expect(time.now()).toBe(50_100);
});
