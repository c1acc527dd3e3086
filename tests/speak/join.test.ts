// A window that opens: what was done in it before it knew whether it was alone.

import { beforeEach, expect, test, vi } from "vitest";
import { joinSession } from "../../src/speak/join.ts";
import type { Act } from "../../src/speak/messages.ts";
import type { Route } from "../../src/speak/session.ts";

const route: Route = {
  stops: Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, steps: 0 })),
  slots: new Array(9).fill(0),
};
const on: Act = { kind: "step", by: 1, side: "wall" };

beforeEach(() => {
  vi.stubGlobal(
    "BroadcastChannel",
    class {
      postMessage() {}
      addEventListener() {}
    },
  );
});

test("a step that comes before the window knows that it is alone starts where it opened, and is made once [R22]", () => {
  const { view, alone } = opened();
  const { pairing } = joinSession(view, "wall", () => route, { id: "s3", step: 0 });
  pairing.act(on);
  expect(pairing.session().wall.id).toBe("s4");
  alone();
  expect(pairing.session().wall.id).toBe("s4");
  expect(pairing.isJoined()).toBe(true);
});

test("the steps of a window that waits long for others are all kept", () => {
  const { view, alone, wait } = opened();
  const { pairing } = joinSession(view, "wall", () => route, { id: "s3", step: 0 });
  pairing.act(on);
  wait(10_000);
  pairing.act(on);
  alone();
  expect(pairing.session().wall.id).toBe("s5");
});

/** As much of a window as joining asks for; the tests say when nobody has answered. */
function opened() {
  let nowMs = 0;
  const tasks: (() => void)[] = [];
  const view = {
    location: { pathname: "/deck/" },
    performance: { now: () => nowMs },
    crypto,
    document: { addEventListener() {}, documentElement: { classList: { add() {} } } },
    setTimeout: (task: () => void) => tasks.push(task),
    setInterval: () => 1,
    clearInterval() {},
    addEventListener() {},
  };
  const alone = () => {
    for (const task of tasks) task();
  };
  return { view: view as unknown as Window, alone, wait: (ms: number) => (nowMs += ms) };
}
