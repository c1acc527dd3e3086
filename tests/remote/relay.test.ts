// Raw clients, which no page holds back, against the relay and the console's door behind it: whatever they send moves nothing and
// reads no note.

import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type Served, serveFolder } from "../../src/browser/serve.ts";
import { createRelay } from "../../src/commands/relay.ts";
import { newKey, readKey } from "../../src/remote/key.ts";
import { type Answer, readAnswer, type Wish } from "../../src/remote/letters.ts";
import { createLine } from "../../src/remote/line.ts";
import { RELAY } from "../../src/remote/relay-words.ts";
import { createDoor, type Door, type Led } from "../../src/speak/remote/door.ts";
import { allBytes } from "../setup/all-bytes.ts";
import { BUILT } from "../setup/built.ts";

const SECRET = "note que personne d’autre ne lit";
const there = { id: "a", step: 0, title: "A", table: false };
const news = { now: there, next: null, place: "1 / 2", notes: SECRET, black: false, frozen: false };

const folder = mkdtempSync(join(tmpdir(), "deck-relay-"));
writeFileSync(join(folder, "index.html"), "<p>page</p>");
const relay = createRelay();
const led: Led[] = [];
let phones: Served;
let desk: Served;
let console_: WebSocket;
let door: Door;

/** With the header of a page that was served there, unless told otherwise. */
function knock(served: Served, headers: Record<string, string> = {}, path = RELAY): WebSocket {
  const { host, origin } = new URL(served.url);
  return new WebSocket(`ws://${host}${path}`, { headers: { origin, ...headers } });
}

/** How it ended: the status that refused it, or the number that closed it. */
function endOf(socket: WebSocket): Promise<number | undefined> {
  socket.on("error", () => undefined);
  return new Promise((done) => {
    socket.on("unexpected-response", (_request, { statusCode }) => done(statusCode));
    socket.on("close", done);
  });
}

/** A console as the page is one, without the page. */
async function openConsole(): Promise<void> {
  console_ = knock(desk);
  const send = (link: number, frame: Uint8Array) => {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(link);
    console_.send(Buffer.concat([number, frame]));
  };
  door = createDoor({
    send,
    close: (link) => send(link, new Uint8Array()),
    nowMs: () => performance.now(),
    news: () => news,
    queries: () => ({ states: [], more: 0, onWall: null }),
    times: () => [],
    onLed: (wish) => led.push(wish),
    onModerated: () => undefined,
    onChange: () => undefined,
  });
  console_.on("message", (data: Buffer) => door.hear(data.readUInt32BE(0), Uint8Array.from(data.subarray(4))));
  await once(console_, "open");
}

/** A phone that does as it should, and what went over the network of it, both ways. */
async function phone(key: Uint8Array, name: string) {
  const socket = knock(phones);
  const line = createLine(key, "phone");
  const heard: Answer[] = [];
  const seen: Uint8Array[] = [];
  const said: Uint8Array[] = [];
  socket.on("message", (data: Buffer) => {
    seen.push(Uint8Array.from(data));
    const answer = readAnswer(line.open(Uint8Array.from(data)) ?? "");
    if (answer) heard.push(answer);
  });
  const say = (wish: Wish) => {
    said.push(line.seal(JSON.stringify(wish)));
    socket.send(said.at(-1)!);
  };
  await once(socket, "open");
  say({ type: "hello", name });
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  say({ type: "beat" });
  return { socket, heard, seen, said, say };
}

async function guest(name: string) {
  const asking = await phone(door.invite(), name);
  await expect.poll(() => door.asking()).toHaveLength(1);
  door.letIn(door.asking()[0]!.link);
  await expect.poll(() => asking.heard.at(-1)?.type).toBe("in");
  const letter = asking.heard.at(-1);
  asking.socket.close();
  const made = await phone(readKey(letter?.type === "in" ? letter.key : "")!, name);
  await expect.poll(() => made.heard.some(({ type }) => type === "news")).toBe(true);
  return { ...made, recorded: [...asking.seen, ...asking.said] };
}

beforeAll(async () => {
  phones = await serveFolder(folder, { host: "127.0.0.1", upgrade: relay.joinPhone });
  desk = await serveFolder(folder, { upgrade: relay.joinConsole });
});

afterAll(async () => {
  console_.terminate();
  await Promise.all([phones.close(), desk.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test("a phone that comes before any console is told so", async () => {
  expect(await endOf(knock(phones))).toBe(4503);
  await openConsole();
});

test("forged origins, hosts and paths, and another site's page, are refused at both doors", async () => {
  for (const served of [phones, desk]) {
    const { host, port } = new URL(served.url);
    for (const headers of [
      { origin: "https://ailleurs.example" },
      { origin: "null" },
      { origin: `http://127.0.0.1:${Number(port) + 1}` },
      { origin: `https://${host}` },
      { host: "ailleurs.example", origin: "http://ailleurs.example" },
      { host: `ailleurs.example:${port}`, origin: `http://ailleurs.example:${port}` },
      { host: "127.0.0.1:1", origin: "http://127.0.0.1:1" },
    ])
      expect([headers, await endOf(knock(served, headers))]).toEqual([headers, 403]);
  }
  expect(await endOf(knock(phones, {}, "/"))).toBe(1006);
});

test("a stranger on the network moves nothing and reads no note: wrong key, replay, reflection, flood of 10 000", async () => {
  const anne = await guest("Anne");
  anne.say({ type: "run", command: "next" });
  await expect.poll(() => led).toHaveLength(1);
  const overheard = [...anne.recorded, ...anne.said, ...anne.seen];
  const words = new TextDecoder();
  for (const frame of overheard) expect(words.decode(frame)).not.toMatch(/note|personne|Anne|next/);

  const wrong = knock(phones);
  await once(wrong, "open");
  wrong.send(createLine(newKey(), "phone").seal('{"type":"hello","name":"Anne"}'));
  expect(await endOf(wrong)).toBe(4404);

  for (const first of [anne.said[0]!, anne.recorded.at(-2)!]) {
    const replaying = knock(phones);
    const heard: string[] = [];
    replaying.on("message", (data: Buffer) => heard.push(data.toString("latin1")));
    await once(replaying, "open");
    for (const frame of [first, ...overheard]) replaying.send(frame);
    await expect.poll(() => heard.length).toBeGreaterThan(0); // someone is asked who it is
    expect(heard.join()).not.toContain("note");
    replaying.terminate();
  }

  const flooding = knock(phones);
  await once(flooding, "open");
  const end = endOf(flooding);
  for (let n = 0; n < 10_000; n += 1) flooding.send(overheard[n % overheard.length]!, () => undefined);
  expect(await end).toBe(1006);

  const large = knock(phones);
  await once(large, "open");
  large.send(new Uint8Array(100_000));
  expect(await endOf(large)).toBe(1009);

  expect(led).toHaveLength(1);
  anne.say({ type: "run", command: "previous" });
  await expect.poll(() => led.length).toBe(2);
  expect(door.guests()).toMatchObject({ leader: "Anne", devices: [{ name: "Anne" }] });
});

test("who only opens sockets keeps none from coming once they are gone, and a console that comes again takes over", async () => {
  const idle = Array.from({ length: 40 }, () => knock(phones));
  const ends = idle.map(endOf);
  await expect.poll(() => idle.filter(({ readyState }) => readyState === WebSocket.CLOSED).length).toBeGreaterThan(5);
  const before = console_;
  await openConsole();
  expect(await Promise.race(ends)).toBe(4503);
  await Promise.all(ends);
  if (before.readyState !== WebSocket.CLOSED) await once(before, "close");
  const marc = await guest("Marc");
  marc.say({ type: "run", command: "black" });
  await expect.poll(() => led.at(-1)).toEqual({ type: "run", command: "black" });
});

test("the public build has no byte of the remote", () => {
  const bytes = allBytes(BUILT);
  const marks = ["telecommande", "Télécommande", "phone-times", "chacha", "WebSocket"];
  expect(marks.filter((mark) => bytes.includes(mark))).toEqual([]);
});
