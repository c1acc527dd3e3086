// The hall is the broker that phones come to (MQTT over WebSocket), with the régie, which alone may say anything there. A phone
// listens, and wishes in a few bytes; whoever asks for more is closed.

import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { Aedes, type AedesOptions, type Client, type PublishPacket } from "aedes";
import { type WebSocket, WebSocketServer } from "ws";
import { ASK, COUNTED, FAQ, HALL, POS, QUESTION, RESULTS, SUBPROTOCOL, VOTE, WISHES } from "../live/hall-words.ts";
import type { Shown } from "../live/pos.ts";
import type { DeskAct } from "../live/urn.ts";
import { isName } from "../live/vote-words.ts";
import { createLimit } from "./limit.ts";
import { openRegie, type RegieSetting } from "./regie.ts";
import { streamOf } from "./socket-stream.ts";

export interface Hall {
  join(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  show(shown: Shown): void;
  act(act: DeskAct): void;
  /** How many phones are there now. */
  phones(): number;
  close(): Promise<void>;
}

/** What a phone may send at once, and how often in a second. */
const MOST_BYTES = 1024;
const MOST_A_SECOND = 20;
const MOST_PHONES = 10_000;

export async function openHall(setting: RegieSetting): Promise<Hall> {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: MOST_BYTES,
    handleProtocols: (offered) => offered.has(SUBPROTOCOL) && SUBPROTOCOL,
  });
  const broker = await Aedes.createBroker(RULES);
  broker.id = ""; // by its name it counts what it says, and what is retained comes after what was said later: that would be dropped
  const regie = openRegie(setting, say);
  const voters = new WeakMap<Client, string>();

  function enter(phone: WebSocket): void {
    const isTooMuch = createLimit(MOST_A_SECOND);
    broker.handle(streamOf(phone, (message) => isTooMuch() || !holdsWholePackets(message)));
  }

  function say(topic: string, payload: string, retain: boolean): void {
    broker.publish({ cmd: "publish", topic, payload, qos: 0, retain, dup: false }, () => undefined); // in memory: nothing fails
  }

  /** One voter a line: who has many keys has to open many. */
  broker.on("publish", ({ topic, payload }, phone) => {
    if (!phone || (topic !== VOTE && topic !== ASK)) return;
    const voter = regie.hear(topic, payload.toString(), voters.get(phone));
    if (voter !== undefined) voters.set(phone, voter);
  });

  return {
    join(request, socket, head) {
      if (request.url !== HALL || broker.connectedClients >= MOST_PHONES) socket.destroy();
      else server.handleUpgrade(request, socket, head, enter);
    },
    show: regie.show,
    act: regie.act,
    phones: () => broker.connectedClients,
    close() {
      regie.close();
      return new Promise((done) => broker.close(done));
    },
  };
}

/** An error closes who caused it. Nothing is kept for who leaves, and nobody takes another's place by its name. */
const RULES: AedesOptions = {
  connectTimeout: 5000,
  drainTimeout: 5000, // who does not listen holds nobody back for longer
  keepaliveLimit: 120,
  maxTopicLevels: 4,
  preConnect(_client, packet, done) {
    packet.clientId = "";
    const isFree = packet.clean === true && packet.will === undefined;
    done(isFree ? null : new Error("nothing is kept here"), isFree);
  },
  authorizePublish: (_client, packet, done) => done(isWish(packet) ? null : new Error("the régie alone says that")),
  authorizeSubscribe: (_client, wanted, done) =>
    done(isForPhones(wanted.topic) ? null : new Error("nothing to hear there"), wanted),
};

function isForPhones(topic: string): boolean {
  const [root, name] = [topic.slice(0, COUNTED.length), topic.slice(COUNTED.length)];
  return [POS, QUESTION, RESULTS, FAQ].includes(topic) || (root === COUNTED && isName(name));
}

function isWish({ topic, qos, retain }: PublishPacket): boolean {
  return topic.startsWith(WISHES) && !retain && qos < 2;
}

/** A message may hold several (MQTT 3.1.1, 6), but no part of one: nothing waits here for a rest that never comes. */
function holdsWholePackets(bytes: Buffer): boolean {
  let at = 0;
  while (at < bytes.length) {
    let length = 0;
    let shift = 0;
    let byte: number | undefined;
    do {
      at += 1;
      byte = bytes[at];
      if (byte === undefined || shift > 21) return false;
      length += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    at += 1 + length;
  }
  return at === bytes.length;
}
