// Phones at the console's door, without a network: who is let in, who is heard, who leads.

import { expect, test } from "vitest";
import { readKey } from "../../src/remote/key.ts";
import { type Answer, readAnswer, type Wish } from "../../src/remote/letters.ts";
import { createLine } from "../../src/remote/line.ts";
import { createDoor, type Led, type Moderated } from "../../src/speak/remote/door.ts";
import type { Guests } from "../../src/speak/remote/guests.ts";

const there = { id: "a", step: 0, title: "A", table: false };
const news = { now: there, next: null, place: "1 / 2", notes: "<p>secret</p>", black: false, frozen: false };
const queries = { states: [], more: 0, onWall: null };

function openDoor(kept?: Guests) {
  const phones = new Map<number, (frame: Uint8Array) => void>();
  const led: Led[] = [];
  const moderated: Moderated[] = [];
  const closed: number[] = [];
  let now = 0;
  let numbers = 0;
  const door = createDoor(
    {
      send: (link, frame) => phones.get(link)?.(frame),
      close: (link) => closed.push(link),
      nowMs: () => now,
      news: () => news,
      times: () => [],
      queries: () => queries,
      onLed: (wish) => led.push(wish),
      onModerated: (wish) => moderated.push(wish),
      onChange: () => undefined,
    },
    kept,
  );

  /** What it hears, in order; what it says is also kept as it went over the network. */
  function phone(key: Uint8Array, name: string) {
    const link = ++numbers;
    const line = createLine(key, "phone");
    const heard: Answer[] = [];
    const sent: Uint8Array[] = [];
    phones.set(link, (frame) => {
      const answer = readAnswer(line.open(frame) ?? "");
      if (answer) heard.push(answer);
    });
    const say = (wish: Wish) => {
      sent.push(line.seal(JSON.stringify(wish)));
      door.hear(link, sent.at(-1)!);
    };
    say({ type: "hello", name });
    say({ type: "beat" });
    const news = () => heard.findLast(({ type }) => type === "news");
    return { link, heard, sent, say, news };
  }

  /** Asks, is let in, and comes again with the key of its own. */
  function guest(name: string, moderates = false) {
    const asking = phone(door.invite(), name);
    door.letIn(asking.link, moderates);
    const letter = asking.heard.find(({ type }) => type === "in");
    const key = letter?.type === "in" ? readKey(letter.key)! : new Uint8Array(32);
    door.hear(asking.link, new Uint8Array());
    return { ...phone(key, name), key };
  }

  const wait = (ms: number) => {
    now += ms;
    door.tick();
  };
  return { door, phone, guest, led, moderated, closed, wait };
}

const next: Wish = { type: "run", command: "next" };

test("letIn(link) gives a key of its own; until then a phone reads nothing and moves nothing", () => {
  const { door, phone, led } = openDoor();
  const one = phone(door.invite(), "Anne");
  one.say(next);
  expect(door.asking()).toEqual([{ link: one.link, name: "Anne" }]);
  expect([...new Set(one.heard.map(({ type }) => type))]).toEqual(["wait"]);
  door.letIn(one.link);
  expect(one.heard.at(-1)?.type).toBe("in");
  one.say(next);
  expect(led).toEqual([]);
  expect(JSON.stringify(one.heard)).not.toContain("secret");
});

test("one leads at a time: by the console, or by an explicit handing over", () => {
  const { door, guest, led } = openDoor();
  const [anne, marc] = [guest("Anne"), guest("Marc")];
  expect(anne.news()).toMatchObject({ leads: true, others: ["Marc"], notes: news.notes });
  expect(marc.news()).toMatchObject({ leads: false, leader: "Anne" });
  marc.say(next);
  marc.say({ type: "hand", to: "Marc" });
  expect(led).toEqual([]);
  anne.say(next);
  anne.say({ type: "hand", to: "Personne" });
  anne.say({ type: "hand", to: "Marc" });
  anne.say(next);
  marc.say({ type: "run", command: "black" });
  marc.say({ type: "point", at: { x: 0.5, y: 1 } });
  expect(led).toEqual([next, { type: "run", command: "black" }, { type: "point", at: { x: 0.5, y: 1 } }]);
  door.lead("");
  marc.say(next);
  expect(led).toHaveLength(3);
});

test("letIn(link, true) lets someone moderate, who hears the queries alone and leads nothing; nobody else moderates", () => {
  const { door, guest, led, moderated } = openDoor();
  const [marc, anne] = [guest("Marc", true), guest("Anne")];
  const accept: Wish = { type: "moderate", act: { kind: "accept", query: "q".repeat(16) } };
  const wall: Wish = { type: "wall", query: null };
  door.tell();
  expect(marc.heard.filter(({ type }) => type !== "wait" && type !== "beat").at(-1)).toEqual({
    type: "queries",
    ...queries,
  });
  expect(JSON.stringify(marc.heard)).not.toContain("secret");
  expect(anne.news()).toMatchObject({ leads: true, others: [] });
  for (const wish of [accept, wall]) anne.say(wish);
  anne.say({ type: "hand", to: "Marc" });
  for (const wish of [next, accept, wall]) marc.say(wish);
  expect([led, moderated, door.guests().leader]).toEqual([[], [accept, wall], "Anne"]);
  const before = anne.heard.length;
  door.tell(true);
  expect([anne.heard.length, marc.heard.at(-1)?.type]).toEqual([before, "queries"]);
});

test("two of one name are two names", () => {
  const { door, guest } = openDoor();
  for (const name of ["Anne", "Anne", "Anne"]) guest(name);
  expect(door.guests().devices.map(({ name }) => name)).toEqual(["Anne", "Anne 2", "Anne 3"]);
});

test("an invitation that was taken back, a key that was shut out and a key of nobody's open nothing", () => {
  const { door, phone, guest, led, closed } = openDoor();
  const invitation = door.invite();
  const waiting = phone(invitation, "Photographe");
  door.uninvite();
  expect(waiting.heard.at(-1)).toEqual({ type: "out" });
  const anne = guest("Anne");
  door.uninvite();
  door.shutOut(door.guests().devices[0]!);
  expect(anne.heard.at(-1)).toEqual({ type: "out" });
  for (const key of [invitation, anne.key, new Uint8Array(32)]) {
    const late = phone(key, "Anne");
    late.say(next);
    expect([late.heard, closed.at(-1)]).toEqual([[], late.link]);
  }
  expect([led, door.guests(), door.asking()]).toEqual([[], { devices: [], leader: "" }, []]);
});

test("what was recorded leads to nothing, and sends nobody away", () => {
  const { door, guest, led, closed, wait } = openDoor();
  const anne = guest("Anne");
  anne.say(next);
  for (const frame of anne.sent) door.hear(99, frame);
  for (const frame of anne.sent) door.hear(anne.link, frame);
  expect(led).toEqual([next]);
  expect(door.isNear(door.guests().devices[0]!)).toBe(true);
  wait(4000);
  anne.say({ type: "beat" });
  wait(4000);
  expect(closed).toContain(99);
  anne.say(next);
  expect(led).toEqual([next, next]);
});

test("a phone that comes again takes its own place; one that is silent is told to be far", () => {
  const { door, guest, phone, led, closed, wait } = openDoor();
  const anne = guest("Anne");
  const again = phone(anne.key, "Autre nom");
  expect(closed).toContain(anne.link);
  again.say(next);
  expect(led).toEqual([next]);
  expect(door.guests().devices.map(({ name }) => name)).toEqual(["Anne"]);
  wait(4000);
  expect(door.isNear(door.guests().devices[0]!)).toBe(false);
  wait(10_000);
  expect(closed).toContain(again.link);
});

test("guests() given to a new door lets them in again, as after a reload", () => {
  const first = openDoor();
  const { key } = first.guest("Anne");
  const { phone, led } = openDoor(first.door.guests());
  phone(key, "Anne").say(next);
  expect(led).toEqual([next]);
});

test("anything that is no letter of ours is not heard", () => {
  const { guest, led } = openDoor();
  const anne = guest("Anne");
  for (const wish of [
    { type: "run", command: "help" },
    { type: "run", command: "next", side: "wall" },
    { type: "point", at: { x: 2, y: 0 } },
    { type: "point", at: { x: Number.NaN, y: 0 } },
    ["run"],
    null,
  ])
    anne.say(wish as Wish);
  expect(led).toEqual([]);
});
