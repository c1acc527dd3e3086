// The session's state: what each act does to it, and that all windows see the same whatever the order they hear in.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { merged, newHistory, nextCount, sessionOf, withDone } from "../../src/speak/history.ts";
import type { Act, Done, Session } from "../../src/speak/messages.ts";
import { afterAct, type Route, startOf } from "../../src/speak/session.ts";
import { talkedAboutMs, talkedMs } from "../../src/speak/timer.ts";

const route: Route = {
  stops: [
    { id: "a", steps: 0 },
    { id: "b", steps: 2 },
    { id: "c", steps: 0 },
    { id: "d", steps: 1 },
  ],
  slots: [0, 0, 1, 1],
};
const start = startOf(route);

function led(acts: readonly Act[], session: Session = start): Session {
  return acts.reduce((now, act, index) => afterAct(now, act, 1000 * (index + 1), route), session);
}

const on: Act = { kind: "step", by: 1, side: "console" };
const back: Act = { kind: "step", by: -1, side: "wall" };
const goTo = (id: string, step = 0): Act => ({ kind: "go", to: { id, step }, side: "console" });

const leave = (what: "hidden" | "stepless", ...ids: string[]) => ({ kind: "leave", what, ids, out: true }) as const;

describe("afterAct(session, act)", () => {
  test("steps on through steps and slides, and stops at either end", () => {
    expect(led([on, on]).wall).toEqual({ id: "b", step: 1 });
    expect(led([on, on, back, back, back]).wall).toEqual({ id: "a", step: 0 });
    expect(led(Array.from({ length: 20 }, () => on)).wall).toEqual({ id: "d", step: 1 });
  });

  test("a jump is remembered, one return leads back, jump by jump", () => {
    const far = led([on, goTo("d"), goTo("a")]);
    expect(far.trail.map(({ id }) => id)).toEqual(["b", "d"]);
    const once = led([{ kind: "return", side: "console" }], far);
    expect(once.wall.id).toBe("d");
    expect(led([{ kind: "return", side: "console" }], once).wall).toEqual({ id: "b", step: 0 });
    expect(led([{ kind: "return", side: "console" }]).wall).toEqual(start.wall);
  });

  test("a slide that is not there, or a step too far, moves nothing or to what there is", () => {
    expect(led([goTo("nowhere")])).toBe(start);
    expect(led([goTo("b", 99)]).wall).toEqual({ id: "b", step: 2 });
  });

  test("while the wall is frozen, the console looks ahead alone", () => {
    const frozen = led([on, { kind: "freeze" }, on, goTo("d")]);
    expect([frozen.wall.id, frozen.ahead?.id]).toEqual(["b", "d"]);
    expect(led([{ kind: "thaw", show: true }], frozen)).toMatchObject({ wall: { id: "d" }, ahead: null });
    expect(led([{ kind: "thaw", show: false }], frozen)).toMatchObject({ wall: { id: "b" }, ahead: null });
    expect(led([{ kind: "step", by: 1, side: "wall" }], frozen)).toMatchObject({
      wall: { step: 1 },
      ahead: { id: "d" },
    });
  });

  test("the table stays for its slide and no longer", () => {
    const shown = led([goTo("b"), { kind: "table", on: true }, on]);
    expect(shown.table).toBe(true);
    expect(led([goTo("c")], shown).table).toBe(false);
  });

  test("what is left out is passed over both ways, and shown to who names it", () => {
    const without = led([leave("hidden", "c")]);
    expect(led([on, on, on, on], without).wall).toEqual({ id: "d", step: 0 });
    expect(led([goTo("d"), back], without).wall).toEqual({ id: "b", step: 2 });
    const named = led([goTo("c")], without);
    expect(named.wall.id).toBe("c");
    expect(led([on], named).wall).toEqual({ id: "d", step: 0 });
    expect(led([back], named).wall).toEqual({ id: "b", step: 2 });
    expect(led([on, on], led([leave("hidden", "a", "b", "c", "d")])).wall).toEqual(start.wall);
  });

  test("a slide without its steps comes with all of them, and is left at once", () => {
    const plain = led([leave("stepless", "b")]);
    expect(led([on], plain).wall).toEqual({ id: "b", step: 2 });
    expect(led([goTo("b")], plain).wall).toEqual({ id: "b", step: 2 });
    expect(led([on, on], plain).wall).toEqual({ id: "c", step: 0 });
    expect(led([on, back], plain).wall).toEqual({ id: "a", step: 0 });
    const begun = led([on, leave("stepless", "b")]);
    expect(begun.wall).toEqual({ id: "b", step: 0 }); // the wall says nothing of it
    expect(led([on], begun).wall).toEqual({ id: "b", step: 2 });
  });

  test("leaving out is in the deck's order, of slides that are there, and undone in one act", () => {
    const left = led([leave("hidden", "d", "nowhere"), leave("hidden", "b"), leave("stepless", "b")]);
    expect([left.hidden, left.stepless]).toEqual([["b", "d"], ["b"]]);
    expect(led([{ ...leave("hidden", "b"), out: false }], left).hidden).toEqual(["d"]);
    expect(led([{ kind: "restore" }], left)).toEqual(start);
  });

  test("the time begins with the first step on, waits for questions, and is shared among the slides", () => {
    const timer = led([goTo("b"), on]).timer;
    expect(timer.startedAt).toBe(2000);
    const questions = afterAct(led([on]), { kind: "timer", change: "pause" }, 5000, route);
    const resumed = afterAct(questions, { kind: "timer", change: "resume" }, 65_000, route);
    expect(talkedMs(questions.timer, 60_000)).toBe(4000);
    expect(talkedMs(resumed.timer, 66_000)).toBe(5000);
    const second = afterAct(resumed, goTo("c"), 70_000, route).timer;
    expect(talkedAboutMs(second, "b", 99_000)).toBe(9000);
    expect(talkedAboutMs(second, "c", 73_000)).toBe(3000);
    const again = afterAct({ ...resumed, timer: second }, { kind: "timer", change: "reset" }, 80_000, route).timer;
    expect(talkedMs(again, 99_000)).toBe(0);
  });
});

const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(on, back, goTo("a"), goTo("c"), goTo("d", 1), { kind: "freeze" }, { kind: "replay" }),
  fc.constantFrom<Act>({ kind: "thaw", show: true }, { kind: "thaw", show: false }, { kind: "return", side: "wall" }),
  fc.constantFrom<Act>({ kind: "black", on: true }, { kind: "table", on: true }, { kind: "timer", change: "pause" }),
  fc.constantFrom<Act>(leave("hidden", "b"), leave("stepless", "b", "d"), { kind: "restore" }),
);

describe("History", () => {
  test("windows that hear the same acts in any order are in the same state", () => {
    const acts = fc.array(fc.tuple(anAct, fc.constantFrom("one", "two")), { maxLength: 40 });
    fc.assert(
      fc.property(acts, fc.array(fc.nat()), (said, shuffle) => {
        const done = said.map(
          ([act, by], index): Done => ({ count: 1 + (index >> 1), by: `${by}${index}`, atMs: index, act }),
        );
        const straight = done.reduce((history, one) => withDone(history, one, route), newHistory(start, "x"));
        const order = done.map((one, index) => ({ one, key: shuffle[index] ?? index })).sort((a, b) => a.key - b.key);
        const other = order.reduce((history, { one }) => withDone(history, one, route), newHistory(start, "x"));
        expect(sessionOf(other, route)).toEqual(sessionOf(straight, route));
      }),
    );
  });

  test("two steps that are made at once are two; one that is heard twice is one", () => {
    const one: Done = { count: 1, by: "one", atMs: 0, act: on };
    const two: Done = { count: 1, by: "two", atMs: 0, act: on };
    const history = [two, one, two, one].reduce((h, done) => withDone(h, done, route), newHistory(start, "x"));
    expect(sessionOf(history, route).wall).toEqual({ id: "b", step: 1 });
  });

  test("a long talk keeps its state while its beginning is forgotten", () => {
    let history = newHistory(start, "x");
    let session = start;
    for (let index = 0; index < 1000; index += 1) {
      const act = index % 3 === 2 ? back : on;
      history = withDone(history, { count: nextCount(history), by: "one", atMs: index, act }, route);
      session = afterAct(session, act, index, route);
    }
    expect(history.done.length).toBeLessThanOrEqual(64);
    expect(sessionOf(history, route)).toEqual(session);
    expect(merged(newHistory(start, "x"), history, route)).toEqual(history);
  });
});
