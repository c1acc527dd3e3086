// The régie of a hosted direct goes out to its broker, as one of its users, and again when that is gone. All that it says is signed.

import { createPrivateKey, type KeyObject, sign } from "node:crypto";
import { WebSocket } from "ws";
import type { RegieSecret } from "../build/regie-secret.ts";
import { ASK, FAQ, HERE, POS, QUESTION, RESULTS, SUBPROTOCOL, VOTE } from "../live/hall-words.ts";
import { type Line, listen } from "../live/listen.ts";
import { createPresence } from "../live/presence.ts";
import { signedPart } from "../live/signed.ts";
import { createLimit } from "./limit.ts";
import { openRegie, type RegieSetting, type WorkingRegie } from "./regie.ts";

export interface HostedHall extends Pick<WorkingRegie, "show" | "act"> {
  /** In order: the broker retains nothing of it. */
  end(): Promise<void>;
  /** As it stands: whoever comes next begins with what is retained. */
  close(): void;
}

const AGAIN_MS = 2000;

/** The broker answers whatever is said, which is something every ten seconds: from one that is silent for longer, nothing comes. */
const SILENT_MS = 25_000;
const LOOK_MS = 1000;

/** As many votes as are counted in a second: who is left out asks again. */
const MOST_A_SECOND = 2000;

interface Listeners {
  /** Whether the broker is reached, each time that it changes. */
  onReach?(isReached: boolean): void;
  /** How many phones are there, each time that it changes. */
  onPhones?(count: number): void;
}

export function joinBroker(
  url: string,
  { user, password, key }: Pick<RegieSecret, "user" | "password" | "key">,
  setting: RegieSetting,
  { onReach, onPhones }: Listeners = {},
): HostedHall {
  const secret = createPrivateKey({ key: { ...key }, format: "jwk" });
  const [isTooMuch, areTooMany] = [createLimit(MOST_A_SECOND), createLimit(MOST_A_SECOND)];
  const presence = createPresence();
  let phones = 0;
  let line: Line | undefined;
  let timer: NodeJS.Timeout | undefined;
  let socket: WebSocket;
  let heardMs = 0;
  const regie = openRegie(setting, (...said) => void say(...said));

  /** What is retained no longer has no text to sign. */
  async function say(topic: string, text: string, retain: boolean): Promise<void> {
    await line?.say(topic, text && signed(secret, topic, text), retain);
  }

  function connect(): void {
    socket = new WebSocket(url, [SUBPROTOCOL], { perMessageDeflate: false });
    socket.on("error", () => undefined); // its end follows
    socket.on("message", hearAnything);
    hearAnything();
    const ears = { onMessage: hear, onOpen: enter, onEnd: comeAgain };
    line = listen(socket as unknown as globalThis.WebSocket, [VOTE, ASK, HERE], ears, { username: user, password });
  }

  function hearAnything(): void {
    heardMs = performance.now();
  }

  /** A machine that slept, or changed its network, is not told that nobody is there. */
  function look(): void {
    if (performance.now() - heardMs > SILENT_MS) socket.terminate();
    const before = phones;
    phones = presence.count(performance.now());
    if (phones !== before) onPhones?.(phones);
  }

  function hear(payload: Uint8Array, topic: string): void {
    if (topic === HERE ? areTooMany() : isTooMuch()) return;
    const text = new TextDecoder().decode(payload);
    if (topic === HERE) presence.hear(text, performance.now());
    else regie.hear(topic, text, undefined);
  }

  /** What an earlier régie left there, which died, is no result any more. */
  function enter(): void {
    onReach?.(true);
    void say(RESULTS, "", true);
    regie.sayAll();
  }

  function comeAgain(): void {
    onReach?.(false);
    timer = setTimeout(connect, AGAIN_MS);
  }

  function close(): void {
    clearTimeout(timer);
    clearInterval(looking);
    regie.close();
    line?.end();
  }

  connect();
  const looking = setInterval(look, LOOK_MS);
  return {
    show: regie.show,
    act: regie.act,
    async end() {
      for (const topic of [POS, QUESTION, RESULTS, FAQ]) await say(topic, "", true);
      close();
    },
    close,
  };
}

function signed(secret: KeyObject, topic: string, text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([sign(null, signedPart(topic, bytes), secret), bytes]);
}
