// The phone's link to the console, its clock and its socket in hand: when it says that it is lost, and when it is back.

import { afterEach, expect, test, vi } from "vitest";
import { newKey } from "../../src/remote/key.ts";
import { createLine, type Line } from "../../src/remote/line.ts";
import { openPhoneLink } from "../../src/remote/phone-link.ts";

class Socket extends EventTarget {
  static readonly OPEN = 1;
  readonly readyState = Socket.OPEN;
  readonly sent: Uint8Array[] = [];
  binaryType = "";
  constructor() {
    super();
    sockets.push(this);
  }
  send = (frame: Uint8Array) => this.sent.push(frame);
  close = () => undefined;
}

let sockets: Socket[] = [];

afterEach(() => vi.unstubAllGlobals());

function openLink() {
  vi.stubGlobal("WebSocket", Socket);
  sockets = [];
  const key = newKey();
  const states: string[] = [];
  let nowMs = 0;
  let look: () => void = () => undefined;
  const view = {
    location: { host: "poste.local" },
    performance: { now: () => nowMs },
    clearInterval: () => undefined,
    setInterval: (run: () => void) => {
      look = run;
      return 1;
    },
  } as unknown as Window;
  const link = openPhoneLink(view, {
    key,
    name: "Anne",
    onAnswer: () => undefined,
    onState: (state) => states.push(state),
  });

  /** All that the newest socket was given to say, and an answer to each. */
  function answer(line: Line): (string | undefined)[] {
    const socket = sockets.at(-1)!;
    const heard = socket.sent.splice(0).map((frame) => line.open(frame));
    for (const _ of heard)
      socket.dispatchEvent(Object.assign(new Event("message"), { data: line.seal('{"type":"wait"}').buffer }));
    return heard;
  }
  function greet(): Line {
    const line = createLine(key, "console");
    sockets.at(-1)!.dispatchEvent(new Event("open"));
    answer(line);
    return line;
  }
  const wait = (ms: number, heard: () => void = () => undefined) => {
    for (const end = nowMs + ms; nowMs < end; ) {
      nowMs += 100;
      if (nowMs % 200 === 0) look();
      heard();
    }
  };
  return { link, states, answer, greet, wait };
}

test("openPhoneLink(…) is lost within two seconds of the last answer, and here again with the next", () => {
  const { link, states, answer, greet, wait } = openLink();
  const line = greet();
  wait(20_000, () => answer(line));
  expect([states, sockets.length]).toEqual([[], 1]);
  wait(2000);
  expect(states).toEqual(["lost"]);
  link.say({ type: "run", command: "next" });
  wait(10_000);
  expect(states).toEqual(["lost"]);
  expect(sockets.length).toBeGreaterThan(3);
  const again = greet();
  expect(states).toEqual(["lost", "here"]);
  link.say({ type: "run", command: "previous" });
  expect(answer(again).join()).not.toContain("next"); // what was wished in between is not done later
});

test("openPhoneLink(…) says so when the console does not know the key", () => {
  const { states } = openLink();
  sockets.at(-1)!.dispatchEvent(Object.assign(new Event("close"), { code: 4404 }));
  expect(states).toEqual(["unknown"]);
});
