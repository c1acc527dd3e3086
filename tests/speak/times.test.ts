// The console's times: durations in, words out; and warnings that come in time and stay quiet.

import { expect, test } from "vitest";
import { durationWords, leftWords, timeOfDay } from "../../src/speak/clock-words.ts";
import { heirOf, type Slot, timesAt } from "../../src/speak/plan.ts";
import { afterAct, startOf } from "../../src/speak/session.ts";
import { createSessionTime } from "../../src/speak/session-time.ts";
import { isSoonOver, paceWords, warningFor } from "../../src/speak/times.ts";

const MINUTE = 60_000;

const planned = (...ids: string[]) => ids.map((id) => ({ id, title: id, takesMs: 5 * MINUTE }));

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
  const at = (slotLeftMs: number, leftMs = 60 * MINUTE, heir?: Slot) =>
    warningFor(
      {
        talkedMs: 0,
        leftMs,
        slot: 0,
        slotTalkedMs: 0,
        slotPlannedMs: 20 * MINUTE,
        slotLeftMs,
        lateMs: 0,
        toComeMs: 0,
      },
      heir,
    );
  expect(at(10 * MINUTE)).toBe("");
  expect(at(90_000)).toBe("Encore 2\u00a0minutes pour cette partie");
  expect(at(30_000)).toBe("Encore une minute pour cette partie");
  expect(at(-1)).toBe("Le temps de cette partie est passé");
  expect(at(-3 * MINUTE)).toBe("Le temps de cette partie est passé depuis 3\u00a0minutes");
  const heir = { part: "Deux", speaker: "Ada Brindille", plannedMs: MINUTE, first: 1, slides: [] };
  const next = "\u00a0: Ada Brindille, «\u00a0Deux\u00a0»";
  expect(at(2 * MINUTE + 1, 60 * MINUTE, heir)).toBe("");
  expect(at(2 * MINUTE, 60 * MINUTE, heir)).toBe(`Dans 2\u00a0minutes${next}`);
  expect(at(-1, 60 * MINUTE, heir)).toBe(`Le temps de cette partie est passé${next}`);
  expect(at(15 * MINUTE, -MINUTE)).toBe("Le temps de la réunion est passé depuis une minute");
});

test("createSessionTime follows the oldest window, counts the way of what it heard, and never goes back", () => {
  let monotonicMs = 0;
  let machineMs = 1e12;
  const time = createSessionTime(
    () => monotonicMs,
    () => machineMs,
  );
  const said = (nowMs: number, agoMs: number) => time.heard({ nowMs, saidAtMs: machineMs - agoMs });
  monotonicMs = 100;
  said(50_000, 0);
  expect(time.now()).toBe(50_000);
  said(40, 0);
  expect(time.now()).toBe(50_000);
  said(50_000, 31);
  expect(time.now()).toBe(50_030);
  machineMs -= 3_600_000; // someone sets the clock
  monotonicMs += 200;
  said(50_230, -3_600_000);
  expect(time.now()).toBe(50_230);
  machineMs += 7_200_000;
  said(50_230, 7_200_000);
  expect(time.now()).toBe(50_230);
});

test("two windows that talk for hours do not drive each other's time on", () => {
  let realMs = 0;
  const window = (bornMs: number) =>
    createSessionTime(
      () => realMs - bornMs,
      () => Math.floor(realMs),
    );
  const [one, two] = [window(0), window(0)];
  for (let ping = 0; ping < 10_000; ping += 1) {
    const [from, to] = ping % 2 ? [one, two] : [two, one];
    const said = from.stamp();
    realMs += 0.9 + (ping % 7) / 10;
    to.heard(said);
    realMs += 1000;
  }
  expect(Math.abs(one.now() - realMs)).toBeLessThan(1);
});

test("timesAt(session) has no time left for the meeting where one part has no plan", () => {
  const route = { stops: [{ id: "a", steps: 0 }], slots: [0] };
  const one = { part: "Une", speaker: "", plannedMs: 5 * MINUTE, first: 0, slides: planned("a") };
  const session = afterAct(startOf(route), { kind: "timer", change: "start" }, 0, route);
  expect(timesAt(session, [one, one], route, MINUTE)).toMatchObject({ leftMs: 9 * MINUTE, slotLeftMs: 4 * MINUTE });
  expect(timesAt(session, [one, { ...one, plannedMs: undefined }], route, MINUTE).leftMs).toBeUndefined();
});

test("timesAt(session) keeps the lateness of one part over the handover to the next, and gives back what was saved", () => {
  const stops = ["a", "b", "c"].map((id) => ({ id, steps: 0 }));
  const route = { stops, slots: [0, 1, 2] };
  const plan = stops.map((_, first) => ({
    part: "",
    speaker: "",
    plannedMs: 5 * MINUTE,
    first,
    slides: planned(stops[first]!.id),
  }));
  let session = afterAct(startOf(route), { kind: "timer", change: "start" }, 0, route);
  const late = (atMs: number) => timesAt(session, plan, route, atMs).lateMs;
  const on = (atMs: number) => {
    session = afterAct(session, { kind: "step", by: 1, side: "console" }, atMs, route);
  };
  expect([late(4 * MINUTE), late(8 * MINUTE)]).toEqual([0, 3 * MINUTE]);
  on(8 * MINUTE);
  expect([late(8 * MINUTE), late(13 * MINUTE), late(14 * MINUTE)]).toEqual([3 * MINUTE, 3 * MINUTE, 4 * MINUTE]);
  on(9 * MINUTE);
  expect(late(9 * MINUTE)).toBe(-MINUTE);
  expect(
    timesAt(session, [{ ...plan[0]!, plannedMs: undefined }, ...plan.slice(1)], route, MINUTE).lateMs,
  ).toBeUndefined();
});

test("timesAt(session): what is left out gives its time back to its part, and ahead of the walls, to the meeting", () => {
  const stops = ["a", "b", "c", "d"].map((id) => ({ id, steps: 0 }));
  const route = { stops, slots: [0, 0, 1, 1] };
  const plan = [0, 2].map((first) => ({
    part: "",
    speaker: "",
    plannedMs: 10 * MINUTE,
    first,
    slides: planned(...stops.slice(first, first + 2).map(({ id }) => id)),
  }));
  const begun = afterAct(startOf(route), { kind: "timer", change: "start" }, 0, route);
  const at = (atMs: number, ...ids: string[]) =>
    timesAt(afterAct(begun, { kind: "leave", what: "hidden", ids, out: true }, 0, route), plan, route, atMs);
  expect(at(12 * MINUTE).lateMs).toBe(2 * MINUTE);
  expect(at(12 * MINUTE, "d")).toMatchObject({ lateMs: -3 * MINUTE, leftMs: 8 * MINUTE, slotLeftMs: -2 * MINUTE });
  expect(at(3 * MINUTE, "b")).toMatchObject({ lateMs: -5 * MINUTE, slotPlannedMs: 5 * MINUTE, slotLeftMs: 2 * MINUTE });
  expect(at(3 * MINUTE, "c", "d").lateMs).toBe(-10 * MINUTE);
  expect([at(3 * MINUTE), at(12 * MINUTE), at(12 * MINUTE, "d")].map(({ toComeMs }) => toComeMs)).toEqual([
    17 * MINUTE,
    10 * MINUTE,
    5 * MINUTE,
  ]);
});

test("heirOf(plan) is the next person who speaks, past what is left out", () => {
  const plan = ["Ada", "Ada", "Bea", "Clo", ""].map((speaker, first) => ({
    part: "",
    speaker,
    plannedMs: MINUTE,
    first,
    slides: planned(`${first}`),
  }));
  expect([0, 1, 2, 3, 4].map((slot) => heirOf(plan, slot, [])?.speaker)).toEqual([
    undefined,
    "Bea",
    "Clo",
    undefined,
    undefined,
  ]);
  expect(heirOf(plan, 1, ["2"])?.speaker).toBe("Clo");
});

test("paceWords(late) says in words what the digits are", () => {
  expect([90_000, -90_000, 20_000, -20_000].map(paceWords)).toEqual([
    "En retard de",
    "En avance de",
    "À l’heure, à",
    "À l’heure, à",
  ]);
});

test("a step starts the time, unless the speaker chose to say when", () => {
  const route = { stops: ["a", "b"].map((id) => ({ id, steps: 0 })), slots: [0, 0] };
  const step = { kind: "step", by: 1, side: "wall" } as const;
  const timer = (change: "wait" | "follow" | "start" | "reset") => ({ kind: "timer", change }) as const;
  const after = (...acts: readonly Parameters<typeof afterAct>[1][]) =>
    acts.reduce((session, act, index) => afterAct(session, act, index + 1, route), startOf(route)).timer;
  expect(after(step).startedAt).toBe(1);
  expect(after(timer("wait"), step).startedAt).toBeNull();
  expect(after(timer("wait"), step, timer("start")).startedAt).toBe(3);
  expect(after(timer("wait"), timer("start"), timer("reset"), step).startedAt).toBeNull();
  expect(after(timer("wait"), timer("follow"), step).startedAt).toBe(3);
});
