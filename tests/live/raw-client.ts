// A raw client of MQTT 3.1.1, which nothing holds back: it says what it is told to, and keeps what it hears and how it ended.

import { once } from "node:events";
import { WebSocket } from "ws";

export interface RawClient {
  readonly socket: WebSocket;
  /** "topic text", in order; "+" before what was retained. */
  readonly heard: string[];
  /** The same, as it came. */
  readonly packets: Published[];
  send(packet: Uint8Array): void;
  /** The number that closed it, or the status that refused it. */
  readonly end: Promise<number>;
}

interface Published {
  readonly topic: string;
  readonly payload: Buffer;
  readonly isRetained: boolean;
}

/** With the header of a page that was served there, unless told otherwise. */
export function knock(url: string, headers: Record<string, string> = {}): RawClient {
  const socket = new WebSocket(url, ["mqtt"], { headers: { origin: `http://${new URL(url).host}`, ...headers } });
  const heard: string[] = [];
  const packets: Published[] = [];
  socket.on("error", () => undefined);
  let waiting = Buffer.alloc(0);
  socket.on("message", (bytes: Buffer) => {
    const { whole, rest } = packetsIn(Buffer.concat([waiting, bytes]));
    waiting = rest;
    for (const published of whole.filter(([kind = 0]) => kind >> 4 === 3).map(publishedIn)) {
      packets.push(published);
      heard.push(`${published.isRetained ? "+" : ""}${published.topic} ${published.payload}`);
    }
  });
  const end = new Promise<number>((done) => {
    socket.on("unexpected-response", (_request, { statusCode = 0 }) => done(statusCode));
    socket.on("close", done);
  });
  return { socket, heard, packets, send: (packet) => socket.send(packet, () => undefined), end };
}

/** One that is connected, and hears these topics. */
export function join(url: string, ...topics: readonly string[]): Promise<RawClient> {
  return joinAs(url, {}, ...topics);
}

export async function joinAs(
  url: string,
  who: { readonly user?: string; readonly password?: string },
  ...topics: readonly string[]
): Promise<RawClient> {
  const client = knock(url);
  await once(client.socket, "open");
  client.send(connect(who));
  await once(client.socket, "message");
  if (topics.length === 0) return client;
  const heard = once(client.socket, "message");
  client.send(subscribe(...topics));
  await heard;
  return client;
}

export function connect({ isClean = true, will = "", user = "", password = "" } = {}): Uint8Array {
  const flags = (isClean ? 0x02 : 0) | (will ? 0x04 : 0) | (user ? 0xc0 : 0);
  const name = will || !isClean ? "someone" : "";
  const texts = [name, ...(will ? [will, "gone"] : []), ...(user ? [user, password] : [])];
  return packet(0x10, [0, 4, ...Buffer.from("MQTT"), 4, flags, 0, 60], ...texts);
}

export function subscribe(...topics: readonly string[]): Uint8Array {
  const asked = topics.flatMap((topic) => [...words(topic), 0]);
  return packet(0x82, [0, 1, ...asked]);
}

export function publish(topic: string, payload: string | Uint8Array, { isRetained = false } = {}): Uint8Array {
  return packet(isRetained ? 0x31 : 0x30, [...words(topic), ...Buffer.from(payload)]);
}

function packet(kind: number, body: readonly number[], ...texts: readonly string[]): Uint8Array {
  const bytes = [...body, ...texts.flatMap(words)];
  const length = [];
  for (let rest = bytes.length; length.length === 0 || rest > 0; rest >>= 7)
    length.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
  return Uint8Array.from([kind, ...length, ...bytes]);
}

function words(text: string): number[] {
  const bytes = [...Buffer.from(text)];
  return [bytes.length >> 8, bytes.length & 0xff, ...bytes];
}

/** Those that have come whole: a byte or two say how long each is. */
function packetsIn(bytes: Buffer): { whole: Buffer[]; rest: Buffer<ArrayBuffer> } {
  const whole: Buffer[] = [];
  let at = 0;
  while (bytes.length - at >= 3 || (bytes.length - at === 2 && bytes[at + 1] === 0)) {
    const isLong = bytes[at + 1]! > 0x7f;
    const length = isLong ? (bytes[at + 1]! & 0x7f) + (bytes[at + 2]! << 7) : bytes[at + 1]!;
    const end = at + (isLong ? 3 : 2) + length;
    if (end > bytes.length) break;
    whole.push(bytes.subarray(at, end));
    at = end;
  }
  return { whole, rest: Buffer.from(bytes.subarray(at)) };
}

function publishedIn(bytes: Buffer): Published {
  const start = bytes[1]! > 0x7f ? 3 : 2;
  const length = bytes.readUInt16BE(start);
  const topic = bytes.subarray(start + 2, start + 2 + length).toString();
  return { topic, payload: Buffer.from(bytes.subarray(start + 2 + length)), isRetained: (bytes[0]! & 1) === 1 };
}
