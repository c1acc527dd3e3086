// The phone's link to the console says twice a second that it is there, knows within two seconds when no answer comes, and
// begins anew until one does.

import { type Answer, readAnswer, type Wish } from "./letters.ts";
import { createLine, type Line } from "./line.ts";
import { BY_CONSOLE, RELAY } from "./relay-words.ts";

export interface PhoneLink {
  say(wish: Wish): void;
  close(): void;
}

export interface Caller {
  readonly key: Uint8Array;
  readonly name: string;
  readonly onAnswer: (answer: Answer) => void;
  /** `unknown`: the console is there, and does not know the key. */
  readonly onState: (state: "here" | "lost" | "unknown") => void;
}

const BEAT_MS = 500;
const LOST_MS = 1500;
const LOOK_MS = 200;

export function openPhoneLink(view: Window, { key, name, onAnswer, onState }: Caller): PhoneLink {
  const now = () => view.performance.now();
  let socket: WebSocket | undefined;
  let line: Line;
  let heardMs = now();
  let beatMs = 0;
  let isLost = false;
  let isWelcome = false;

  function connect(): void {
    socket?.close();
    const mine = new WebSocket(`ws://${view.location.host}${RELAY}`);
    mine.binaryType = "arraybuffer";
    line = createLine(key, "phone");
    isWelcome = false;
    beatMs = now();
    mine.addEventListener("open", () => socket === mine && send({ type: "hello", name }));
    mine.addEventListener("message", ({ data }) => socket === mine && hear(new Uint8Array(data as ArrayBuffer)));
    mine.addEventListener("close", ({ code }) => {
      if (socket !== mine) return;
      socket = undefined;
      if (code === BY_CONSOLE) onState("unknown");
    });
    socket = mine;
  }

  function hear(frame: Uint8Array): void {
    const answer = readAnswer(line.open(frame) ?? "");
    if (!answer) return;
    heardMs = now();
    if (isLost) onState("here");
    isLost = false;
    if (!isWelcome) send({ type: "beat" }); // proves that it is us who hear
    isWelcome = true;
    onAnswer(answer);
  }

  function send(wish: Wish): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(line.seal(JSON.stringify(wish)) as Uint8Array<ArrayBuffer>);
  }

  function look(): void {
    const isSilent = now() - heardMs > LOST_MS;
    if (isSilent && !isLost) onState("lost");
    isLost ||= isSilent;
    if (now() - beatMs < (isLost ? LOST_MS : BEAT_MS)) return;
    beatMs = now();
    if (isLost || !socket) connect();
    else if (isWelcome) send({ type: "beat" });
  }

  connect();
  const timer = view.setInterval(look, LOOK_MS);
  return {
    /** What is wished while nobody hears is not done later. */
    say: (wish) => isLost || send(wish),
    close() {
      view.clearInterval(timer);
      const last = socket;
      socket = undefined;
      last?.close();
    },
  };
}
