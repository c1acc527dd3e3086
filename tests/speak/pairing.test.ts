// Windows that talk to each other over a channel of the tests' own, in a time of the tests' own.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act, Message, Side } from "../../src/speak/messages.ts";
import { createPairing, type Pairing } from "../../src/speak/pairing.ts";
import { type Route, startOf } from "../../src/speak/session.ts";
import { createSessionTime } from "../../src/speak/session-time.ts";

const route: Route = {
  stops: Array.from({ length: 50 }, (_, index) => ({ id: `s${index}`, steps: 0 })),
  slots: new Array(50).fill(0),
};
const on: Act = { kind: "step", by: 1, side: "wall" };
const begin = (id: string): Act => ({ kind: "go", to: { id, step: 0 }, side: "wall" });

/** Messages wait until they are delivered, each listener's in the order of sending. */
function room() {
  let clockMs = 0;
  let windows = 0;
  const ears = new Map<string, { queue: unknown[]; hear: (data: unknown) => void }>();
  const sent: Message[] = [];

  function open(side: Side, bornMs = clockMs): Pairing {
    windows += 1;
    const id = `w${windows}`;
    return createPairing({
      id,
      side,
      route: () => route,
      start: startOf(route),
      time: createSessionTime(
        () => clockMs - bornMs,
        () => clockMs,
      ),
      channel: {
        post(message) {
          sent.push(message);
          for (const [name, ear] of ears) if (name !== id) ear.queue.push(structuredClone(message));
        },
        onData: (hear) => ears.set(id, { queue: [], hear }),
      },
    });
  }

  function deliver(): void {
    for (let left = true; left; ) {
      left = false;
      for (const { queue, hear } of ears.values()) {
        const data = queue.shift();
        if (data === undefined) continue;
        left = true;
        hear(data);
      }
    }
  }

  const shout = (data: unknown) => {
    for (const { queue } of ears.values()) queue.push(data);
  };
  return {
    open,
    deliver,
    shout,
    sent,
    wait: (ms: number) => (clockMs += ms),
    close: (index: number) => ears.delete(`w${index}`),
  };
}

describe("createPairing", () => {
  test("whichever opens first, the second is where the first one is", () => {
    for (const [one, two] of [
      ["wall", "console"],
      ["console", "wall"],
    ] as const) {
      const { open, deliver, wait } = room();
      const first = open(one);
      first.begin(begin("s7"));
      wait(5000);
      const second = open(two);
      second.ask();
      deliver();
      expect(second.session().wall.id).toBe("s7");
      expect(second.nowMs()).toBe(first.nowMs());
      expect(first.peers()).toEqual(two === "wall" ? { walls: 1, consoles: 0 } : { walls: 0, consoles: 1 });
    }
  });

  test("two windows that move at once move twice, and agree", () => {
    const { open, deliver } = room();
    const [wall, desk] = [open("wall"), open("console")];
    wall.begin(begin("s3"));
    desk.ask();
    deliver();
    wall.act(on);
    desk.act(on);
    deliver();
    expect([wall.session().wall.id, desk.session().wall.id]).toEqual(["s5", "s5"]);
  });

  test("a step made before the others were found is made, once, where they are", () => {
    const { open, deliver } = room();
    const wall = open("wall");
    wall.begin(begin("s9"));
    const late = open("wall");
    late.ask();
    late.act(on);
    expect(late.session().wall.id).toBe("s1");
    deliver();
    expect([wall.session().wall.id, late.session().wall.id]).toEqual(["s10", "s10"]);
  });

  test("a window that thought itself alone too soon comes back to the session, with its step", () => {
    const { open, deliver, wait } = room();
    const wall = open("wall");
    wall.begin(begin("s9"));
    for (let step = 0; step < 5; step += 1) wall.act(on);
    wait(60_000);
    const hasty = open("console");
    hasty.begin(begin("s0"));
    hasty.act(on);
    hasty.ask();
    deliver();
    expect([wall.session().wall.id, hasty.session().wall.id]).toEqual(["s15", "s15"]);
  });

  test("two windows that begin at once end in one session", () => {
    const { open, deliver } = room();
    const [one, two] = [open("wall"), open("wall")];
    one.begin(begin("s4"));
    two.begin(begin("s8"));
    one.ask();
    two.ask();
    deliver();
    expect(one.session()).toEqual(two.session());
  });

  test("a window that says nothing for a while is gone, one that says goodbye at once", () => {
    const { open, deliver, close } = room();
    const [wall, desk, other] = [open("wall"), open("console"), open("console")];
    wall.begin(begin("s0"));
    for (const one of [desk, other]) one.ask();
    deliver();
    expect(wall.peers().consoles).toBe(2);
    other.leave();
    deliver();
    expect(wall.peers().consoles).toBe(1);
    close(2);
    close(3);
    for (let tick = 0; tick < 3; tick += 1) {
      wall.tick();
      deliver();
    }
    expect(wall.peers().consoles).toBe(0);
    expect(desk.isJoined()).toBe(true);
  });

  test("a flood of nonsense moves nothing and gets no answer; one of questions gets few", () => {
    const { open, deliver, shout, sent, wait } = room();
    const wall = open("wall");
    wall.begin(begin("s4"));
    const before = sent.length;
    for (let n = 0; n < 10_000; n += 1) shout({ type: "done", act: "next", n });
    deliver();
    expect([wall.session().wall.id, sent.length]).toEqual(["s4", before]);
    for (let n = 0; n < 10_000; n += 1) {
      shout({ type: "hello", from: "flood", side: "console" });
      if (n % 1000 === 0) wait(1);
    }
    deliver();
    expect(sent.length - before).toBeLessThan(5);
  });

  test("whoever comes, goes and acts, in whatever order messages arrive, all end in the same state", () => {
    const moves = fc.array(fc.tuple(fc.nat(3), fc.constantFrom("act", "deliver", "ask", "wait")), { maxLength: 60 });
    fc.assert(
      fc.property(moves, (said) => {
        const { open, deliver, wait } = room();
        const windows = [open("wall"), open("console"), open("wall"), open("console")];
        windows[0]!.begin(begin("s0"));
        for (const one of windows) one.ask();
        deliver();
        let steps = 0;
        for (const [index, what] of said) {
          const one = windows[index]!;
          if (what === "act") one.act(on);
          if (what === "act") steps += 1;
          if (what === "deliver") deliver();
          if (what === "ask") one.ask();
          if (what === "wait") wait(1000);
        }
        deliver();
        const states = windows.map((one) => one.session());
        for (const state of states) expect(state).toEqual(states[0]);
        expect(states[0]!.wall.id).toBe(`s${Math.min(49, steps)}`);
      }),
    );
  });
});
