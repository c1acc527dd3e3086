// The relay hands what phones and the console say from one to the other. It reads none of it: it has no key. The console
// reaches it on the loopback address, phones on the room's.

import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { BY_CONSOLE, NO_CONSOLE, OTHER_CONSOLE, RELAY } from "../remote/relay-words.ts";
import { createLimit } from "./limit.ts";

export interface Relay {
  joinConsole(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  joinPhone(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** A phone asks little; the console answers with a slide's notes. */
const FROM_PHONE_BYTES = 4096;
const FROM_CONSOLE_BYTES = 256 * 1024;

/** A hall shares no remote: these are a few speakers' devices, and who knocks. */
const MOST_PHONES = 32;

/** A finger that points says less in a second. */
const MOST_A_SECOND = 60;

/** Whom the console has not answered by then has nothing to say to it. */
const KNOCK_MS = 10_000;

/** What a phone that does not listen may leave unsent. */
const MOST_WAITING_BYTES = 1024 * 1024;

/** What goes between console and relay begins with the phone's number; nothing behind it says that the phone has left, or is to leave. */
const NUMBER_BYTES = 4;

export function createRelay(nowMs: () => number = () => performance.now()): Relay {
  const forConsole = serverFor(FROM_CONSOLE_BYTES);
  const forPhones = serverFor(FROM_PHONE_BYTES);
  const phones = new Map<number, WebSocket>();
  const knocking = new Map<WebSocket, NodeJS.Timeout>();
  let desk: WebSocket | undefined;
  let numbers = 0;

  /** The last one that comes is the one that the speaker looks at. */
  function enterConsole(socket: WebSocket): void {
    desk?.close(OTHER_CONSOLE);
    desk = socket;
    for (const phone of phones.values()) phone.close(NO_CONSOLE); // they begin anew, with this one
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      if (desk !== socket) return;
      desk = undefined;
      for (const phone of phones.values()) phone.close(NO_CONSOLE);
    });
    socket.on("message", (data) => {
      const bytes = bytesOf(data);
      if (desk !== socket || bytes.length < NUMBER_BYTES) return;
      const phone = phones.get(bytes.readUInt32BE(0));
      if (phone) clearTimeout(knocking.get(phone));
      if (bytes.length === NUMBER_BYTES) phone?.close(BY_CONSOLE);
      else if (phone && phone.bufferedAmount > MOST_WAITING_BYTES) phone.terminate();
      else phone?.send(bytes.subarray(NUMBER_BYTES));
    });
  }

  function enterPhone(socket: WebSocket): void {
    socket.on("error", () => socket.terminate());
    if (!desk || phones.size >= MOST_PHONES) {
      socket.close(NO_CONSOLE);
      return;
    }
    numbers += 1;
    const number = Buffer.alloc(NUMBER_BYTES);
    number.writeUInt32BE(numbers);
    const mine = numbers;
    const isTooMuch = createLimit(MOST_A_SECOND, nowMs);
    phones.set(mine, socket);
    knocking.set(
      socket,
      setTimeout(() => socket.terminate(), KNOCK_MS),
    );
    socket.on("close", () => {
      phones.delete(mine);
      clearTimeout(knocking.get(socket));
      knocking.delete(socket);
      desk?.send(number);
    });
    socket.on("message", (data) => {
      if (isTooMuch()) socket.terminate();
      else desk?.send(Buffer.concat([number, bytesOf(data)]));
    });
  }

  return {
    joinConsole: (...asked) => join(forConsole, asked, enterConsole),
    joinPhone: (...asked) => join(forPhones, asked, enterPhone),
  };
}

function serverFor(maxPayload: number): WebSocketServer {
  return new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload });
}

function join(
  server: WebSocketServer,
  [request, socket, head]: [IncomingMessage, Duplex, Buffer],
  enter: (socket: WebSocket) => void,
): void {
  if (request.url === RELAY) server.handleUpgrade(request, socket, head, enter);
  else socket.destroy();
}

/** As it comes unless told otherwise: one Buffer. */
function bytesOf(data: RawData): Buffer {
  return data as Buffer;
}
