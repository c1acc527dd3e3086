// Raw clients, which no page holds back, against the hall's real process: whatever they send moves nothing; who comes late, and who
// comes again after its death, stands where the wall is.

import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joined } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { serveFolder } from "../../src/browser/serve.ts";
import { openHall } from "../../src/commands/hall.ts";
import { type HallKeeper, keepHall } from "../../src/commands/hall-keeper.ts";
import { COUNTED, HALL, POS, VOTE } from "../../src/live/hall-words.ts";
import { comparePos, type Pos, parsePos } from "../../src/live/pos.ts";
import { allBytes } from "../setup/all-bytes.ts";
import { BUILT } from "../setup/built.ts";
import { endPhones, openPhone, PageSocket } from "./phone.ts";
import { connect, join, knock, publish, type RawClient, subscribe } from "./raw-client.ts";

const folder = mkdtempSync(joined(tmpdir(), "deck-hall-"));
writeFileSync(joined(folder, "index.html"), "<p>page</p>");
let keeper: HallKeeper;
let url: string;

beforeAll(async () => {
  keeper = await keepHall(folder, 0, ["127.0.0.1"]);
  url = `ws://${new URL(keeper.urls[0]!).host}${HALL}`;
});

afterAll(async () => {
  await keeper.end();
  rmSync(folder, { recursive: true, force: true });
});

/** What it heard last of the wall. */
function posOf({ heard }: RawClient): Pos | undefined {
  return parsePos(heard.at(-1)?.replace(/^\+?\S+ /, "") ?? "");
}

test("who comes late stands where the wall is, and hears each place once it is shown", async () => {
  const early = await join(url, POS);
  keeper.show({ id: "a", step: 0, black: false });
  await expect.poll(() => posOf(early)).toMatchObject({ id: "a", step: 0 });
  keeper.show({ id: "b", step: 2, black: true });
  keeper.show({ id: "a", step: 1, black: false });
  await expect.poll(() => posOf(early)).toMatchObject({ id: "a", step: 1 });
  expect(early.heard.join()).not.toContain('"b"');
  const late = await join(url, POS);
  await expect.poll(() => late.heard).toEqual([`+${POS} ${JSON.stringify(posOf(early))}`]);
  await expect.poll(() => keeper.phones()).toBe(2);
  for (const { socket } of [early, late]) socket.close();
  await expect.poll(() => keeper.phones()).toBe(0);
});

test("a place is not lost to what is said right after it", async () => {
  const wish = { question: "q", voter: "voter-0123456789ab", ear: "ear-0123456789abcd", seal: "seal-0123456789abc" };
  const add = ({ kind }: { readonly kind: string }) => kind === "vote" && hall.show({ id: "b", step: 0, black: false });
  const journal = { read: () => [], add, erase: () => undefined };
  const hall = await openHall({ epoch: 1, journal, tell: () => undefined });
  const served = await serveFolder(folder, { host: "127.0.0.1", upgrade: hall.join });
  hall.show({ id: "a", step: 0, black: false });
  hall.act({ kind: "open", question: { id: "q", kind: "one", text: "Q", choices: ["Oui", "Non"] } });
  const phone = await join(`ws://${new URL(served.url).host}${HALL}`, POS, COUNTED + wish.ear);
  for (const seal of [wish.seal, `${wish.seal}-again`]) {
    phone.send(publish(VOTE, JSON.stringify({ ...wish, seal, answer: 1, n: 1 })));
    await expect.poll(() => phone.heard).toContain(`${COUNTED}${wish.ear} ${seal}`);
  }
  expect(phone.heard.join()).toContain('"id":"b"');
  phone.socket.close();
  await hall.close();
  await served.close();
});

test("forged origins and hosts, other paths and other protocols are refused", async () => {
  const { port } = new URL(url);
  for (const headers of [
    { origin: "https://ailleurs.example" },
    { origin: "null" },
    { origin: `http://127.0.0.1:${Number(port) + 1}` },
    { host: `ailleurs.example:${port}`, origin: `http://ailleurs.example:${port}` },
  ])
    expect([headers, await knock(url, headers).end]).toEqual([headers, 403]);
  expect(await knock(url.replace(HALL, "/")).end).toBe(1006);
  const other = knock(url);
  await once(other.socket, "open");
  other.send(Buffer.from("GET / HTTP/1.1\r\n\r\n"));
  expect(await other.end).toBe(1006);
});

test("a phone that says what the régie alone may say, or too much, is closed, and the others hear nothing of it", async () => {
  const forged = JSON.stringify({ epoch: Number.MAX_SAFE_INTEGER, n: 9, id: "forged", step: 0 });
  const witness = await join(url, POS);
  await expect.poll(() => witness.heard).toHaveLength(1);
  const wrong: Readonly<Record<string, readonly Uint8Array[]>> = {
    "a forged place": [publish(POS, forged)],
    "a forged place, retained": [publish(POS, forged, { isRetained: true })],
    "a wish that is kept": [publish("salle/in/vote", "1", { isRetained: true })],
    "another topic": [publish("salle/other", "1")],
    "the broker's own": [publish("$SYS/a", "1")],
    "ears for all": [subscribe("#")],
    "ears for wishes": [subscribe("salle/in/vote")],
    "too large": [publish("salle/in/vote", "x".repeat(2000))],
    "part of a packet": [Uint8Array.from([0x30, 0xff, 0xff, 0xff, 0x7f, 0, 1, 2])],
    "no packet at all": [Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff])],
    "a flood": Array.from({ length: 200 }, () => publish("salle/in/vote", "1")),
  };
  for (const [name, packets] of Object.entries(wrong)) {
    const phone = await join(url);
    for (const packet of packets) phone.send(packet);
    expect([name, await phone.end]).toEqual([name, expect.any(Number)]);
  }
  for (const options of [{ isClean: false }, { will: POS }]) {
    const phone = knock(url);
    await once(phone.socket, "open");
    phone.send(connect(options));
    expect(await phone.end).toEqual(expect.any(Number));
  }
  const calm = await join(url);
  calm.send(publish("salle/in/vote", "1"));
  keeper.show({ id: "c", step: 0, black: false });
  await expect.poll(() => posOf(witness)).toMatchObject({ id: "c" });
  expect(witness.heard).toHaveLength(2);
  expect(calm.socket.readyState).toBe(calm.socket.OPEN);
  calm.socket.close();
  witness.socket.close();
});

test("a hall that dies comes again at its address, with what the wall shows, newer than all that was said before", async () => {
  const before = await join(url, POS);
  await expect.poll(() => posOf(before)).toMatchObject({ id: "c" });
  process.kill(keeper.pid()!, "SIGKILL");
  await before.end;
  keeper.show({ id: "d", step: 0, black: false });
  let after: RawClient | undefined;
  await expect
    .poll(async () => {
      after = knock(url);
      return Promise.race([after.end, once(after.socket, "open").then(() => "open")]);
    })
    .toBe("open");
  after!.send(connect());
  after!.send(subscribe(POS));
  await expect.poll(() => posOf(after!)).toMatchObject({ id: "d" });
  expect(comparePos(posOf(after!)!, posOf(before)!)).toBeGreaterThan(0);
  after!.socket.close();
});

test("a hall that dies amid a vote, while every clock is set back, loses no counted vote and takes the next", async () => {
  vi.stubGlobal("WebSocket", PageSocket);
  const way = { url, read: (payload: Uint8Array) => new TextDecoder().decode(payload), isOpen: false };
  const [early, late] = [openPhone(way), openPhone(way)];
  keeper.act({ kind: "open", question: { id: "q", kind: "one", text: "Q ?", choices: ["Oui", "Non"] } });
  early.answer("q", 0);
  await expect.poll(() => early.counted("q")).toBe(0);
  const clock = vi.spyOn(Date, "now").mockReturnValue(1000);
  process.kill(keeper.pid()!, "SIGKILL");
  early.answer("q", 1);
  late.answer("q", 1);
  keeper.show({ id: "e", step: 0, black: false });
  for (const phone of [early, late]) await expect.poll(() => phone.counted("q")).toBe(1);
  for (const phone of [early, late]) await expect.poll(() => phone.places.at(-1)).toBe("e");
  keeper.act({ kind: "show" });
  await expect.poll(() => keeper.known().votes[0]?.tally?.answers.map(({ count }) => count)).toEqual([0, 2]);
  clock.mockRestore();
  endPhones();
  vi.unstubAllGlobals();
});

test("what a talk that was broken off has left goes on or is erased, as one says; an end in order leaves nothing", async () => {
  const home = joined(folder, "left");
  const start = () => keepHall(home, 0, ["127.0.0.1"]);
  const journal = `${home}.votes.jsonl`;
  const first = await start();
  expect(first.known().left).toBe(false);
  first.act({ kind: "open", question: { id: "q", kind: "one", text: "Q ?", choices: ["Oui", "Non"] } });
  await expect.poll(() => first.known().votes).toMatchObject([{ id: "q", open: true }]);
  await first.end(true);

  const second = await start();
  await expect.poll(() => second.known()).toMatchObject({ left: true, votes: [{ id: "q", open: true }] });
  second.act({ kind: "continue" });
  expect(second.known()).toMatchObject({ left: false, votes: [{ id: "q", open: true }] });
  await second.end(true);

  const third = await start();
  expect(third.known().left).toBe(true);
  third.act({ kind: "erase" });
  await expect.poll(() => third.known()).toMatchObject({ left: false, votes: [] });
  third.act({ kind: "open", question: { id: "q", kind: "one", text: "Q ?", choices: ["Oui", "Non"] } });
  await expect.poll(() => existsSync(journal)).toBe(true);
  const isFull = (path: string) => {
    throw new Error(`no room for ${path}`);
  };
  await expect(third.end(false, isFull)).rejects.toThrow(`no room for ${journal}`);
  expect(existsSync(journal)).toBe(true);
  await third.end();
  expect(existsSync(journal)).toBe(false);
});

test("the public build has no byte of the direct", () => {
  const bytes = allBytes(BUILT);
  const marks = [
    "mqtt",
    "salle/pos",
    "hall-switch",
    "WebSocket",
    "Suivre place ce document",
    "Rien n’est vu de la salle",
    "/direct",
  ];
  expect(marks.filter((mark) => bytes.includes(mark))).toEqual([]);
});
